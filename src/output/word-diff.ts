/** A stretch of two texts, word by word: the same in both, or different. `base` and `here` are index ranges of words. */
export interface WordRun {
  readonly same: boolean;
  readonly base: readonly [number, number];
  readonly here: readonly [number, number];
}

/** Above this product of lengths only the common beginning and end are found. */
const LARGEST_TABLE = 1_000_000;

export const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Words that an editor set in brackets: "(a)", "[sic]". */
const BRACKETED = /^[([].+[)\]]$/u;

/** What two printed words are compared by: letters and digits, small. Brackets tell; dashes are one dash. */
function key(word: string): string {
  const bare = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (bare === '') return word.replace(/\p{Pd}+/gu, '-');
  return BRACKETED.test(word) ? `[${bare}]` : bare;
}

/** Longest common subsequence of the middle parts, as pairs of indexes. */
function common(a: readonly string[], b: readonly string[], offset: number): [number, number][] {
  if (a.length * b.length > LARGEST_TABLE) return [];
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) pairs.push([offset + i++, offset + j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  return pairs;
}

function runsOf(pairs: readonly (readonly [number, number])[], lengths: readonly [number, number]): WordRun[] {
  const runs: { same: boolean; base: [number, number]; here: [number, number] }[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, lengths]) {
    if (x > i || y > j) runs.push({ same: false, base: [i, x], here: [j, y] });
    if (x < lengths[0] && y < lengths[1]) {
      const last = runs.at(-1);
      if (last?.same) {
        last.base[1] = x + 1;
        last.here[1] = y + 1;
      } else runs.push({ same: true, base: [x, x + 1], here: [y, y + 1] });
    }
    [i, j] = [x + 1, y + 1];
  }
  return runs;
}

/**
 * Where two wordings part, word by word, marks and capitals aside.
 *
 * @example wordRuns(['he', 'led', 'it'], ['he', 'joined', 'it']) // same, different [1,2)/[1,2), same
 */
export function wordRuns(base: readonly string[], here: readonly string[]): WordRun[] {
  const a = base.map(key);
  const b = here.map(key);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = common(a.slice(start, a.length - tail), b.slice(start, b.length - tail), start);
  const pairs = [
    ...Array.from({ length: start }, (_, i): [number, number] => [i, i]),
    ...middle,
    ...Array.from({ length: tail }, (_, i): [number, number] => [a.length - tail + i, b.length - tail + i]),
  ];
  return runsOf(pairs, [a.length, b.length]);
}
