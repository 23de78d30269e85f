import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from './in-process.ts';
import { story } from './stemma.ts';
import { lockDirectory } from '../../src/store/index.ts';

let folder: string;
const store = (): string => join(folder, 'desk');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-cli-store-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One test after another: they share a store, whose first opening takes seconds. */
describe('the commands of a store', () => {
  it('say what to do where there is no store', async () => {
    const { code, err } = await inProcess('verify', '--store', store());
    expect(code).toBe(1);
    expect(err).toMatch(/there is no store\. Make one with stemma import/u);
  });

  it('import ends every item in one count, and a second import finds nothing new', async () => {
    const wire = join(folder, 'wire.jsonl');
    writeFileSync(wire, '{"id":"a","text":"The gate was shut."}\nno json\n');
    const first = await inProcess('import', story, wire, '--store', store(), '--who', 'Ada');
    expect(first.code).toBe(3);
    expect(first.out).toMatch(/6 items = 6 new\n/u);
    expect(first.out).toMatch(/wire\.jsonl: 2 items = 1 new \+ 1 failed\n/u);
    expect(first.err).toMatch(/stemma runs 3/u);
    const again = await inProcess('import', story, '--store', store(), '--json');
    expect(again.code).toBe(0);
    const counts = again.out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, number>);
    expect(counts.map((one) => one['same-bytes'])).toEqual(counts.map((one) => one['items']));
  });

  it('runs tells why something failed', async () => {
    const { out } = await inProcess('runs', '3', '--store', store());
    expect(out).toMatch(/line 2 {2}failed {2}no JSON/u);
  });

  it('search finds words, and says with its exit code when there are none', async () => {
    const found = await inProcess('search', 'harbour', 'pilot', '--store', store(), '--limit', '2');
    expect(found.code).toBe(0);
    expect(found.out).toMatch(/«harbour»/u);
    expect((await inProcess('search', 'zeppelin', '--store', store())).code).toBe(1);
    expect((await inProcess('search', 'a', '--limit', '0', '--store', store())).code).toBe(2);
  });

  it('a backup restored elsewhere verifies', async () => {
    const file = join(folder, 'b.gz');
    expect((await inProcess('backup', file, '--store', store())).code).toBe(0);
    const other = join(folder, 'other');
    expect((await inProcess('restore', file, '--store', other)).out).toMatch(/restored: 8 reports/u);
    expect((await inProcess('restore', file, '--store', other)).err).toMatch(/not empty/u);
    expect((await inProcess('verify', '--store', other)).out).toMatch(/8 reports.*all as they were written/u);
    expect((await inProcess('backup', join(folder, 'no', 'such', 'folder.gz'), '--store', other)).err).toMatch(
      /no such file or folder\. No backup was written/u,
    );
  });

  it('the log says who did what', async () => {
    const { out } = await inProcess('log', '--store', store());
    expect(out).toMatch(/Ada {2}import {2}stemma 0/u);
  });

  it('a store in use is refused with who uses it', async () => {
    const lock = lockDirectory(store(), 'stemma serve');
    const { code, err } = await inProcess('verify', '--store', store());
    lock.release();
    expect(code).toBe(1);
    expect(err).toMatch(/in use by process \d+ .*\(stemma serve\)/u);
  });
});
