import type { Range } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import type { QuoteMark } from '../model/attribution.ts';
import type { Annotated } from '../model/annotated.ts';
import { mayMatch } from '../read/required.ts';
import { markWords, wordAt, words } from './words.ts';
import type { Words } from './words.ts';
import type { Language } from '../model/language.ts';
import { prose } from './thresholds.ts';
import { unmarkedSpeech } from './unmarked-speech.ts';

/** Why a word is not the report's own: bits of `Wording.mask`. */
export const QUOTED = 1;
export const FURNITURE = 2;
export const BOILERPLATE = 4;
/** Between quotation marks that stand very far apart: one of them may be a slip. Believed when the other report agrees. */
export const LONG_QUOTE = 8;
/** Speech or a post printed without quotation marks. */
export const UNMARKED_SPEECH = 16;

/** Whether a word that both reports have is their own: nobody's quoted words, nobody's furniture. */
export const isOwnOfBoth = (a: number, b: number): boolean =>
  ((a | b) & ~LONG_QUOTE) === 0 && (a & b & LONG_QUOTE) === 0;

/** A report as judged for copies: its words, and which of them are its own. */
export interface Wording {
  readonly id: string;
  readonly text: Text;
  readonly words: Words;
  /** One byte a word: 0 for the report's own words, else the bits above. */
  readonly mask: Uint8Array;
  readonly own: number;
  readonly quotes: readonly QuoteMark[];
}

/** Lists that are no text of the page, however much of it they fill. (Captions can be all that a page of pictures has.) */
const SURE = new Set(['furniture/related/video-list']);

/** Furniture that is believed: a report that is nearly all furniture was misread, then only the sure kinds are. */
function furnitureOf(text: Text): Range[] {
  const covered = text.furniture.reduce((n, { start, end }) => n + end - start, 0);
  const misread = covered > text.report.text.length * prose.mostFurniture;
  return text.furniture.filter(({ by }) => !misread || SURE.has(by)).map(({ start, end }): Range => [start, end]);
}

function linkCards(source: string, language: Language | null): Range[] {
  const pattern = language?.derivation?.linkCards;
  return pattern && mayMatch(pattern, source)
    ? [...source.matchAll(pattern)].map((m): Range => [
        m.index + (m.groups?.['name']?.length ?? 0),
        m.index + m[0].length,
      ])
    : [];
}

function ownWords(mask: Uint8Array): number {
  let own = 0;
  for (let i = 0; i < mask.length; i++) if ((mask[i]! & ~LONG_QUOTE) === 0) own++;
  return own;
}

/** Marks the own words of a report: quoted words of others and furniture are not its own. */
export function wordingOf(
  text: Text,
  quotes: readonly QuoteMark[],
  quoted: readonly Range[],
  language: Language | null,
): Wording {
  const list = words(text.report.text);
  const mask = new Uint8Array(list.start.length);
  for (const range of quoted) {
    const length = wordAt(list, range[1]) - wordAt(list, range[0]);
    markWords(mask, list, [range], length > prose.longQuote ? LONG_QUOTE : QUOTED);
  }
  markWords(mask, list, unmarkedSpeech(text, quoted, language), UNMARKED_SPEECH);
  markWords(mask, list, furnitureOf(text), FURNITURE);
  markWords(mask, list, linkCards(text.report.text, language), FURNITURE);
  return { id: text.report.id, text, words: list, mask, own: ownWords(mask), quotes };
}

/** Whether nothing but furniture is left of a page. */
export const isOnlyFurniture = ({ mask }: Wording): boolean =>
  mask.length > 0 && mask.every((bits) => (bits & (FURNITURE | BOILERPLATE)) !== 0);

/** What people call a report. */
export const nameOf = ({ text }: Wording): string => text.outlet.name ?? text.report.ref;

const printedWhen = ({ text }: Wording): string =>
  (text.published ?? text.report.published)?.value.slice(0, 16).replace('T', ' ') ?? '';

/** Names of two reports that also tell two reports of one outlet apart: by their time, else by their file. */
export function namesApart(a: Wording, b: Wording): readonly [string, string] {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x !== y) return [x, y];
  const [early, late] = [printedWhen(a), printedWhen(b)];
  if (early !== late && early !== '' && late !== '') return [`${x} (${early})`, `${y} (${late})`];
  return [`${x} (${a.text.report.ref})`, `${y} (${b.text.report.ref})`];
}

/** The same of an annotated report. */
export const wordingOfAnnotated = (report: Annotated, language: Language | null): Wording =>
  wordingOf(report.text, report.quoteMarks, report.quotedRanges, language);
