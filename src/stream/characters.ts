/** What a UTF-16 code unit, or a code point outside the basic plane, is for the reader of terms: flags to be tested. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
/** Stands between a sentence's end and its first word. */
export const BETWEEN = 8;
export const SENTENCE_END = 16;
const KNOWN = 128;

const TESTS: readonly (readonly [flag: number, test: RegExp])[] = [
  [LETTER, /^\p{L}$/u],
  [MARK, /^\p{M}$/u],
  [NUMBER, /^\p{N}$/u],
  [BETWEEN, /^[\s"'“”‘’(\[«„]$/],
  [SENTENCE_END, /^[.!?:…]$/],
];

/**
 * By code unit; 0: not looked up yet. Once for each character that ever occurs: a regular expression for each word was half
 * the cost of reading.
 */
export const flags = new Uint8Array(0x10000);

function classify(point: number): number {
  const text = String.fromCodePoint(point);
  return TESTS.reduce((sum, [flag, test]) => (test.test(text) ? sum | flag : sum), KNOWN);
}

/** @example flagsOf('a'.charCodeAt(0)) & LETTER // 1 */
export function flagsOf(point: number): number {
  // Half of a pair is never kept: what it is depends on the other half.
  if (point > 0xffff || (point >= 0xd800 && point <= 0xdfff)) return classify(point);
  const known = flags[point]!;
  return known === 0 ? (flags[point] = classify(point)) : known;
}

/** The code point at a place; a lone surrogate counts as itself. */
export function pointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? unit : text.codePointAt(at)!;
}

/** The same in an array of code units, of which the first `length` count. */
export function pointIn(units: Uint16Array, length: number, at: number): number {
  const unit = units[at]!;
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= length) return unit;
  const low = units[at + 1]!;
  return low < 0xdc00 || low > 0xdfff ? unit : (unit - 0xd800) * 0x400 + low - 0xdc00 + 0x10000;
}

export const widthOf = (point: number): number => (point > 0xffff ? 2 : 1);
