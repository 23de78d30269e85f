import type { Chunk } from './chunk.ts';
import { indexLimits } from './limits.ts';

interface Kept {
  /** Hash of the report's words: decides whether it is in the sample. */
  readonly identity: number;
  readonly words: Uint32Array;
}

export const isSampled = (identity: number, mask: number): boolean => ((identity >>> 8) & mask) === 0;

/** Whole reports as a sample of the collection's language; which ones depends on the reports alone, not on their order. */
export class Sample {
  mask = 0;
  private kept: Kept[] = [];
  private total = 0;
  private readonly limit: number;

  constructor(limit: number = indexLimits.sampleWords) {
    this.limit = limit;
  }

  add({ sampled, sampleEnd, sampleWords, sameX }: Chunk): void {
    sampled.forEach((report, i) => {
      const identity = sameX[report]!;
      if (!isSampled(identity, this.mask)) return;
      const words = sampleWords.subarray(i === 0 ? 0 : sampleEnd[i - 1]!, sampleEnd[i]!);
      this.kept.push({ identity, words });
      this.total += words.length;
    });
    while (this.total > this.limit && this.kept.length > 1 && this.mask < 0xffff) this.thin();
  }

  private thin(): void {
    this.mask = this.mask * 2 + 1;
    this.kept = this.kept.filter(({ identity }) => isSampled(identity, this.mask));
    this.total = this.kept.reduce((n, { words }) => n + words.length, 0);
  }

  get words(): readonly Uint32Array[] {
    return this.kept.map(({ words }) => words);
  }
}
