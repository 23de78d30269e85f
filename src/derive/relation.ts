import type { Relation } from '../model/copies.ts';
import type { SharedWording } from './shared-wording.ts';
import { prose } from './thresholds.ts';
import { isTemplate } from './template.ts';
import { isOnlyFurniture } from './wording.ts';
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

/** 0 to 1: rises with the shared prose and with its share; half at the least that relates two reports. */
const confidenceOf = (weight: number, most: number): number =>
  Math.round(100 * Math.min(0.97, weight / (weight + prose.related) + most * 0.3)) / 100;

function independentWhy({ all, prose: own }: SharedWording): string[] {
  if (all - own < prose.stretch) return [];
  return [`${all - own} words are the same, but inside quotes: that shows one speaker, not copying`];
}

/** The same words from end to end, quotes and all, but for a few that are no figures of a form. */
function isWhole(a: Wording, b: Wording, shared: SharedWording): boolean {
  const [x, y] = [a.words.hash, b.words.hash];
  if (x.length === y.length && x.every((word, i) => word === y[i])) return true;
  return shared.all >= Math.max(x.length, y.length) * prose.whole && !isTemplate(a, b, shared);
}

/** Judges how two reports are related by the words they share. */
export function relation(a: Wording, b: Wording, shared: SharedWording, doublings = 0): Verdict {
  // In a wholesale copy one lost quotation mark would make half of the text "quoted" in one version only.
  const wholesale = shared.all >= Math.min(a.mask.length, b.mask.length) * prose.wholesale;
  const shareA = share(wholesale ? shared.coveredA : shared.ownA, a.own);
  const shareB = share(wholesale ? shared.coveredB : shared.ownB, b.own);
  if (isWhole(a, b, shared)) {
    const bare = isOnlyFurniture(a) && isOnlyFurniture(b);
    const why = bare
      ? 'the same page twice: all that was kept of it is furniture of its site'
      : 'the same words from end to end';
    const by = bare ? 'relation/same-page' : 'relation/whole-text';
    return { relation: 'same-copy', shareA: 1, shareB: 1, confidence: 0.98, why: [why], by };
  }
  const most = Math.max(shareA, shareB);
  if (isTemplate(a, b, shared))
    return {
      relation: 'independent',
      shareA,
      shareB,
      confidence: 0.7,
      why: ['one form filled in twice: the wording round the figures is the same, the figures are not'],
      by: 'relation/template',
    };
  const related =
    (shared.weight >= prose.related + doublings * prose.relatedMore &&
      most >= prose.relatedShare + doublings * prose.relatedShareMore) ||
    (doublings === 0 && shared.weight >= prose.surelyRelated && most >= prose.surelyRelatedShare);
  const confidence = confidenceOf(shared.weight, most);
  if (!related)
    return {
      relation: 'independent',
      shareA,
      shareB,
      confidence: Math.round(100 - confidence * 50) / 100,
      why: independentWhy(shared),
      by: 'relation/little-shared',
    };
  const same = most >= prose.sameCopy;
  return {
    relation: same ? 'same-copy' : 'partly-derived',
    shareA,
    shareB,
    confidence,
    why: [`${shared.prose} words outside quotes are the same, the longest run has ${shared.longest}`],
    by: same ? 'relation/same-copy' : 'relation/shared-prose',
  };
}
