import type { Background } from './background.ts';
import type { Profile } from './profile.ts';
import type { TermSums } from './term-sums.ts';
import { KEPT, NAMES, clearPlaces, takePlaces } from './profile.ts';
import { addToSums, emptySums, matchTerms } from './term-sums.ts';

/** An open story. Its members are the truth; all else follows from them in the order of joining. */
export interface Story {
  readonly id: string;
  /** Number of its opening; later stories have higher ones. */
  readonly slot: number;
  /** As a person named it. */
  name: string | null;
  members: Profile[];
  sums: TermSums;
  /** Squared lengths of the three sums. */
  squares: [all: number, names: number, lead: number];
  years: Set<string>;
  /** Days of its dated members, rising. */
  days: number[];
  /** Places, in the sums, of its strongest names, strongest first. */
  strongest: number[];
}

/** Names looked at on each side. */
export const STRONGEST = 8;

export const emptyStory = (id: string, slot: number): Story => ({
  id,
  slot,
  name: null,
  members: [],
  sums: emptySums(),
  squares: [0, 0, 0],
  years: new Set(),
  days: [],
  strongest: [],
});

/** First place in a rising list that holds at least `value`. */
function placeIn(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days from a day to the nearest dated member; `null` without one. */
export function daysTo({ days }: Story, day: number | null): number | null {
  if (day === null || days.length === 0) return null;
  const at = placeIn(days, day);
  const after = at < days.length ? days[at]! - day : Infinity;
  return at > 0 ? Math.min(after, day - days[at - 1]!) : after;
}

/** Sums only grow, so the strongest names are among those that were, and the report's own. */
function keepStrongest(story: Story, profile: Profile, matched: Int32Array): void {
  const { values } = story.sums;
  const top = story.strongest;
  const weight = (at: number): number => values[4 * at + NAMES]!;
  const ahead = (a: number, b: number): boolean => weight(a) > weight(b) || (weight(a) === weight(b) && a < b);
  top.sort((a, b) => weight(b) - weight(a) || a - b);
  for (let i = 0; i < profile.terms.length; i++) {
    const at = matched[i]!;
    if (profile.weights[3 * i + NAMES] === 0 || top.includes(at)) continue;
    if (top.length === STRONGEST && !ahead(at, top[STRONGEST - 1]!)) continue;
    let place = top.length;
    while (place > 0 && ahead(at, top[place - 1]!)) place--;
    top.splice(place, 0, at);
    if (top.length > STRONGEST) top.pop();
  }
}

const matched = new Int32Array(KEPT);

/** Adds a member; gives the terms that are new to the story. */
export function addMember(story: Story, profile: Profile, background: Background): Int32Array {
  const before = story.sums.size;
  takePlaces(profile, background);
  matchTerms(story.sums, profile, background.places, matched);
  clearPlaces(profile, background);
  const grown = addToSums(story.sums, profile, matched);
  grown.forEach((by, which) => (story.squares[which]! += by));
  keepStrongest(story, profile, matched);
  story.members.push(profile);
  for (const year of profile.years) story.years.add(year);
  if (profile.day !== null) story.days.splice(placeIn(story.days, profile.day), 0, profile.day);
  return story.sums.terms.subarray(before, story.sums.size);
}
