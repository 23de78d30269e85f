/** So many code units of a text are read: what it is about stands in its first six or seven hundred words. */
const READ = 4000;
/** A longer run without a space is cut where it is. */
const LONGEST = 100;
const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0;

/** The part of a text that is read, cut between words. */
export function headOf(text: string): string {
  if (text.length <= READ) return text;
  let end = READ;
  while (end > READ - LONGEST && !isSpace(text.charCodeAt(end))) end--;
  return text.slice(0, end > READ - LONGEST ? end : READ);
}
