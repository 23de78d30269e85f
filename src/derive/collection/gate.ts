import type { Background } from '../background.ts';
import { namings } from '../naming.ts';
import { quoteEvidence } from '../quote-evidence.ts';
import { sharedRuns, shinglesOf } from '../shared-runs.ts';
import type { Run } from '../shared-runs.ts';
import { sharedWording } from '../shared-wording.ts';
import type { SharedWording } from '../shared-wording.ts';
import { collections, naming, prose, quoting, runs as runLimits } from '../thresholds.ts';
import type { Witness } from '../witness.ts';
import { contentOf, likenessOf } from './content.ts';
import type { Glance } from './glance.ts';
import { ownShared, seen } from './glimpse.ts';
import type { Seen } from './glimpse.ts';
import { HashSet } from './hash-set.ts';
import { indexLimits } from './limits.ts';
import { remembered } from './remembered.ts';
import { boilerplateWords } from './sampled-boilerplate.ts';

const DAY = 86_400_000;

/** So many reports are kept at once as they were looked at, with their text and without. */
const AT_ONCE = 1_000;
const GLANCES = 4_000;

/** What the gate asks of the collection; reports are given by rank. */
export interface Doorkeeper {
  readonly glance: (rank: number) => Glance;
  /** A report as far as it is known without being read; nobody's medium where reading it may tell another. */
  readonly witness: (rank: number) => Witness;
  /** Number of words. */
  readonly size: (rank: number) => number;
  /** Day number or NaN. */
  readonly day: (rank: number) => number;
  readonly background: Background;
  readonly boilerplate: HashSet;
  /** Mask of the sample of shingles in the index. */
  readonly mask: number;
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((n, { length }) => n + length, 0);

/** Whether one names the other, or may: where nobody knows who printed the other. */
function mayName(a: Witness, b: Witness, background: Background): boolean {
  return b.medium === null ? a.named.some(({ cue }) => cue !== null) : namings(a, b, background).length > 0;
}

/**
 * Which pairs are worth reading: those that share enough rare wording of their own, and those of one story that share a little.
 * They are judged as they will be once they were read, by less than is asked then. What costs least is asked first: counts,
 * then words, then the texts.
 */
export function gate(keeper: Doorkeeper): (a: number, b: number, counted: number) => boolean {
  const { size, day, background, boilerplate, mask } = keeper;
  const { rare, doublings } = background;
  const stop = new HashSet(background.stop);
  const each = mask + 1;
  const glance = remembered(keeper.glance, GLANCES);
  const own = remembered((rank) => {
    const found = glance(rank);
    return seen(found, boilerplateWords(found.hash, boilerplate, mask));
  }, GLANCES);
  const content = remembered((rank) => contentOf(glance(rank), stop, rare), GLANCES);
  const witness = remembered(keeper.witness, AT_ONCE);
  const enough =
    doublings > 0 ? prose.related + doublings * prose.relatedMore : Math.min(prose.related, prose.surelyRelated);
  const share = doublings > 0 ? prose.relatedShare + doublings * prose.relatedShareMore : prose.surelyRelatedShare;
  const leastShare = share * indexLimits.leastKept;
  const least = (naming.likeness + doublings * naming.likenessMore) * indexLimits.nearly;

  const isFurniture = (hash: Uint32Array, run: Run): boolean => {
    let known = 0;
    const shingles = shinglesOf(hash, runLimits.shingle);
    for (let i = run.a; i + runLimits.shingle <= run.a + run.length; i++) {
      const shingle = shingles[i]!;
      if ((shingle & mask) === 0 && boilerplate.has(shingle)) known += each;
    }
    return known * 2 > run.length - runLimits.shingle + 1;
  };

  /** Whether prose can relate two reports, as far as a glance shows. */
  const mayHaveProse = (a: Seen, b: Seen, runs: readonly Run[]): boolean => {
    const shared = ownShared(a, b, runs);
    return (
      shared.weight >= enough * indexLimits.nearly &&
      shared.own >= Math.min(a.own, b.own) * share * indexLimits.leastOwn
    );
  };

  /** Whether prose of their own can relate two reports. */
  const hasProse = (a: Witness, b: Witness, { weight, ownA, ownB }: SharedWording): boolean =>
    weight >= enough * indexLimits.nearly && (ownA >= a.wording.own * leastShare || ownB >= b.wording.own * leastShare);

  /** Whether naming or quotes can relate two reports of one story. */
  const hasEvidence = (a: Witness, b: Witness, shared: SharedWording): boolean =>
    quoteEvidence(a, b, shared).length > 0 ||
    (shared.all >= naming.sharedWords && (mayName(a, b, background) || mayName(b, a, background)));

  return (a, b, counted) => {
    const shared = counted * each;
    if (shared < (each > 1 ? quoting.privateWords : collections.sharedShingles)) return false;
    // In a sample a pair may be met more rarely than its due: half is enough to look closer.
    const expected = each > 1 ? 0.5 : 1;
    const shorter = Math.min(size(a), size(b));
    const sharesMuch =
      shared >= enough * expected && shared >= shorter * share * indexLimits.leastOwn * indexLimits.leastOwn * expected;
    const isOneWeek = !(Math.abs(day(a) - day(b)) * DAY > naming.apart + DAY);
    if (!sharesMuch && !isOneWeek) return false;
    const isAlike = (): boolean => likenessOf(content(a), content(b)) >= least;
    // Most pairs that share little are about different things, and that is told sooner than where they are the same.
    if (!sharesMuch && !isAlike()) return false;
    const { hash } = glance(a);
    const runs = sharedRuns(hash, glance(b).hash, runLimits.shingle).filter((run) => !isFurniture(hash, run));
    const all = lengthOf(runs);
    // In a wholesale copy quotation marks are not asked.
    if (sharesMuch && all >= shorter * prose.wholesale * indexLimits.nearly) return true;
    const mayShareProse = sharesMuch && mayHaveProse(own(a), own(b), runs);
    const isOneStory = isOneWeek && all >= quoting.privateWords && (!sharesMuch || isAlike());
    if (!mayShareProse && !isOneStory) return false;
    const [x, y] = [witness(a), witness(b)];
    const wording = sharedWording(x.wording, y.wording);
    return (mayShareProse && hasProse(x, y, wording)) || (isOneStory && hasEvidence(x, y, wording));
  };
}
