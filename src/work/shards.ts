import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRecord } from '../intake/index.ts';
import type { Hint } from '../intake/index.ts';
import type { Source, SourceItem } from './source.ts';
import { jsonlSource } from './sources/jsonl.ts';
import { linesOf } from './sources/lines.ts';

/** Lines of a file that one worker imports: from a byte at which a line begins, up to another. */
export interface Shard {
  readonly path: string;
  readonly from: number;
  /** `null`: to the end; a packed file can only be read whole. */
  readonly to: number | null;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Names it for ever; another state of the file has another name. */
  readonly source: string;
}

/** Bytes of one shard: some thousand articles, a minute's work. */
const SHARD = 8 * 1024 * 1024;
const NEWLINE = 10;

/** Cuts a file of lines into shards, at line ends. A packed file is one shard. */
export async function shardsOf(file: string, size = SHARD): Promise<readonly Shard[]> {
  const path = resolve(file);
  const stat = statSync(path);
  const name = (from: number, to: number | null): string =>
    `shard ${path} (${String(stat.size)} bytes of ${stat.mtime.toISOString()}) ${String(from)}-${to === null ? '' : String(to)}`;
  const shard = (from: number, to: number | null, line: number): Shard => ({
    ...{ path, from, to, line },
    source: name(from, to),
  });
  if (/\.gz$/iu.test(path)) return [shard(0, null, 1)];
  const shards: Shard[] = [];
  let at = 0;
  let from = 0;
  let line = 1;
  let lines = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>) {
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, end + 1)) {
      lines++;
      if (at + end + 1 - from < size) continue;
      shards.push(shard(from, at + end + 1, line));
      from = at + end + 1;
      line += lines;
      lines = 0;
    }
    at += chunk.length;
  }
  if (at > from) shards.push(shard(from, at, line));
  return shards;
}

interface Cursor {
  readonly byte: number;
  readonly line: number;
}

/** A shard as a source. What it reads of a line is what an import of the whole file reads. */
export function shardSource({ path, from, to, line, source }: Shard, hint: Hint): Source {
  if (to === null) return { ...jsonlSource(path, source, hint), kind: 'shard' };
  return {
    name: source,
    kind: 'shard',
    async *items(cursor, signal) {
      const start = (cursor as Cursor | null) ?? { byte: from, line };
      if (start.byte >= to) return;
      const decoder = new TextDecoder();
      let byte = start.byte;
      // `end` is the last byte that is read, so the newline before `to` is the last.
      for await (const one of linesOf(
        createReadStream(path, { start: start.byte, end: to - 1, highWaterMark: 1 << 20 }),
      )) {
        if (signal.aborted) return;
        const number = start.line + one.number - 1;
        byte += one.length + 1;
        const base = { place: `line ${String(number)}`, cursor: { byte, line: number + 1 } satisfies Cursor };
        const text = one.bytes === null ? null : decoder.decode(one.bytes).replace(/\r$/u, '');
        if (text?.trim() === '') continue;
        const read =
          text === null
            ? {
                cause: `the line is ${String(Math.round(one.length / 1e6))} MB long`,
                next: 'Split the file by records.',
              }
            : readRecord(text, number, hint);
        const content: SourceItem['content'] =
          'cause' in read
            ? { kind: 'none', outcome: 'failed', reason: `${read.cause}. ${read.next}` }
            : { kind: 'report', report: read, bytes: one.bytes!, mediaType: 'application/json' };
        yield { ...base, content };
      }
    },
  };
}
