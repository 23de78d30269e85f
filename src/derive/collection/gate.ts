import type { Background } from '../background.ts';
import { sharedRuns, shingleAt } from '../shared-runs.ts';
import type { Run } from '../shared-runs.ts';
import { collections, naming, prose, quoting, runs } from '../thresholds.ts';
import { indexLimits } from './limits.ts';
import { remembered } from './remembered.ts';
import { contentOf, likenessOf } from './quick-look.ts';
import type { QuickLook } from './quick-look.ts';

const DAY = 86_400_000;

/** So many reports are kept at once as they were looked at. */
const AT_ONCE = 1_000;

/** What the gate asks of the collection; reports are given by rank. */
export interface Doorkeeper {
  readonly look: (rank: number) => QuickLook;
  /** Number of words. */
  readonly size: (rank: number) => number;
  /** Day number or NaN. */
  readonly day: (rank: number) => number;
  readonly background: Background;
  readonly isBoilerplate: (shingle: number) => boolean;
  /** Mask of the sample of shingles in the index. */
  readonly mask: number;
}

/** What two reports share, as far as can be seen without reading them. */
interface Glimpse {
  /** Words in shared runs. */
  readonly all: number;
  /** Those that neither has between quotation marks, and what they weigh at most. */
  readonly own: number;
  readonly weight: number;
}

/**
 * Which pairs are worth reading: those that share enough rare wording of their own, and those of one story that share a little.
 * Everything asked here is less than what is asked of the pair once it was read.
 */
export function gate(keeper: Doorkeeper): (a: number, b: number, counted: number) => boolean {
  const { size, day, background, mask } = keeper;
  const { stop, rare, doublings } = background;
  const each = mask + 1;
  const look = remembered(keeper.look, AT_ONCE);
  const enough =
    doublings > 0 ? prose.related + doublings * prose.relatedMore : Math.min(prose.related, prose.surelyRelated);
  const share = doublings > 0 ? prose.relatedShare + doublings * prose.relatedShareMore : prose.surelyRelatedShare;
  const least = (naming.likeness + doublings * naming.likenessMore) * indexLimits.nearly;

  const content = remembered((rank) => contentOf(look(rank).hash, stop, rare), AT_ONCE);

  const isFurniture = (hash: Uint32Array, run: Run): boolean => {
    let known = 0;
    for (let i = run.a; i + runs.shingle <= run.a + run.length; i++)
      if (keeper.isBoilerplate(shingleAt(hash, i, runs.shingle))) known += each;
    return known * 2 > run.length - runs.shingle + 1;
  };

  const glimpse = (x: QuickLook, y: QuickLook): Glimpse => {
    let [all, own, weight] = [0, 0, 0];
    const [quotedX, quotedY] = [x.quoted(), y.quoted()];
    for (const run of sharedRuns(x.hash, y.hash, runs.shingle)) {
      if (isFurniture(x.hash, run)) continue;
      all += run.length;
      let stretch = 0;
      for (let k = 0; k <= run.length; k++) {
        const isOwn = k < run.length && quotedX[run.a + k] === 0 && quotedY[run.b + k] === 0;
        if (isOwn) {
          own++;
          stretch++;
        } else {
          weight += Math.max(0, stretch - prose.chance);
          stretch = 0;
        }
      }
    }
    return { all, own, weight };
  };

  const ownWords = (one: QuickLook): number => one.quoted().reduce((n, is) => n - is, one.hash.length);

  /** Whether prose of their own can relate two reports. */
  const hasProse = (a: number, b: number): boolean => {
    const [x, y] = [look(a), look(b)];
    const { all, own, weight } = glimpse(x, y);
    // In a wholesale copy quotation marks are not asked.
    if (all >= Math.min(x.hash.length, y.hash.length) * prose.wholesale * indexLimits.nearly) return true;
    return (
      weight >= enough * indexLimits.nearly && own >= Math.min(ownWords(x), ownWords(y)) * share * indexLimits.leastOwn
    );
  };

  /** Whether naming or quotes can relate two reports of one story. */
  const isOneStory = (a: number, b: number): boolean => {
    if (Math.abs(day(a) - day(b)) * DAY > naming.apart + DAY) return false;
    return likenessOf(content(a), content(b)) >= least && glimpse(look(a), look(b)).all >= quoting.privateWords;
  };

  return (a, b, counted) => {
    const shared = counted * each;
    if (shared < (each > 1 ? quoting.privateWords : collections.sharedShingles)) return false;
    // In a sample a pair may be met more rarely than its due: half is enough to look closer.
    const expected = each > 1 ? 0.5 : 1;
    const shorter = Math.min(size(a), size(b));
    if (
      shared >= enough * expected &&
      shared >= shorter * share * indexLimits.leastOwn * indexLimits.leastOwn * expected &&
      hasProse(a, b)
    )
      return true;
    return isOneStory(a, b);
  };
}
