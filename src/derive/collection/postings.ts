import type { Chunk } from './chunk.ts';
import { indexLimits } from './limits.ts';

/** Entries of one part of the index: shingles and numbers of reports. */
export interface Part {
  readonly shingle: Uint32Array;
  readonly report: Uint32Array;
}

/** The shingles of one chunk, in memory or on a disk. */
export interface Page {
  /** Number of the chunk's first report in the collection; `read` gives numbers within the chunk. */
  readonly base: number;
  /** Where each part begins; one more entry than parts. */
  readonly offset: Uint32Array;
  readonly inMemory: boolean;
  read(from: number, to: number): Part;
}

const memoryPage = (base: number, offset: Uint32Array, shingle: Uint32Array, report: Uint32Array): Page => ({
  base,
  offset,
  inMemory: true,
  read: (from, to) => ({ shingle: shingle.subarray(from, to), report: report.subarray(from, to) }),
});

const sizeOf = (page: Page): number => page.offset.at(-1)!;

/** Copies what is in the sample from a place on; returns the place behind. A loop of its own: see chunk-writer.ts. */
function keepSampled(part: Part, mask: number, to: Part, from: number): number {
  let at = from;
  for (let i = 0; i < part.shingle.length; i++) {
    if ((part.shingle[i]! & mask) !== 0) continue;
    to.shingle[at] = part.shingle[i]!;
    to.report[at++] = part.report[i]!;
  }
  return at;
}

function numberFrom(base: number, from: Uint32Array, to: Uint32Array): void {
  for (let i = 0; i < from.length; i++) to[i] = from[i]! + base;
}

function thinned(page: Page, mask: number): Page {
  const shingle = new Uint32Array(sizeOf(page));
  const report = new Uint32Array(sizeOf(page));
  const offset = new Uint32Array(page.offset.length);
  for (let p = 0; p + 1 < offset.length; p++) {
    const part = page.read(page.offset[p]!, page.offset[p + 1]!);
    offset[p + 1] = keepSampled(part, mask, { shingle, report }, offset[p]!);
  }
  const kept = offset.at(-1)!;
  return memoryPage(page.base, offset, shingle.slice(0, kept), report.slice(0, kept));
}

/**
 * All sampled shingles of a collection. The more there are, the thinner the sample: which is kept depends on the reports
 * alone, not on their order or on who scanned them.
 */
export class Postings {
  mask = 0;
  private pages: Page[] = [];
  private readonly limit: number;

  constructor(limit: number = indexLimits.entries) {
    this.limit = limit;
  }

  /** Entries, and how many of them are in memory (8 bytes each). */
  get size(): { readonly all: number; readonly inMemory: number } {
    let all = 0;
    let inMemory = 0;
    for (const page of this.pages) {
      all += sizeOf(page);
      if (page.inMemory) inMemory += sizeOf(page);
    }
    return { all, inMemory };
  }

  add(chunk: Chunk, base: number): void {
    const page = memoryPage(base, chunk.offset, chunk.shingle, chunk.report);
    this.pages.push(chunk.mask < this.mask ? thinned(page, this.mask) : page);
    while (this.mask < indexLimits.mask && this.size.all > this.limit) {
      this.mask = this.mask * 2 + 1;
      this.pages = this.pages.map((one) => thinned(one, this.mask));
    }
  }

  /** Moves the pages in memory elsewhere. */
  move(elsewhere: (page: Page) => Page): void {
    this.pages = this.pages.map((page) => (page.inMemory ? elsewhere(page) : page));
  }

  /** One part of the index, in order of the pages. */
  part(p: number): Part {
    let total = 0;
    for (const { offset } of this.pages) total += offset[p + 1]! - offset[p]!;
    const shingle = new Uint32Array(total);
    const report = new Uint32Array(total);
    let at = 0;
    for (const page of this.pages) {
      const part = page.read(page.offset[p]!, page.offset[p + 1]!);
      shingle.set(part.shingle, at);
      numberFrom(page.base, part.report, report.subarray(at));
      at += part.shingle.length;
    }
    return { shingle, report };
  }
}
