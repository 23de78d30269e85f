import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

/** Arrays of numbers that a record can hold. */
type Numbers = Uint32Array | Int32Array | Float64Array;
const kinds = { Uint32Array, Int32Array, Float64Array } as const;

/** Where an array of a record lies in the file. */
export interface Placed {
  readonly at: number;
  readonly length: number;
}

interface Header {
  readonly arrays: Readonly<Record<string, readonly [kind: keyof typeof kinds, length: number]>>;
  readonly rest: unknown;
}

/** What a record holds: arrays of numbers by name, and anything else as JSON. */
export interface Kept {
  readonly arrays: Readonly<Record<string, Numbers>>;
  readonly rest: unknown;
}

const MAGIC = 0x53544d31; // "STM1"
const padded = (n: number): number => Math.ceil(n / 8) * 8;

function readFully(file: number, target: Uint8Array, at: number): boolean {
  let done = 0;
  while (done < target.length) {
    const n = readSync(file, target, done, target.length - done, at + done);
    if (n === 0) return false;
    done += n;
  }
  return true;
}

function writeFully(file: number, bytes: Uint8Array, at: number): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

/**
 * A file of records, each: "STM1", length of its header, header (JSON), then its arrays as they are in memory, all padded
 * to 8 bytes. Only added to; what was written half when the program was stopped is cut off when it is opened again.
 */
export class RecordFile {
  private readonly file: number;
  private end = 0;

  constructor(path: string) {
    this.file = openSync(path, 'a+');
    closeSync(this.file);
    this.file = openSync(path, 'r+');
  }

  /** Writes a record; returns where each array lies. */
  append({ arrays, rest }: Kept): Readonly<Record<string, Placed>> {
    const entries = Object.entries(arrays);
    const header: Header = {
      arrays: Object.fromEntries(
        entries.map(([name, a]) => [name, [a.constructor.name as keyof typeof kinds, a.length]]),
      ),
      rest,
    };
    const text = new TextEncoder().encode(JSON.stringify(header));
    const head = new Uint8Array(padded(8 + text.length));
    new Uint32Array(head.buffer, 0, 2).set([MAGIC, text.length]);
    head.set(text, 8);
    let at = this.end + head.length;
    const placed: Record<string, Placed> = {};
    for (const [name, array] of entries) {
      writeFully(this.file, new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
      placed[name] = { at, length: array.length };
      at += padded(array.byteLength);
    }
    writeFully(this.file, head, this.end); // last: a record without its head is none
    ftruncateSync(this.file, at);
    this.end = at;
    return placed;
  }

  /** Every whole record from the start; what follows the last one is cut off. */
  *records(): Generator<Kept & { readonly placed: Readonly<Record<string, Placed>> }> {
    const { size } = fstatSync(this.file);
    this.end = 0;
    while (this.end + 8 <= size) {
      const start = new Uint32Array(2);
      readFully(this.file, new Uint8Array(start.buffer), this.end);
      const [magic, length] = [start[0]!, start[1]!];
      if (magic !== MAGIC || this.end + 8 + length > size) break;
      const text = new Uint8Array(length);
      readFully(this.file, text, this.end + 8);
      const header = JSON.parse(new TextDecoder().decode(text)) as Header;
      const arrays: Record<string, Numbers> = {};
      const placed: Record<string, Placed> = {};
      let at = this.end + padded(8 + length);
      let isWhole = true;
      for (const [name, [kind, count]] of Object.entries(header.arrays)) {
        const array = new kinds[kind](count);
        isWhole &&= readFully(this.file, new Uint8Array(array.buffer), at);
        arrays[name] = array;
        placed[name] = { at, length: count };
        at += padded(array.byteLength);
      }
      if (!isWhole) break;
      this.end = at;
      yield { arrays, rest: header.rest, placed };
    }
    ftruncateSync(this.file, this.end);
  }

  /** Part of an array of numbers that was written. */
  read({ at }: Placed, from: number, to: number): Uint32Array {
    const out = new Uint32Array(to - from);
    if (!readFully(this.file, new Uint8Array(out.buffer), at + from * 4))
      throw new Error('the work folder was changed');
    return out;
  }

  close(): void {
    closeSync(this.file);
  }
}
