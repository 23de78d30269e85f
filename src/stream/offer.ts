import type { Candidate } from './candidates.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import type { StreamState } from './state.ts';
import { ALL, FULL } from './profile.ts';
import { candidates } from './candidates.ts';
import { isRuledOut, pairKey } from './place.ts';
import { probability } from './weights.ts';
import { resolveStory } from './state.ts';
import { storyNames } from './evidence.ts';

/** Two stories that a report fitted both. */
export interface Link {
  readonly stories: readonly [string, string];
  /** The first few such reports. */
  readonly reports: readonly string[];
  /** The evidence of the best of them for the story it did not join. */
  readonly nats: number;
}

/** Something a person may want to do. Never done silently. */
export type Offer =
  | {
      readonly kind: 'merge';
      readonly stories: readonly [string, string];
      readonly confidence: number;
      /** Reports that fit both. */
      readonly reports: readonly string[];
      /** Names and words both stories stand on. */
      readonly shared: readonly string[];
    }
  | {
      readonly kind: 'split';
      readonly story: string;
      /** The parts, largest first. */
      readonly parts: readonly (readonly string[])[];
      /** 0 to 1: how little the parts share. */
      readonly confidence: number;
    };

const KEPT_REPORTS = 5;
/** Stories of one report that are looked at again, newest first. */
const LOOKED_AGAIN = 300;
/** Larger stories are looked at in their first and latest members. */
const MEMBERS = 60;
/** Members this alike, or more, hold together. Cosine of all terms. */
const HOLDS = 0.12;
const SMALLEST_PART = 2;

/** Remembers the stories that a report fitted besides the one it joined. */
export function linkStories(
  state: StreamState,
  report: string,
  joined: Candidate,
  fitting: readonly Candidate[],
): void {
  for (const other of fitting) {
    if (other === joined || other.nats < state.options.threshold) continue;
    const key = pairKey(joined.story.id, other.story.id);
    const before = state.links.get(key);
    state.links.set(key, {
      stories: [joined.story.id, other.story.id],
      reports: [...(before?.reports ?? []), report].slice(0, KEPT_REPORTS),
      nats: Math.max(before?.nats ?? -Infinity, other.nats),
    });
  }
}

/** Forgets the links of stories that are closed: nothing is offered about them. */
export function forgetLinks(state: StreamState): void {
  for (const [key, { stories }] of state.links)
    if (stories.some((id) => !state.stories.has(resolveStory(state, id)))) state.links.delete(key);
}

function sharedNames({ background }: StreamState, a: Story, b: Story): string[] {
  const theirs = new Set(storyNames(b));
  return storyNames(a)
    .filter((term) => theirs.has(term))
    .map((term) => background.terms[term]!.replaceAll('_', ' '));
}

function mergeOffer(state: StreamState, ids: readonly [string, string], reports: readonly string[], nats: number) {
  const [a, b] = ids.map((id) => state.stories.get(resolveStory(state, id)));
  if (!a || !b || a === b || state.parted.has(pairKey(a.id, b.id))) return [];
  if (reports.some((report) => isRuledOut(state, report, a.id) || isRuledOut(state, report, b.id))) return [];
  const stories: [string, string] = a.slot < b.slot ? [a.id, b.id] : [b.id, a.id];
  const offer: Offer = {
    kind: 'merge',
    stories,
    confidence: probability(nats),
    reports,
    shared: sharedNames(state, a, b),
  };
  return [offer];
}

function linkedOffers(state: StreamState): Offer[] {
  return [...state.links.values()].flatMap((link) => mergeOffer(state, link.stories, link.reports, link.nats));
}

/** Reports that stand alone, asked again with what is known now: an early report of a story that came later. */
function lonelyOffers(state: StreamState): Offer[] {
  const alone = [...state.stories.values()].filter((story) => story.members.length === 1).slice(-LOOKED_AGAIN);
  return alone.flatMap((story) => {
    const profile = story.members[0]!;
    if (state.pins.has(profile.id)) return [];
    const best = candidates(state, profile, story)[0];
    if (!best || best.nats < state.options.threshold) return [];
    return mergeOffer(state, [best.story.id, story.id], [profile.id], best.nats);
  });
}

/** Cosines of all terms of one member with others. */
function alikeTo(a: Profile): (b: Profile) => number {
  const weights = new Map<number, number>();
  a.terms.forEach((term, i) => weights.set(term, a.weights[3 * i + ALL]!));
  return (b) =>
    b.terms.reduce((sum, term, i) => sum + b.weights[3 * i + ALL]! * (weights.get(term) ?? 0), 0) / (FULL * FULL);
}

/** Members joined by likeness, step by step: the parts of a story, largest first. */
function partsOf(members: readonly Profile[]): { parts: Profile[][]; across: number } {
  const left = new Set(members);
  const parts: Profile[][] = [];
  let across = 0;
  for (const first of members) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const member of part) {
      const alike = alikeTo(member);
      for (const other of left) {
        const likeness = alike(other);
        if (likeness >= HOLDS) {
          left.delete(other);
          part.push(other);
        } else across = Math.max(across, likeness);
      }
    }
    parts.push(part);
  }
  return { parts: parts.sort((a, b) => b.length - a.length), across };
}

function splitOffers(state: StreamState): Offer[] {
  return [...state.stories.values()].flatMap((story): Offer[] => {
    if (story.members.length < 2 * SMALLEST_PART) return [];
    const half = MEMBERS / 2;
    const { members } = story;
    const { parts, across } = partsOf(
      members.length <= MEMBERS ? members : [...members.slice(0, half), ...members.slice(-half)],
    );
    const large = parts.filter((part) => part.length >= SMALLEST_PART);
    if (large.length < 2 || large.some((part) => part.some((member) => state.pins.get(member.id) === story.id)))
      return [];
    const ids = large.map((part) => part.map((member) => member.id));
    return [{ kind: 'split', story: story.id, parts: ids, confidence: Math.max(0, 1 - across / HOLDS) / 2 + 0.5 }];
  });
}

const keyOf = (offer: Offer): string =>
  offer.kind === 'merge' ? `merge ${offer.stories.join(' ')}` : `split ${offer.story}`;

/** Merges and splits that what is known by now speaks for; the surest first. What a person decided is not offered again. */
export function offers(state: StreamState): Offer[] {
  const found = new Map<string, Offer>();
  for (const offer of [...linkedOffers(state), ...lonelyOffers(state), ...splitOffers(state)]) {
    const before = found.get(keyOf(offer));
    if (!before || before.confidence < offer.confidence) found.set(keyOf(offer), offer);
  }
  return [...found.values()].sort((a, b) => b.confidence - a.confidence || (keyOf(a) < keyOf(b) ? -1 : 1));
}
