import { words } from '../words.ts';

/** The words of a text without the text: all that most reports are ever asked for. */
export interface Glance {
  /** As `wordHashes` gives them. */
  readonly hash: Uint32Array;
  /** Length of each word in code units, at most `LONGEST`, and whether it begins with a small letter (`LOWER`). */
  readonly shape: Uint8Array;
  /** Which words stand between quotation marks that are plainly paired: what is called quoted is quoted, but not all that is. */
  readonly quoted: Uint8Array;
}

export const LOWER = 0x80;
export const LONGEST = 0x7f;

/** What begins, ends or breaks a quotation, by code unit. */
export const SIGNS: ReadonlyMap<number, string> = new Map([...'"“”«»\n'].map((sign) => [sign.charCodeAt(0), sign]));

/** One of them in a text: how many words stand before it, and where it stands. */
export interface Sign {
  readonly sign: string;
  readonly word: number;
  readonly at: number;
  readonly isBehindLetter: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };
/** Of each pair, what may not stand between. */
const FOREIGN: Readonly<Record<string, string>> = { '“': '“\n', '«': '«\n', '"': '\n' };
const LONGEST_QUOTE = 500;

/** The sign that closes the quotation which one opens: within its paragraph and not far away; -1 when there is none. */
function closing(signs: readonly Sign[], open: number): number {
  const { sign, at, isBehindLetter } = signs[open]!;
  const close = CLOSING[sign];
  if (close === undefined || (sign === '"' && isBehindLetter)) return -1;
  for (let k = open + 1; k < signs.length; k++) {
    const next = signs[k]!;
    const between = next.at - at - 1;
    if (FOREIGN[sign]!.includes(next.sign) || between > LONGEST_QUOTE) return -1;
    if (next.sign === close) return between > 0 ? k : -1;
  }
  return -1;
}

/** Which words stand between quotation marks. */
export function quotedBetween(signs: readonly Sign[], count: number): Uint8Array {
  const quoted = new Uint8Array(count);
  for (let open = 0; open < signs.length; open++) {
    const close = closing(signs, open);
    if (close < 0) continue;
    quoted.fill(1, signs[open]!.word, signs[close]!.word);
    open = close;
  }
  return quoted;
}

const SIGN = /["“”«»\n]/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const LOWER_LETTER = /^\p{Ll}/u;

/** Takes in the words of a text. */
export function glanceAt(text: string): Glance {
  const { hash, start, end } = words(text);
  const signs: Sign[] = [];
  let word = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    while (word < hash.length && start[word]! < index) word++;
    signs.push({ sign, word, at: index, isBehindLetter: LETTER.test(text[index - 1] ?? '') });
  }
  const shape = Uint8Array.from(
    hash,
    (_, i) => Math.min(LONGEST, end[i]! - start[i]!) | (LOWER_LETTER.test(text[start[i]!]!) ? LOWER : 0),
  );
  return { hash, shape, quoted: quotedBetween(signs, hash.length) };
}
