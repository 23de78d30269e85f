import type { Background } from './background.ts';
import { compiled, partsOf, relatedKeys } from './compiled.ts';
import { identicalGroups } from './identical.ts';
import { sharedShingles } from './index-of-shingles.ts';
import { relate, withEvidence } from './relate.ts';
import type { Related } from './relate.ts';
import { withoutBoilerplate } from './shared-wording.ts';
import { slips } from './slips.ts';
import type { Witness } from './witness.ts';

const DAY = 86_400_000;

/** The reports with boilerplate set apart, and every pair of them, related or not. */
export interface RelatedReports {
  readonly witnesses: readonly Witness[];
  /** In order of `a`, then `b`. */
  readonly related: readonly Related[];
}

/**
 * Judges every pair of the reports of a story.
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
  const all: Related[] = [];
  witnesses.forEach((a, i) => {
    for (const b of witnesses.slice(i + 1)) all.push(relate(a, b, background));
  });
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
  return { witnesses, related };
}
