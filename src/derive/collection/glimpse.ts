import type { Run } from '../shared-runs.ts';
import { prose } from '../thresholds.ts';
import { LOWER } from './glance.ts';
import type { Glance } from './glance.ts';

/** A report at a glance, without boilerplate. */
export interface Seen extends Glance {
  /** One byte a word: 1 where it is plainly quoted or boilerplate. */
  readonly foreign: Uint8Array;
  /** Words that are neither. */
  readonly own: number;
}

/** A report at a glance, with its boilerplate set apart. */
export function seen(glance: Glance, boilerplate: Uint8Array | null): Seen {
  const { hash, quoted } = glance;
  const foreign = boilerplate ? boilerplate.map((is, i) => is | quoted[i]!) : quoted;
  let own = hash.length;
  for (const is of foreign) own -= is;
  return { ...glance, foreign, own };
}

/** What two reports share at a glance: words that seem to be their own, and the most that these can weigh once they are read. */
export function ownShared(a: Seen, b: Seen, runs: readonly Run[]): { readonly own: number; readonly weight: number } {
  let [own, weight] = [0, 0];
  for (const run of runs) {
    let stretch = 0;
    for (let k = 0; k <= run.length; k++) {
      if (k < run.length && a.foreign[run.a + k] === 0 && b.foreign[run.b + k] === 0) {
        own++;
        stretch += ((a.shape[run.a + k]! | b.shape[run.b + k]!) & LOWER) !== 0 ? 1 : prose.nameWord;
      } else {
        weight += Math.max(0, stretch - prose.chance);
        stretch = 0;
      }
    }
  }
  return { own, weight };
}
