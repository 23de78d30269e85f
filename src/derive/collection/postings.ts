import type { Chunk } from './chunk.ts';
import { Growing } from './growing.ts';
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

function thinned(page: Page, mask: number): Page {
  const shingle = new Growing(sizeOf(page) || 1);
  const report = new Growing(sizeOf(page) || 1);
  const offset = new Uint32Array(page.offset.length);
  for (let p = 0; p + 1 < offset.length; p++) {
    const part = page.read(page.offset[p]!, page.offset[p + 1]!);
    for (let i = 0; i < part.shingle.length; i++)
      if ((part.shingle[i]! & mask) === 0) {
        shingle.push(part.shingle[i]!);
        report.push(part.report[i]!);
      }
    offset[p + 1] = shingle.length;
  }
  return memoryPage(page.base, offset, shingle.copy(), report.copy());
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
      for (let i = 0; i < part.report.length; i++) report[at + i] = part.report[i]! + page.base;
      at += part.shingle.length;
    }
    return { shingle, report };
  }
}
