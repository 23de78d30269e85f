import type { Chunk, SkippedLine } from './chunk.ts';
import { Growing } from './growing.ts';
import { PARTITIONS, partitionOf } from './limits.ts';
import { isSampled } from './sample.ts';

const SEED = 0x9e3779b1;
const STEP = 0x85ebca6b;

/** How much of the shingles and of whole reports is kept; see limits.ts. */
export interface Sampling {
  readonly mask: number;
  readonly sampleMask: number;
}

/** What is known of a report beside its words. */
export interface Card {
  /** `null` when the record has none. */
  readonly id: string | null;
  readonly host: string | null;
  /** Day number or NaN. */
  readonly day: number;
}

/** Where a report stands in what is read. */
export interface Place {
  readonly start: number;
  readonly length: number;
  readonly line: number;
}

function idHashOf(id: string): number {
  let x = 0x811c9dc5;
  let y = 0x9e3779b1;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    x = Math.imul(x ^ code, 0x01000193);
    y = Math.imul(y + code, 0x85ebca6b) ^ (y >>> 15);
  }
  return ((x ^ (x >>> 15)) >>> 0) * 0x100000 + ((y ^ (y >>> 13)) >>> 12);
}

/*
 * Two independent hashes of all words. Loops that run long stand alone: what follows a loop in one function makes the compiler
 * throw away what it compiled of the loop, again and again.
 */
function sameX(words: Uint32Array, count: number): number {
  let x = 7;
  for (let i = 0; i < count; i++) x = Math.imul(x ^ words[i]!, STEP);
  return (x ^ (x >>> 13)) >>> 0;
}

function sameY(words: Uint32Array, count: number): number {
  let y = 11;
  for (let i = 0; i < count; i++) y = Math.imul(y ^ words[i]!, 0xc2b2ae35) ^ (y >>> 15);
  return y >>> 0;
}

/** Puts the shingles of a chunk, and whose they are, into their parts. */
function partInto(
  target: { readonly shingle: Uint32Array; readonly report: Uint32Array },
  from: { readonly shingle: Uint32Array; readonly report: Uint32Array },
  next: Uint32Array,
): void {
  const { shingle, report } = target;
  for (let i = 0; i < shingle.length; i++) {
    const key = from.shingle[i]!;
    const at = next[partitionOf(key)]!++;
    shingle[at] = key;
    report[at] = from.report[i]!;
  }
}

/** Room for the shingles of the chunk that is being written: one at a time, so that it need not be made anew. */
const room = { shingle: new Growing(1 << 16), report: new Growing(1 << 16) };

/** Fills a chunk, report by report. Only one may be at work at a time. */
export class ChunkWriter {
  private readonly sampling: Sampling;
  private readonly shingle = room.shingle;
  private readonly report = room.report;
  private readonly columns = {
    start: new Growing(),
    length: new Growing(),
    line: new Growing(),
    words: new Growing(),
    sameX: new Growing(),
    sameY: new Growing(),
    sampled: new Growing(),
    sampleEnd: new Growing(),
    sampleWords: new Growing(),
  };
  private readonly idHash: number[] = [];
  private readonly day: number[] = [];
  private readonly host: number[] = [];
  private readonly hosts = new Map<string, number>();
  private readonly skipped: SkippedLine[] = [];
  private readonly parts = new Uint32Array(PARTITIONS + 1);

  constructor(sampling: Sampling) {
    this.sampling = sampling;
    this.shingle.length = 0;
    this.report.length = 0;
  }

  skip(line: number, cause: string): void {
    this.skipped.push({ line, cause });
  }

  /**
   * @param words buffer with the hashes of the report's words
   * @param count how many of it are the report's
   */
  add(words: Uint32Array, count: number, { id, host, day }: Card, { start, length, line }: Place): void {
    const { columns } = this;
    const number = columns.start.length;
    columns.start.push(start);
    columns.length.push(length);
    columns.line.push(line);
    columns.words.push(count);
    this.day.push(day);
    this.host.push(host === null || host === '' ? -1 : this.hostNumber(host));
    columns.sameX.push(sameX(words, count));
    columns.sameY.push(sameY(words, count));
    this.addShingles(words, count, number);
    const identity = columns.sameX.view()[number]!;
    // Below zero: no id that another record could have, too.
    this.idHash.push(id === null ? -1 - identity : idHashOf(id));
    if (!isSampled(identity, this.sampling.sampleMask)) return;
    columns.sampled.push(number);
    columns.sampleWords.append(words.subarray(0, count));
    columns.sampleEnd.push(columns.sampleWords.length);
  }

  private hostNumber(host: string): number {
    const known = this.hosts.get(host);
    if (known !== undefined) return known;
    this.hosts.set(host, this.hosts.size);
    return this.hosts.size - 1;
  }

  /** Every shingle of five words in the sample; the same hashes as `shingleAt`, unrolled: this loop runs once a word. */
  private addShingles(words: Uint32Array, count: number, number: number): void {
    const { mask } = this.sampling;
    const shingles = this.shingle.reserve(count);
    const { parts } = this;
    let n = this.shingle.length;
    for (let i = 0; i + 5 <= count; i++) {
      let h = Math.imul(SEED ^ words[i]!, STEP) ^ (SEED >>> 13);
      h = Math.imul(h ^ words[i + 1]!, STEP) ^ (h >>> 13);
      h = Math.imul(h ^ words[i + 2]!, STEP) ^ (h >>> 13);
      h = Math.imul(h ^ words[i + 3]!, STEP) ^ (h >>> 13);
      h = Math.imul(h ^ words[i + 4]!, STEP) ^ (h >>> 13);
      h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35) >>> 0;
      if ((h & mask) !== 0) continue;
      shingles[n++] = h;
      parts[partitionOf(h) + 1]!++;
    }
    const added = n - this.shingle.length;
    this.shingle.length = n;
    this.report.reserve(added).fill(number, this.report.length, this.report.length + added);
    this.report.length += added;
  }

  /** The chunk; the writer is not used any more. */
  finish(lines: number): Chunk {
    const { parts, columns } = this;
    for (let p = 0; p < PARTITIONS; p++) parts[p + 1] = parts[p + 1]! + parts[p]!;
    const next = parts.slice();
    const from = { shingle: this.shingle.view(), report: this.report.view() };
    const shingle = new Uint32Array(from.shingle.length);
    const report = new Uint32Array(from.shingle.length);
    partInto({ shingle, report }, from, next);
    return {
      count: columns.start.length,
      lines,
      skipped: this.skipped,
      start: columns.start.copy(),
      length: columns.length.copy(),
      line: columns.line.copy(),
      words: columns.words.copy(),
      sameX: columns.sameX.copy(),
      sameY: columns.sameY.copy(),
      idHash: Float64Array.from(this.idHash),
      day: Float64Array.from(this.day),
      host: Int32Array.from(this.host),
      hosts: [...this.hosts.keys()],
      shingle,
      report,
      offset: parts,
      mask: this.sampling.mask,
      sampled: columns.sampled.copy(),
      sampleEnd: columns.sampleEnd.copy(),
      sampleWords: columns.sampleWords.copy(),
      sampleMask: this.sampling.sampleMask,
    };
  }
}
