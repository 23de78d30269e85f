import { createReadStream } from 'node:fs';
import { readRecord } from '../intake/index.ts';
import type { Hint } from '../intake/index.ts';
import type { LinesShard, Shard } from './shards.ts';
import type { Source, SourceItem } from './source.ts';
import { csvSource } from './sources/csv.ts';
import { filesSource } from './sources/files.ts';
import { jsonlSource } from './sources/jsonl.ts';
import { linesOf } from './sources/lines.ts';
import { mboxSource } from './sources/mbox.ts';
import { warcSource } from './sources/warc.ts';
import type { WebOptions } from './sources/web.ts';

/** How this worker fetches; made only when something is to be fetched. */
export type Web = () => Promise<Omit<WebOptions, 'hint' | 'follow'>>;

/** The name of a file as readers expect it: without its folder, and without the ending of its packing. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/iu, '');

/**
 * A shard as a source: the items that an import of the whole would give, those of the shard. What few shards need is loaded
 * for those only: a worker's start is short.
 */
export async function shardSource(shard: Shard, hint: Omit<Hint, 'name'>, web?: Web, follow = false): Promise<Source> {
  const { source } = shard;
  const named = (path: string): Hint => ({ ...hint, name: nameOf(path) });
  const webOptions = async (): Promise<WebOptions> => {
    if (web === undefined) throw new Error('this worker fetches nothing');
    return { ...(await web()), hint, follow };
  };
  switch (shard.kind) {
    case 'lines':
      return linesSource(shard, named(shard.path));
    case 'archive': {
      const { path, part, filter } = shard;
      return warcSource(path, source, { hint, filter, ...(part === null ? {} : { part }) });
    }
    case 'bundle':
      return (await import('./sources/wacz.ts')).waczSource(shard.path, source, { hint, filter: shard.filter ?? {} });
    case 'table':
      return csvSource(shard.path, source, named(shard.path));
    case 'mails':
      return mboxSource(shard.path, source, named(shard.path));
    case 'feed':
      return (await import('./sources/feed-file.ts')).feedFileSource(shard.path, source, await webOptions());
    case 'files': {
      const beside = new Map(shard.files.map((file) => [file.name, file.beside]));
      return filesSource(source, shard.files, ({ name }) => ({ ...hint, ...beside.get(name), name }));
    }
    case 'addresses':
      return (await import('./sources/address.ts')).addressSource(
        shard.addresses,
        source,
        'address',
        await webOptions(),
      );
  }
}

interface Cursor {
  readonly byte: number;
  readonly line: number;
}

/** What it reads of a line is what an import of the whole file reads. */
function linesSource({ path, from, to, line, source }: LinesShard, hint: Hint): Source {
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
