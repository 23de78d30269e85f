import type { Range } from '../model/span.ts';
import { hostEndings } from '../lang/small-words.ts';
import type { SentenceJoin, TextLanguage } from '../model/language/text.ts';

/** Rules of `Intl.Segmenter` (UAX 29) find candidates; these repairs join what is no sentence end. */
const LOWER_START = /^[\s"'“”‘’([]*\p{Ll}/u;
const LAST_WORD = /([\p{L}\p{N}.]+)\.["'”’)\]]*\s*$/u;
const ORDINAL = /(?<![\p{L}\p{N}.,])\d{1,2}\.\s*$/u;
const FIRST_WORD = /^\s*([\p{L}]+)/u;
const LONGEST_WORD = 60;
const SINGLE_LETTER = /^\p{Lu}$/u;
const ONLY_CLOSERS = /^[\s"'”’)\]»“«‘]+$/u;
const NUMBER_THEN_NUMBER = /\p{N}\.\s*$/u;
/** A bracket that the piece before left open is closed in this one, and the sentence goes on behind it. */
const CLOSES_BRACKET = /^[^()\n]{0,80}\)(?:[,;:]|\s+\p{Ll})/u;
const OPEN_BRACKET = /\([^()]*$/u;
const CLAUSE_OPEN = /[,;:–—-]["'”’)]*\s*$/u;
/** A quotation that ends in ? or ! and goes on with its attribution: `"Why?" she asked`. */
const ENDS_CLOSED_QUOTE = /[?!.]["'”’“«‘]+\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(code: string): Intl.Segmenter {
  let found = segmenters.get(code);
  if (!found) segmenters.set(code, (found = new Intl.Segmenter(code, { granularity: 'sentence' })));
  return found;
}

function joins(before: string, after: string, language: TextLanguage): boolean {
  if (ONLY_CLOSERS.test(after)) return true;
  if (CLAUSE_OPEN.test(before)) return true;
  const glued = !/\s$/u.test(before);
  if (glued && /^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]\.$/u.test(before)) return !isFused(before, after);
  if (NUMBER_THEN_NUMBER.test(before) && /^\p{N}/u.test(after)) return glued;
  if (language.afterOrdinals && ORDINAL.test(before)) {
    const next = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
    if (next !== undefined && language.afterOrdinals.includes(next)) return true;
  }
  if (CLOSES_BRACKET.test(after) && OPEN_BRACKET.test(before)) return true;
  // The last word stands near the end; a search through the whole sentence costs its length for every place.
  const end = before.slice(-LONGEST_WORD);
  if (language.joins?.some((join) => goesOn(join, end, after))) return true;
  const last = LAST_WORD.exec(end)?.[1];
  const word = last?.toLowerCase();
  if (word !== undefined) {
    if (language.titleAbbreviations.includes(word)) return !opensAnew(after, language);
    if (SINGLE_LETTER.test(last ?? '')) return true;
    if (language.openAbbreviations.includes(word)) return LOWER_START.test(after);
  }
  return LOWER_START.test(after) && !/[.]\s*$/u.test(before)
    ? true
    : LOWER_START.test(after) && ENDS_CLOSED_QUOTE.test(before);
}

/** "in Dec. The", "on Quay St. He": but not "Rev. A. Orr". */
const opensAnew = (after: string, { openers }: TextLanguage): boolean =>
  openers?.includes(/^\s*(\p{L}+)\s/u.exec(after)?.[1]?.toLowerCase() ?? '') ?? false;

function goesOn({ before, after, unless }: SentenceJoin, end: string, next: string): boolean {
  if (!before.test(end) || !after.test(next)) return false;
  return unless === undefined || !unless.includes(FIRST_WORD.exec(next)?.[1]?.toLowerCase() ?? '');
}

/** "talks.The" is two sentences that lost their space; "Quay.News" and "example.com" are one word. */
function isFused(before: string, after: string): boolean {
  const left = /(\p{L}+)\.$/u.exec(before)?.[1] ?? '';
  const right = /^(\p{L}+)/u.exec(after)?.[1] ?? '';
  return /^\p{Ll}{2,}$/u.test(left) && /^\p{Lu}\p{Ll}+$/u.test(right) && /^\p{L}+\s/u.test(after);
}

/** Where two sentences lost the space between them: "the talks.The guild"; not in an address. */
const FUSED = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}.'’@/-])\p{Ll}{2,24}\.)(?=(?!(?:${hostEndings.join('|')})(?!\p{L}))\p{Lu}\p{Ll}*[\s,'’])`,
  'u',
);
const MAY_BE_FUSED = /\p{Ll}\.\p{Lu}/u;

/** Candidates for sentences, with their places. */
function* segmentsOf(paragraph: string, code: string): Generator<{ readonly segment: string; readonly index: number }> {
  for (const { segment, index } of segmenterOf(code).segment(paragraph)) {
    if (!MAY_BE_FUSED.test(segment)) {
      yield { segment, index };
      continue;
    }
    let at = index;
    for (const piece of segment.split(FUSED)) {
      yield { segment: piece, index: at };
      at += piece.length;
    }
  }
}

/**
 * Sentence ranges of one paragraph, blanks at both ends left out.
 *
 * @param text the whole text
 * @param range the paragraph in it
 * @returns ranges into `text`, in order, none empty
 * @example sentences('Gen. Orr left. He won.', [0, 22], 'en', en.text) // [[0, 14], [15, 22]]
 */
export function sentences(text: string, range: Range, code: string, language: TextLanguage): Range[] {
  const paragraph = text.slice(range[0], range[1]);
  const merged: [number, number][] = [];
  for (const { segment, index } of segmentsOf(paragraph, code)) {
    const last = merged.at(-1);
    if (last && joins(paragraph.slice(Math.max(last[0], index - 200), index), segment, language))
      last[1] = index + segment.length;
    else merged.push([index, index + segment.length]);
  }
  return merged.map(([start, end]) => trimmed(text, range[0] + start, range[0] + end)).filter(([s, e]) => e > s);
}

/** The range without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Range {
  const piece = text.slice(start, end);
  const left = piece.length - piece.trimStart().length;
  return [start + left, Math.max(start + left, start + piece.trimEnd().length)];
}
