import type { Evidence } from './evidence.ts';
import type { SharedWording } from './shared-wording.ts';
import { direction } from './thresholds.ts';
import type { Verdict } from './relation.ts';
import { namesApart } from './wording.ts';
import type { Wording } from './wording.ts';

/** What each of two reports has that the other lacks: the ground of every judgement about lost originals. */
export function lacking(a: Wording, b: Wording, shared: SharedWording, verdict: Verdict): Evidence[] {
  const restA = Math.max(0, a.own - shared.coveredA);
  const restB = Math.max(0, b.own - shared.coveredB);
  const out: Evidence[] = [];
  const [nameA, nameB] = namesApart(a, b);
  const empty = (rest: number, own: number): boolean =>
    rest <= Math.max(direction.emptyWords, own * direction.emptyShare);
  const full = (rest: number): boolean => rest >= direction.fullWords;
  if (verdict.relation !== 'same-copy') {
    if (full(restA) && full(restB))
      out.push({
        for: 'common-ancestor',
        weight: direction.eachHasMore,
        why: 'each also has much that the other lacks',
        by: 'direction/each-has-own',
      });
    return out;
  }
  if (empty(restA, a.own) && full(restB))
    out.push({
      for: 'a-from-b',
      weight: direction.nothingOfItsOwn,
      why: `${nameA} has nothing that the other lacks`,
      by: 'direction/nothing-of-its-own',
    });
  else if (empty(restB, b.own) && full(restA))
    out.push({
      for: 'b-from-a',
      weight: direction.nothingOfItsOwn,
      why: `${nameB} has nothing that the other lacks`,
      by: 'direction/nothing-of-its-own',
    });
  else if (!empty(restA, a.own) && !empty(restB, b.own))
    out.push({
      for: 'common-ancestor',
      weight: direction.eachHasOwn,
      why: 'each has words that the other lacks, so neither is the source of the other',
      by: 'direction/each-has-own',
    });
  return out;
}
