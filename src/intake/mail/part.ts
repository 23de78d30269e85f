import { decoded } from '../encoding.ts';
import { textOfFragment } from '../html/fragment.ts';
import { bytesOf, fromBase64, fromQuotedPrintable } from './bytes.ts';

/** A mail or one part of it: headers by lower-case name, and its raw body, one character a byte. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const MOST_PARTS = 200;
const DEEPEST = 8;

/** Cuts headers from body at the first empty line. The first header of a name wins. */
export function partOf(source: string): Part {
  const cut = /\r?\n\r?\n/u.exec(source);
  const head = cut ? source.slice(0, cut.index) : source;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: cut ? source.slice(cut.index + cut[0].length) : '' };
}

/** A parameter of a header: `charset` of `text/plain; charset="utf-8"`. */
export function parameter(header: string | undefined, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"([^"]{0,200})"|([^;\\s]{1,200}))`, 'iu').exec(header ?? '');
  return match?.[1] ?? match?.[2];
}

export const typeOf = (part: Part): string =>
  (part.headers.get('content-type') ?? 'text/plain').split(';')[0]!.trim().toLowerCase();

/** What a part says when read: its text, and whether it came from HTML. */
interface Reading {
  readonly text: string;
  readonly type: 'plain' | 'html';
}

/** The bytes of a part, its transfer encoding undone. */
export function contentOf(part: Part): Uint8Array {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (encoding === 'base64') return fromBase64(part.body);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(part.body) : bytesOf(part.body);
}

const textOf = (part: Part): string =>
  decoded(contentOf(part), parameter(part.headers.get('content-type'), 'charset')).text;

/** "format=flowed" (RFC 3676): a line that ends in a blank goes on in the next. */
const unflowed = (text: string): string => text.replace(/ \r?\n(?!\r?\n|-- ?\r?\n)/gu, ' ');

/** The parts of a multipart body. */
export function partsOf(part: Part, boundary: string): Part[] {
  const out: Part[] = [];
  const mark = `--${boundary}`;
  for (const piece of `\n${part.body}`.split(`\n${mark}`).slice(1, MOST_PARTS)) {
    if (piece.startsWith('--')) break;
    out.push(partOf(piece.replace(/^[ \t]*\r?\n/u, '').replace(/\r?$/u, '')));
  }
  return out;
}

/** All readable texts of a part, depth first; attachments are left out. */
function readings(part: Part, depth: number): Reading[] {
  const type = typeOf(part);
  if (/^attachment/iu.test(part.headers.get('content-disposition') ?? '')) return [];
  const boundary = parameter(part.headers.get('content-type'), 'boundary');
  if (type.startsWith('multipart/') && boundary !== undefined && depth < DEEPEST) {
    const inner = partsOf(part, boundary).map((p) => readings(p, depth + 1));
    // Alternatives say the same: the plain one is the text as it was sent.
    if (type === 'multipart/alternative')
      return (
        inner.find((list) => list.some((r) => r.type === 'plain' && r.text.trim() !== '')) ??
        inner.find((list) => list.length > 0) ??
        []
      );
    return inner.flat();
  }
  if (type === 'text/html') return [{ text: textOfFragment(textOf(part)), type: 'html' }];
  if (type === 'text/plain' || type === 'text') {
    const flowed = /format\s*=\s*"?flowed/iu.test(part.headers.get('content-type') ?? '');
    return [{ text: flowed ? unflowed(textOf(part)) : textOf(part), type: 'plain' }];
  }
  return [];
}

/** The text of a mail: its plain parts, or its HTML parts read as text; line ends are "\n". */
export function mailText(mail: Part): string {
  return readings(mail, 0)
    .map(({ text }) => text.replace(/\r\n?/gu, '\n').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
