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

const known = new WeakMap<Uint32Array, { readonly size: number; readonly shingles: Uint32Array }>();

/** The shingles of a text, by place: made once for all that it is compared with. */
export function shinglesOf(hash: Uint32Array, size: number): Uint32Array {
  const found = known.get(hash);
  if (found?.size === size) return found.shingles;
  const shingles = new Uint32Array(Math.max(0, hash.length - size + 1));
  for (let i = 0; i < shingles.length; i++) shingles[i] = shingleAt(hash, i, size);
  known.set(hash, { size, shingles });
  return shingles;
}

/**
 * The shingles of one text with their first places, in a table of open addressing that is used again for the next text. A text
 * is mostly compared with several others in turn: then it is loaded once.
 */
const table = {
  of: null as Uint32Array | null,
  size: 0,
  keys: new Uint32Array(1 << 11),
  /** First and last place of a shingle that were noted, how many there are, and how many the other text had so far. */
  first: new Uint32Array(1 << 11),
  last: new Uint32Array(1 << 11),
  count: new Uint8Array(1 << 11),
  met: new Uint8Array(1 << 11),
  /** For each place the next one with the same shingle. */
  next: new Uint32Array(1 << 10),
};

function emptied(hash: Uint32Array, size: number): void {
  const slots = Math.max(1 << 11, 1 << (33 - Math.clz32(hash.length)));
  // A long text must not make all that follow pay for its table.
  if (slots !== table.keys.length) {
    for (const key of ['keys', 'first', 'last'] as const) table[key] = new Uint32Array(slots);
    table.met = new Uint8Array(slots);
    table.count = new Uint8Array(slots);
  } else table.count.fill(0);
  if (table.next.length < hash.length || table.next.length > slots) table.next = new Uint32Array(slots);
  table.of = hash;
  table.size = size;
}

/** Notes the shingles of a text, of each the first places in order. */
function load(hash: Uint32Array, size: number): void {
  if (table.of === hash && table.size === size) return;
  emptied(hash, size);
  const { keys, first, last, count, next } = table;
  const mask = keys.length - 1;
  const shingles = shinglesOf(hash, size);
  for (let i = 0; i < shingles.length; i++) {
    const key = shingles[i]!;
    let slot = key & mask;
    while (count[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (count[slot] === limits.repeatsOfShingle) continue;
    if (count[slot] === 0) {
      keys[slot] = key;
      first[slot] = i;
    } else next[last[slot]!] = i;
    last[slot] = i;
    count[slot]!++;
  }
}

/** Calls back for every place of a and place of b that begin with the same shingle. */
function eachMeeting(a: Uint32Array, b: Uint32Array, size: number, visit: (i: number, j: number) => void): void {
  load(a, size);
  const { keys, first, count, met, next } = table;
  met.fill(0);
  const mask = keys.length - 1;
  const shingles = shinglesOf(b, size);
  for (let j = 0; j < shingles.length; j++) {
    const key = shingles[j]!;
    let slot = key & mask;
    while (count[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    const places = count[slot]!;
    if (places === 0 || met[slot] === limits.repeatsOfShingle) continue;
    met[slot]!++;
    for (let n = 0, i = first[slot]!; n < places; n++, i = next[i]!) visit(i, j);
  }
}

/** Every run that can be lengthened on neither side. */
function maximalRuns(a: Uint32Array, b: Uint32Array, size: number): Run[] {
  const out: Run[] = [];
  eachMeeting(a, b, size, (i, j) => {
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
