import type { Background } from './background.ts';
import type { Reading } from './reading.ts';
import { FIGURE, WORD } from './reading.ts';
import { rarity } from './background.ts';

/**
 * What is kept of a report: its strongest terms with three weights each, every set of weights of unit length. Weights are
 * those of the day it arrived: nothing later changes them. They are whole numbers, `FULL` for 1, so that sums of them are
 * exact, whatever the order.
 */
export interface Profile {
  readonly id: string;
  readonly title: string | null;
  /** Days since 1970, or `null`. */
  readonly day: number | null;
  readonly years: readonly string[];
  /** Numbers of the terms, strongest first. */
  readonly terms: Int32Array;
  /** Three for each term: among all terms, among names and numbers (0 for others), among title and lead (0 for others). */
  readonly weights: Uint16Array;
}

export const FULL = 65_535;
export const ALL = 0;
export const NAMES = 1;
export const LEAD = 2;

/** Terms kept of one report: fewer than 255, as their places are kept in bytes. */
export const KEPT = 140;
const NAME_BOOST = 1.5;
const FIGURE_BOOST = 0.7;

let plain = new Float64Array(1024);
let weights = new Float64Array(1024);
let sorted = new Float64Array(1024);

/** Places are fewer than this: of a text only the head is read. */
const PLACES = 1 << 14;
/** Steps of weight that count as different: weights are below 256, and both numbers fit into one. */
const STEPS = 2 ** 30;

/** Places of the strongest terms, strongest first; of equal ones the first used. Weight and place are sorted as one number. */
function strongest(size: number): number[] {
  for (let i = 0; i < size; i++) sorted[i] = Math.round(weights[i]! * STEPS) * PLACES + (PLACES - 1 - i);
  const top = sorted.subarray(0, size).sort();
  const places: number[] = [];
  for (let i = size - 1; i >= 0 && places.length < KEPT; i--) places.push(PLACES - 1 - (top[i]! % PLACES));
  return places;
}

/** Puts one of the three sets of weights, at unit length, among the others. */
function toUnit(into: Uint16Array, which: number, values: Float64Array): void {
  let square = 0;
  for (let i = 0; i < values.length; i++) square += values[i]! * values[i]!;
  const length = Math.sqrt(square);
  if (length === 0) return;
  for (let i = 0; i < values.length; i++)
    if (values[i]! > 0) into[3 * i + which] = Math.max(1, Math.round((values[i]! / length) * FULL));
}

/** Weighs the terms of a report against the past. */
export function profileOf(
  report: Pick<Profile, 'id' | 'title' | 'day' | 'years'>,
  reading: Reading,
  background: Background,
): Profile {
  const { size, terms, counts, kinds, capitals, leads } = reading;
  if (size > plain.length) {
    plain = new Float64Array(terms.length);
    weights = new Float64Array(terms.length);
    sorted = new Float64Array(terms.length);
  }
  for (let i = 0; i < size; i++) {
    plain[i] = (1 + Math.log(counts[i]!)) * rarity(background, terms[i]!);
    const boost = kinds[i] === FIGURE ? FIGURE_BOOST : kinds[i] === WORD && capitals[i]! > 0 ? NAME_BOOST : 1;
    weights[i] = plain[i]! * boost;
  }
  const kept = strongest(size);
  const numbers = new Int32Array(kept.length);
  const all = new Float64Array(kept.length);
  const names = new Float64Array(kept.length);
  const lead = new Float64Array(kept.length);
  kept.forEach((from, i) => {
    numbers[i] = terms[from]!;
    all[i] = weights[from]!;
    if (kinds[from] === FIGURE) names[i] = plain[from]! * FIGURE_BOOST;
    else if (capitals[from]! > 0) names[i] = plain[from]!;
    if (leads[from] === 1) lead[i] = weights[from]!;
  });
  const units = new Uint16Array(3 * kept.length);
  toUnit(units, ALL, all);
  toUnit(units, NAMES, names);
  toUnit(units, LEAD, lead);
  return { ...report, terms: numbers, weights: units };
}

/** Takes a report in hand: its terms are found by number until `clearPlaces`. */
export function takePlaces({ terms }: Profile, { places }: Background): void {
  for (let i = 0; i < terms.length; i++) places[terms[i]!] = i + 1;
}

/** Puts a report out of hand. */
export function clearPlaces({ terms }: Profile, { places }: Background): void {
  for (let i = 0; i < terms.length; i++) places[terms[i]!] = 0;
}
