import type { Chunk } from '../../derive/collection/chunk.ts';
import type { Page } from '../../derive/collection/postings.ts';
import type { Postings } from '../../derive/collection/postings.ts';
import { RecordFile } from './records.ts';
import type { Placed } from './records.ts';

/** Which lines a chunk was made of. */
export interface BlockPlace {
  readonly input: number;
  readonly offset: number;
  readonly line: number;
  readonly size: number;
  readonly tooLong: readonly number[];
  readonly isCut: boolean;
  /** Set on the last block of an input that could not be read to its end. */
  readonly broken: string | null;
  readonly isLast: boolean;
}

interface Rest {
  readonly place: BlockPlace;
  readonly chunk: Pick<Chunk, 'count' | 'lines' | 'skipped' | 'hosts' | 'mask' | 'sampleMask'>;
}

type Columns = Omit<Chunk, keyof Rest['chunk']>;

/** Chunks on the disk: what was scanned, for going on later, and shingles that do not fit in memory. */
export class KeptChunks {
  private readonly file: RecordFile;
  private readonly index: RecordFile;

  /**
   * @param path where chunks are kept
   * @param indexPath where shingles go that do not fit in memory; begun anew in every run
   */
  constructor(path: string, indexPath: string) {
    this.file = new RecordFile(path);
    this.index = new RecordFile(indexPath);
  }

  /** Chunks of an earlier run, in order. */
  *earlier(): Generator<{ readonly chunk: Chunk; readonly place: BlockPlace }> {
    for (const { arrays, rest } of this.file.records()) {
      const { place, chunk } = rest as Rest;
      yield { chunk: { ...chunk, ...(arrays as unknown as Columns) }, place };
    }
  }

  add(chunk: Chunk, place: BlockPlace): void {
    const { count, lines, skipped, hosts, mask, sampleMask, ...arrays } = chunk;
    this.file.append({ arrays, rest: { place, chunk: { count, lines, skipped, hosts, mask, sampleMask } } });
  }

  /** Moves the shingles in memory to the disk. */
  spill(postings: Postings): void {
    postings.move((page) => {
      const { shingle, report } = page.read(0, page.offset.at(-1)!);
      const placed = this.index.append({ arrays: { shingle, report }, rest: {} });
      return this.pageOnDisk(page, placed['shingle']!, placed['report']!);
    });
  }

  private pageOnDisk({ base, offset }: Page, shingle: Placed, report: Placed): Page {
    return {
      base,
      offset,
      inMemory: false,
      read: (from, to) => ({
        shingle: this.index.read(shingle, from, to),
        report: this.index.read(report, from, to),
      }),
    };
  }

  close(): void {
    this.file.close();
    this.index.close();
  }
}
