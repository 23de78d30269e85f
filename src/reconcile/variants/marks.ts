import type { Annotated } from '../../model/annotated.ts';
import type { Range } from '../../model/span.ts';
import type { Word } from './lines.ts';
import { SHOWN } from './thresholds.ts';

/** The marks of a version as shown between “ and ”: those inside are single ones. */
export const nested = (value: string): string =>
  value
    .replace(/“/gu, '‘')
    .replace(/”/gu, '’')
    .replace(/(?<=^|[\s(])"/gu, '‘')
    .replace(/"/gu, '’');

/** A version that was cut inside a quotation, with the mark that it lacks. */
export function closed(value: string): string {
  const open = [...value.matchAll(/“|(?<=^|[\s(])"/gu)];
  const shut = [...value.matchAll(/”|(?<=[^\s(])"/gu)];
  if (open.length === shut.length) return value;
  return open.length > shut.length
    ? value + (open.at(-1)![0] === '"' ? '"' : '”')
    : (shut[0]![0] === '"' ? '"' : '“') + value;
}

/**
 * The characters of some words, up to the end of a quotation that they break off, with its marks; `null` where that end is far. Words
 * that all stand in one quotation need no marks.
 */
export function wholeQuotation(words: readonly Word[], { quoteMarks }: Annotated): Range | null {
  const [first, last] = [words[0]!, words.at(-1)!];
  const plain: Range = [first.start, last.end];
  if (words.every(({ quoted }) => quoted)) return plain;
  const around = ({ start, end, quoted }: Word): Range | null =>
    quoted ? (quoteMarks.find(({ inner }) => inner[0] <= start && end <= inner[1])?.inner ?? null) : null;
  const [left, right] = [around(first), around(last)];
  const range: Range = [left ? left[0] - 1 : plain[0], right ? right[1] + 1 : plain[1]];
  return plain[0] - range[0] > SHOWN.further || range[1] - plain[1] > SHOWN.further ? null : range;
}
