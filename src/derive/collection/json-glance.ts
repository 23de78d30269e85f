import { BASIS, classes, classify, folded, LETTER, MARK, mixed, PRIME, SIGN } from '../words.ts';
import { LONGEST, LOWER, quotedBetween, SIGNS } from './glance.ts';
import type { Glance, Sign } from './glance.ts';
import { ascii, FORBIDDEN, SEPARATES, WIDE, wideAt, wideUnit } from './json-words.ts';

let hashes = new Uint32Array(1 << 12);
let shapes = new Uint8Array(1 << 12);

function grow(): void {
  const [more, longer] = [new Uint32Array(hashes.length * 2), new Uint8Array(hashes.length * 2)];
  more.set(hashes);
  longer.set(shapes);
  hashes = more;
  shapes = longer;
}

const LOWER_LETTER = /^\p{Ll}/u;
const isLowerUnit = (unit: number): boolean => LOWER_LETTER.test(String.fromCharCode(unit));

/** Whether the word that begins at a byte beyond ASCII, or with an escape, begins with a small letter. */
const beginsLower = (bytes: Uint8Array, at: number, to: number): boolean =>
  wideAt(bytes, at, to) > 0 && isLowerUnit(wideUnit);

/** What a short escape stands for: quotes and line ends count here, the others only part words. */
const escapedUnit = (letter: number): number => (letter === 0x22 ? 0x22 : letter === 0x6e ? 10 : 32);

/** Fills `hashes` and `shapes`; the number of words, -1 when the bytes are no JSON string. */
function wordsWithShapes(bytes: Uint8Array, from: number, to: number, signs: Sign[]): number {
  let [hashOf, shapeOf] = [hashes, shapes];
  let count = 0;
  let hash = BASIS;
  let i = from;
  // By how much bytes run ahead of code units, and where the word began.
  let ahead = 0;
  let begin = 0;
  let beginAhead = 0;
  for (;;) {
    if (hash === BASIS) {
      begin = i;
      beginAhead = ahead;
    }
    let letter = ascii[bytes[i]!]!;
    while (letter > WIDE) {
      hash = Math.imul(hash ^ letter, PRIME);
      letter = ascii[bytes[++i]!]!; // the closing quote ends it
    }
    const end = i;
    const endAhead = ahead;
    let kind = 0;
    let unit = 0;
    if (letter !== SEPARATES) {
      const length = letter === FORBIDDEN ? -1 : wideAt(bytes, i, to);
      if (length < 0) return -1;
      i += length;
      ahead += length - 1;
      unit = length === 2 && bytes[end] === 0x5c ? escapedUnit(bytes[end + 1]!) : wideUnit;
      kind = classes[unit]! || classify(unit);
      if (kind === LETTER) {
        hash = Math.imul(hash ^ folded[unit]!, PRIME);
        continue;
      }
      if (kind === MARK && hash !== BASIS) continue;
      const sign = SIGNS.get(unit);
      if (sign !== undefined) {
        const isBehindLetter = hash !== BASIS;
        signs.push({ sign, word: isBehindLetter ? count + 1 : count, at: end - endAhead, isBehindLetter });
      }
    }
    if (count + 2 > hashOf.length) {
      grow();
      [hashOf, shapeOf] = [hashes, shapes];
    }
    if (hash !== BASIS) {
      const length = end - endAhead - begin + beginAhead;
      const first = bytes[begin]!;
      const isLower = ascii[first]! > WIDE ? first >= 97 : first >= 0x5c && beginsLower(bytes, begin, to);
      shapeOf[count] = (length < LONGEST ? length : LONGEST) | (isLower ? LOWER : 0);
      hashOf[count++] = mixed(hash);
      hash = BASIS;
    }
    if (letter === SEPARATES) {
      if (i >= to) return count;
      i++;
    } else if (kind === SIGN) {
      shapeOf[count] = 1;
      hashOf[count++] = mixed(Math.imul(BASIS ^ unit, PRIME));
    }
  }
}

/**
 * Takes in the words of a JSON string from its bytes, with their shapes and with the quotes around them.
 *
 * @param bytes UTF-8
 * @param from first byte behind the opening quote
 * @param to the closing quote
 * @returns `null` when the bytes are no JSON string
 */
export function glanceAtJsonString(bytes: Uint8Array, from: number, to: number): Glance | null {
  const signs: Sign[] = [];
  const count = wordsWithShapes(bytes, from, to, signs);
  if (count < 0) return null;
  return { hash: hashes.slice(0, count), shape: shapes.slice(0, count), quoted: quotedBetween(signs, count) };
}
