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

/** Shingles of one text in order of their hashes, with their places. */
interface Sorted {
  readonly key: Uint32Array;
  readonly at: Uint32Array;
}

/** Texts are compared with many others: their sorted shingles are kept as long as their words are. */
const known = new WeakMap<Uint32Array, Map<number, Sorted>>();
const PLACES = 2 ** 21;

function sortedShingles(hash: Uint32Array, size: number): Sorted {
  let bySize = known.get(hash);
  if (!bySize) known.set(hash, (bySize = new Map()));
  const found = bySize.get(size);
  if (found) return found;
  const count = Math.max(0, Math.min(hash.length - size + 1, PLACES));
  const both = new Float64Array(count);
  for (let i = 0; i < count; i++) both[i] = shingleAt(hash, i, size) * PLACES + i;
  both.sort();
  const made: Sorted = { key: new Uint32Array(count), at: new Uint32Array(count) };
  for (let i = 0; i < count; i++) {
    const key = Math.floor(both[i]! / PLACES);
    made.key[i] = key;
    made.at[i] = both[i]! - key * PLACES;
  }
  bySize.set(size, made);
  return made;
}

/** Calls back for every place of a and place of b that begin with the same shingle. */
function eachMeeting(a: Sorted, b: Sorted, visit: (i: number, j: number) => void): void {
  let x = 0;
  let y = 0;
  while (x < a.key.length && y < b.key.length) {
    const key = a.key[x]!;
    if (key < b.key[y]!) x++;
    else if (key > b.key[y]!) y++;
    else {
      let endX = x;
      let endY = y;
      while (endX < a.key.length && a.key[endX] === key) endX++;
      while (endY < b.key.length && b.key[endY] === key) endY++;
      for (let i = x; i < Math.min(endX, x + limits.repeatsOfShingle); i++)
        for (let j = y; j < Math.min(endY, y + limits.repeatsOfShingle); j++) visit(a.at[i]!, b.at[j]!);
      x = endX;
      y = endY;
    }
  }
}

/** Every run that can be lengthened on neither side. */
function maximalRuns(a: Uint32Array, b: Uint32Array, size: number): Run[] {
  const out: Run[] = [];
  eachMeeting(sortedShingles(a, size), sortedShingles(b, size), (i, j) => {
    if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) return;
    let length = 0;
    while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
    if (length >= size) out.push({ a: i, b: j, length });
  });
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
      if (k - from >= size && k - from > (best?.length ?? 0))
        best = { a: run.a + from, b: run.b + from, length: k - from };
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
