import type { Language } from '../model/language.ts';
import type { Background } from './background.ts';
import type { Decision, Undoing } from './decision.ts';
import type { Link } from './offer.ts';
import type { Postings } from './postings.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { languageOf } from '../lang/index.ts';
import { forgetTerms, newBackground } from './background.ts';
import { addMember, emptyStory } from './story.ts';
import {
  addPosting,
  closeSlot,
  isPosted,
  leaveSlot,
  newPostings,
  openSlot,
  removePosting,
  renumberPostings,
} from './postings.ts';
import { renumberSums } from './term-sums.ts';

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
  /** A walk over them that is under way. */
  oldest: Iterator<Story, undefined> | null;
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
    oldest: null,
    postings: newPostings(),
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
  register(state, story);
  return story;
}

/** Puts a story back as it was, with its place in the order of opening. */
export function reopenStory(
  state: StreamState,
  was: Pick<Story, 'id' | 'slot' | 'name'>,
  members: readonly Profile[],
): void {
  state.usedIds.add(was.id);
  setMembers(state, { ...emptyStory(was.id, was.slot), name: was.name }, members);
}

/** Makes a story one of the open ones. */
export function register(state: StreamState, story: Story): void {
  openSlot(state.postings, story.slot);
  state.stories.set(story.id, story);
  state.bySlot.set(story.slot, story);
}

/** Makes a story the one touched last. */
export function touch(state: StreamState, story: Story): void {
  state.stories.delete(story.id);
  state.stories.set(story.id, story);
}

export function join(state: StreamState, story: Story, profile: Profile): void {
  for (const term of addMember(story, profile, state.background)) addPosting(state.postings, term, story.slot);
  state.placed.set(profile.id, story.id);
  touch(state, story);
}

function forget(state: StreamState, story: Story): void {
  state.stories.delete(story.id);
  state.bySlot.delete(story.slot);
  for (const member of story.members) if (state.placed.get(member.id) === story.id) state.placed.delete(member.id);
}

const termsOf = ({ sums }: Story): Int32Array => sums.terms.subarray(0, sums.size);

/** Takes a story out of memory. Its id stays used. */
export function closeStory(state: StreamState, story: Story): void {
  for (const term of termsOf(story)) removePosting(state.postings, term, story.slot);
  closeSlot(state.postings, story.slot);
  forget(state, story);
}

/** Gives a story other members; an empty one is closed. */
export function setMembers(state: StreamState, story: Story, members: readonly Profile[]): void {
  closeStory(state, story);
  if (members.length === 0) return;
  Object.assign(story, { ...emptyStory(story.id, story.slot), name: story.name });
  register(state, story);
  for (const member of members) join(state, story, member);
}

/**
 * Closes the stories touched longest ago until the window holds. One walk over the stories is kept going: what it has passed
 * is closed, what is touched goes to the end, and a new walk would step over the places of all that were closed.
 */
export function keepWindow(state: StreamState): void {
  while (state.placed.size > state.options.window && state.stories.size > 1) {
    state.oldest ??= state.stories.values();
    const { value: story, done } = state.oldest.next();
    if (done) state.oldest = null;
    else {
      leaveSlot(state.postings, story.slot, termsOf(story));
      forget(state, story);
    }
  }
}

/** Forgets rare terms that no open story has; all others get new numbers, in the same order. */
export function forgetInState({ background, postings, stories }: StreamState): void {
  const moved = forgetTerms(background, (term) => isPosted(postings, term));
  renumberPostings(postings, moved);
  for (const { sums, members } of stories.values()) {
    renumberSums(sums, moved);
    for (const { terms } of members) for (let i = 0; i < terms.length; i++) terms[i] = moved[terms[i]!]!;
  }
}
