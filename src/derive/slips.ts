import type { Evidence } from './evidence.ts';
import type { SharedWording } from './shared-wording.ts';
import { slips as limits } from './thresholds.ts';
import { namesApart } from './wording.ts';
import type { Wording } from './wording.ts';

/** How often each word follows another in a collection. Counts of unlike pairs may fall together: they are only a hint. */
export interface WordPairs {
  count(first: number, second: number): number;
}

const BITS = 22;
const slot = (first: number, second: number): number =>
  Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> (32 - BITS);

/** Counts the word pairs of a collection: 8 MB, whatever its size. */
export function wordPairs(documents: Iterable<Uint32Array>): WordPairs {
  const counts = new Uint16Array(1 << BITS);
  for (const hash of documents)
    for (let i = 0; i + 1 < hash.length; i++) {
      const at = slot(hash[i]!, hash[i + 1]!);
      if (counts[at]! < 0xffff) counts[at]!++;
    }
  return { count: (first, second) => counts[slot(first, second)]! };
}

/** Whether the words between two neighbours fit them, as far as the collection shows. Its own occurrence does not count. */
function fits(pairs: WordPairs, words: Uint32Array, from: number, to: number): number {
  const before = pairs.count(words[from - 1]!, words[from]!) - 1;
  const after = pairs.count(words[to - 1]!, words[to]!) - 1;
  return (before > 0 ? 1 : 0) + (after > 0 ? 1 : 0);
}

/**
 * Where single words differ inside the same wording, one version often reads like the language and the other does not: words
 * were replaced there. A slip shows descent as a shared error does.
 */
export function slips(a: Wording, b: Wording, shared: SharedWording, pairs: WordPairs): Evidence[] {
  let oddA = 0;
  let oddB = 0;
  for (const block of shared.blocks)
    for (let k = 0; k + 1 < block.runs.length; k++) {
      const [run, next] = [block.runs[k]!, block.runs[k + 1]!];
      const [fromA, fromB] = [run.a + run.length, run.b + run.length];
      const size = next.a - fromA;
      if (size < 1 || size > limits.longest || next.b - fromB !== size) continue;
      const [fitA, fitB] = [fits(pairs, a.words.hash, fromA, next.a), fits(pairs, b.words.hash, fromB, next.b)];
      if (fitA < fitB) oddA++;
      else if (fitB < fitA) oddB++;
    }
  const [nameA, nameB] = namesApart(a, b);
  const evidence = (to: 'a-from-b' | 'b-from-a', odd: number, copy: string): Evidence => ({
    for: to,
    weight: limits.weight,
    why: `in ${odd} places ${copy} has a word that does not fit its neighbours, the other one that does`,
    by: 'direction/slips',
  });
  if (oddA >= limits.least && oddA >= oddB * limits.ratio) return [evidence('a-from-b', oddA, nameA)];
  if (oddB >= limits.least && oddB >= oddA * limits.ratio) return [evidence('b-from-a', oddB, nameB)];
  return [];
}
