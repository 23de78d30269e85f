import type { NumberIndex } from './number-index.ts';
import type { Profile } from './profile.ts';
import { KEPT } from './profile.ts';
import { newIndex, placeIn, setPlace } from './number-index.ts';

/**
 * Sums of the weights of a story's members, term by term, in the order in which the terms came: a centroid that costs one
 * pass over a report's terms to change. Whole numbers, so exact.
 */
export interface TermSums {
  size: number;
  terms: Int32Array;
  /** Four for each term: the sums of the three weights, and the members that have it. */
  values: Float64Array;
  /** Place by number of term; only for a story of many terms. */
  index: NumberIndex | null;
}

export const MEMBERS = 3;
/** Beyond this many terms they are looked up one by one, else all gone through. */
const MANY = 8 * KEPT;

export const emptySums = (): TermSums => ({
  size: 0,
  terms: new Int32Array(0),
  values: new Float64Array(0),
  index: null,
});

/**
 * Where the terms of the report in hand stand in a story: by place in the report, the place in the sums or -1.
 *
 * @param places by number of term, 1 and its place in the report: see `takePlaces`
 */
export function matchTerms(sums: TermSums, profile: Profile, places: Uint8Array, into: Int32Array): void {
  const { terms, size, index } = sums;
  if (index) {
    for (let i = 0; i < profile.terms.length; i++) into[i] = placeIn(index, profile.terms[i]!);
    return;
  }
  into.fill(-1, 0, profile.terms.length);
  for (let at = 0; at < size; at++) {
    const place = places[terms[at]!]!;
    if (place > 0) into[place - 1] = at;
  }
}

function widen(sums: TermSums, room: number): void {
  const terms = new Int32Array(room);
  const values = new Float64Array(4 * room);
  terms.set(sums.terms.subarray(0, sums.size));
  values.set(sums.values.subarray(0, 4 * sums.size));
  sums.terms = terms;
  sums.values = values;
}

/**
 * Adds a report whose terms were matched; terms new to the story are put at the end, and their places into `matched`.
 *
 * @returns what the squared lengths of the three sums grow by
 */
export function addToSums(sums: TermSums, profile: Profile, matched: Int32Array): [number, number, number] {
  const { terms, weights } = profile;
  let fresh = 0;
  for (let i = 0; i < terms.length; i++) if (matched[i]! < 0) fresh++;
  const room = sums.size + fresh;
  if (room > sums.terms.length) widen(sums, sums.size === 0 ? room : Math.ceil(1.25 * room));
  const { values } = sums;
  const grown: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < terms.length; i++) {
    let at = matched[i]!;
    if (at < 0) {
      at = matched[i] = sums.size++;
      sums.terms[at] = terms[i]!;
      if (sums.index) setPlace(sums.index, terms[i]!, at);
    }
    for (let which = 0; which < 3; which++) {
      const weight = weights[3 * i + which]!;
      grown[which]! += weight * (2 * values[4 * at + which]! + weight);
      values[4 * at + which]! += weight;
    }
    values[4 * at + MEMBERS]!++;
  }
  if (!sums.index && sums.size > MANY) sums.index = indexOf(sums);
  return grown;
}

function indexOf({ terms, size }: TermSums): NumberIndex {
  const index = newIndex(size);
  for (let at = 0; at < size; at++) setPlace(index, terms[at]!, at);
  return index;
}

/** Gives the terms new numbers. */
export function renumberSums(sums: TermSums, moved: Int32Array): void {
  for (let at = 0; at < sums.size; at++) sums.terms[at] = moved[sums.terms[at]!]!;
  if (sums.index) sums.index = indexOf(sums);
}
