import type { Range } from '../model/span.ts';

/**
 * The words of a text as numbers: what copies are looked for with. No strings are made, so a collection of millions of
 * words is read at the speed of its characters.
 */
export interface Words {
  /** 32-bit hash of each word, lower case and without accents. */
  readonly hash: Uint32Array;
  /** Start and end of each word in the text, UTF-16 code units. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** What a code unit does: 0 until it was first met. */
export const LETTER = 1;
/** Scripts without spaces: every sign is a word. */
export const SIGN = 2;
/** Combining marks change no word. */
export const MARK = 3;
const SEPARATOR = 4;

/** Class and folded form of every code unit, filled as they are met: a short run does not pay for all scripts. */
export const classes = new Uint8Array(0x10000);
export const folded = new Uint16Array(0x10000);

function foldOf(character: string): number {
  const plain = character.normalize('NFKD').toLowerCase();
  return plain.charCodeAt(0);
}

function kindOf(code: number, character: string): number {
  if (code >= 0xd800 && code <= 0xdfff) return SEPARATOR; // halves of a pair: emoji and rare scripts separate words
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)) return SIGN;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /\p{M}/u.test(character) ? MARK : SEPARATOR;
}

/** Looks up a code unit for the first time. */
export function classify(code: number): number {
  const character = String.fromCharCode(code);
  const kind = kindOf(code, character);
  if (kind === LETTER) folded[code] = code < 0x80 ? character.toLowerCase().charCodeAt(0) : foldOf(character);
  classes[code] = kind;
  return kind;
}

let bufferHash = new Uint32Array(4096);
let bufferStart = new Uint32Array(4096);
let bufferEnd = new Uint32Array(4096);

function grow(): void {
  const wider = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
    const out = new Uint32Array(old.length * 2);
    out.set(old);
    return out;
  };
  bufferHash = wider(bufferHash);
  bufferStart = wider(bufferStart);
  bufferEnd = wider(bufferEnd);
}

/** FNV-1a with a last mixing step, so that short words spread over all 32 bits. */
export const BASIS = 0x811c9dc5;
export const PRIME = 0x01000193;
export const mixed = (hash: number): number => {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
};

function scan(text: string): number {
  let count = 0;
  let hash = BASIS;
  let start = -1;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 32;
    const type = classes[code]! || classify(code);
    if (type === LETTER) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ folded[code]!, PRIME);
      continue;
    }
    if (type === MARK && start >= 0) continue;
    if (start >= 0) {
      if (count + 1 >= bufferHash.length) grow();
      bufferHash[count] = mixed(hash);
      bufferStart[count] = start;
      bufferEnd[count++] = i;
      start = -1;
      hash = BASIS;
    }
    if (type === SIGN) {
      if (count + 1 >= bufferHash.length) grow();
      bufferHash[count] = mixed(Math.imul(BASIS ^ code, PRIME));
      bufferStart[count] = i;
      bufferEnd[count++] = i + 1;
    }
  }
  return count;
}

/**
 * Reads the words of a text. Letters and digits make words, everything else parts them; case, accents and the shape of
 * apostrophes do not count.
 *
 * @example words('The pier’s lamp').start // [0, 4, 9, 11]: the, pier, s, lamp
 */
export function words(text: string): Words {
  const count = scan(text);
  return {
    hash: bufferHash.slice(0, count),
    start: bufferStart.slice(0, count),
    end: bufferEnd.slice(0, count),
  };
}

/** Hash of a single word, equal to what `words` gives it. */
export const wordHash = (word: string): number => (scan(word) === 1 ? bufferHash[0]! : 0);

/** Only the hashes: for collections of which few texts are read again. */
export function wordHashes(text: string): Uint32Array {
  const count = scan(text); // first: scanning may replace the buffer
  return bufferHash.slice(0, count);
}

/** Index of the first word that ends after an offset. */
export function wordAt(list: Words, offset: number): number {
  let low = 0;
  let high = list.end.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks the words that lie in one of the ranges with a bit. */
export function markWords(mask: Uint8Array, list: Words, ranges: readonly Range[], bit: number): void {
  for (const [start, end] of ranges)
    for (let i = wordAt(list, start); i < mask.length && list.start[i]! < end; i++) mask[i] = mask[i]! | bit;
}
