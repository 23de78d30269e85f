import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { fieldsOf, headEnd, LARGEST_BLOCK } from './record.ts';

/** An answer of a web server as it was archived, its transfer and content encodings undone. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const decoder = new TextDecoder('latin1');

/** Undoes `Transfer-Encoding: chunked`; what is not chunked (an archive that undid it already) is `null`. */
function unchunked(body: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf(10, at);
    const size = /^([0-9a-f]{1,8})\s*(?:;[^\r\n]*)?\r?$/iu.exec(
      decoder.decode(body.subarray(at, end < 0 ? at : Math.min(end, at + 200))),
    );
    // The last chunk may be cut off: what came is kept.
    if (!size) return parts.length === 0 ? null : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
    if (at >= body.length) return Buffer.concat(parts);
  }
}

const limit = { maxOutputLength: LARGEST_BLOCK };
const UNPACK: Readonly<Record<string, (body: Uint8Array) => Uint8Array>> = {
  gzip: (body) => gunzipSync(body, limit),
  'x-gzip': (body) => gunzipSync(body, limit),
  br: (body) => brotliDecompressSync(body, limit),
  deflate: (body) => {
    try {
      return inflateSync(body, limit);
    } catch {
      return inflateRawSync(body, limit);
    }
  },
  identity: (body) => body,
};

/** Undoes `Content-Encoding`; a page that stands there unpacked already is taken as it is. */
function unpacked(body: Uint8Array, encodings: string): Uint8Array {
  let out = body;
  for (const name of encodings
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reverse()) {
    const unpack = UNPACK[name];
    if (/^\s*</u.test(decoder.decode(out.subarray(0, 20)))) return out;
    if (unpack === undefined) throw new Error(`it is packed as "${name.slice(0, 20)}", which is not read`);
    out = unpack(out);
  }
  return out;
}

const plain = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);

/** Reads the head of an answer; the body is undone only when asked for. `null`: it is no answer. */
export function answerOf(block: Uint8Array): (Omit<Answer, 'body'> & { readonly body: () => Uint8Array }) | null {
  const end = headEnd(block.subarray(0, 256 * 1024));
  const head = decoder.decode(block.subarray(0, end < 0 ? Math.min(block.length, 256 * 1024) : end));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/u.exec(head)?.[1];
  if (status === undefined) return null;
  const headers = fieldsOf(head);
  return {
    status: Number(status),
    headers,
    body: () => {
      const raw = end < 0 ? new Uint8Array(0) : block.subarray(end);
      const whole = /\bchunked\b/iu.test(headers.get('transfer-encoding') ?? '') ? (unchunked(raw) ?? raw) : raw;
      return plain(unpacked(whole, headers.get('content-encoding') ?? ''));
    },
  };
}
