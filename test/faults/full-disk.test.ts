import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { stemma } from '../cli/stemma.ts';
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
    // All but a little of the disk is taken.
    const ballast = join(disk!, 'ballast');
    const { available } = JSON.parse(
      execFileSync(
        process.execPath,
        ['-p', `JSON.stringify({available: (s => s.bavail * s.bsize)(fs.statfsSync(${JSON.stringify(disk)}))})`],
        { encoding: 'utf8' },
      ),
    ) as { available: number };
    writeFileSync(ballast, Buffer.alloc(Math.max(0, available - 1_500_000)));
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
