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

/** What of a sentence by sentence is told in b. */
interface Retold {
  /** Mean likeness of a's sentences to the sentence of b that each is most like, weighted by length. */
  readonly likeness: number;
  /** For each sentence of a that is like one of b, in order: which. */
  readonly places: readonly number[];
}

function retold(a: TokenStream, b: TokenStream): Retold {
  const vectors = sentenceVectors(a, b);
  const places: number[] = [];
  let sum = 0;
  let words = 0;
  a.sentences.forEach(([start, end], i) => {
    let best = 0;
    let place = -1;
    vectors.b.forEach((other, j) => {
      const like = cosine(vectors.a[i]!, other);
      if (like > best) [best, place] = [like, j];
    });
    if (best >= limits.alike) places.push(place);
    sum += best * (end - start);
    words += end - start;
  });
  return { likeness: words === 0 ? 0 : sum / words, places };
}

/**
 * Whether the sentences that are alike stand in the same order in both texts: who retells keeps the order of the ideas, even
 * where hardly a word is left. Four sentences fall into one order by chance once in twenty-four times.
 */
function inOneOrder(places: readonly number[]): boolean {
  const tails: number[] = [];
  const distinct = places.filter((place, i) => place !== places[i - 1]);
  for (const place of distinct) {
    const at = tails.findIndex((last) => last >= place);
    if (at < 0) tails.push(place);
    else tails[at] = place;
  }
  return tails.length >= limits.inOrder && tails.length >= distinct.length - 1;
}

function labelOf(share: number, { likeness, places }: Retold, meanRun: number): DegreeLabel {
  if (share < limits.chance) return inOneOrder(places) ? 'heavy' : 'none';
  if (meanRun >= limits.verbatimRun) return 'verbatim';
  return likeness >= limits.light && share >= likeness * limits.literal ? 'light' : 'heavy';
}

/** How much of `a` is derived from `b`. Not symmetric: a short cut of a long text is wholly derived from it. */
export function degree(a: TokenStream, b: TokenStream): Degree {
  const { share, meanRun } = literal(a, b);
  const label = labelOf(share, retold(a, b), meanRun);
  const unbroken = Math.min(1, meanRun / limits.verbatimRun);
  const value = label === 'none' ? 0 : Math.sqrt(share) * (limits.broken + (1 - limits.broken) * unbroken);
  return { degree: Math.round(value * 1000) / 1000, label };
}
