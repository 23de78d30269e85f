import type { Decision, Undoing } from './decision.ts';
import type { Link } from './offer.ts';
import type { Profile } from './profile.ts';
import type { StreamOptions, StreamState } from './state.ts';
import type { TermSums } from './story.ts';
import { addPosting } from './postings.ts';
import { createStream } from './state.ts';

interface StorySnapshot {
  readonly id: string;
  readonly slot: number;
  readonly name: string | null;
  readonly members: readonly Profile[];
  readonly sums: readonly (readonly [string, TermSums])[];
  readonly squares: { readonly all: number; readonly names: number; readonly lead: number };
  readonly years: readonly string[];
}

/** The stream as plain data, for the store. JSON keeps it exactly. */
export interface StreamSnapshot {
  readonly schema: 'stream/1';
  readonly options: StreamOptions;
  readonly seen: number;
  readonly inReports: readonly (readonly [string, number])[];
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

/** Everything the stream remembers. The index is left out: it follows from the stories. */
export function snapshot(state: StreamState): StreamSnapshot {
  return {
    schema: 'stream/1',
    options: state.options,
    seen: state.background.seen,
    inReports: [...state.background.inReports],
    stories: [...state.stories.values()].map(({ id, slot, name, members, sums, squares, years }) => ({
      ...{ id, slot, name, members: [...members] },
      sums: [...sums].map(([term, sum]) => [term, { ...sum }] as const),
      squares: { ...squares },
      years: [...years],
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

/** A stream that goes on exactly as the one the snapshot was taken of. */
export function restore(from: StreamSnapshot): StreamState {
  const state: StreamState = {
    ...createStream(from.options),
    background: { seen: from.seen, inReports: new Map(from.inReports) },
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
  for (const { id, slot, name, members, sums, squares, years } of from.stories) {
    const story = {
      ...{ id, slot, name, members: [...members] },
      sums: new Map(sums.map(([term, sum]) => [term, { ...sum }])),
      squares: { ...squares },
      years: new Set(years),
      strongest: null,
    };
    state.stories.set(id, story);
    state.bySlot.set(slot, story);
    for (const term of story.sums.keys()) addPosting(state.postings, term, slot);
    for (const member of members) state.placed.set(member.id, id);
  }
  return state;
}
