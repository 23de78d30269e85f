import type { Chunk } from '../../derive/collection/chunk.ts';
import { recordOf } from '../../derive/collection/scan-lines.ts';
import type { LightText } from '../../derive/light-text.ts';

/** Where the lines of a collection's reports can be read again. */
export interface Lines {
  /** The line of a report, by its number in the collection. */
  line(report: number): Uint8Array;
  /** What a report is called that has no id. */
  nameOf(report: number): string;
}

/** The report of a line that was scanned before. */
export function lightText(lines: Lines, report: number): LightText {
  const record = recordOf(lines.line(report));
  if ('cause' in record) throw new Error(`report ${String(report)} is no report any more: ${record.cause}`);
  const { id, text, outlet, published } = record;
  return { id: id ?? lines.nameOf(report), text, outlet, published };
}

/** Lines kept in memory. */
export class LinesInMemory implements Lines {
  private readonly blocks: (Pick<Chunk, 'start' | 'length'> & { readonly bytes: Uint8Array; readonly base: number })[] =
    [];
  private count = 0;

  add(bytes: Uint8Array, { count, start, length }: Chunk): void {
    this.blocks.push({ bytes, start, length, base: this.count });
    this.count += count;
  }

  line(report: number): Uint8Array {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle]!.base <= report) low = middle;
      else high = middle - 1;
    }
    const { bytes, start, length, base } = this.blocks[low]!;
    const from = start[report - base]!;
    return bytes.subarray(from, from + length[report - base]!);
  }

  nameOf(report: number): string {
    return `report ${String(report + 1)}`;
  }
}
