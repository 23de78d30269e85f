import type { Token } from '../../model/text.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { numberAt, spelledYear } from './numbers.ts';
import type { ItemClass } from './pattern.ts';

/** What the tokens from a place on can be. One place can hold several ("second": an ordinal; "May": a month). */
export interface Item {
  readonly as: ItemClass;
  readonly value: string | number;
  /** Token after it. */
  readonly end: number;
  /** Only inside a longer date. */
  readonly weak?: boolean;
  /** COUNT: "several", "a few": the number is not said. */
  readonly vague?: boolean;
}

const YEAR = /^(?:1\d|20|21)\d\d$/;
const CLOCK = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/;
const CLOCK_SECONDS = /^([01]?\d|2[0-4]):([0-5]\d):([0-5]\d)$/;
const MILITARY = /^([01]\d|2[0-4])([0-5]\d)$/;
const DOTTED = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;
const CAPITAL = /^\p{Lu}/u;

const glued = (tokens: readonly Token[], a: number): boolean => tokens[a]!.end === tokens[a + 1]!.start;

function matches(entry: Entry, tokens: readonly Token[], at: number, end: number): boolean {
  if (at + entry.tokens.length > end) return false;
  if (entry.capital && !CAPITAL.test(tokens[at]!.text)) return false;
  return entry.tokens.every((word, k) => tokens[at + k]!.norm === word);
}

function fromTerms(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number, out: Item[]): void {
  for (const entry of lexicon.terms.get(tokens[at]!.norm) ?? []) {
    if (!matches(entry, tokens, at, end)) continue;
    const after = at + entry.tokens.length;
    const item = { as: entry.as, value: entry.value, weak: entry.weak };
    if (entry.point && after < end && tokens[after]!.text === '.' && glued(tokens, after - 1))
      out.push({ ...item, end: after + 1 });
    out.push({ ...item, weak: entry.weak || (entry.point && entry.capital), end: after });
    if (entry.as === 'VAGUE') out.push({ as: 'COUNT', value: entry.value, end: after, vague: entry.value === 'X' });
    if (entry.as === 'ORDINAL') {
      out.push({ as: 'NTH', value: entry.value, end: after });
      if (Number(entry.value) <= 31) out.push({ as: 'DAY', value: entry.value, end: after });
    }
  }
}

function fromDigits(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number, out: Item[]): void {
  const { text } = tokens[at]!;
  const next = at + 1 < end && glued(tokens, at) ? tokens[at + 1]! : undefined;
  const plain = /^\d+$/.test(text);
  const value = Number(text);
  if (plain) out.push({ as: 'N', value: text, end: at + 1 });
  if (plain && text.length <= 2) {
    if (next && lexicon.suffixes.has(next.norm)) {
      out.push({ as: 'NTH', value, end: at + 2 });
      if (value >= 1 && value <= 31) out.push({ as: 'DAY', value, end: at + 2 });
    } else {
      if (value >= 1 && value <= 31) out.push({ as: 'DAY', value, end: at + 1 });
      if (value <= 24) out.push({ as: 'HOUR', value, end: at + 1 });
    }
  }
  if (YEAR.test(text)) {
    out.push({ as: 'YEAR', value, end: at + 1 });
    if (next && lexicon.decadeSuffixes.has(next.norm) && value % 10 === 0)
      out.push({ as: 'DECADE', value, end: at + 2 });
  }
  const clock = CLOCK.exec(text) ?? CLOCK_SECONDS.exec(text);
  if (clock) out.push({ as: 'CLOCK', value: Number(clock[1]) * 60 + Number(clock[2]), end: at + 1 });
  const military = MILITARY.exec(text);
  if (military) out.push({ as: 'MILITARY', value: Number(military[1]) * 60 + Number(military[2]), end: at + 1 });
  if (DOTTED.test(text)) out.push({ as: 'DOTTED', value: text, end: at + 1 });
}

/** "'97", "'80s": an apostrophe glued to two digits. */
function fromApostrophe(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number, out: Item[]): void {
  if (at + 1 >= end || !/^['’‘]$/.test(tokens[at]!.text) || !/^\d\d$/.test(tokens[at + 1]!.text) || !glued(tokens, at))
    return;
  const two = Number(tokens[at + 1]!.text);
  const year = two < 40 ? 2000 + two : 1900 + two;
  out.push({ as: 'YEAR2', value: year, end: at + 2 });
  if (at + 2 < end && lexicon.decadeSuffixes.has(tokens[at + 2]!.norm) && glued(tokens, at + 1) && year % 10 === 0)
    out.push({ as: 'DECADE', value: year, end: at + 3 });
}

/** A count: a number, with "and a half", or "a", "half a". */
function fromCount(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number, out: Item[]): void {
  const norm = (k: number): string => (k < end ? tokens[k]!.norm : '');
  const { and } = lexicon.language;
  const isArticle = (k: number): boolean => lexicon.articles.has(norm(k));
  const one = isArticle(at);
  if (lexicon.half.has(norm(at))) {
    out.push({ as: 'COUNT', value: 0.5, end: at + (isArticle(at + 1) ? 2 : 1) });
    return;
  }
  if (one && lexicon.half.has(norm(at + 1))) out.push({ as: 'COUNT', value: 0.5, end: at + 2 });
  if (one) out.push({ as: 'COUNT', value: 1, end: at + 1 });
  const number = numberAt(lexicon, tokens, at, end);
  if (!number) return;
  out.push({ as: 'COUNT', value: number.value, end: number.end });
  if (norm(number.end) === and && isArticle(number.end + 1) && lexicon.half.has(norm(number.end + 2)))
    out.push({ as: 'COUNT', value: number.value + 0.5, end: number.end + 3 });
  if (tokens[at]!.kind === 'word' && number.value >= 1 && number.value <= 12)
    out.push({ as: 'HOUR', value: number.value, end: number.end });
}

/** What can begin at a token of a sentence that ends before `end`. */
export function itemsAt(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number): Item[] {
  const out: Item[] = [];
  const token = tokens[at]!;
  fromTerms(lexicon, tokens, at, end, out);
  if (token.kind === 'number') fromDigits(lexicon, tokens, at, end, out);
  else if (token.kind === 'punctuation') fromApostrophe(lexicon, tokens, at, end, out);
  else {
    const year = spelledYear(lexicon, tokens, at, end);
    if (year) out.push({ as: 'YEAR', value: year.value, end: year.end });
  }
  if (token.kind !== 'punctuation') fromCount(lexicon, tokens, at, end, out);
  return out;
}
