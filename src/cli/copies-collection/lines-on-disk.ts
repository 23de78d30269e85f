import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Chunk } from '../../derive/collection/chunk.ts';
import type { Input } from './inputs.ts';
import type { Lines } from './kept-lines.ts';

interface Held {
  readonly base: number;
  readonly start: Uint32Array;
  readonly length: Uint32Array;
  readonly line: Uint32Array;
  readonly input: number;
  /** Where the block begins in the file that holds it, and its first line. */
  readonly offset: number;
  readonly firstLine: number;
}

/**
 * The lines of a collection, read again where they lie: in the inputs themselves, or, of packed files and standard input, in
 * a copy in the work folder.
 */
export class LinesOnDisk implements Lines {
  private readonly inputs: readonly Input[];
  private readonly files: number[];
  private readonly copy: number;
  private readonly held: Held[] = [];
  private copied = 0;
  private count = 0;

  constructor(inputs: readonly Input[], copyPath: string) {
    this.inputs = inputs;
    closeSync(openSync(copyPath, 'a'));
    this.copy = openSync(copyPath, 'r+');
    this.files = inputs.map((input) => (input.canSeek ? openSync(input.path, 'r') : this.copy));
  }

  /** Keeps the place of a block; its bytes are copied where they cannot be read again, unless they were before. */
  add(
    input: number,
    block: { readonly offset: number; readonly line: number; readonly size: number },
    chunk: Chunk,
    bytes: Uint8Array | null,
  ): void {
    const canSeek = this.inputs[input]!.canSeek;
    const offset = canSeek ? block.offset : this.copied;
    if (!canSeek) {
      if (bytes)
        for (let done = 0; done < bytes.length;)
          done += writeSync(this.copy, bytes, done, bytes.length - done, this.copied + done);
      this.copied += block.size;
    }
    const { start, length, line } = chunk;
    this.held.push({ base: this.count, start, length, line, input, offset, firstLine: block.line });
    this.count += chunk.count;
  }

  private find(report: number): Held {
    let low = 0;
    let high = this.held.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.held[middle]!.base <= report) low = middle;
      else high = middle - 1;
    }
    return this.held[low]!;
  }

  line(report: number): Uint8Array {
    const { base, start, length, offset, input } = this.find(report);
    const out = new Uint8Array(length[report - base]!);
    let done = 0;
    while (done < out.length) {
      const n = readSync(this.files[input]!, out, done, out.length - done, offset + start[report - base]! + done);
      if (n === 0) break;
      done += n;
    }
    return out;
  }

  /** File and line of a report. */
  placeOf(report: number): { readonly file: string; readonly line: number } {
    const { base, line, input, firstLine } = this.find(report);
    return { file: this.inputs[input]!.name, line: firstLine + line[report - base]! };
  }

  nameOf(report: number): string {
    const { file, line } = this.placeOf(report);
    return `${file}:${String(line)}`;
  }

  close(): void {
    for (const file of new Set([...this.files, this.copy])) closeSync(file);
  }
}
