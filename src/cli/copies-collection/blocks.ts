/** Whole lines of one input. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Where the block begins in the (unpacked) input, bytes. */
  readonly offset: number;
  /** Number of the first line in the input, from 1. */
  readonly line: number;
  /** Lines that were left out before this block because they are too long. */
  readonly tooLong: readonly number[];
  /** Whether the input ended inside of the last line. */
  readonly isCut: boolean;
}

/** Bytes of a usual block: some 600 articles. */
export const BLOCK = 4 << 20;
/** A longer line is not read: no report has so much text. */
export const LONGEST_LINE = 256 << 20;
const NEWLINE = 10;

function countLines(bytes: Uint8Array): number {
  let n = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) n++;
  return n;
}

function joined(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const out = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/**
 * Cuts a stream of bytes into blocks of whole lines. Memory is bounded by one block, or by one line where that is longer.
 *
 * @param isBroken asked at the end: whether the stream stopped before its end (a cut archive)
 */
export async function* blocksOf(
  stream: AsyncIterable<Uint8Array>,
  { size = BLOCK, longest = LONGEST_LINE }: { readonly size?: number; readonly longest?: number } = {},
): AsyncGenerator<Block> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  let offset = 0;
  let line = 1;
  let tooLong: number[] = [];
  let isSkipping = false;
  const block = (bytes: Uint8Array, isCut: boolean): Block => {
    const made = { bytes, offset, line, tooLong, isCut };
    tooLong = [];
    offset += bytes.length;
    line += countLines(bytes);
    return made;
  };
  for await (const chunk of stream) {
    let rest = chunk;
    if (isSkipping) {
      const end = rest.indexOf(NEWLINE);
      offset += end < 0 ? rest.length : end + 1;
      if (end < 0) continue;
      isSkipping = false;
      line++;
      rest = rest.subarray(end + 1);
    }
    pieces.push(rest);
    held += rest.length;
    if (held < size) continue;
    const last = rest.lastIndexOf(NEWLINE);
    if (last >= 0) {
      const bytes = joined([...pieces.slice(0, -1), rest.subarray(0, last + 1)], held - rest.length + last + 1);
      const remainder = rest.slice(last + 1);
      yield block(bytes, false);
      pieces = [remainder];
      held = remainder.length;
    } else if (held > longest) {
      // What stood before the long line in these pieces is whole; the line itself is let go.
      const all = joined(pieces, held);
      const begin = all.lastIndexOf(NEWLINE) + 1;
      if (begin > 0) yield block(all.subarray(0, begin), false);
      tooLong.push(line);
      offset += held - begin;
      isSkipping = true;
      pieces = [];
      held = 0;
    }
  }
  if (held > 0 || tooLong.length > 0) {
    const bytes = joined(pieces, held);
    yield block(bytes, bytes.length > 0 && bytes.at(-1) !== NEWLINE);
  }
}
