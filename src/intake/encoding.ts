import chardet from 'chardet';

/** A decoded file and how it was done. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** `true` when neither the bytes nor the file say the encoding. */
  readonly guessed: boolean;
}

/** What windows-1252 has at 0x80 to 0x9F; Node's TextDecoder gives control characters there. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const C1_CONTROLS = /[\u0080-\u009f]/gu;

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const LATIN = /^(?:windows-1252|iso-8859-1|latin-?1|ascii|us-ascii|cp1252|x-cp1252)$/i;

function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    const text = new TextDecoder(label, { fatal, ignoreBOM: false }).decode(bytes);
    return LATIN.test(label) ? text.replace(C1_CONTROLS, (c) => C1[c.charCodeAt(0) - 0x80]!) : text;
  } catch {
    return null; // not this encoding, or one the platform does not know
  }
}

const bomOf = (bytes: Uint8Array): string | undefined =>
  BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte))?.[0];

/** UTF-16 without a mark: every second byte of a Latin text is zero. */
function utf16Without(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return null;
  let [even, odd] = [0, 0];
  head.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const half = head.length / 2;
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le';
  return even > 0.6 * half && odd < 0.05 * half ? 'utf-16be' : null;
}

/** Whether the bytes are no text: zero bytes, or many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (bomOf(bytes) !== undefined || utf16Without(bytes) !== null) return false;
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > head.length * 0.02;
}

/**
 * Strict UTF-8 first (never wrong when it succeeds), then the byte order mark, what the file declares, and a guess by
 * letter statistics. Never fails: as a last resort windows-1252, said as guessed.
 *
 * @param declared an encoding the file itself names (`<meta charset>`, a mail header)
 * @example decoded(new Uint8Array([0x93, 0x61, 0x94])).text // '“a”'
 */
export function decoded(bytes: Uint8Array, declared?: string): Decoded {
  const bom = bomOf(bytes);
  if (bom !== undefined && bom !== 'utf-8')
    return { text: decodeAs(bytes, bom, false)!, encoding: bom, guessed: false };
  const strict = decodeAs(bytes, 'utf-8', true);
  if (strict !== null && !(bytes.length > 8 && utf16Without(bytes) !== null))
    return { text: strict, encoding: 'utf-8', guessed: false };
  const wide = utf16Without(bytes);
  if (wide !== null) return { text: decodeAs(bytes, wide, false)!, encoding: wide, guessed: true };
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
    const text = decodeAs(bytes, declared, false);
    if (text !== null) return { text, encoding: declared.toLowerCase(), guessed: false };
  }
  const mostly = decodeAs(bytes, 'utf-8', false)!;
  if (isMostlyUtf8(mostly)) return { text: mostly, encoding: 'utf-8', guessed: true };
  const guess = chardet.detect(bytes.subarray(0, 65_536)) ?? 'windows-1252';
  const label = LATIN.test(guess) ? 'windows-1252' : guess;
  const text = decodeAs(bytes, label, false) ?? decodeAs(bytes, 'windows-1252', false) ?? '';
  return { text, encoding: label.toLowerCase(), guessed: true };
}

/** A few broken bytes in a text that has far more whole UTF-8 sequences: mixed encodings, best read as UTF-8. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[\u0080-\uffef]/gu)?.length ?? 0;
  return whole > 4 * broken;
}
