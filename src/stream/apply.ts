import type { Applied, Decision, StoryBefore, Undoing } from './decision.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import type { StreamState } from './state.ts';
import { closeStory, freshId, reopenStory, resolveStory } from './state.ts';
import { pairKey, placeInto, ruledOutKey, storyOfReport, takeOut } from './place.ts';
import { settle } from './assign.ts';

const NOTHING: Undoing = { stories: [], opened: [], redirects: [], pins: [], ruledOut: [], parted: [] };

const before = (story: Story): StoryBefore => ({
  id: story.id,
  slot: story.slot,
  name: story.name,
  members: story.members.map((member) => member.id),
});

const openStories = (state: StreamState, ids: readonly string[]): Story[] =>
  [...new Set(ids.map((id) => resolveStory(state, id)))].flatMap((id) => state.stories.get(id) ?? []);

const pinsBefore = (state: StreamState, reports: readonly string[]): (readonly [string, string | null])[] =>
  reports.map((report) => [report, state.pins.get(report) ?? null]);

type Done = Omit<Applied, 'refused'> & { readonly undoing: Undoing };
type Refused = { readonly refused: string };

function redirect(state: StreamState, from: string, to: string): string[] {
  if (from === to || state.stories.has(from)) return [];
  state.redirects.set(from, to);
  return [from];
}

/** Moves reports into the story of an id; a story that is emptied redirects there. */
function move(state: StreamState, reports: readonly string[], into: string): string[] {
  const left = reports.flatMap((report) => state.placed.get(report) ?? []).filter((id) => id !== into);
  const profiles = reports.flatMap((report): Profile[] => {
    if (state.placed.get(report) === into) return [];
    const profile = takeOut(state, report);
    return profile ? [profile] : [];
  });
  for (const profile of profiles) placeInto(state, into, profile);
  return [...new Set(left)].flatMap((id) => redirect(state, id, into));
}

function pin(state: StreamState, decision: Decision & { kind: 'pin' }): Done {
  const story = resolveStory(state, decision.story);
  const from = storyOfReport(state, decision.report);
  const undoing: Undoing = {
    ...NOTHING,
    stories: [from, state.stories.get(story)].flatMap((s) => (s ? [before(s)] : [])),
    opened: from && !state.stories.has(story) ? [[story, from.id]] : [],
    pins: pinsBefore(state, [decision.report]),
  };
  state.pins.set(decision.report, story);
  const redirects = move(state, [decision.report], story);
  return { decision, changed: [story, ...(from ? [from.id] : [])], undoing: { ...undoing, redirects } };
}

function not(state: StreamState, decision: Decision & { kind: 'not' }): Done {
  const story = state.stories.get(resolveStory(state, decision.story));
  const { report } = decision;
  const key = ruledOutKey(report, decision.story);
  const ruledOut = state.ruledOut.has(key) ? [] : [key];
  const pinned = state.pins.get(report);
  const pins = pinned !== undefined && resolveStory(state, pinned) === story?.id ? pinsBefore(state, [report]) : [];
  state.ruledOut.add(key);
  if (pins.length > 0) state.pins.delete(report);
  if (!story || state.placed.get(report) !== story.id) {
    return { decision, changed: [], undoing: { ...NOTHING, ruledOut, pins } };
  }
  const snapshotOfAll = new Map([...state.stories].map(([id, s]) => [id, s.members.length]));
  const left = before(story);
  const profile = takeOut(state, report)!;
  const now = settle(state, profile, (term) => state.background.terms[term]!.replaceAll('_', ' ')).story;
  const target = state.stories.get(now)!;
  const wasOpen = snapshotOfAll.has(now);
  const targetBefore = { ...before(target), members: target.members.filter((m) => m !== profile).map((m) => m.id) };
  const undoing: Undoing = {
    ...NOTHING,
    stories: wasOpen ? [left, targetBefore] : [left],
    opened: wasOpen ? [] : [[now, story.id]],
    redirects: [],
    ruledOut,
    pins,
  };
  return { decision, changed: [story.id, now], undoing };
}

function merge(state: StreamState, decision: Decision & { kind: 'merge' }): Done | Refused {
  const ids = [...new Set(decision.stories.map((id) => resolveStory(state, id)))];
  if (ids.length < 2) return { refused: `merge needs two stories that are not one already (got ${ids.join(', ')}).` };
  const open = openStories(state, ids).sort((a, b) => a.slot - b.slot);
  const into = resolveStory(state, decision.into ?? open[0]?.id ?? ids[0]!);
  if (!ids.includes(into)) return { refused: `${into} is not one of the stories to merge (${ids.join(', ')}).` };
  const undoing: Undoing = {
    ...NOTHING,
    stories: open.map(before),
    opened: state.stories.has(into) || !open[0] ? [] : [[into, open[0].id]],
  };
  const reports = open.filter((s) => s.id !== into).flatMap((s) => s.members.map((member) => member.id));
  const emptied = move(state, reports, into);
  const others = ids.filter((id) => id !== into).flatMap((id) => redirect(state, id, into));
  const redirects = [...new Set([...emptied, ...others])];
  return { decision: { ...decision, into }, changed: [into], undoing: { ...undoing, redirects } };
}

function split(state: StreamState, decision: Decision & { kind: 'split' }): Done | Refused {
  const { reports } = decision;
  if (reports.length === 0) return { refused: 'split needs at least one report to part from the story.' };
  const source = resolveStory(state, decision.story);
  const affected = [...new Set(reports.flatMap((report) => storyOfReport(state, report) ?? []))];
  const story = state.stories.get(source);
  if (story && story.members.every((member) => reports.includes(member.id)))
    return { refused: `all reports of ${source} were named: leave at least one, or rename the story.` };
  const as = decision.as ?? freshId(state, reports[0]!);
  const key = pairKey(source, as);
  const undoing: Undoing = {
    ...NOTHING,
    stories: [...affected, ...(story && !affected.includes(story) ? [story] : [])].map(before),
    opened: state.stories.has(as) ? [] : [[as, source]],
    pins: pinsBefore(state, reports),
    parted: state.parted.has(key) ? [] : [key],
  };
  state.usedIds.add(as);
  state.parted.add(key);
  for (const report of reports) state.pins.set(report, as);
  const redirects = move(state, reports, as);
  return { decision: { ...decision, as }, changed: [source, as], undoing: { ...undoing, redirects } };
}

function rename(state: StreamState, decision: Decision & { kind: 'rename' }): Done | Refused {
  const story = state.stories.get(resolveStory(state, decision.story));
  if (!story) return { refused: `no open story ${decision.story}: it was closed, or its id is misspelt.` };
  const undoing: Undoing = { ...NOTHING, stories: [before(story)] };
  story.name = decision.name;
  return { decision, changed: [story.id], undoing };
}

/** Puts members back as they were. Reports that came since stay with the story they stand in, unless the decision opened it. */
function undo(state: StreamState, decision: Decision & { kind: 'undo' }): Done | Refused {
  const undoing = state.undoings.get(decision.of);
  if (!undoing) return { refused: `no decision ${decision.of} that could be taken back.` };
  state.undoings.delete(decision.of);
  for (const id of undoing.redirects) state.redirects.delete(id);
  for (const [report, pinned] of undoing.pins)
    if (pinned === null) state.pins.delete(report);
    else state.pins.set(report, pinned);
  for (const key of undoing.ruledOut) state.ruledOut.delete(key);
  for (const key of undoing.parted) state.parted.delete(key);

  const involved = openStories(state, [...undoing.stories.map((s) => s.id), ...undoing.opened.map(([id]) => id)]);
  const profiles = new Map(involved.flatMap((story) => story.members.map((m) => [m.id, m] as const)));
  const returned = new Set(undoing.stories.flatMap((s) => s.members));
  const backOf = new Map(undoing.opened);
  const since = new Map<string, Profile[]>();
  for (const story of involved) {
    const home = backOf.get(story.id) ?? story.id;
    const late = story.members.filter((member) => !returned.has(member.id));
    since.set(home, [...(since.get(home) ?? []), ...late]);
  }
  for (const story of involved) closeStory(state, story);
  const restored = new Set(undoing.stories.map((was) => was.id));
  for (const [id, back] of undoing.opened) redirect(state, id, back);
  for (const was of undoing.stories) {
    const members = [...was.members.flatMap((id) => profiles.get(id) ?? []), ...(since.get(was.id) ?? [])];
    if (members.length === 0) continue;
    reopenStory(state, was, members);
  }
  // A later decision may have put the reports into a story of which this one knew nothing: it keeps what is its own.
  for (const story of involved) {
    const home = backOf.get(story.id) ?? story.id;
    if (restored.has(home)) continue;
    if (home === story.id) reopenStory(state, story, since.get(home) ?? []);
    else for (const member of since.get(home) ?? []) if (!state.placed.has(member.id)) placeInto(state, home, member);
  }
  return { decision, changed: undoing.stories.map((s) => s.id), undoing: NOTHING };
}

function applyOne(state: StreamState, decision: Decision): Done | Refused {
  switch (decision.kind) {
    case 'pin':
      return pin(state, decision);
    case 'not':
      return not(state, decision);
    case 'merge':
      return merge(state, decision);
    case 'split':
      return split(state, decision);
    case 'rename':
      return rename(state, decision);
    case 'undo':
      return undo(state, decision);
  }
}

/**
 * Does what a person decided. It always wins over evidence, now and for reports still to come; a decision about stories and
 * reports not seen yet is kept until they come. A decision that cannot be done changes nothing and says why.
 *
 * @example applyDecision(state, { id: 'd1', kind: 'merge', stories: [a, b] }).changed // [a]; b redirects to a
 */
export function applyDecision(state: StreamState, decision: Decision): Applied {
  if (state.decisions.some((one) => one.id === decision.id))
    return { decision: null, changed: [], refused: `decision ${decision.id} was applied before.` };
  const done = applyOne(state, decision);
  if ('refused' in done) return { decision: null, changed: [], refused: done.refused };
  if (decision.kind !== 'undo') state.undoings.set(decision.id, done.undoing);
  state.decisions.push(done.decision!);
  return { decision: done.decision, changed: [...new Set(done.changed)] };
}
