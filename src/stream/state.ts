import type { Language } from '../model/language.ts';
import type { Background } from './background.ts';
import type { Decision, Undoing } from './decision.ts';
import type { Link } from './offer.ts';
import type { Postings } from './postings.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { languageOf } from '../lang/index.ts';
import { newBackground } from './background.ts';
import { addMember, emptyStory } from './story.ts';
import { addPosting, removePosting } from './postings.ts';

export interface StreamOptions {
  /** Reports held; beyond it the story that was touched longest ago is closed and takes no more reports. */
  readonly window: number;
  /** BCP 47 code for reports that name none. */
  readonly language: string;
  /** Evidence, in nats, that a report needs to join a story. Higher: fewer false merges, more stories. */
  readonly threshold: number;
}

/** Everything the stream remembers. Changed in place by `assign` and `applyDecision`; `snapshot` gives it as plain data. */
export interface StreamState {
  readonly options: StreamOptions;
  readonly background: Background;
  /** Open stories by id, the one touched longest ago first. */
  readonly stories: Map<string, Story>;
  readonly bySlot: Map<number, Story>;
  readonly postings: Postings;
  /** Story id of each report held. */
  readonly placed: Map<string, string>;
  /** Ids that were merged into another, or whose opening was undone. */
  readonly redirects: Map<string, string>;
  /** Every id ever given. */
  readonly usedIds: Set<string>;
  nextSlot: number;
  /** What people decided, in order. */
  readonly decisions: Decision[];
  /** How to take each decision back. */
  readonly undoings: Map<string, Undoing>;
  /** Reports that belong where a person put them. */
  readonly pins: Map<string, string>;
  /** `report story` pairs that a person ruled out. */
  readonly ruledOut: Set<string>;
  /** `story story` pairs that a person parted. */
  readonly parted: Set<string>;
  /** Reports that fitted two stories. */
  readonly links: Map<string, Link>;
}

export const defaultOptions: StreamOptions = { window: 50_000, language: 'en', threshold: 0 };

/** @example const state = createStream({ window: 10_000 }); assign(state, item).story */
export function createStream(options: Partial<StreamOptions> = {}): StreamState {
  return {
    options: { ...defaultOptions, ...options },
    background: newBackground(languageOf(options.language ?? defaultOptions.language)),
    stories: new Map(),
    bySlot: new Map(),
    postings: new Map(),
    placed: new Map(),
    redirects: new Map(),
    usedIds: new Set(),
    nextSlot: 0,
    decisions: [],
    undoings: new Map(),
    pins: new Map(),
    ruledOut: new Set(),
    parted: new Set(),
    links: new Map(),
  };
}

export const languageIn = (state: StreamState, code: string | undefined): Language | null =>
  languageOf(code ?? state.options.language);

/** The id under which a story lives today: merges leave a redirect. */
export function resolveStory(state: StreamState, id: string): string {
  let now = id;
  for (let next = state.redirects.get(now); next !== undefined; next = state.redirects.get(now)) now = next;
  return now;
}

/** An id that was never used, made from a report's. */
export function freshId(state: StreamState, report: string): string {
  const base = `story:${report}`;
  let id = base;
  for (let n = 2; state.usedIds.has(id); n++) id = `${base}~${String(n)}`;
  return id;
}

export function openStory(state: StreamState, id: string): Story {
  const story = emptyStory(id, state.nextSlot++);
  state.usedIds.add(id);
  state.stories.set(id, story);
  state.bySlot.set(story.slot, story);
  return story;
}

function touch(state: StreamState, story: Story): void {
  state.stories.delete(story.id);
  state.stories.set(story.id, story);
}

export function join(state: StreamState, story: Story, profile: Profile): void {
  for (const term of addMember(story, profile)) addPosting(state.postings, term, story.slot);
  state.placed.set(profile.id, story.id);
  touch(state, story);
}

function unindex(state: StreamState, story: Story): void {
  for (const term of story.sums.keys()) removePosting(state.postings, term, story.slot);
}

/** Takes a story out of memory. Its id stays used. */
export function closeStory(state: StreamState, story: Story): void {
  unindex(state, story);
  state.stories.delete(story.id);
  state.bySlot.delete(story.slot);
  for (const member of story.members) if (state.placed.get(member.id) === story.id) state.placed.delete(member.id);
}

/** Gives a story other members; an empty one is closed. The sums are made anew, so no rounding error stays behind. */
export function setMembers(state: StreamState, story: Story, members: readonly Profile[]): void {
  closeStory(state, story);
  if (members.length === 0) return;
  Object.assign(story, { ...emptyStory(story.id, story.slot), name: story.name });
  state.stories.set(story.id, story);
  state.bySlot.set(story.slot, story);
  for (const member of members) join(state, story, member);
}

/** Closes the stories touched longest ago until the window holds. */
export function keepWindow(state: StreamState): void {
  while (state.placed.size > state.options.window && state.stories.size > 1)
    closeStory(state, state.stories.values().next().value!);
}
