import { Gathered } from '../../derive/collection/gathered.ts';
import type { Chunk } from '../../derive/collection/chunk.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { open } from './inputs.ts';
import type { Input } from './inputs.ts';
import type { BlockPlace, KeptChunks } from './kept-chunks.ts';
import type { LinesOnDisk } from './lines-on-disk.ts';
import { inOrder } from './threads.ts';
import type { Threads } from './threads.ts';

/** A line that gave no report. */
export interface Skipped {
  readonly file: string;
  readonly line: number;
  readonly cause: string;
}

/** What the scan of a collection came to. `lines` = blank lines + reports + skipped lines. */
export interface Scan {
  readonly gathered: Gathered;
  readonly lines: number;
  readonly skipped: readonly Skipped[];
  /** How many were skipped, also those that are not listed. */
  readonly skippedCount: number;
  readonly broken: readonly { readonly file: string; readonly cause: string }[];
}

export interface ScanOptions {
  readonly inputs: readonly Input[];
  readonly threads: Threads;
  readonly kept: KeptChunks;
  readonly lines: LinesOnDisk;
  /** Whether each chunk is kept on the disk for a later run. */
  readonly isKept: boolean;
  readonly isTakenUp: boolean;
  /** Bytes of shingles that may be in memory. */
  readonly budget: number;
  readonly onProgress: (taken: number, reports: number) => void;
  readonly isStopped: () => boolean;
}

/** More skipped lines are counted, not listed. */
const LISTED = 1000;
const CUT_HINT = 'the line is cut off (the file ends inside it)';

interface Item {
  readonly block: Block;
  readonly place: BlockPlace;
}

async function* itemsOf(
  input: Input,
  number: number,
  from: { readonly offset: number; readonly line: number },
  report: (taken: number) => void,
): AsyncGenerator<Item> {
  const opened = open(input, from.offset);
  let before: Item | null = null;
  const placed = (block: Block): BlockPlace => ({
    input: number,
    offset: from.offset + block.offset,
    line: from.line - 1 + block.line,
    size: block.bytes.length,
    tooLong: block.tooLong.map((line) => from.line - 1 + line),
    isCut: block.isCut,
    broken: null,
    isLast: false,
  });
  for await (const block of blocksOf(opened.bytes)) {
    if (before) yield before;
    report(opened.taken());
    before = { block, place: placed(block) };
  }
  const broken = opened.broken();
  const none: Block = { bytes: new Uint8Array(0), offset: 0, line: 1, tooLong: [], isCut: false };
  const last = before ?? { block: none, place: placed(none) };
  yield { ...last, place: { ...last.place, broken, isLast: true } };
}

/** Reads every input once. What an earlier run kept is not read again. */
export async function scanAll(options: ScanOptions): Promise<Scan> {
  const { inputs, threads, kept, lines, budget } = options;
  const gathered = new Gathered();
  const skipped: Skipped[] = [];
  const broken: { file: string; cause: string }[] = [];
  let skippedCount = 0;
  let lineCount = 0;

  const skip = (file: string, line: number, cause: string): void => {
    skippedCount++;
    if (skipped.length < LISTED) skipped.push({ file, line, cause });
  };
  const take = (chunk: Chunk, place: BlockPlace, bytes: Uint8Array | null): void => {
    const file = inputs[place.input]!.name;
    for (const line of place.tooLong) skip(file, line, 'the line is too long for a report');
    for (const { line, cause } of chunk.skipped)
      skip(file, place.line + line, place.isCut && line === chunk.lines - 1 ? CUT_HINT : cause);
    if (place.broken !== null) broken.push({ file, cause: place.broken });
    lineCount += chunk.lines + place.tooLong.length;
    lines.add(place.input, place, chunk, bytes);
    gathered.add(chunk);
    if (gathered.postings.size.inMemory * 8 > budget) kept.spill(gathered.postings);
  };

  let input = 0;
  let from = { offset: 0, line: 1 };
  if (options.isTakenUp)
    for (const { chunk, place } of kept.earlier()) {
      take(chunk, place, null);
      input = place.isLast ? place.input + 1 : place.input;
      from = place.isLast
        ? { offset: 0, line: 1 }
        : { offset: place.offset + place.size, line: place.line + chunk.lines };
    }
  let done = inputs.slice(0, input).reduce((n, { size }) => n + (size || 0), 0);
  for (; input < inputs.length; input++) {
    const base = done;
    let taken = 0;
    const items = itemsOf(inputs[input]!, input, from, (n) => {
      taken = n;
    });
    for await (const [{ place }, answer] of inOrder(threads, items, ({ block }) => ({
      kind: 'scan',
      bytes: block.bytes,
      sampling: gathered.sampling,
    }))) {
      if (answer.kind !== 'scan') continue;
      if (options.isKept) kept.add(answer.chunk, place);
      take(answer.chunk, place, answer.bytes);
      options.onProgress(base + taken, gathered.count);
      if (options.isStopped()) break;
    }
    if (options.isStopped()) break;
    done += inputs[input]!.size || 0;
    from = { offset: 0, line: 1 };
  }
  return { gathered, lines: lineCount, skipped, skippedCount, broken };
}
