import type { Background } from './background.ts';
import { compiled, partsOf, relatedKeys } from './compiled.ts';
import { identicalGroups } from './identical.ts';
import { sharedShingles } from './index-of-shingles.ts';
import { relate, withEvidence } from './relate.ts';
import type { Related } from './relate.ts';
import { withoutBoilerplate } from './shared-wording.ts';
import { pairsToJudge } from './pairs-to-judge.ts';
import { slips } from './slips.ts';
import { stories } from './thresholds.ts';
import type { Witness } from './witness.ts';

const DAY = 86_400_000;

/** The reports with boilerplate set apart, and every pair of them, related or not. */
export interface RelatedReports {
  readonly witnesses: readonly Witness[];
  /** In order of `a`, then `b`; of a very large story only the related ones. */
  readonly related: readonly Related[];
}

/**
 * Judges the pairs of reports of a story: every one, or in a very large story those that share wording.
 *
 * @param list in order of their ids
 */
export function relatedReports(list: readonly Witness[], background: Background): RelatedReports {
  const firsts = identicalGroups(list.map((w) => w.wording.words.hash)).map((group) => list[group[0]!]!);
  const { boilerplate } = sharedShingles(
    firsts.map((w) => w.wording.words.hash),
    firsts.map((w) => ({ host: w.medium ?? '', day: w.window === null ? NaN : w.window.from / DAY })),
    () => false,
  );
  const witnesses = list.map((w) => ({ ...w, wording: withoutBoilerplate(w.wording, boilerplate) }));
  const judged = pairsToJudge(witnesses.map((w) => w.wording.words.hash));
  const all = judged.map(([i, j]) => relate(witnesses[i]!, witnesses[j]!, background));
  const found = all.filter(({ pair }) => pair.relation !== 'independent');
  const parts = partsOf(found);
  const keys = relatedKeys(found);
  const byId = new Map(witnesses.map((w) => [w.wording.id, w]));
  const wordingOf = (id: string): Witness['wording'] => byId.get(id)!.wording;
  const related = all.map((one) =>
    one.pair.relation === 'independent'
      ? one
      : withEvidence(one, [
          ...slips(wordingOf(one.pair.a), wordingOf(one.pair.b), one.shared, background.pairs),
          ...compiled(one, wordingOf, parts, keys),
        ]),
  );
  const listed =
    list.length <= stories.allPairs ? related : related.filter(({ pair }) => pair.relation !== 'independent');
  return { witnesses, related: listed };
}
