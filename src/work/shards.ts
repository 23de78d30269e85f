import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Hint } from '../intake/index.ts';
import type { PageFilter } from './sources/filter.ts';
import type { NamedFile } from './sources/files.ts';
import { isGzip } from './sources/warc/member.ts';
import type { Part } from './sources/warc/records.ts';

/**
 * A part of what a person named that one worker imports; plain JSON. `source` names it for ever: another state of a file
 * has another name, and what was imported under a name is never begun again.
 */
export type Shard =
  | LinesShard
  /** Records of a WARC file. */
  | {
      readonly kind: 'archive';
      readonly source: string;
      readonly path: string;
      readonly part: Part | null;
      readonly filter: PageFilter;
    }
  /** A file that can only be read from its beginning. */
  | { readonly kind: WholeKind; readonly source: string; readonly path: string; readonly filter?: PageFilter }
  /** Pages, mails and texts, a file each. */
  | { readonly kind: 'files'; readonly source: string; readonly files: readonly FileInShard[] }
  /** Addresses of one host, so that one worker at a time asks it. */
  | { readonly kind: 'addresses'; readonly source: string; readonly addresses: readonly string[] };

/** Lines of a file: from a byte at which a line begins, up to another. */
export interface LinesShard {
  readonly kind: 'lines';
  readonly source: string;
  readonly path: string;
  readonly from: number;
  /** `null`: to the end; a packed file can only be read whole. */
  readonly to: number | null;
  /** Number of its first line, from 1. */
  readonly line: number;
}

export type WholeKind = 'table' | 'mails' | 'bundle' | 'feed';

export interface FileInShard extends NamedFile {
  /** What is known of it beside the file. */
  readonly beside: Pick<Hint, 'outlet' | 'published' | 'title' | 'url' | 'lang'>;
}

/** Bytes of one shard of lines: some hundred articles. */
const LINES = 2 * 1024 * 1024;
/** Bytes of one shard of an archive, packed: some hundred pages. */
const RECORDS = 8 * 1024 * 1024;
/** Files of one shard. */
const FILES = 200;
const NEWLINE = 10;
const isPacked = (path: string): boolean => /\.gz$/iu.test(path);

/** Whether a file begins as a packed one does; its name may lie. */
function beginsPacked(path: string): boolean {
  const head = new Uint8Array(3);
  const file = openSync(path, 'r');
  try {
    return readSync(file, head) === 3 && isGzip(head);
  } finally {
    closeSync(file);
  }
}

/** A file in the state in which it is now. */
function stateOf(path: string): { readonly size: number; readonly words: string } {
  const { size, mtime } = statSync(path);
  return { size, words: `${path} (${String(size)} bytes of ${mtime.toISOString()})` };
}

/** Cuts a file of lines into shards, at line ends. A packed file is one shard. */
export async function shardsOf(file: string, size = LINES): Promise<readonly LinesShard[]> {
  const path = resolve(file);
  const { words } = stateOf(path);
  const shard = (from: number, to: number | null, line: number): LinesShard => ({
    ...{ kind: 'lines', path, from, to, line },
    source: `shard ${words} ${String(from)}-${to === null ? '' : String(to)}`,
  });
  if (isPacked(path)) return [shard(0, null, 1)];
  const shards: LinesShard[] = [];
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

const asked = (filter: PageFilter): string => (Object.keys(filter).length === 0 ? '' : ` ${JSON.stringify(filter)}`);

/** Cuts an archive into shards. One that is packed has records that can be found from any byte; another is one shard. */
export function archiveShards(file: string, filter: PageFilter = {}, size = RECORDS): readonly Shard[] {
  const path = resolve(file);
  const state = stateOf(path);
  const shard = (part: Part | null): Shard => ({
    ...{ kind: 'archive', path, part, filter },
    source: `shard ${state.words} ${part === null ? 'all' : `${String(part.from)}-${String(part.to)}`}${asked(filter)}`,
  });
  if (state.size <= size || !beginsPacked(path)) return [shard(null)];
  return Array.from({ length: Math.ceil(state.size / size) }, (_unused, n) =>
    shard({ from: n * size, to: (n + 1) * size }),
  );
}

/** A file as one shard. */
export function wholeShard(kind: WholeKind, file: string, filter?: PageFilter): Shard {
  const path = resolve(file);
  const source = `shard ${stateOf(path).words}${asked(filter ?? {})}`;
  return { kind, source, path, ...(filter === undefined ? {} : { filter }) };
}

/** Many files, some to a shard. */
export function filesShards(files: readonly FileInShard[], size = FILES): readonly Shard[] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_unused, n) => {
    const some = files.slice(n * size, (n + 1) * size).map((file) => ({ ...file, path: resolve(file.path) }));
    const states = some.map((file) => [stateOf(file.path).words, file.name, file.beside]);
    const digest = createHash('sha256').update(JSON.stringify(states)).digest('hex').slice(0, 32);
    return { kind: 'files', source: `shard ${String(some.length)} files ${digest}`, files: some };
  });
}

/**
 * Feeds and pages, those of one host together.
 *
 * @param at when they were handed out: what is there now is another import than what was there yesterday
 */
export function addressShards(addresses: readonly string[], at: string): readonly Shard[] {
  const hosts = Map.groupBy(new Set(addresses), (address) => URL.parse(address)?.host ?? '');
  return [...hosts].map(([host, some]) => ({
    ...{ kind: 'addresses', addresses: some },
    source: `shard ${String(some.length)} addresses of ${host}, asked ${at}`,
  }));
}
