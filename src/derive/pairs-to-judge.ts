import { runs, stories } from './thresholds.ts';

type IndexPair = readonly [number, number];

function everyPair(size: number): IndexPair[] {
  const out: IndexPair[] = [];
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) out.push([i, j]);
  return out;
}

/** Hash of the words of one shingle; a clash only costs a look at a pair. */
function shingleAt(words: Uint32Array, at: number): number {
  let hash = 17;
  for (let k = 0; k < runs.shingle; k++) hash = Math.imul(hash, 31) ^ words[at + k]!;
  return hash >>> 0;
}

/**
 * Pairs of reports worth judging. In a story of usual size that is every pair; in a very large one those that share a
 * shingle, and of a shingle that many share only neighbours in the list: a thousand copies then form one chain, not half a
 * million pairs.
 *
 * @param hashes word hashes of each report
 */
export function pairsToJudge(hashes: readonly Uint32Array[]): IndexPair[] {
  if (hashes.length <= stories.allPairs) return everyPair(hashes.length);
  const index = new Map<number, number[]>();
  hashes.forEach((words, n) => {
    const seen = new Set<number>();
    for (let at = 0; at + runs.shingle <= words.length; at++) seen.add(shingleAt(words, at));
    for (const shingle of seen) {
      const list = index.get(shingle);
      if (list) list.push(n);
      else index.set(shingle, [n]);
    }
  });
  const pairs = new Set<number>();
  for (const list of index.values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < Math.min(list.length, x + 1 + stories.neighbours); y++)
        pairs.add(list[x]! * hashes.length + list[y]!);
  return [...pairs].sort((p, q) => p - q).map((p) => [Math.floor(p / hashes.length), p % hashes.length]);
}
