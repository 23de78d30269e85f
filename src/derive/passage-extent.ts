import type { Range } from '../model/span.ts';
import { rewriting } from './thresholds.ts';
import type { TokenStream } from './token-stream.ts';

/** How often each stem stands in a stretch. */
function countsIn(stems: Uint32Array, [start, end]: Range, into = new Map<number, number>()): Map<number, number> {
  for (let i = start; i < end; i++) into.set(stems[i]!, (into.get(stems[i]!) ?? 0) + 1);
  return into;
}

/**
 * The part of a stretch in which most words are found in the other stretch: the run of words with the greatest sum, where a word
 * that is found counts by how rare it is and one that is not costs something (Kadane's maximum subarray). Only long tails are
 * cut: the last words of a rewritten sentence are often new.
 */
function densest(
  stems: Uint32Array,
  range: Range,
  other: ReadonlyMap<number, number>,
  weight: (stem: number) => number,
): Range {
  let best = 0;
  let bestRange = range;
  let sum = 0;
  let from = range[0];
  for (let i = range[0]; i < range[1]; i++) {
    const stem = stems[i]!;
    sum += other.has(stem) ? weight(stem) : -rewriting.strangeWord * weight(stem);
    if (sum > best) {
      best = sum;
      bestRange = [from, i + 1];
    }
    if (sum < 0) {
      sum = 0;
      from = i + 1;
    }
  }
  const keep = (cut: number): boolean => cut < rewriting.longTail;
  return [
    keep(bestRange[0] - range[0]) ? range[0] : bestRange[0],
    keep(range[1] - bestRange[1]) ? range[1] : bestRange[1],
  ];
}

/**
 * Cuts both sides of a passage down to where it is: sentences without their full stops run on into text that has nothing to do
 * with it.
 *
 * @param a word range in the first text
 * @param b word range in the second text
 */
export function passageExtent(left: TokenStream, right: TokenStream, a: Range, b: Range): { a: Range; b: Range } {
  const all = countsIn(right.stem, [0, right.stem.length], countsIn(left.stem, [0, left.stem.length]));
  const weight = (stem: number): number => 1 / (1 + Math.log(all.get(stem) ?? 1));
  const long = b[1] - b[0] >= a[1] - a[0];
  // The longer side is cut first: it holds more that is strange.
  if (long) {
    const y = densest(right.stem, b, countsIn(left.stem, a), weight);
    return { a: densest(left.stem, a, countsIn(right.stem, y), weight), b: y };
  }
  const x = densest(left.stem, a, countsIn(right.stem, b), weight);
  return { a: x, b: densest(right.stem, b, countsIn(left.stem, x), weight) };
}
