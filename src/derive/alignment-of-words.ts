import type { Range } from '../model/span.ts';

/** A stretch of two word lists: equal, only in a, only in b, or other words in the same place. */
export interface WordEdit {
  readonly kind: 'equal' | 'delete' | 'insert' | 'substitute';
  /** Word indexes `[from, to)` in a. */
  readonly a: Range;
  readonly b: Range;
}

/** Word pairs compared at most; longer lists are cut by the caller. */
const MOST_CELLS = 4_000_000;

/** Lengths of the longest common subsequence of every pair of suffixes, row by row. */
function suffixLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows: Uint16Array[] = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}

/**
 * Collates two word lists by their longest common subsequence. Neighbouring deletions and insertions become one
 * substitution, so that a reader sees "led" against "took part in" and not four edits.
 *
 * @param a words of the base, compared as they are (pass norms)
 * @param b words of the other reading
 * @returns edits that cover both lists completely, in order
 * @throws RangeError when the lists are too long to collate (a.length * b.length over 4 million)
 * @example alignWords(['he', 'led', 'it'], ['he', 'joined', 'it']).map((e) => e.kind) // ['equal', 'substitute', 'equal']
 */
export function alignWords(a: readonly string[], b: readonly string[]): WordEdit[] {
  if (a.length * b.length > MOST_CELLS)
    throw new RangeError(`alignWords: ${a.length} × ${b.length} words; cut the lists to at most ${MOST_CELLS} pairs`);
  const rows = suffixLengths(a, b);
  const edits: WordEdit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j];
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    }
    if (i > fromA) edits.push({ kind: 'equal', a: [fromA, i], b: [fromB, j] });
    const [gapA, gapB] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && rows[i + 1]![j]! >= rows[i]![j + 1]!)) i++;
      else j++;
    }
    if (i > gapA || j > gapB) {
      const kind = i === gapA ? 'insert' : j === gapB ? 'delete' : 'substitute';
      edits.push({ kind, a: [gapA, i], b: [gapB, j] });
    }
  }
  return edits;
}
