import { columnsOf, csvReader, NO_HEADER, readRow } from '../../intake/csv/index.ts';
import type { Columns, CsvRow } from '../../intake/csv/index.ts';
import type { Hint } from '../../intake/index.ts';
import type { Source, SourceItem } from '../source.ts';
import { bytesOfFile } from './lines.ts';

interface Cursor {
  readonly row: number;
}

/** The file as text, piece by piece: UTF-8 where it is, else windows-1252, decided by its first piece. */
async function* piecesOf(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of bytesOfFile(path)) {
    decoder ??= decoderFor(chunk);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

function decoderFor(chunk: Uint8Array): TextDecoder {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le');
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder('utf-16be');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

async function* rowsOf(path: string): AsyncGenerator<CsvRow> {
  const read = csvReader();
  for await (const piece of piecesOf(path)) yield* read(piece, false);
  yield* read('', true);
}

const encoder = new TextEncoder();

function itemOf(row: CsvRow, columns: Columns, number: number, hint: Hint): SourceItem {
  const base = { place: `line ${String(row.line)}`, cursor: { row: number } satisfies Cursor };
  const made = readRow(row, columns, number, hint);
  if ('cause' in made)
    return { ...base, content: { kind: 'none', outcome: 'failed', reason: `${made.cause}. ${made.next}` } };
  return {
    ...base,
    content: { kind: 'report', report: made, bytes: encoder.encode(row.source), mediaType: 'text/csv' },
  };
}

/** A table of any size, plain or `.gz`. Goes on after the row at which it was cut short. */
export const csvSource = (path: string, name: string, hint: Hint): Source => ({
  name,
  kind: 'csv',
  async *items(cursor, signal) {
    const after = (cursor as Cursor | null)?.row ?? 0;
    const failed = (place: string, at: number, reason: string): SourceItem => ({
      place,
      cursor: { row: at } satisfies Cursor,
      content: { kind: 'none', outcome: 'failed', reason },
    });
    let columns: Columns | null = null;
    let number = 0;
    let line = 1;
    try {
      for await (const row of rowsOf(path)) {
        if (signal.aborted) return;
        line = row.line;
        if (columns === null) {
          columns = columnsOf(row);
          if (columns !== null) continue;
          yield failed('line 1', 0, `${NO_HEADER.cause}. ${NO_HEADER.next}`);
          return;
        }
        number++;
        if (number > after) yield itemOf(row, columns, number, hint);
      }
    } catch (error) {
      yield failed(`after line ${String(line)}`, number, `the file breaks off here (${(error as Error).message})`);
    }
  },
});
