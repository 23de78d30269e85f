import { shared, type StatementWork, type StoryWeights } from '../../align/index.ts';

/** Shared telling words of two statements: as a share of the shorter one, and their weight by what the two reports print. */
export function alikeness(
  a: StatementWork,
  b: StatementWork,
  weights: StoryWeights,
): { share: number; weight: number; words: number } {
  const sum = shared(a.keys, b.keys, weights.between(a.span.report, b.span.report));
  const lighter = Math.min(sum.a, sum.b);
  let words = 0;
  for (const key of a.keys) if (b.keys.has(key)) words++;
  return { share: lighter > 0 ? sum.both / lighter : 0, weight: sum.both, words };
}
