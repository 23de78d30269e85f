import { readRecord } from '../../intake/index.ts';
import type { Hint } from '../../intake/index.ts';
import type { Source, SourceItem } from '../source.ts';
import { bytesOfFile, linesOf } from './lines.ts';
import type { Line } from './lines.ts';

const MEDIA_TYPE = 'application/json';
const BLANK = /^\s*$/u;

interface Cursor {
  readonly line: number;
}

function itemOf(line: Line, hint: Hint, text: string): SourceItem {
  const base = { place: `line ${String(line.number)}`, cursor: { line: line.number } satisfies Cursor };
  const none = (reason: string): SourceItem => ({ ...base, content: { kind: 'none', outcome: 'failed', reason } });
  if (line.bytes === null)
    return none(`the line is ${(line.length / 1e6).toFixed(0)} MB long; split the file by records`);
  const read = readRecord(text, line.number, hint);
  if ('cause' in read) return none(`${read.cause}. ${read.next}`);
  return { ...base, content: { kind: 'report', report: read, bytes: line.bytes, mediaType: MEDIA_TYPE } };
}

/**
 * A file of JSON lines, plain or `.gz`, of any size. Goes on after the line at which it was cut short. A damaged archive
 * gives the lines before the damage, and one failed item that says where it broke.
 */
export const jsonlSource = (path: string, name: string, hint: Hint): Source => ({
  name,
  kind: 'jsonl',
  async *items(cursor, signal) {
    const after = (cursor as Cursor | null)?.line ?? 0;
    let last = after;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
    try {
      for await (const line of linesOf(bytesOfFile(path))) {
        if (signal.aborted) return;
        last = line.number;
        if (line.number <= after) continue;
        const text = line.bytes === null ? '' : decoder.decode(line.bytes).replace(/\r$/u, '');
        if (line.bytes !== null && BLANK.test(text)) continue;
        yield itemOf(line, hint, text);
      }
    } catch (error) {
      yield {
        place: `after line ${String(last)}`,
        cursor: { line: last },
        content: { kind: 'none', outcome: 'failed', reason: `the file breaks off here (${(error as Error).message})` },
      };
    }
  },
});
