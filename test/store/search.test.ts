import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import {
  beginRun,
  HIT_END,
  HIT_START,
  placeReports,
  rawOf,
  readUnplaced,
  recordBatch,
  search,
  settleIndex,
} from '../../src/store/index.ts';
import type { Arrival, Connection } from '../../src/store/index.ts';
import { scratchStores } from './databases.ts';
import type { Scratch } from './databases.ts';

const NOW = '2031-06-04T09:30:00Z';
/** More than are ranked. */
const MANY = 450;
const { stores, stop } = await scratchStores();
afterAll(stop);

function arrival(ref: string, text: string, language: string, day: number): Arrival {
  const raw = rawOf(new TextEncoder().encode(`${ref} ${text}`), 'text/plain');
  const value = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
  const report: Report = {
    ...{ id: raw.hash, ref, text, title: ref, language },
    outlet: { name: 'Coast Daily', stated: true },
    published: { value, precision: 'day', stated: true },
  };
  return { place: ref, raw, report, address: null };
}

describe.each(stores)('search in %s', (_name, make) => {
  let scratch: Scratch;
  let store: Connection;
  beforeAll(async () => {
    scratch = await make();
    store = await scratch.open();
    const run = await beginRun(store.db, 'wire', 'jsonl', NOW);
    const record = (first: number, lot: number, arrivals: readonly Arrival[]): Promise<unknown> =>
      recordBatch(store.db, { run: run.id, first, arrivals, cursor: null, lot }, NOW);
    const tides = Array.from({ length: MANY }, (_unused, n) =>
      arrival(`tide ${String(n)}`, `Tide table number ${String(n)} was printed.${' A tide.'.repeat(n % 3)}`, 'en', n),
    );
    await record(0, 2, tides);
    await record(MANY, 1, [
      arrival('summit', 'The summit went on. Runners were running outside.', 'en', 900),
      arrival('gipfel', 'Die Verhandlungen dauerten an.', 'de', 901),
    ]);
    await settleIndex(store.db);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await scratch.remove();
  });

  const found = async (query: string, limit = 20, offset = 0): Promise<readonly string[]> =>
    (await search(store.db, query, { limit, offset })).map(({ title }) => title);

  it('gives the same order however it is cut into pages', async () => {
    const all = await found('tide', 1000);
    expect(new Set(all).size).toBe(MANY);
    const pages: string[] = [];
    for (let offset = 0; offset < 500; offset += 90) pages.push(...(await found('tide', 90, offset)));
    expect(pages).toEqual(all);
  });

  it('ranks the newest of very many; the others follow by date', async () => {
    const all = await found('tide', 1000);
    expect(all[0]).toBe(`tide ${String(MANY - 1)}`);
    expect(all.slice(400)).toEqual(Array.from({ length: 50 }, (_unused, n) => `tide ${String(49 - n)}`));
  });

  it('calls the quotes of a story without a name by the title of its oldest report', async () => {
    const placed = await store.db
      .selectFrom('report')
      .select(['id', 'title'])
      .where('title', 'in', ['tide 7', 'tide 9'])
      .execute();
    await store.db.transaction().execute(async (tx) => {
      const placements = placed.map(({ id }) => ({ report: id, story: 'story:quays', confidence: 1, why: {} }));
      await placeReports(tx, placements, NOW);
      const words = { id: 'q1', story: 'story:quays', kind: 'quote', report: placed[0]!.id } as const;
      await tx
        .insertInto('finding')
        .values({ ...words, text: 'The quays are flooded.' })
        .execute();
    });
    expect(await search(store.db, 'quay')).toMatchObject([{ kind: 'quote', story: 'story:quays', title: 'tide 7' }]);
    await store.db.updateTable('story').set({ name: 'Flood' }).where('id', '=', 'story:quays').execute();
    expect(await found('quay')).toEqual(['Flood']);
  });

  it('finds reports of several languages by one question, the newest first among equals', async () => {
    expect(await found('table or Verhandlung or summit', 3)).toEqual(['gipfel', 'summit', `tide ${String(MANY - 1)}`]);
  });

  it('rules a word out in all its forms', async () => {
    expect(await found('summit')).toEqual(['summit']);
    expect(await found('summit -runs')).toEqual([]);
  });

  it('finds and marks other forms of a word, in the language of the report', async () => {
    const [hit] = await search(store.db, 'Verhandlung');
    expect(hit?.excerpt).toBe(`Die ${HIT_START}Verhandlungen${HIT_END} dauerten an.`);
    const [run] = await search(store.db, 'run');
    expect(run?.excerpt).toContain(`${HIT_START}running${HIT_END} outside`);
    expect(run?.excerpt).not.toContain(`${HIT_START}Runners`);
  });

  it('reports wait for their stories by lot, then by date', async () => {
    const waiting = await store.db.transaction().execute((tx) => readUnplaced(tx, 3));
    expect(waiting.map(({ title }) => title)).toEqual(['summit', 'gipfel', 'tide 0']);
  });

  it('a transaction of which a statement failed leaves nothing, and the next one works', async () => {
    const failing = store.db.transaction().execute(async (tx) => {
      await sql`insert into store_setting (name, value) values ('half', '1')`.execute(tx);
      await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow();
    const odd = 'a string with a NUL \u0000';
    await expect(sql`select ${odd}::text`.execute(store.db)).rejects.toThrow();
    const { rows } = await sql<{ name: string }>`select name from store_setting where name = 'half'`.execute(store.db);
    expect(rows).toEqual([]);
    await expect(sql`select * from nowhere`.execute(store.db)).rejects.toMatchObject({ code: '42P01' });
    await expect(sql`select * from nowhere`.execute(store.db)).rejects.toMatchObject({ code: '42P01' });
  });

  it('bytes and lists go in and come back as they are, however often a statement runs', async () => {
    for (let time = 0; time < 3; time++) {
      const bytes = Uint8Array.from({ length: 256 }, (_unused, n) => (n + time) % 256);
      const { rows } = await sql<{ bytes: Uint8Array; whole: string; list: string[]; at: string; none: null }>`
        select ${bytes}::bytea as bytes, 9007199254740993::bigint + ${time} as whole, ${['a', 'b"']}::text[] as list,
               ${NOW}::timestamptz as at, ${null}::text as none`.execute(store.db);
      const [row] = rows;
      expect(new Uint8Array(row!.bytes)).toEqual(bytes);
      expect({ ...row, bytes: null }).toEqual({
        ...{ bytes: null, whole: String(9007199254740993n + BigInt(time)), list: ['a', 'b"'], at: NOW, none: null },
      });
    }
  });
});
