import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import {
  addressesOf,
  beginRun,
  countRun,
  finishRun,
  rawOf,
  readRaw,
  readReports,
  readVersions,
  recordBatch,
} from '../../src/store/index.ts';
import type { Arrival, Connection } from '../../src/store/index.ts';
import { scratchStores } from './databases.ts';
import type { Scratch } from './databases.ts';

const NOW = '2031-06-04T09:30:00Z';
const { stores, stop } = await scratchStores();
afterAll(stop);

/** An arrival with a report of these words. */
function arrival(text: string, more: Partial<Report> = {}, address: string | null = null): Arrival {
  const raw = rawOf(new TextEncoder().encode(`${text}${JSON.stringify(more)}${address ?? ''}`), 'text/plain');
  const report: Report = {
    id: raw.hash,
    ref: 'a',
    text,
    outlet: { name: 'Coast Daily', stated: true },
    published: null,
    language: 'en',
    ...more,
  };
  return { place: 'line 1', raw, report, address };
}

describe.each(stores)('recording in %s', (_, scratch) => {
  let here: Scratch;
  let store: Connection;
  let sources = 0;
  beforeAll(async () => {
    here = await scratch();
    store = await here.open();
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await here.remove();
  }, 60_000);

  const run = (): ReturnType<typeof beginRun> => beginRun(store.db, `source ${String(++sources)}`, 'jsonl', NOW);
  const record = async (arrivals: readonly Arrival[]): Promise<readonly string[]> => {
    const { id } = await run();
    const done = await recordBatch(store.db, { run: id, first: 0, arrivals, cursor: arrivals.length }, NOW);
    return done.map((one) => one.outcome);
  };

  it('gives a report and its bytes back letter for letter', async () => {
    const one = arrival('Smoke rose – “at noon” 🙂.\r\n\tIt went on.', { title: 'A \\u0000 title', notes: ['x'] });
    expect(await record([one])).toEqual(['new']);
    if (!('report' in one)) throw new Error();
    const [back] = await readReports(store.db, [one.report.id]);
    expect(back!.report).toEqual(one.report);
    expect(await readRaw(store.db, one.raw.hash)).toEqual(one.raw.bytes);
    expect(await readRaw(store.db, 'sha256:none')).toBeNull();
  });

  it('ends every item in exactly one count, and the counts add up', async () => {
    const begun = await run();
    const page = 'https://coast.example/gate';
    const batch = [
      arrival('The gate was shut.', {}, page),
      arrival('The gate was shut.', {}, page),
      arrival('The gate  was\nshut.', {}, 'https://coast.example/gate?print'),
      arrival('The gate was shut on Monday.', {}, page),
      arrival('The gate was shut.', { outlet: { name: 'Harbour Post', stated: true } }),
      { place: 'line 6', raw: null, outcome: 'skipped', reason: 'an empty line' },
      { place: 'line 7', raw: null, outcome: 'failed', reason: 'no JSON' },
    ] satisfies Arrival[];
    const done = await recordBatch(store.db, { run: begun.id, first: 0, arrivals: batch, cursor: 7 }, NOW);
    expect(done.map((one) => one.outcome)).toEqual([
      'new',
      'same-bytes',
      'duplicate-text',
      'new-version',
      'new',
      'skipped',
      'failed',
    ]);
    const counts = await countRun(store.db, begun.id);
    expect(counts).toMatchObject({ items: 7, new: 2, 'same-bytes': 1, 'duplicate-text': 1, 'new-version': 1 });
    expect(await addressesOf(store.db, done[0]!.report!)).toEqual([page, 'https://coast.example/gate?print']);
    const [first] = await readReports(store.db, [done[0]!.report!]);
    expect((await readVersions(store.db, first!.article)).map((one) => one.version)).toEqual([1, 2]);
  });

  it('goes on with a run that was cut short, and counts no item twice', async () => {
    const source = 'wire.jsonl';
    const begun = await beginRun(store.db, source, 'jsonl', NOW);
    expect(begun).toMatchObject({ resumed: false, cursor: null, items: 0 });
    const one = arrival('A boat was seen at six.');
    await recordBatch(store.db, { run: begun.id, first: 0, arrivals: [one], cursor: { line: 1 } }, NOW);
    const again = await beginRun(store.db, source, 'jsonl', NOW);
    expect(again).toMatchObject({ id: begun.id, resumed: true, cursor: { line: 1 }, items: 1 });
    // A batch that another importer of the source has written comes a second time.
    await expect(
      recordBatch(store.db, { run: begun.id, first: 0, arrivals: [one], cursor: { line: 1 } }, NOW),
    ).rejects.toThrow(/another process imports the same source/u);
    expect(await countRun(store.db, begun.id)).toMatchObject({ items: 1, new: 1 });
    await finishRun(store.db, begun.id, 'done', NOW);
    expect((await beginRun(store.db, source, 'jsonl', NOW)).resumed).toBe(false);
  });

  it('refuses what a database of texts cannot hold, and keeps its bytes', async () => {
    const bad = arrival('before\u0000after');
    const half = arrival('half \ud83d pair');
    expect(await record([bad, half])).toEqual(['failed', 'failed']);
    expect(await readRaw(store.db, bad.raw!.hash)).toEqual(bad.raw!.bytes);
  });

  it('two importers at once never both find a text new', async () => {
    const texts = Array.from({ length: 30 }, (_unused, n) => `A text of two importers, number ${String(n)}.`);
    const of = (mark: string): Arrival[] => texts.map((text) => arrival(text, { ref: mark }));
    const outcomes = (await Promise.all([record(of('one')), record(of('two').reverse())])).flat();
    expect(outcomes.filter((one) => one === 'new')).toHaveLength(30);
    expect(outcomes.filter((one) => one === 'duplicate-text')).toHaveLength(30);
  });

  it('whatever the words, they come back or are counted as failed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (words) => {
        const one = arrival(words, { title: words });
        const [outcome] = await record([one]);
        if (!('report' in one) || outcome !== 'new') return;
        const [back] = await readReports(store.db, [one.report.id]);
        expect(back!.report).toEqual(one.report);
      }),
      { numRuns: 40 },
    );
  });
});
