import type { Token, TokenKind } from '../model/text.ts';

/*
 * One alternative a kind of token, first match wins:
 * - initialisms with points (U.S., a.m., J.D.) are one token, the last point included;
 * - the possessive 's is a token of its own, so that a name stays a name;
 * - numbers keep inner points, commas and colons (1,200.50; 11:30); "5pm" is two tokens;
 * - words keep inner apostrophes (don't, O'Neill), and are split at hyphens (21-year-old is five tokens).
 */
const TOKEN =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|['’]s(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\.{2,}|[^\s\p{L}\p{N}\p{M}]|\p{M}+/gu;

const STARTS_WITH_LETTER = /^['’]?\p{L}/u;
const STARTS_WITH_DIGIT = /^\p{N}/u;
const SYMBOL = /^[\p{S}%&@#*_]/u;

/** By ASCII character: the kind of a token that begins with it. Apostrophes are left to the expressions. */
const KINDS: readonly (TokenKind | null)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return character === "'" ? null : kindBy(character);
});

function kindOf(text: string): TokenKind {
  return KINDS[text.charCodeAt(0)] ?? kindBy(text);
}

function kindBy(text: string): TokenKind {
  if (STARTS_WITH_LETTER.test(text)) return 'word';
  if (STARTS_WITH_DIGIT.test(text)) return 'number';
  return SYMBOL.test(text) ? 'symbol' : 'punctuation';
}

/** What words are compared by: NFKC, lower case, straight apostrophes. */
export function normalForm(text: string): string {
  let isLower = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return normalised(text);
    if (code >= 65 && code <= 90) isLower = false;
  }
  return isLower ? text : text.toLowerCase(); // ASCII: most words of most reports
}

function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/**
 * Words, numbers and marks with exact offsets.
 *
 * @param text any string; offsets are UTF-16 code units into it
 * @param base added to every offset, for a slice of a longer text
 * @example tokens("Dahl's 21-year-old").map((t) => t.text) // ["Dahl", "'s", "21", "-", "year", "-", "old"]
 */
export function tokens(text: string, base = 0): Token[] {
  const out: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = base + match.index;
    out.push({ start, end: start + word.length, kind: kindOf(word), text: word, norm: normalForm(word) });
  }
  return out;
}
