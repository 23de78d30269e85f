/** Measures of how much two lists of words share. All lie in 0 to 1 and are symmetric. */

/** How much a word counts. */
export type Weigh = (key: string) => number;

const one: Weigh = () => 1;

/** Weighted sums of what two sets share and of each alone. */
export function shared(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weigh: Weigh = one,
): { both: number; a: number; b: number } {
  let both = 0;
  let sumA = 0;
  let sumB = 0;
  for (const key of a) {
    const weight = weigh(key);
    sumA += weight;
    if (b.has(key)) both += weight;
  }
  for (const key of b) sumB += weigh(key);
  return { both, a: sumA, b: sumB };
}

/** Shared weight by joint weight (Jaccard). */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh = one): number {
  const sum = shared(a, b, weigh);
  const joint = sum.a + sum.b - sum.both;
  return joint > 0 ? sum.both / joint : 0;
}

/** Shared weight by the weight of the lighter set. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh = one): number {
  const sum = shared(a, b, weigh);
  const lighter = Math.min(sum.a, sum.b);
  return lighter > 0 ? sum.both / lighter : 0;
}

/** Character 3-grams with their counts; blanks and marks are folded to one blank. */
export function grams(text: string): Map<string, number> {
  const folded = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const out = new Map<string, number>();
  for (let i = 0; i + 3 <= folded.length; i++) {
    const gram = folded.slice(i, i + 3);
    out.set(gram, (out.get(gram) ?? 0) + 1);
  }
  return out;
}

/** Twice the shared 3-grams by all of both (Dice). */
export function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  let all = 0;
  for (const [gram, n] of a) {
    all += n;
    both += Math.min(n, b.get(gram) ?? 0);
  }
  for (const n of b.values()) all += n;
  return all > 0 ? (2 * both) / all : 0;
}

/** Length of the longest common subsequence; lists are cut at `limit` to stay cheap. */
export function commonSubsequence(a: readonly string[], b: readonly string[], limit: number): number {
  const right = b.slice(0, limit);
  const row = new Array<number>(right.length + 1).fill(0);
  for (const word of a.slice(0, limit)) {
    let diagonal = 0;
    for (let j = 1; j <= right.length; j++) {
      const above = row[j]!;
      row[j] = word === right[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[right.length]!;
}

/** Neighbouring pairs of a list. */
export function bigrams(list: readonly string[]): Set<string> {
  return new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`));
}
