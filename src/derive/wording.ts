import type { Range } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import type { QuoteMark } from '../model/attribution.ts';
import type { Annotated } from '../model/annotated.ts';
import { markWords, wordAt, words } from './words.ts';
import type { Words } from './words.ts';

/** Why a word is not the report's own: bits of `Wording.mask`. */
export const QUOTED = 1;
export const FURNITURE = 2;
export const BOILERPLATE = 4;

/** A report as judged for copies: its words, and which of them are its own. */
export interface Wording {
  readonly id: string;
  readonly text: Text;
  readonly words: Words;
  /** One byte a word: 0 for the report's own words, else the bits above. */
  readonly mask: Uint8Array;
  /** Number of the sentence of each word. */
  readonly sentence: Int32Array;
  readonly own: number;
  readonly quotes: readonly QuoteMark[];
}

function sentenceNumbers(text: Text, list: Words): Int32Array {
  const out = new Int32Array(list.start.length);
  for (const sentence of text.sentences)
    for (let i = wordAt(list, sentence.start); i < out.length && list.start[i]! < sentence.end; i++)
      out[i] = sentence.index;
  return out;
}

/** Marks the own words of a report: quoted words of others and furniture are not its own. */
export function wordingOf(text: Text, quotes: readonly QuoteMark[], quoted: readonly Range[]): Wording {
  const list = words(text.report.text);
  const mask = new Uint8Array(list.start.length);
  markWords(mask, list, quoted, QUOTED);
  markWords(
    mask,
    list,
    text.furniture.map((f) => [f.start, f.end] as const),
    FURNITURE,
  );
  let own = 0;
  for (const bits of mask) if (bits === 0) own++;
  return { id: text.report.id, text, words: list, mask, sentence: sentenceNumbers(text, list), own, quotes };
}

/** The same of an annotated report. */
export const wordingOfAnnotated = (report: Annotated): Wording =>
  wordingOf(report.text, report.quoteMarks, report.quotedRanges);
