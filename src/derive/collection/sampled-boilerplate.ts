import { shingleAt, shinglesOf } from '../shared-runs.ts';
import { runs } from '../thresholds.ts';
import { BOILERPLATE, LONG_QUOTE } from '../wording.ts';
import type { Wording } from '../wording.ts';
import type { HashSet } from './hash-set.ts';
import { indexLimits } from './limits.ts';

/** Whether a shingle of the sample that is no boilerplate touches these words. */
function hasOwnShingle(hash: Uint32Array, boilerplate: HashSet, mask: number, from: number, to: number): boolean {
  for (let i = Math.max(0, from - runs.shingle + 1); i < to && i + runs.shingle <= hash.length; i++) {
    const shingle = shingleAt(hash, i, runs.shingle);
    if ((shingle & mask) === 0 && !boilerplate.has(shingle)) return true;
  }
  return false;
}

/** What lies between two stretches is boilerplate, too, unless the sample shows otherwise. */
function joinStretches(words: Uint8Array, hash: Uint32Array, boilerplate: HashSet, mask: number): void {
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    if (words[i] === 0) continue;
    const isShort = last >= 0 && i - last > 1 && i - last - 1 <= indexLimits.sampledGap;
    if (isShort && !hasOwnShingle(hash, boilerplate, mask, last + 1, i)) words.fill(1, last + 1, i);
    last = i;
  }
}

/**
 * Which words of a report lie in boilerplate shingles, one byte a word; `null` when none does.
 *
 * @param mask of the sample of shingles: others are never boilerplate
 */
export function boilerplateWords(hash: Uint32Array, boilerplate: HashSet, mask: number): Uint8Array | null {
  if (boilerplate.size === 0) return null;
  let words: Uint8Array | null = null;
  const shingles = shinglesOf(hash, runs.shingle);
  for (let i = 0; i < shingles.length; i++) {
    const shingle = shingles[i]!;
    if ((shingle & mask) !== 0 || !boilerplate.has(shingle)) continue;
    words ??= new Uint8Array(hash.length);
    words.fill(1, i, i + runs.shingle);
  }
  if (words && mask > 0) joinStretches(words, hash, boilerplate, mask);
  return words;
}

/** The report with its boilerplate masked. */
export function withoutSampledBoilerplate(report: Wording, boilerplate: HashSet, mask: number): Wording {
  const found = boilerplateWords(report.words.hash, boilerplate, mask);
  if (!found) return report;
  const bits = report.mask.slice();
  let { own } = report;
  for (let i = 0; i < bits.length; i++)
    if (found[i] === 1) {
      if ((bits[i]! & ~LONG_QUOTE) === 0) own--;
      bits[i] = bits[i]! | BOILERPLATE;
    }
  return { ...report, mask: bits, own };
}
