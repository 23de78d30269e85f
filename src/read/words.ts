const ASCII = /^[\x00-\x7f]*$/;

/** Words of a line for comparing lines: lower case, letters and digits only. */
export const lineWords = (line: string): string[] =>
  // The same for ASCII, at half the cost: nothing to normalise, and classes that are looked up in 128 characters.
  (ASCII.test(line)
    ? line.toLowerCase().match(/[a-z0-9]+/g)
    : line
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)) ?? [];

/** Whether a line ends as a sentence does; closing quotes and brackets after the point count. */
export const endsSentence = (line: string): boolean => /[.!?…]["'”’)\]]*$/u.test(line.trimEnd());

/** Share of the words of `a` that `b` has too, each counted as often as it stands. */
export function shareOfWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  return common / a.length;
}
