import type { ClaimWork, StatementWork } from '../../align/index.ts';
import { printed, spanOf, type Story } from '../comparer.ts';
import type { StatementPair } from '../pairs.ts';
import { sayingOf } from './speakers.ts';
import { LIMITS } from '../thresholds.ts';

/** Attributed statements with the same words in the same frame: copies say nothing more, but all are shown. */
export type Framed = readonly StatementWork[];

/**
 * Pairs of attributed statements of different reports, each wording with its frame once: two reports may print the same words and frame
 * them otherwise. Bounded, so that 300 copies cost little.
 *
 * @param more what else tells two frames apart
 */
export function framedPairs(
  claim: ClaimWork,
  story: Story,
  more: (statement: StatementWork) => string = () => '',
): { a: Framed; b: Framed }[] {
  const groups = Map.groupBy(
    claim.statements.filter(({ attribution }) => attribution !== null),
    (one) => `${printed(spanOf(one, sayingOf(one)), story)}\n${more(one)}`,
  );
  const framed = [...groups.values()].slice(0, LIMITS.framed);
  return framed.flatMap((a, i) =>
    framed
      .slice(i + 1)
      .filter(
        (b) =>
          b.some((one) => one.span.report !== a[0]!.span.report) ||
          a.some((one) => one.span.report !== b[0]!.span.report),
      )
      .map((b) => ({ a, b })),
  );
}

/** The first two of two groups that stand in different reports. */
export function pairOf(a: Framed, b: Framed): StatementPair {
  for (const x of a) for (const y of b) if (x.span.report !== y.span.report) return { a: x, b: y };
  return { a: a[0]!, b: b[0]! };
}
