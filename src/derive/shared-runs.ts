import { limits } from './thresholds.ts';

/** The same words in the same order in two texts: `length` words from word `a` and from word `b` on. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Hash of `size` words from `from` on. */
export function shingleAt(hash: Uint32Array, from: number, size: number): number {
  let h = 0x9e3779b1;
  for (let i = from; i < from + size; i++) h = Math.imul(h ^ hash[i]!, 0x85ebca6b) ^ (h >>> 13);
  h ^= h >>> 16;
  return Math.imul(h, 0xc2b2ae35) >>> 0;
}

function places(hash: Uint32Array, size: number): Map<number, number[]> {
  const out = new Map<number, number[]>();
  for (let i = 0; i + size <= hash.length; i++) {
    const key = shingleAt(hash, i, size);
    const list = out.get(key);
    if (!list) out.set(key, [i]);
    else if (list.length < limits.repeatsOfShingle) list.push(i);
  }
  return out;
}

/** Every run that can be lengthened on neither side. */
function maximalRuns(a: Uint32Array, b: Uint32Array, size: number): Run[] {
  const inB = places(b, size);
  const out: Run[] = [];
  for (let i = 0; i + size <= a.length; i++) {
    const found = inB.get(shingleAt(a, i, size));
    if (!found) continue;
    for (const j of found) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      if (length >= size) out.push({ a: i, b: j, length });
    }
  }
  return out;
}

/** First and last free word of a run, leaving out what longer runs have taken; `null` if less than `size` is left. */
function freePart(run: Run, takenA: Uint8Array, takenB: Uint8Array, size: number): Run | null {
  let best: Run | null = null;
  let from = -1;
  for (let k = 0; k <= run.length; k++) {
    const free = k < run.length && !takenA[run.a + k] && !takenB[run.b + k];
    if (free && from < 0) from = k;
    if (!free && from >= 0) {
      if (k - from >= size && k - from > (best?.length ?? 0)) best = { a: run.a + from, b: run.b + from, length: k - from };
      from = -1;
    }
  }
  return best;
}

/**
 * Tiles two texts with the longest runs of equal words, longest first, each word used once (greedy string tiling, Wise
 * 1993). Exchanging the texts exchanges the sides of the runs and nothing else, but for ties of equal length.
 *
 * @param size shortest run, in words
 * @returns runs in order of `a`
 */
export function sharedRuns(a: Uint32Array, b: Uint32Array, size: number): Run[] {
  const all = maximalRuns(a, b, size).sort(
    (x, y) => y.length - x.length || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - (y.a + y.b) || x.a - y.a,
  );
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const out: Run[] = [];
  for (const run of all) {
    const part = freePart(run, takenA, takenB, size);
    if (!part) continue;
    takenA.fill(1, part.a, part.a + part.length);
    takenB.fill(1, part.b, part.b + part.length);
    out.push(part);
  }
  return out.sort((x, y) => x.a - y.a);
}
