import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import type { StreamState } from './state.ts';
import { closeStory, freshId, join, openStory, resolveStory, setMembers } from './state.ts';

/** Key of a pair that a person ruled out. */
export const ruledOutKey = (report: string, story: string): string => JSON.stringify([report, story]);

/** Key of two stories, whatever their order. */
export const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** Whether a person said that a report does not belong to a story; a story carries what was said of those merged into it. */
export function isRuledOut(state: StreamState, report: string, story: string): boolean {
  if (state.ruledOut.size === 0) return false;
  if (state.ruledOut.has(ruledOutKey(report, story))) return true;
  for (const key of state.ruledOut) {
    const [about, other] = JSON.parse(key) as [string, string];
    if (about === report && resolveStory(state, other) === story) return true;
  }
  return false;
}

/** Puts a report into the story of an id, which is opened when it is not open. Gives the id under which it lives. */
export function placeInto(state: StreamState, id: string, profile: Profile): string {
  const now = resolveStory(state, id);
  join(state, state.stories.get(now) ?? openStory(state, now), profile);
  return now;
}

/**
 * Opens a story for a report; where a person merged that story before it came, the report goes there.
 * `opened`: under an id that nothing ever had.
 */
export function placeAlone(state: StreamState, profile: Profile): { readonly story: string; readonly opened: boolean } {
  let id = freshId(state, profile.id);
  while (isRuledOut(state, profile.id, resolveStory(state, id))) {
    state.usedIds.add(id);
    id = freshId(state, profile.id);
  }
  const opened = !state.usedIds.has(resolveStory(state, id));
  return { story: placeInto(state, id, profile), opened };
}

/** Takes a report out of its story; gives its profile. An emptied story is closed. */
export function takeOut(state: StreamState, report: string): Profile | null {
  const story = storyOfReport(state, report);
  const profile = story?.members.find((member) => member.id === report);
  if (!story || !profile) return null;
  state.placed.delete(report);
  const left = story.members.filter((member) => member !== profile);
  if (left.length === 0) closeStory(state, story);
  else setMembers(state, story, left);
  return profile;
}

/** The open story that holds a report. */
export function storyOfReport(state: StreamState, report: string): Story | undefined {
  const id = state.placed.get(report);
  return id === undefined ? undefined : state.stories.get(id);
}
