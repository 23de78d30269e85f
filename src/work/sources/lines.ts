import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** One line, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** `null`: longer than is read; only its length is known. */
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

const NEWLINE = 10;
/** Longest line that is kept, in bytes; a longer one is passed over without being held in memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** The bytes of a file as they come, unpacked when its name ends in `.gz`. */
export function bytesOfFile(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  if (!/\.gz$/iu.test(path)) return file;
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}

/** Cuts bytes at newlines; memory is bounded by the longest line. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const line = (): Line => {
    const made = { number: ++number, bytes: length <= longest ? joined(parts) : null, length };
    parts = [];
    length = 0;
    return made;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? parts[0]! : new Uint8Array(Buffer.concat(parts));
