import type { Range } from '../model/span.ts';

/** One step from a to b; ranges are word indexes, half-open. `delete`: only in a; `insert`: only in b. */
export interface WordEdit {
  readonly kind: 'equal' | 'delete' | 'insert' | 'substitute';
  readonly a: Range;
  readonly b: Range;
}

type Match = readonly [a: number, b: number];

/** Texts whose word counts multiply to more are first parted at words that occur once in each. */
const TABLE = 1_000_000;

/** Longest common subsequence by table. */
function byTable(a: readonly string[], b: readonly string[], [fromA, toA]: Range, [fromB, toB]: Range): Match[] {
  const n = toA - fromA;
  const m = toB - fromB;
  const width = m + 1;
  const best = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * width + j] =
        a[fromA + i] === b[fromB + j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const out: Match[] = [];
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    if (a[fromA + i] === b[fromB + j]) out.push([fromA + i++, fromB + j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return out;
}

/** Words that occur once in each stretch, thinned to the longest series that is in order in both (patience diff, Cohen). */
function anchors(a: readonly string[], b: readonly string[], [fromA, toA]: Range, [fromB, toB]: Range): Match[] {
  const once = (list: readonly string[], from: number, to: number): Map<string, number> => {
    const out = new Map<string, number>();
    for (let i = from; i < to; i++) out.set(list[i]!, out.has(list[i]!) ? -1 : i);
    return out;
  };
  const inB = once(b, fromB, toB);
  const common: Match[] = [];
  for (const [word, i] of once(a, fromA, toA)) {
    const j = inB.get(word) ?? -1;
    if (i >= 0 && j >= 0) common.push([i, j]);
  }
  return increasing(common.sort((x, y) => x[0] - y[0]));
}

/** Longest series of matches whose second numbers rise. */
function increasing(list: readonly Match[]): Match[] {
  const tails: number[] = [];
  const before = new Int32Array(list.length).fill(-1);
  list.forEach(([, j], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[tails[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const out: Match[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k]!) out.push(list[k]!);
  return out.reverse();
}

function matches(a: readonly string[], b: readonly string[], rangeA: Range, rangeB: Range): Match[] {
  let [fromA, toA] = rangeA;
  let [fromB, toB] = rangeB;
  const head: Match[] = [];
  const tail: Match[] = [];
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) head.push([fromA++, fromB++]);
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) tail.push([--toA, --toB]);
  const middle: Match[] = [];
  if ((toA - fromA) * (toB - fromB) <= TABLE) middle.push(...byTable(a, b, [fromA, toA], [fromB, toB]));
  else {
    let [i, j] = [fromA, fromB];
    for (const [x, y] of anchors(a, b, [fromA, toA], [fromB, toB])) {
      middle.push(...(x - i > 0 && y - j > 0 ? stretch(a, b, [i, x], [j, y]) : []), [x, y]);
      [i, j] = [x + 1, y + 1];
    }
    if (i > fromA) middle.push(...stretch(a, b, [i, toA], [j, toB]));
  }
  return [...head, ...middle, ...tail.reverse()];
}

/** A stretch without anchors that is too large for the table stays unmatched: it shares nothing that tells its words apart. */
const stretch = (a: readonly string[], b: readonly string[], x: Range, y: Range): Match[] =>
  (x[1] - x[0]) * (y[1] - y[0]) <= TABLE ? byTable(a, b, x, y) : [];

/**
 * Collates two texts word by word.
 *
 * @param a words in the form they are compared by (lower case, straight apostrophes)
 * @returns edits that cover both texts in order
 * @example alignWords(['the', 'old', 'pier'], ['the', 'new', 'pier']).map((e) => e.kind) // ['equal', 'substitute', 'equal']
 */
export function alignWords(a: readonly string[], b: readonly string[]): WordEdit[] {
  const out: WordEdit[] = [];
  let i = 0;
  let j = 0;
  const gap = (x: number, y: number): void => {
    if (x > i && y > j) out.push({ kind: 'substitute', a: [i, x], b: [j, y] });
    else if (x > i) out.push({ kind: 'delete', a: [i, x], b: [j, j] });
    else if (y > j) out.push({ kind: 'insert', a: [i, i], b: [j, y] });
  };
  for (const [x, y] of matches(a, b, [0, a.length], [0, b.length])) {
    gap(x, y);
    const last = out.at(-1);
    if (last?.kind === 'equal' && last.a[1] === x && last.b[1] === y)
      out[out.length - 1] = { kind: 'equal', a: [last.a[0], x + 1], b: [last.b[0], y + 1] };
    else out.push({ kind: 'equal', a: [x, x + 1], b: [y, y + 1] });
    [i, j] = [x + 1, y + 1];
  }
  gap(a.length, b.length);
  return out;
}
