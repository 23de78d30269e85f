import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Source, SourceItem } from '../../src/work/index.ts';
import { arrivalsOf } from '../../src/work/index.ts';
import type { Arrival } from '../../src/store/index.ts';

/** A folder of its own for the files of one test file. */
export function scratchFolder(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-sources-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}

export async function itemsOf(source: Source, cursor: unknown = null, most = Infinity): Promise<SourceItem[]> {
  const out: SourceItem[] = [];
  for await (const item of source.items(cursor, new AbortController().signal)) {
    out.push(item);
    if (out.length >= most) break;
  }
  return out;
}

export async function arrivals(source: Source): Promise<Arrival[]> {
  const out: Arrival[] = [];
  for (const item of await itemsOf(source)) out.push(...(await arrivalsOf(item)));
  return out;
}

/** What became of each arrival: the short name of its report, or its outcome with the reason. */
export const told = (list: readonly Arrival[]): string[] =>
  list.map((one) => ('report' in one ? one.report.ref : `${one.outcome}: ${one.reason}`));
