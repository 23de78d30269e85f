import { shingleAt } from '../shared-runs.ts';
import { withoutBoilerplate } from '../shared-wording.ts';
import { runs } from '../thresholds.ts';
import { BOILERPLATE, LONG_QUOTE } from '../wording.ts';
import type { Wording } from '../wording.ts';
import { indexLimits } from './limits.ts';

/** Whether a shingle of the sample that is no boilerplate touches these words. */
function hasOwnShingle(
  report: Wording,
  boilerplate: ReadonlySet<number>,
  mask: number,
  from: number,
  to: number,
): boolean {
  const { hash } = report.words;
  for (let i = Math.max(0, from - runs.shingle + 1); i < to && i + runs.shingle <= hash.length; i++) {
    const shingle = shingleAt(hash, i, runs.shingle);
    if ((shingle & mask) === 0 && !boilerplate.has(shingle)) return true;
  }
  return false;
}

/**
 * The report with its words in boilerplate shingles masked. Where the index is a sample of all shingles, what lies between
 * two of them is boilerplate, too, unless the sample shows otherwise.
 */
export function withoutSampledBoilerplate(report: Wording, boilerplate: ReadonlySet<number>, mask: number): Wording {
  const out = withoutBoilerplate(report, boilerplate);
  if (mask === 0 || out === report) return out;
  const bits = out.mask.slice();
  let { own } = out;
  let last = -1;
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & BOILERPLATE) === 0) continue;
    const isShort = last >= 0 && i - last > 1 && i - last - 1 <= indexLimits.sampledGap;
    if (isShort && !hasOwnShingle(report, boilerplate, mask, last + 1, i))
      for (let k = last + 1; k < i; k++) {
        if ((bits[k]! & ~LONG_QUOTE) === 0) own--;
        bits[k] = bits[k]! | BOILERPLATE;
      }
    last = i;
  }
  return { ...out, mask: bits, own };
}
