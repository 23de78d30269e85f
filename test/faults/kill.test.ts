import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { appendLog, countUnplaced, listStories, readLog } from '../../src/store/index.ts';
import type { Connection } from '../../src/store/index.ts';
import { importSource, jsonlSource, openJobs, shardsOf } from '../../src/work/index.ts';
import { scratchDatabase, scratchStores } from '../store/databases.ts';
import type { Scratch } from '../store/databases.ts';
import { countOf, expectWhole } from './whole.ts';
import { writeWire } from './wire.ts';

/** `STEMMA_FAULT_ROUNDS=30` for the full run. */
const ROUNDS = Number(process.env['STEMMA_FAULT_ROUNDS'] ?? 3);
const MINUTES = 60_000 * Math.max(2, ROUNDS);
const LINES = 400;
const { stores, server, stop } = await scratchStores();
const folder = mkdtempSync(join(tmpdir(), 'stemma-faults-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stop();
}, 60_000);

/** Seeded, so that a failing round can be run again. */
let seed = Number(process.env['STEMMA_FAULT_SEED'] ?? 7);
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};
const placeName = ({ place }: Scratch): string => (place.kind === 'postgres' ? place.url : place.directory);

/** Starts an importer; kills it some moments after so many batches, if it lives that long. What it said was safe. */
async function importAndKill(
  store: string,
  file: string,
  source: string,
  batches: number,
  delay: number,
): Promise<{ readonly safe: number; readonly done: boolean; readonly err: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'import-until-killed.ts'), store, file, source]);
  let out = '';
  let err = '';
  let dying = false;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (dying || out.split('\n').length - 2 < batches) return;
    dying = true;
    setTimeout(() => child.kill('SIGKILL'), delay);
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  const lines = out.split('\n').filter((one) => /^\d+$/u.test(one));
  return { safe: Number(lines.at(-1) ?? 0), done: out.includes('done'), err };
}

describe.each(stores)('kill -9 of an importer on %s', (_, scratch) => {
  it(`at ${String(ROUNDS)} random points loses and doubles nothing`, { timeout: MINUTES }, async () => {
    const here = await scratch();
    let reports = 0;
    let killed = 0;
    for (let file = 0; killed < ROUNDS; file++) {
      const path = join(folder, `k${String(file)}.jsonl`);
      const wire = writeWire(path, file, LINES);
      reports += wire.reports;
      for (let done = false; !done;) {
        const batches = killed < ROUNDS ? random(6) : Infinity;
        const round = await importAndKill(placeName(here), path, `file ${String(file)}`, batches, random(60));
        if (!round.done) killed++;
        done = round.done;
        if (!done && round.err !== '') expect(round.err).toMatch(/note/u);
        const store = await here.open();
        await expectWhole(store);
        const { items } = (await store.db
          .selectFrom('intake_run')
          .select('items')
          .where('source', '=', `file ${String(file)}`)
          .executeTakeFirst()) ?? { items: '0' };
        expect(Number(items)).toBeGreaterThanOrEqual(round.safe);
        if (done) {
          expect(Number(items)).toBe(wire.lines);
          expect(await countOf(store, 'report')).toBe(reports);
          expect(await countUnplaced(store.db)).toBe(0);
        }
        await store.close();
      }
    }
    await here.remove();
  });
});

describe.runIf(server !== null)('workers on PostgreSQL', () => {
  const work = (url: string): ReturnType<typeof spawn> =>
    spawn(
      process.execPath,
      [join(import.meta.dirname, '../../src/cli/main.ts'), 'work', '--store', url, '--until-idle', '--no-collate'],
      {
        stdio: 'ignore',
      },
    );
  const ended = (child: ReturnType<typeof spawn>): Promise<number | null> =>
    new Promise((resolve) =>
      child.once('exit', (code) => {
        resolve(code);
      }),
    );

  it(`killed with -9 at ${String(ROUNDS)} random points lose and double nothing`, { timeout: MINUTES }, async () => {
    const here = await scratchDatabase(server!);
    const store = await here.open();
    const jobs = await openJobs(store.db, store.place);
    let reports = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const path = join(folder, `w${String(round)}.jsonl`);
      reports += writeWire(path, round, LINES).reports;
      await jobs.send(
        'import',
        (await shardsOf(path, 20_000)).map((shard) => ({ shard })),
      );
      const pair = [work(placeName(here)), work(placeName(here))];
      await sleep(700 + random(2500));
      for (const child of pair) child.kill('SIGKILL');
      await Promise.all(pair.map((child) => ((child.exitCode ?? child.signalCode) === null ? ended(child) : null)));
      await expectWhole(store);
    }
    // What the killed held goes to these after a while.
    await Promise.all([ended(work(placeName(here))), ended(work(placeName(here)))]);
    await expectWhole(store);
    expect(await countOf(store, 'report')).toBe(reports);
    expect(await countOf(store, 'intake_item')).toBe(ROUNDS * LINES);
    expect(await countUnplaced(store.db)).toBe(0);
    await jobs.close();
    await store.close();
    await here.remove();
  });

  it('two importers of one source at once: one is told, nothing is doubled', { timeout: MINUTES }, async () => {
    const here = await scratchDatabase(server!);
    const path = join(folder, 'two.jsonl');
    const wire = writeWire(path, 900, LINES);
    const both = await Promise.all([1, 2].map(() => importAndKill(placeName(here), path, 'two', Infinity, 0)));
    for (const { done, err } of both) if (!done) expect(err).toMatch(/another process imports the same source/u);
    const store = await here.open();
    if (!both.some(({ done }) => done)) await importAndKill(placeName(here), path, 'two', Infinity, 0);
    await expectWhole(store);
    expect(await countOf(store, 'report')).toBe(wire.reports);
    await store.close();
    await here.remove();
  });

  it.runIf(server?.child)(
    'a database that goes away is told in words, and the import goes on when it is back',
    { timeout: MINUTES },
    async () => {
      const here = await scratchDatabase(server!);
      const path = join(folder, 'away.jsonl');
      const wire = writeWire(path, 901, LINES);
      await (await here.open()).close();
      const { inProcess } = await import('../cli/in-process.ts');
      const running = inProcess('import', path, '--store', placeName(here));
      await sleep(100 + random(300));
      await server!.halt();
      const first = await running;
      if (first.code !== 3)
        // 3: it was done before, but for its broken lines
        expect(first.err).toMatch(/the PostgreSQL server (?:went away|does not answer).*(?:is safe|Check)/u);
      expect((await inProcess('stories', '--store', placeName(here))).err).toMatch(/does not answer/u);
      await server!.resume();
      const second = await inProcess('import', path, '--store', placeName(here));
      expect(second.code).toBe(3); // its broken lines
      const store = await here.open();
      await expectWhole(store);
      expect(await countOf(store, 'report')).toBe(wire.reports);
      expect(await countUnplaced(store.db)).toBe(0);
      await store.close();
      await here.remove();
    },
  );
});

describe.each(stores)('a clock that jumps back on %s', (_, scratch) => {
  it('changes nothing but the times that are written', { timeout: MINUTES }, async () => {
    const here = await scratch();
    const store: Connection = await here.open();
    const path = join(folder, 'clock.jsonl');
    const wire = writeWire(path, 902, 100);
    let at = Date.parse('2031-06-04T09:30:00Z');
    const now = (): string => new Date((at -= 3_600_000)).toISOString();
    const { counts } = await importSource(store.db, jsonlSource(path, 'clock', { name: 'x.jsonl' }), {
      who: 'a',
      now,
      batch: 10,
    });
    expect(counts.items).toBe(100);
    await store.db
      .transaction()
      .execute((tx) => appendLog(tx, { who: 'a', what: 'b', tool: 'c', parameters: {} }, now()));
    await expectWhole(store);
    expect(await countOf(store, 'report')).toBe(wire.reports);
    expect((await readLog(store.db)).map(({ seq }) => seq)).toEqual(['1', '2']);
    expect((await listStories(store.db)).length).toBeGreaterThan(0);
    await store.close();
    await here.remove();
  });
});
