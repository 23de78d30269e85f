import type { Token } from '../../model/text.ts';
import type { Lexicon } from './lexicon.ts';

export interface NumberRead {
  readonly value: number;
  /** Token after it. */
  readonly end: number;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d{1,9}$|^\d{1,9}\.\d{1,4}$/;
const HALVES: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const adjacent = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

/** Value of a number word ("four", "twenty", "hundred") by class. */
function wordValue(lexicon: Lexicon, norm: string, as: 'NUMBER' | 'SCALE'): number | null {
  const entry = lexicon.terms.get(norm)?.find((e) => e.as === as && e.tokens.length === 1);
  return entry ? Number(entry.value) : null;
}

/** A number in digits: "12", "1,200", "2.5", "2 1/2", "2½". */
function inDigits(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const text = tokens[at]!.text;
  const tail = HALVES[text.at(-1)!];
  if (tail !== undefined) {
    const whole = text.slice(0, -1);
    return whole === '' || DIGITS.test(whole) ? { value: Number(whole) + tail, end: at + 1 } : null;
  }
  if (!DIGITS.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  const [top, slash, bottom] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (at + 3 < end && slash?.text === '/' && adjacent(top, slash) && adjacent(slash, bottom)) {
    const fraction = Number(top!.text) / Number(bottom!.text);
    if (fraction > 0 && fraction < 1) return { value: value + fraction, end: at + 4 };
  }
  const glyph = HALVES[top?.text ?? ''];
  if (at + 1 < end && glyph !== undefined) return { value: value + glyph, end: at + 2 };
  return { value, end: at + 1 };
}

/** A number in words: "four", "twenty-four", "twenty four", "a hundred and five". */
function inWords(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const and = lexicon.language.and;
  let total = 0;
  let group = 0;
  let i = at;
  let seen = false;
  const norm = (k: number): string => (k < end ? tokens[k]!.norm : '');
  if (lexicon.articles.has(norm(i)) && wordValue(lexicon, norm(i + 1), 'SCALE') !== null) {
    group = 1;
    i++;
  }
  for (;;) {
    let k = i;
    if (seen && norm(k) === '-') k++;
    if (seen && group >= 100 && norm(k) === and) k++;
    const unit = wordValue(lexicon, norm(k), 'NUMBER');
    if (unit !== null) {
      const fits =
        group === 0 || (group % 100 === 0 && unit < 100) || (group % 10 === 0 && group % 100 >= 20 && unit < 10);
      if (!fits) break;
      group += unit;
    } else {
      const scale = wordValue(lexicon, norm(k), 'SCALE');
      if (scale === null || (!seen && group === 0)) break;
      if (scale === 100) group = Math.max(group, 1) * 100;
      else {
        total += Math.max(group, 1) * scale;
        group = 0;
      }
    }
    seen = true;
    i = k + 1;
  }
  return seen ? { value: total + group, end: i } : null;
}

/** The number that begins at a token. */
export function numberAt(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number): NumberRead | null {
  return tokens[at]!.kind === 'number' ? inDigits(tokens, at, end) : inWords(lexicon, tokens, at, end);
}

/** A year in words: "nineteen ninety-seven", "two thousand and nine". */
export function spelledYear(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const first = wordValue(lexicon, tokens[at]!.norm, 'NUMBER');
  if (first === null) return null;
  if (first >= 17 && first <= 20) {
    const second = at + 1 < end ? inWords(lexicon, tokens, at + 1, end) : null;
    if (second && second.value >= 10 && second.value < 100)
      return { value: first * 100 + second.value, end: second.end };
    return null;
  }
  const whole = inWords(lexicon, tokens, at, end);
  return whole && whole.value >= 2000 && whole.value < 2100 ? whole : null;
}
