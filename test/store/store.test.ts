import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  appendLog,
  GENESIS,
  hashOf,
  lockDirectory,
  migrate,
  openStore,
  readLog,
  StoreError,
} from '../../src/store/index.ts';
import type { Connection } from '../../src/store/index.ts';
import { scratchDatabase, scratchStores } from './databases.ts';
import type { Scratch } from './databases.ts';

const { stores, server, stop } = await scratchStores();
afterAll(stop);

describe.each(stores)('%s', (_, scratch) => {
  let here: Scratch;
  let store: Connection;
  beforeAll(async () => {
    here = await scratch();
    store = await here.open();
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await here.remove();
  }, 60_000);

  it('is brought up to date once', async () => {
    expect(await migrate(store.db)).toEqual([]);
    expect(await migrate(store.db, [{ number: 1, name: 'first', statements: [] }])).toEqual([]);
  });

  it('written by a newer Stemma is refused, and says so', async () => {
    await expect(migrate(store.db, [])).rejects.toThrow(/newer Stemma/u);
  });

  it('gives large numbers, times and bytes back as they were put in', async () => {
    const { rows } = await sql<{ big: string; time: string; bytes: Uint8Array }>`
      select 9007199254740993::bigint as big, timestamptz '2031-06-04 11:30:00.25+02' as time, '\\x00ff'::bytea as bytes
    `.execute(store.db);
    expect(rows[0]!.big).toBe('9007199254740993');
    expect(rows[0]!.time).toBe('2031-06-04T09:30:00.25Z');
    expect([...rows[0]!.bytes]).toEqual([0, 255]);
  });

  it('keeps a log in which every line holds the hash of the one before', async () => {
    const entry = { who: 'desk', what: 'import', tool: 'stemma 0', parameters: { source: 'a', ä: [1, null] } };
    for (const at of ['2031-06-04T09:30:00Z', '2031-06-04T09:31:00.490Z'])
      await store.db.transaction().execute((tx) => appendLog(tx, entry, at));
    const lines = await readLog(store.db);
    expect(lines.map((line) => line.seq)).toEqual(['1', '2']);
    expect(lines[0]!.before).toBe(GENESIS);
    expect(lines[1]!.before).toBe(lines[0]!.hash);
    for (const line of lines) expect(hashOf(line)).toBe(line.hash);
  });

  it('lets nobody change or empty its log', async () => {
    await expect(sql`update log set who = 'other'`.execute(store.db)).rejects.toThrow(/append-only/u);
    await expect(sql`delete from log`.execute(store.db)).rejects.toThrow(/append-only/u);
    await expect(sql`truncate log`.execute(store.db)).rejects.toThrow(/append-only/u);
  });
});

describe.runIf(server !== null)('two starters on one PostgreSQL', () => {
  it('both come up, and the tables are made once', async () => {
    const here = await scratchDatabase(server!);
    const both = await Promise.all([openStore(here.place, 'one'), openStore(here.place, 'two')]);
    const rows = await both[0].db.selectFrom('migration').select('number').execute();
    expect(new Set(rows.map((row) => row.number)).size).toBe(rows.length);
    for (const one of both) await one.close();
    await here.remove();
  });
});

describe('a server that does not answer', () => {
  it('is told in words', async () => {
    await expect(openStore({ kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' }, 'test')).rejects.toThrow(
      /does not answer.*Check that it runs/u,
    );
  });
});

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stemma-lock-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = (): string => join(folder, 'stemma.lock');

  it('refuses a second holder and names the first', () => {
    const lock = lockDirectory(folder, 'stemma import wire.jsonl');
    expect(() => lockDirectory(folder, 'other')).toThrow(StoreError);
    expect(() => lockDirectory(folder, 'other')).toThrow(/in use by process \d+ .*stemma import wire\.jsonl/u);
    lock.release();
    lockDirectory(folder, 'other').release();
  });

  it('of a process that was killed is taken over, and who it was is told', () => {
    const script = `import { lockDirectory } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/directory-lock.ts'))};
      lockDirectory(${JSON.stringify(folder)}, 'killed work'); process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script]);
    expect(readFileSync(file(), 'utf8')).toContain('killed work');
    const lock = lockDirectory(folder, 'next');
    expect(lock.recovered?.doing).toBe('killed work');
    lock.release();
  });

  it('of an earlier start of the machine, or of a process number used again, holds nothing', () => {
    const lock = lockDirectory(folder, 'one');
    const holder = JSON.parse(readFileSync(file(), 'utf8')) as Record<string, unknown>;
    for (const change of [{ boot: 'earlier' }, { started: '1' }]) {
      writeFileSync(file(), JSON.stringify({ ...holder, ...change }));
      const next = lockDirectory(folder, 'two');
      expect(next.recovered).not.toBeNull();
      next.release();
    }
    lock.release();
  });

  it('of another machine is never taken over', () => {
    lockDirectory(folder, 'one');
    const holder = JSON.parse(readFileSync(file(), 'utf8')) as Record<string, unknown>;
    writeFileSync(file(), JSON.stringify({ ...holder, host: 'elsewhere', pid: 1 }));
    expect(() => lockDirectory(folder, 'two')).toThrow(/on elsewhere/u);
  });

  it('that cannot be read is left alone, with what to do', () => {
    writeFileSync(file(), 'not a lock');
    expect(() => lockDirectory(folder, 'two')).toThrow(/remove .*stemma\.lock/u);
  });
});
