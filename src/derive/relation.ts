import type { Relation } from '../model/copies.ts';
import type { SharedWording } from './shared-wording.ts';
import { prose } from './thresholds.ts';
import type { Wording } from './wording.ts';

/** What the shared wording alone says of two reports. */
export interface Verdict {
  readonly relation: Relation;
  readonly shareA: number;
  readonly shareB: number;
  readonly confidence: number;
  readonly why: readonly string[];
  readonly by: string;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));

/** Judges how two reports are related by the words they share. */
export function relation(a: Wording, b: Wording, shared: SharedWording, doublings = 0): Verdict {
  // In a wholesale copy one lost quotation mark would make half of the text "quoted" in one version only.
  const wholesale = shared.all >= Math.min(a.mask.length, b.mask.length) * prose.wholesale;
  const shareA = share(wholesale ? shared.coveredA : shared.ownA, a.own);
  const shareB = share(wholesale ? shared.coveredB : shared.ownB, b.own);
  const most = Math.max(shareA, shareB);
  const related =
    (shared.weight >= prose.related + doublings * prose.relatedMore &&
      most >= prose.relatedShare + doublings * prose.relatedShareMore) ||
    (doublings === 0 && shared.weight >= prose.surelyRelated && most >= prose.surelyRelatedShare);
  if (!related)
    return { relation: 'independent', shareA, shareB, confidence: 0.8, why: [], by: 'relation/little-shared' };
  const same = most >= prose.sameCopy;
  return {
    relation: same ? 'same-copy' : 'partly-derived',
    shareA,
    shareB,
    confidence: 0.9,
    why: [],
    by: same ? 'relation/same-copy' : 'relation/shared-prose',
  };
}
