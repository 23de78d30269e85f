import { afterEach, describe, expect, it } from 'vitest';
import { createReaderPool } from '../../src/work/index.ts';
import type { ReaderPool } from '../../src/work/index.ts';

const pools: ReaderPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});
function pool(size: number, limit?: number): ReaderPool {
  const made = createReaderPool(size, limit);
  pools.push(made);
  return made;
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a pool of readers', () => {
  it('reads many items at once, and each answer belongs to its question', async () => {
    const two = pool(2);
    const texts = Array.from(
      { length: 20 },
      (_, n) => `The gate number ${String(n)} was shut at noon by the port office.`,
    );
    const read = await Promise.all(
      texts.map((text, n) => two.read(bytes(text), { name: `${String(n)}.txt`, outlet: 'Coast Daily' })),
    );
    expect(read.map(({ reports }) => reports[0]!.text)).toEqual(texts);
    expect(read.map(({ reports }) => reports[0]!.outlet.name)).toEqual(texts.map(() => 'Coast Daily'));
  });

  it('gives an item up that takes too long, says so, and goes on', async () => {
    const one = pool(1, 1);
    const page = bytes(`<html><body>${'<p>The gate was shut at noon. </p>'.repeat(20_000)}</body></html>`);
    const [slow] = (await one.read(page, { name: 'slow.html' })).skipped;
    expect(slow!.cause).toMatch(/took longer than 0\.001 seconds/u);
    const patient = pool(1);
    expect((await patient.read(bytes('A short text.'), { name: 'a.txt' })).reports).toHaveLength(1);
  });

  it('answers every question even when it is closed', async () => {
    const one = pool(1);
    const asked = [1, 2, 3].map((n) => one.read(bytes('A text.'), { name: `${String(n)}.txt` }));
    await one.close();
    for (const { reports, skipped } of await Promise.all(asked)) expect(reports.length + skipped.length).toBe(1);
  });
});
