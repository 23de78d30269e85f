import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { stemma } from '../cli/stemma.ts';
import { startPostgres } from '../store/databases.ts';
import { countOf, expectWhole } from './whole.ts';
import { writeWire } from './wire.ts';

/** A disk of its own that can be filled; `null` where this account may not mount one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
}
const disk = smallDisk();
if (disk === null) process.stderr.write('faults: no disk can be mounted here, so a full one is not tested\n');
afterAll(() => {
  if (disk === null) return;
  execFileSync('umount', [disk], { stdio: 'ignore' });
  rmSync(disk, { recursive: true, force: true });
});

/** Takes all of the disk but so many bytes; gives the file to be removed. */
function fill(left: number): string {
  const ballast = join(disk!, 'ballast');
  const { bavail, bsize } = statfsSync(disk!);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  return ballast;
}

it.runIf(disk !== null)(
  'a full disk is told in words; with room again the import goes on',
  { timeout: 300_000 },
  async () => {
    const store = join(disk!, 'desk');
    const path = join(tmpdir(), `stemma-full-${String(process.pid)}.jsonl`);
    const wire = writeWire(path, 1, 1500);
    const small = `${path}.first.jsonl`;
    const first = writeWire(small, 2, 40);
    expect(stemma(['import', small, '--store', store]).code).toBe(3);
    const ballast = fill(1_500_000);
    const full = stemma(['import', path, '--store', store]);
    expect(full.code).toBe(1);
    expect(full.err).toMatch(/the disk of the store is full.*is safe\. Make room/u);
    rmSync(ballast);
    expect(stemma(['import', path, '--store', store]).code).toBe(3);
    const opened = await openStore({ kind: 'directory', directory: store }, 'faults');
    await expectWhole(opened);
    expect(await countOf(opened, 'report')).toBe(wire.reports + first.reports);
    await opened.close();
    for (const file of [path, small]) rmSync(file);
  },
);

const server = disk === null ? null : await startPostgres();
afterAll(() => server?.stop());
it.runIf(server?.child)(
  'a full disk of a server is told in words; with room again the import goes on',
  { timeout: 300_000 },
  async () => {
    const data = join(disk!, 'server');
    mkdirSync(data);
    chmodSync(disk!, 0o755);
    if (process.getuid?.() === 0) chownSync(data, Number(execFileSync('id', ['-u', 'postgres'])), 0);
    const run = async (statement: string): Promise<void> => {
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: server!.url });
      await client.connect();
      await client.query(statement);
      await client.end();
    };
    await run(`create tablespace small location '${data}'`);
    await run('create database small tablespace small');
    const url = server!.url.replace(/\/[^/]*$/u, '/small');
    const path = join(tmpdir(), `stemma-full-server-${String(process.pid)}.jsonl`);
    const wire = writeWire(path, 3, 4000);
    const small = `${path}.first.jsonl`;
    const first = writeWire(small, 4, 40);
    expect(stemma(['import', small, '--store', url]).code).toBe(3);
    const ballast = fill(600_000);
    const full = stemma(['import', path, '--store', url]);
    expect(full.err).toMatch(/the disk of the store is full.*is safe\. Make room/u);
    expect(full.code).toBe(1);
    rmSync(ballast);
    expect(stemma(['import', path, '--store', url]).code).toBe(3);
    const opened = await openStore({ kind: 'postgres', url }, 'faults');
    await expectWhole(opened);
    expect(await countOf(opened, 'report')).toBe(wire.reports + first.reports);
    await opened.close();
    await run('drop database small with (force)');
    await run('drop tablespace small');
    for (const file of [path, small]) rmSync(file);
  },
);
