/** A line that is no report: its number in the chunk, from 0, and why. */
export interface SkippedLine {
  readonly line: number;
  readonly cause: string;
}

/**
 * What is kept of some reports once they were scanned: a few dozen bytes each, and their shingles. Plain arrays, so that
 * threads can hand it over and disks can keep it. Reports are numbered from 0 within the chunk.
 */
export interface Chunk {
  readonly count: number;
  /** Lines read, empty and skipped ones too. */
  readonly lines: number;
  readonly skipped: readonly SkippedLine[];
  /** Where each report's line begins in the chunk, its length (bytes), and its number. */
  readonly start: Uint32Array;
  readonly length: Uint32Array;
  readonly line: Uint32Array;
  /** Number of words. */
  readonly words: Uint32Array;
  /** Two independent hashes of all words. */
  readonly sameX: Uint32Array;
  readonly sameY: Uint32Array;
  /** 52-bit hash of the id, below 0 for reports without one: gives reports an order that does not depend on that of the input. */
  readonly idHash: Float64Array;
  /** Day number of publication or NaN. */
  readonly day: Float64Array;
  /** Index into `hosts`, -1 for none. */
  readonly host: Int32Array;
  readonly hosts: readonly string[];
  /** Sampled shingles and their reports, parted by the shingles' first bits; `offset` has one more entry than parts. */
  readonly shingle: Uint32Array;
  readonly report: Uint32Array;
  readonly offset: Uint32Array;
  /** Mask of the sample: shingles with any of these bits were left out, and so were reports in `sample`. */
  readonly mask: number;
  readonly sampled: Uint32Array;
  /** Where the words of each sampled report end in `sampleWords`. */
  readonly sampleEnd: Uint32Array;
  readonly sampleWords: Uint32Array;
  readonly sampleMask: number;
}

/** All buffers of a chunk, for handing it to another thread. */
export const buffersOf = (chunk: Chunk): ArrayBuffer[] =>
  Object.values(chunk)
    .filter((value): value is Uint32Array => ArrayBuffer.isView(value))
    .map((view) => view.buffer as ArrayBuffer);
