import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import {
  appendLog,
  backup,
  beginRun,
  HIT_END,
  HIT_START,
  rawOf,
  readReports,
  recordBatch,
  restore,
  search,
  verify,
} from '../../src/store/index.ts';
import type { Arrival, Connection } from '../../src/store/index.ts';
import { TABLES } from '../../src/store/whole-tables.ts';
import { scratchStores } from './databases.ts';
import type { Scratch } from './databases.ts';

const NOW = '2031-06-04T09:30:00Z';
const { stores, stop } = await scratchStores();
const folder = mkdtempSync(join(tmpdir(), 'stemma-backup-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stop();
});

const TEXTS = [
  'The harbour gates were shut at noon, “for one day”, the port office said. 🙂',
  'Two ferries waited outside.\r\nNobody was hurt.',
  `${'A long page about tides. '.repeat(60)}The end.`,
];

async function fill(store: Connection): Promise<readonly string[]> {
  const run = await beginRun(store.db, 'wire', 'jsonl', NOW);
  const arrivals = TEXTS.map((text, n): Arrival => {
    const raw = rawOf(new TextEncoder().encode(text), 'text/plain');
    const report: Report = {
      id: raw.hash,
      ref: `r${String(n)}`,
      text,
      title: `Report ${String(n)}`,
      outlet: { name: 'Coast Daily', stated: true },
      published: { value: `2031-06-0${String(n + 1)}`, precision: 'day', stated: true },
      language: 'en',
    };
    return { place: `line ${String(n)}`, raw, report, address: `https://coast.example/${String(n)}` };
  });
  await recordBatch(store.db, { run: run.id, first: 0, arrivals, cursor: { line: 3 } }, NOW);
  for (const what of ['import', 'rename'])
    await store.db
      .transaction()
      .execute((tx) => appendLog(tx, { who: 'desk', what, tool: 'stemma 0', parameters: { what } }, NOW));
  return arrivals.flatMap((one) => ('report' in one ? [one.report.id] : []));
}

describe.each(stores)('keeping %s', (_, scratch) => {
  const used: [Scratch, Connection][] = [];
  const fresh = async (): Promise<Connection> => {
    const here = await scratch();
    const store = await here.open();
    used.push([here, store]);
    return store;
  };
  let store: Connection;
  let ids: readonly string[];
  beforeAll(async () => {
    store = await fresh();
    ids = await fill(store);
  }, 60_000);
  afterAll(async () => {
    for (const [here, one] of used) {
      await one.close();
      await here.remove();
    }
  }, 60_000);

  it('knows all its tables', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(store.db);
    expect(rows.map((row) => row.name).sort()).toEqual([...TABLES, 'migration'].sort());
  });

  it('a backup restored elsewhere is the same store, and goes on counting where it stood', async () => {
    const file = join(folder, `whole-${String(used.length)}.gz`);
    await backup(store.db, file, NOW);
    const other = await fresh();
    const counts = await restore(other.db, file);
    expect(counts).toMatchObject({ report: 3, raw: 3, log: 2, intake_item: 3 });
    expect(await readReports(other.db, ids)).toEqual(await readReports(store.db, ids));
    expect((await verify(other.db)).changes).toEqual([]);
    const again = join(folder, `again-${String(used.length)}.gz`);
    await backup(other.db, again, NOW);
    expect(gunzipSync(readFileSync(again))).toEqual(gunzipSync(readFileSync(file)));
    const next = await beginRun(other.db, 'other', 'jsonl', NOW);
    expect(Number(next.id)).toBeGreaterThan(1);
    await expect(restore(other.db, file)).rejects.toThrow(/not empty/u);
  });

  it('a damaged backup is refused, and nothing of it is written', async () => {
    const file = join(folder, `good-${String(used.length)}.gz`);
    await backup(store.db, file, NOW);
    const lines = gunzipSync(readFileSync(file)).toString('utf8');
    const bad = join(folder, 'bad.gz');
    const other = await fresh();
    const damages: [Buffer, RegExp][] = [
      [readFileSync(file).subarray(0, 400), /no whole backup/u],
      [gzipSync(lines.split('\n').slice(0, -2).join('\n')), /its end is missing/u],
      [gzipSync(lines.replace('"desk"', '"dusk"').replace('desk', 'dusk')), /not those that were written/u],
      [gzipSync(lines.replace('"table":"raw"', '"table":"pg_class"')), /unknown table/u],
      [gzipSync(lines.replace('"migration":1', '"migration":9')), /of migration 9/u],
      [Buffer.from('no archive'), /no whole backup/u],
    ];
    for (const [bytes, message] of damages) {
      writeFileSync(bad, bytes);
      await expect(restore(other.db, bad)).rejects.toThrow(message);
    }
    expect(await other.db.selectFrom('report').select('id').execute()).toEqual([]);
    await restore(other.db, file);
  });

  it('finds reports by their words, best first, and marks the words', async () => {
    const hits = await search(store.db, 'harbour gate');
    expect(hits.map((hit) => hit.id)).toEqual([ids[0]]);
    expect(hits[0]).toMatchObject({
      kind: 'report',
      title: 'Report 0',
      outlet: 'Coast Daily',
      published: '2031-06-01T00:00:00Z',
    });
    expect(hits[0]!.excerpt).toContain(`${HIT_START}gates${HIT_END}`);
    expect((await search(store.db, '"Nobody was hurt" -harbour')).map((hit) => hit.id)).toEqual([ids[1]]);
    expect(await search(store.db, 'zeppelin')).toEqual([]);
    for (const odd of ['', '"', "'; drop table report; --", '\u0000', 'a:* & | !', '((('])
      expect(Array.isArray(await search(store.db, odd))).toBe(true);
  });

  it('names every row that is not as it was written', async () => {
    const other = await fresh();
    const [first] = await fill(other);
    expect(await verify(other.db)).toEqual({ checked: { raw: 3, texts: 3, reports: 3, log: 2 }, changes: [] });
    await sql`update raw set bytes = '\\x00', encoding = 'identity' where hash = ${first!}`.execute(other.db);
    await sql`update text set text = text || '!' where text like 'Two ferries%'`.execute(other.db);
    await sql`alter table log disable trigger all`.execute(other.db);
    await sql`update log set who = 'other' where seq = 1`.execute(other.db);
    const { changes } = await verify(other.db);
    expect(changes.map(({ what }) => what.split(' ')[0])).toEqual(['raw', 'text', 'log']);
    await sql`delete from log where seq = 1`.execute(other.db);
    expect((await verify(other.db)).changes.map(({ how }) => how)).toContain('the line is missing');
  });
});
