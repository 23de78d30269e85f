import { sharedRuns } from './shared-runs.ts';
import { cosine, sentenceVectors } from './sentence-seeds.ts';
import { degree as limits } from './thresholds.ts';
import type { TokenStream } from './token-stream.ts';

export type DegreeLabel = 'verbatim' | 'light' | 'heavy' | 'none';

/** How much of a text comes from another, and how freely it was taken. */
export interface Degree {
  /** 0: nothing beyond what any two texts on one subject share; 1: all of it, word for word. */
  readonly degree: number;
  readonly label: DegreeLabel;
}

/** Share of a's words that stand in runs of equal stems, and how long those runs are, weighted by length. */
function literal(a: TokenStream, b: TokenStream): { share: number; meanRun: number } {
  const runs = sharedRuns(a.stem, b.stem, limits.run);
  const words = runs.reduce((n, run) => n + run.length, 0);
  const squares = runs.reduce((n, run) => n + run.length * run.length, 0);
  return { share: a.stem.length === 0 ? 0 : words / a.stem.length, meanRun: words === 0 ? 0 : squares / words };
}

/** Mean likeness of a's sentences to the sentence of b that each is most like, weighted by length. */
function likeness(a: TokenStream, b: TokenStream): number {
  const vectors = sentenceVectors(a, b);
  let sum = 0;
  let words = 0;
  a.sentences.forEach(([start, end], i) => {
    const best = vectors.b.reduce((most, other) => Math.max(most, cosine(vectors.a[i]!, other)), 0);
    sum += best * (end - start);
    words += end - start;
  });
  return words === 0 ? 0 : sum / words;
}

function labelOf(share: number, like: number, meanRun: number): DegreeLabel {
  if (share < limits.chance) return 'none';
  if (meanRun >= limits.verbatimRun) return 'verbatim';
  return like >= limits.light && share >= like * limits.literal ? 'light' : 'heavy';
}

/** How much of `a` is derived from `b`. Not symmetric: a short cut of a long text is wholly derived from it. */
export function degree(a: TokenStream, b: TokenStream): Degree {
  const { share, meanRun } = literal(a, b);
  const label = labelOf(share, likeness(a, b), meanRun);
  const unbroken = Math.min(1, meanRun / limits.verbatimRun);
  const value = label === 'none' ? 0 : Math.sqrt(share) * (limits.broken + (1 - limits.broken) * unbroken);
  return { degree: Math.round(value * 1000) / 1000, label };
}
