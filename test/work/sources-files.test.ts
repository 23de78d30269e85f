import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/store/index.ts';
import { addressesOf } from '../../src/store/index.ts';
import { csvSource, filesSource, importSource, mboxSource, sparing, warcSource } from '../../src/work/index.ts';
import type { Source } from '../../src/work/index.ts';
import { scratchDirectory } from '../store/databases.ts';
import { arrivals, itemsOf, scratchFolder, told } from './sources.ts';
import { gatePage, gateRecord, packed } from './warc-files.ts';

const file = scratchFolder();

describe('a table of any size', () => {
  const rows = (count: number): string =>
    `id,text\n${Array.from({ length: count }, (_, n) => `r${String(n)},"The gate, number ${String(n)},\nwas shut at noon."`).join('\n')}\n`;
  const source = (path: string): Source => csvSource(path, path, { name: 'wire.csv' });

  it('gives its rows, and goes on in the middle', async () => {
    const path = file('wire.csv', rows(50));
    expect(told(await arrivals(source(path)))).toEqual(Array.from({ length: 50 }, (_, n) => `r${String(n)}`));
    const before = await itemsOf(source(path), null, 20);
    expect(await itemsOf(source(path), before.at(-1)!.cursor)).toHaveLength(30);
  });

  it('packed and cut off gives the rows before, and one failed item', async () => {
    const gz = gzipSync(rows(20_000), { level: 1 });
    const found = await arrivals(source(file('cut.csv.gz', gz.subarray(0, gz.length - 500))));
    expect(found.length).toBeGreaterThan(1000);
    expect(told(found.slice(-1))).toEqual([expect.stringMatching(/^failed: the file breaks off here/u)]);
    expect(told(found).filter((one) => one.startsWith('failed'))).toHaveLength(1);
  });

  it('with a line of 50 MB in it costs that line only', async () => {
    const wide = `id,text\na,One gate.\nb,${'x'.repeat(50_000_000)}\nc,Two gates.\n`;
    expect(told(await arrivals(source(file('wide.csv', wide))))).toEqual([
      'a',
      expect.stringMatching(/^failed: the line is longer than any report/u),
      'c',
    ]);
    const quoted = `id,text\na,One gate.\nb,"${'x'.repeat(20_000_000)}\nc,Two gates.\n`;
    const found = told(await arrivals(source(file('quoted.csv', quoted))));
    expect(found).toEqual(['a', expect.stringMatching(/^failed: the line is longer than any report/u), 'c']);
  });

  it('in windows-1252 is read as that', async () => {
    const path = file('old.csv', Buffer.from('id,text\n1,The caf\u00e9 at the gate was shut.\n', 'latin1'));
    expect(await arrivals(source(path))).toMatchObject([{ report: { text: 'The café at the gate was shut.' } }]);
  });
});

describe('a folder of mails of any size', () => {
  it('gives its messages, and goes on in the middle', async () => {
    const message = (n: number): string =>
      `From desk@quay.example Wed Jun  4 09:30:00 2031\r\nFrom: ada@quay.example\r\nSubject: Gate ${String(n)}\r\n\r\nThe gate number ${String(n)} was shut.\r\n\r\n`;
    const source = mboxSource(file('desk.mbox', [1, 2, 3].map(message).join('')), 'desk', { name: 'desk.mbox' });
    expect(told(await arrivals(source))).toEqual(['desk-1', 'desk-2', 'desk-3']);
    const before = await itemsOf(source, null, 1);
    expect(await itemsOf(source, before[0]!.cursor)).toHaveLength(2);
  });
});

describe('sources in a store', () => {
  const here = scratchDirectory();
  let store: Connection;
  let names = 0;
  beforeAll(async () => {
    store = await here.open();
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await here.remove();
  }, 60_000);
  const options = { who: 'desk', now: () => '2031-06-04T09:30:00Z' };
  const archive = (bytes: Uint8Array): Source =>
    warcSource(file('in.warc.gz', bytes), `archive ${String(++names)}`, { hint: {} });

  it('a page whose bytes are known is not read again, and its new address is kept', async () => {
    await importSource(store.db, archive(packed([gateRecord(1)])), options);
    let read = 0;
    const other = archive(packed([gateRecord(1, { url: 'https://mole.example/copy' }), gateRecord(2)]));
    const { counts } = await importSource(store.db, sparing(store.db, other), {
      ...options,
      readBytes: async (bytes, hint) => {
        read++;
        return (await import('../../src/intake/index.ts')).importBytes(bytes, hint);
      },
    });
    expect(counts).toMatchObject({ items: 2, new: 1, 'same-bytes': 1 });
    expect(read).toBe(1);
    const { id } = await store.db
      .selectFrom('report')
      .select('id')
      .where('title', '=', 'Gate 1 shut')
      .executeTakeFirstOrThrow();
    expect(await addressesOf(store.db, id)).toEqual(['https://mole.example/copy', 'https://quay.example/gate/1']);
  });

  it('a changed page under its address is a new version; the same text elsewhere at the outlet is no second one', async () => {
    const changed = gatePage(10).replace('as warden number 2', 'as pilot number 2');
    const { counts } = await importSource(
      store.db,
      archive(
        packed([
          gateRecord(10),
          gateRecord(10, { body: changed }),
          gateRecord(10, { url: 'https://quay.example/again/10', body: `${gatePage(10)}\n` }),
        ]),
      ),
      options,
    );
    expect(counts).toMatchObject({ items: 3, new: 1, 'new-version': 1, 'duplicate-text': 1 });
  });

  it('every item of any source ends in exactly one count', async () => {
    const kind = fc.constantFrom('page', 'missing', 'picture', 'revisit', 'broken', 'empty');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(kind, fc.integer({ min: 20, max: 24 })), { minLength: 1, maxLength: 12 }),
        async (list) => {
          const records = list.map(([what, n]) =>
            what === 'missing'
              ? gateRecord(n, { status: '404 Not Found' })
              : what === 'picture'
                ? gateRecord(n, { headers: ['Content-Type: image/png'] })
                : what === 'revisit'
                  ? gateRecord(n, { type: 'revisit' })
                  : what === 'broken'
                    ? gateRecord(n, { length: 7 })
                    : gateRecord(n, what === 'empty' ? { body: '<html></html>' } : {}),
          );
          const { counts } = await importSource(store.db, sparing(store.db, archive(packed(records))), options);
          const { items, ...each } = counts;
          expect(items).toBe(list.length);
          expect(Object.values(each).reduce((sum, one) => sum + one, 0)).toBe(list.length);
          expect(counts.skipped).toBe(list.filter(([what]) => ['missing', 'picture', 'revisit'].includes(what)).length);
          expect(counts.failed).toBe(list.filter(([what]) => ['broken', 'empty'].includes(what)).length);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('files of a folder are each one item', async () => {
    const paths = [
      { path: file('a.html', gatePage(40)), name: 'a.html' },
      { path: file('b.xml', '<urlset/>'), name: 'b.xml' },
      { path: '/nowhere/c.txt', name: 'c.txt' },
    ];
    const source = filesSource('files', paths, ({ name }) => ({ name }));
    const { counts } = await importSource(store.db, sparing(store.db, source), options);
    expect(counts).toMatchObject({ items: 3, new: 1, failed: 2 });
  });
});
