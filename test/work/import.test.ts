import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLog } from '../../src/store/index.ts';
import type { Connection } from '../../src/store/index.ts';
import { importSource, jsonlSource } from '../../src/work/index.ts';
import { scratchStores } from '../store/databases.ts';
import type { Scratch } from '../store/databases.ts';

const { stores, stop } = await scratchStores();
afterAll(stop);
const now = (): string => '2031-06-04T09:30:00Z';
const line = (n: number): string =>
  JSON.stringify({
    id: `r${String(n)}`,
    text: `The harbour gate number ${String(n)} was shut at noon.`,
    outlet: 'Coast Daily',
  });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe.each(stores)('importing JSON lines into %s', (_, scratch) => {
  let here: Scratch;
  let store: Connection;
  let sources = 0;
  beforeAll(async () => {
    here = await scratch();
    store = await here.open();
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await here.remove();
  }, 60_000);
  const source = (path: string): ReturnType<typeof jsonlSource> =>
    jsonlSource(path, `source ${String(++sources)}`, { name: 'wire.jsonl' });

  it('counts every line once: read, broken, without text', async () => {
    const path = file('a.jsonl', [line(1), '', '{"id": ', '[]', '{"id":"x"}', line(2), line(1)].join('\n'));
    const { counts, finished } = await importSource(store.db, source(path), { who: 'desk', now });
    expect(counts).toMatchObject({ items: 6, new: 2, 'same-bytes': 1, failed: 3 });
    expect(finished).toBe(true);
    const last = (await readLog(store.db)).at(-1)!;
    expect(last).toMatchObject({ who: 'desk', what: 'import' });
    expect(last.parameters['counts']).toEqual(counts);
  });

  it('that was interrupted goes on where it stopped, and nothing is read twice', async () => {
    const path = file('b.jsonl', Array.from({ length: 50 }, (_unused, n) => line(100 + n)).join('\n'));
    const halt = new AbortController();
    const one = source(path);
    const first = await importSource(store.db, one, {
      who: 'desk',
      now,
      batch: 10,
      signal: halt.signal,
      onProgress: ({ items }) => {
        if (items >= 20) halt.abort();
      },
    });
    expect(first.finished).toBe(false);
    expect(first.counts.new).toBeLessThan(50);
    const second = await importSource(store.db, one, { who: 'desk', now, batch: 10 });
    expect(second.run).toMatchObject({ id: first.run.id, resumed: true });
    expect(second.counts).toMatchObject({ items: 50, new: 50 });
  });

  it('of a packed file that is cut off gives the lines before the cut and says where it broke', async () => {
    const packed = gzipSync(Array.from({ length: 3000 }, (_unused, n) => line(1000 + n)).join('\n'));
    const path = file('c.jsonl.gz', packed.subarray(0, packed.length - 200));
    const { counts } = await importSource(store.db, source(path), { who: 'desk', now });
    expect(counts.new).toBeGreaterThan(1000);
    expect(counts.failed).toBe(1);
    expect(counts.items).toBe(counts.new + 1);
  });
});
