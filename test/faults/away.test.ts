import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { countUnplaced } from '../../src/store/index.ts';
import { openJobs, shardsOf } from '../../src/work/index.ts';
import { scratchDatabase, startPostgres } from '../store/databases.ts';
import { countOf, expectWhole } from './whole.ts';
import { writeWire } from './wire.ts';

/** `STEMMA_FAULT_AWAY=60` for a minute. */
const SECONDS = Number(process.env['STEMMA_FAULT_AWAY'] ?? 3);
const server = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), 'stemma-away-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.stop();
}, 60_000);

describe.runIf(server?.child)('workers whose database goes away', () => {
  it('wait, say so, and go on when it is back; nothing is lost or doubled', { timeout: 180_000 }, async () => {
    const here = await scratchDatabase(server!);
    const url = here.place.kind === 'postgres' ? here.place.url : '';
    const path = join(folder, 'w.jsonl');
    const wire = writeWire(path, 1, 1200);
    const first = await here.open();
    const jobs = await openJobs(first.db, first.place);
    await jobs.send(
      'import',
      (await shardsOf(path, 20_000)).map((shard) => ({ shard })),
    );
    await jobs.close();
    await first.close();
    const entry = join(import.meta.dirname, '../../bin/stemma.js');
    const workers = [1, 2].map(() => {
      const child = spawn(process.execPath, [entry, 'work', '--store', url, '--until-idle', '--no-collate'], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      return new Promise<{ code: number | null; err: string }>((resolve) =>
        child.once('close', (code) => {
          resolve({ code, err });
        }),
      );
    });
    // Until some of it is there; then the server crashes under them.
    for (let items = 0; items < 200; await sleep(50)) {
      const look = await here.open();
      items = await countOf(look, 'intake_item');
      await look.close();
    }
    await server!.halt();
    await sleep(1000 * SECONDS);
    await server!.resume();
    const ended = await Promise.all(workers);
    for (const { code, err } of ended) {
      // 3: the job in hand failed, and was tried again.
      expect([0, 3]).toContain(code);
      expect(err).toMatch(/the PostgreSQL server went away.*This worker waits/u);
    }
    const store = await here.open();
    await expectWhole(store);
    expect(await countOf(store, 'intake_item')).toBe(wire.lines);
    expect(await countOf(store, 'report')).toBe(wire.reports);
    expect(await countUnplaced(store.db)).toBe(0);
    await store.close();
    await here.remove();
  });
});
