import { createReadStream, openSync, readSync, closeSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { systemWords, UserError } from '../user-error.ts';

/** One input of a collection: a file of JSON lines, packed or not, or standard input. */
export interface Input {
  readonly path: string;
  readonly name: string;
  /** Bytes on the disk; NaN for standard input. */
  readonly size: number;
  readonly modified: number;
  readonly isPacked: boolean;
  /** Whether lines can be read again at their place. */
  readonly canSeek: boolean;
}

const HOW = 'Give files of JSON lines (.jsonl, .jsonl.gz), or - for standard input.';

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(2);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 2, 0);
  } finally {
    closeSync(file);
  }
  return head;
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Looks at the inputs before anything is read. */
export function inputsOf(paths: readonly string[]): Input[] {
  return paths.map((path) => {
    if (path === '-') return { path, name: 'standard input', size: NaN, modified: 0, isPacked: false, canSeek: false };
    try {
      const { size, mtimeMs } = statSync(path);
      const isPacked = isGzip(headOf(path));
      return { path, name: path, size, modified: mtimeMs, isPacked, canSeek: !isPacked };
    } catch (cause) {
      throw new UserError(`${path}: ${systemWords(cause)}. ${HOW}`);
    }
  });
}

/** An input as it is read: its bytes unpacked, how far the file itself was read, and what stopped it early. */
export interface OpenInput {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly taken: () => number;
  readonly broken: () => string | null;
}

async function* skipping(stream: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let left = skip;
  for await (const chunk of stream) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left > 0 ? chunk.subarray(left) : chunk;
      left = 0;
    }
  }
}

/**
 * Opens an input. A packed file that is cut or damaged ends early, and `broken` says so.
 *
 * @param from first byte that is wanted, of the unpacked bytes
 */
export function open(input: Input, from = 0): OpenInput {
  let taken = input.canSeek ? from : 0;
  let broken: string | null = null;
  const raw: AsyncIterable<Uint8Array> =
    input.path === '-'
      ? process.stdin
      : createReadStream(input.path, { highWaterMark: 1 << 20, start: input.canSeek ? from : 0 });
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of raw) {
      taken += chunk.length;
      yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    }
  }
  async function* unpacked(): AsyncGenerator<Uint8Array> {
    const gunzip = createGunzip({ chunkSize: 1 << 18 });
    const feed = async (): Promise<void> => {
      try {
        for await (const chunk of counted())
          if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve));
        gunzip.end();
      } catch (cause) {
        gunzip.destroy(cause as Error);
      }
    };
    void feed();
    try {
      for await (const chunk of gunzip as AsyncIterable<Uint8Array>)
        yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    } catch (cause) {
      broken = `the packed file is cut or damaged (${(cause as Error).message})`;
    }
  }
  const stream = input.isPacked ? unpacked() : counted();
  const bytes = input.canSeek ? stream : skipping(stream, from);
  return { bytes, taken: () => taken, broken: () => broken };
}
