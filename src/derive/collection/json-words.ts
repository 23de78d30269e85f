import { BASIS, classes, classify, folded, LETTER, MARK, mixed, PRIME, SIGN } from '../words.ts';

/** Words of the last text that was read: hashes equal to those of `wordHashes`. Valid until the next one is read. */
export let wordBuffer = new Uint32Array(1 << 14);

/** For each byte below 0x80: the folded letter, or one of the marks below. */
export const ascii = new Uint8Array(256);
export const SEPARATES = 0;
const ESCAPES = 1;
export const FORBIDDEN = 2;
/** First byte of a longer sequence. */
export const WIDE = 3;
for (let b = 0; b < 0x80; b++) {
  const letter = classify(b) === LETTER;
  ascii[b] = letter ? folded[b]! : b < 0x20 ? FORBIDDEN : b === 0x5c ? ESCAPES : SEPARATES;
}
ascii.fill(WIDE, 0x80);

const hexDigit = (b: number | undefined): number =>
  b === undefined
    ? NaN
    : b >= 48 && b <= 57
      ? b - 48
      : b >= 97 && b <= 102
        ? b - 87
        : b >= 65 && b <= 70
          ? b - 55
          : NaN;

/** The code unit of `\uXXXX`, from the first digit on; `NaN` when it is none. */
const unitAt = (bytes: Uint8Array, at: number): number =>
  ((hexDigit(bytes[at]) * 16 + hexDigit(bytes[at + 1])) * 16 + hexDigit(bytes[at + 2])) * 16 + hexDigit(bytes[at + 3]);

const PLAIN_ESCAPES = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74]);

/** Length in bytes and code unit of what stands at a place beyond ASCII or behind a backslash; the unit is 0 for what only separates. */
export let wideUnit = 0;
export function wideAt(bytes: Uint8Array, i: number, to: number): number {
  const b = bytes[i]!;
  if (b === 0x5c) {
    const next = bytes[i + 1]!;
    wideUnit = 32;
    if (i + 1 >= to) return -1;
    if (next !== 0x75) return PLAIN_ESCAPES.has(next) ? 2 : -1;
    wideUnit = i + 6 <= to ? unitAt(bytes, i + 2) : NaN;
    return Number.isNaN(wideUnit) ? -1 : 6;
  }
  const second = bytes[i + 1]! & 0x3f;
  if (b >= 0xc2 && b < 0xe0) {
    wideUnit = ((b & 0x1f) << 6) | second;
    return 2;
  }
  if (b >= 0xe0 && b < 0xf0) {
    wideUnit = ((b & 0xf) << 12) | (second << 6) | (bytes[i + 2]! & 0x3f);
    return 3;
  }
  wideUnit = 0xd800; // beyond the basic plane, or no UTF-8: it separates words
  return b >= 0xf0 && b < 0xf5 ? 4 : 1;
}

function grow(): void {
  const wider = new Uint32Array(wordBuffer.length * 2);
  wider.set(wordBuffer);
  wordBuffer = wider;
}

/**
 * Reads the words of a JSON string from its bytes, without making the string: to `wordBuffer`.
 *
 * @param bytes UTF-8
 * @param from first byte behind the opening quote
 * @param to the closing quote
 * @returns number of words; -1 when the bytes are no JSON string
 */
export function wordsOfJsonString(bytes: Uint8Array, from: number, to: number): number {
  let buffer = wordBuffer;
  let room = buffer.length - 2;
  let count = 0;
  let hash = BASIS;
  let i = from;
  for (;;) {
    let letter = ascii[bytes[i]!]!;
    while (letter > WIDE) {
      hash = Math.imul(hash ^ letter, PRIME);
      letter = ascii[bytes[++i]!]!; // the closing quote ends it
    }
    let kind = 0;
    if (letter !== SEPARATES) {
      const length = letter === FORBIDDEN ? -1 : wideAt(bytes, i, to);
      if (length < 0) return -1;
      i += length;
      kind = classes[wideUnit]! || classify(wideUnit);
      if (kind === LETTER) {
        hash = Math.imul(hash ^ folded[wideUnit]!, PRIME);
        continue;
      }
      if (kind === MARK && hash !== BASIS) continue;
    }
    if (count > room) {
      grow();
      buffer = wordBuffer;
      room = buffer.length - 2;
    }
    if (hash !== BASIS) {
      buffer[count++] = mixed(hash);
      hash = BASIS;
    }
    if (letter === SEPARATES) {
      if (i >= to) return count;
      i++;
    } else if (kind === SIGN) buffer[count++] = mixed(Math.imul(BASIS ^ wideUnit, PRIME));
  }
}
