import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countUnplaced, listStories, readPlaced } from '../../src/store/index.ts';
import { assign, createStream } from '../../src/stream/index.ts';
import { importSource, jsonlSource, openJobs, runWorker, shardsOf, shardSource } from '../../src/work/index.ts';
import type { SourceItem, Taken } from '../../src/work/index.ts';
import { scratchDatabase, scratchDirectory, startPostgres } from '../store/databases.ts';

const server = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), 'stemma-jobs-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.stop();
});
const now = (): string => '2031-06-04T09:30:00Z';
const PLACES = ['Port Ellery harbour gate', 'Kestrel Valley tunnel vote', 'Sandholm bond trial', 'Tarvik earthquake'];
const line = (n: number): string =>
  JSON.stringify({
    id: `r${String(n)}`,
    outlet: `Outlet ${String(n % 7)}`,
    published: `2031-06-0${String(1 + (n % 5))}`,
    title: `${PLACES[n % 4]!} news`,
    text: `The ${PLACES[n % 4]!} story went on – officials named ${PLACES[n % 4]!} again, note ${String(n)}.`,
  });
function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}
async function all(items: AsyncIterable<SourceItem>): Promise<SourceItem[]> {
  const list: SourceItem[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const told = ({ place, content }: SourceItem): unknown => [
  place,
  content.kind === 'report' ? [content.report, content.bytes] : content,
];

describe('a file cut into shards', () => {
  it('gives the items of the whole file, each once, wherever it is cut', async () => {
    const signal = new AbortController().signal;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.nat(40).map(line), fc.constantFrom('', 'no json', '\r', ' ')), { maxLength: 30 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.boolean(),
        async (lines, size, end) => {
          const path = file('p.jsonl', end ? [...lines, ''] : lines);
          const whole = await all(jsonlSource(path, 'p.jsonl', { name: 'p.jsonl' }).items(null, signal));
          const shards = await shardsOf(path, size);
          const parts: SourceItem[] = [];
          for (const shard of shards) parts.push(...(await all((await shardSource(shard, {})).items(null, signal))));
          expect(parts.map(told)).toEqual(whole.map(told));
          expect(new Set(shards.map(({ source }) => source)).size).toBe(shards.length);
          for (const shard of shards.slice(0, 2)) {
            const source = await shardSource(shard, {});
            const items = await all(source.items(null, signal));
            for (const [n, { cursor }] of items.entries()) {
              const rest = await all(source.items(cursor, signal));
              expect(rest.map(told)).toEqual(items.slice(n + 1).map(told));
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('workers', () => {
  it('an embedded store is refused in words', async () => {
    const here = scratchDirectory();
    const store = await here.open();
    await expect(openJobs(store.db, store.place)).rejects.toThrow(/belongs to one process.*stemma refresh/u);
    await store.close();
    await here.remove();
  }, 60_000);

  describe.runIf(server !== null)('on PostgreSQL', () => {
    let here: Awaited<ReturnType<typeof scratchDatabase>>;
    beforeAll(async () => {
      here = await scratchDatabase(server!);
    });
    afterAll(() => here.remove());

    it('share imports, place every report once, and collate what changed', async () => {
      const lines = Array.from({ length: 600 }, (_unused, n) => line(n));
      const path = file('wire.jsonl', lines);
      const stores = [await here.open('one'), await here.open('two'), await here.open('three')];
      const queues = await Promise.all(stores.map(({ db, place }) => openJobs(db, place)));
      const shards = await shardsOf(path, 20_000);
      expect(shards.length).toBeGreaterThan(4);
      // Handed out twice: a job is a wish that is fulfilled once.
      const wanted = shards.map((shard) => ({ shard }));
      await queues[0]!.send('import', wanted);
      await queues[1]!.send('import', wanted);
      const jobs: Taken['kind'][] = [];
      let joined = 0;
      const errors: unknown[] = [];
      const signal = new AbortController().signal;
      await Promise.all(
        stores.map(({ db }, index) =>
          runWorker(db, queues[index]!, {
            ...{ who: 'desk', now, signal, untilIdle: true },
            onJob: ({ kind }, error) => {
              jobs.push(kind);
              if (error) errors.push(error.message);
            },
            onPlaced: (reports) => (joined += reports),
          }),
        ),
      );
      for (const error of errors) expect(error).toMatch(/another process imports the same source/u);
      const { db } = stores[0]!;
      const count = async (table: 'report' | 'membership' | 'intake_item'): Promise<number> =>
        Number(
          (
            await db
              .selectFrom(table)
              .select(({ fn }) => fn.countAll<string>().as('n'))
              .executeTakeFirstOrThrow()
          ).n,
        );
      expect([await count('report'), await count('membership'), await count('intake_item')]).toEqual([600, 600, 600]);
      expect(await countUnplaced(db)).toBe(0);
      const stories = await listStories(db, { atLeast: 2 });
      // One process that reads the reports in the order in which they were placed decides the same.
      const placed = await db.transaction().execute((tx) => readPlaced(tx, '0', 1000));
      const alone = createStream();
      for (const row of placed) expect(assign(alone, { ...row, title: row.title ?? undefined }).story).toBe(row.story);
      expect(new Set(jobs)).toEqual(new Set(['import', 'collate']));
      expect(joined).toBe(600);
      const dossiers = await db.selectFrom('dossier').select('story').distinct().execute();
      expect(dossiers.length).toBe(stories.length);
      // The whole file again, in one process: all of it is there.
      const again = await importSource(db, jsonlSource(path, 'again', { name: 'wire.jsonl' }), { who: 'desk', now });
      expect(again.counts).toMatchObject({ items: 600, 'same-bytes': 600 });
      for (const queue of queues) await queue.close();
      for (const store of stores) await store.close();
    }, 60_000);

    it('a job whose worker stops is taken up by another', async () => {
      const path = file(
        'more.jsonl',
        Array.from({ length: 300 }, (_unused, n) => line(1000 + n)),
      );
      const store = await here.open('one');
      const jobs = await openJobs(store.db, store.place);
      await jobs.send(
        'import',
        (await shardsOf(path)).map((shard) => ({ shard })),
      );
      const halt = new AbortController();
      setTimeout(() => {
        halt.abort();
      }, 60);
      await runWorker(store.db, jobs, { who: 'desk', now, signal: halt.signal, collate: false });
      const done = await runWorker(store.db, jobs, {
        ...{ who: 'desk', now, signal: new AbortController().signal, untilIdle: true, collate: false },
      });
      expect(done).toBeGreaterThan(0);
      const { n } = await store.db
        .selectFrom('report')
        .select(({ fn }) => fn.countAll<string>().as('n'))
        .executeTakeFirstOrThrow();
      expect(Number(n)).toBe(900);
      expect(await countUnplaced(store.db)).toBe(0);
      await jobs.close();
      await store.close();
    }, 60_000);
  });
});
