import { decoded } from '../encoding.ts';

/** Bytes as a string of the same length, one character a byte: what a mail's structure is read from. */
export function binaryString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

export function bytesOf(binary: string): Uint8Array {
  const out = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i) & 0xff;
  return out;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTET = new Map([...BASE64].map((c, i) => [c, i] as const));

/** Forgiving: characters that are none of the alphabet are passed over, as RFC 2045 asks; a cut end gives what is there. */
export function fromBase64(text: string): Uint8Array {
  const out: number[] = [];
  let [bits, count] = [0, 0];
  for (const c of text) {
    const value = SEXTET.get(c);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      out.push((bits >> count) & 0xff);
    }
  }
  return Uint8Array.from(out);
}

/** Quoted-printable (RFC 2045, 6.7) to bytes; `header`: underscores are blanks (RFC 2047). */
export function fromQuotedPrintable(text: string, header = false): Uint8Array {
  const joined = header ? text.replaceAll('_', ' ') : text.replace(/[ \t]+(?=\r?\n)/gu, '').replace(/=\r?\n/gu, '');
  return bytesOf(
    joined.replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

const WORD = /=\?([\w:.-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,1000})\?=/giu;

/** A header value with its encoded words (RFC 2047) decoded. */
export function headerText(value: string): string {
  const joined = value.replace(/\r?\n[ \t]+/gu, ' ').replace(/(\?=)\s+(?==\?)/gu, '$1');
  const plain = joined.replace(
    WORD,
    (_, charset: string, kind: string, text: string) =>
      decoded(kind.toLowerCase() === 'b' ? fromBase64(text) : fromQuotedPrintable(text, true), charset).text,
  );
  // Raw bytes in a header: UTF-8 (RFC 6532) or an old charset.
  return /[\u0080-\u00ff]/u.test(joined) && plain === joined ? decoded(bytesOf(joined)).text.trim() : plain.trim();
}
