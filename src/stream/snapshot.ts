import type { Decision, Undoing } from './decision.ts';
import type { Link } from './offer.ts';
import type { Profile } from './profile.ts';
import type { StreamOptions, StreamState } from './state.ts';
import { createStream, join, register, touch } from './state.ts';
import { emptyBackground, numberOf } from './background.ts';
import { emptyStory } from './story.ts';

type MemberSnapshot = Omit<Profile, 'terms' | 'weights'> & {
  /** Places in the snapshot's `terms`. */
  readonly terms: readonly number[];
  readonly weights: readonly number[];
};

interface StorySnapshot {
  readonly id: string;
  readonly slot: number;
  readonly name: string | null;
  readonly members: readonly MemberSnapshot[];
}

/** The stream as plain data, for the store. JSON keeps it exactly. */
export interface StreamSnapshot {
  readonly schema: 'stream/2';
  readonly options: StreamOptions;
  readonly seen: number;
  readonly terms: readonly string[];
  /** Reports each term was in, aged. */
  readonly inReports: readonly number[];
  readonly forgetAt: number;
  readonly stories: readonly StorySnapshot[];
  readonly redirects: readonly (readonly [string, string])[];
  readonly usedIds: readonly string[];
  readonly nextSlot: number;
  readonly decisions: readonly Decision[];
  readonly undoings: readonly (readonly [string, Undoing])[];
  readonly pins: readonly (readonly [string, string])[];
  readonly ruledOut: readonly string[];
  readonly parted: readonly string[];
  readonly links: readonly (readonly [string, Link])[];
}

/** Everything the stream remembers. The sums of the stories and the index are left out: they follow from the members. */
export function snapshot(state: StreamState): StreamSnapshot {
  const { seen, terms, inReports, forgetAt } = state.background;
  return {
    schema: 'stream/2',
    options: state.options,
    seen,
    terms: [...terms],
    inReports: [...inReports.subarray(0, terms.length)],
    forgetAt,
    stories: [...state.stories.values()].map(({ id, slot, name, members }) => ({
      ...{ id, slot, name },
      members: members.map((member) => ({ ...member, terms: [...member.terms], weights: [...member.weights] })),
    })),
    redirects: [...state.redirects],
    usedIds: [...state.usedIds],
    nextSlot: state.nextSlot,
    decisions: [...state.decisions],
    undoings: [...state.undoings],
    pins: [...state.pins],
    ruledOut: [...state.ruledOut],
    parted: [...state.parted],
    links: [...state.links],
  };
}

const SCHEMA = 'stream/2';

/** A stream that goes on exactly as the one the snapshot was taken of. Throws on a snapshot of another form. */
export function restore(from: StreamSnapshot): StreamState {
  if ((from.schema as string) !== SCHEMA)
    throw new Error(`stream snapshot is ${from.schema}, this program reads ${SCHEMA}: sort the reports anew.`);
  const background = { ...emptyBackground(), seen: from.seen, forgetAt: from.forgetAt };
  for (const term of from.terms) numberOf(background, term);
  background.inReports.set(from.inReports);
  const state: StreamState = {
    ...createStream(from.options),
    background,
    redirects: new Map(from.redirects),
    usedIds: new Set(from.usedIds),
    nextSlot: from.nextSlot,
    decisions: [...from.decisions],
    undoings: new Map(from.undoings),
    pins: new Map(from.pins),
    ruledOut: new Set(from.ruledOut),
    parted: new Set(from.parted),
    links: new Map(from.links),
  };
  const stories = from.stories.map(({ id, slot, name, members }) => ({
    story: { ...emptyStory(id, slot), name },
    members,
  }));
  // In the order of opening the index grows at its ends; the order of touching is put right after.
  for (const { story, members } of [...stories].sort((a, b) => a.story.slot - b.story.slot)) {
    register(state, story);
    for (const { terms, weights, ...about } of members)
      join(state, story, { ...about, terms: Int32Array.from(terms), weights: Uint16Array.from(weights) });
  }
  for (const { story } of stories) touch(state, story);
  return state;
}
