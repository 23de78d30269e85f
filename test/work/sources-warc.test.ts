import fc from 'fast-check';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { waczSource, warcSource } from '../../src/work/index.ts';
import type { PageFilter, Source } from '../../src/work/index.ts';
import { arrivals, itemsOf, scratchFolder, told } from './sources.ts';
import { gatePage, gateRecord, packed, warcRecord, zipOf } from './warc-files.ts';

const file = scratchFolder();
const source = (path: string, filter: PageFilter = {}): Source => warcSource(path, path, { hint: {}, filter });
const gates = (count: number): Buffer[] => Array.from({ length: count }, (_, n) => gateRecord(n));
const NAMES = ['0', '1', '2', '3', '4', '5'];

describe('a WARC file', () => {
  it.each([
    ['packed record by record', 'a.warc.gz', packed(gates(6))],
    ['not packed', 'a.warc', Buffer.concat(gates(6))],
    ['packed as a whole', 'b.warc.gz', gzipSync(Buffer.concat(gates(6)))],
  ])('%s gives its pages with their addresses', async (_, name, bytes) => {
    const found = await arrivals(source(file(name, bytes)));
    expect(told(found)).toEqual(NAMES);
    expect(found[3]).toMatchObject({ address: 'https://quay.example/gate/3', report: { title: 'Gate 3 shut' } });
  });

  it('keeps the page itself as its raw bytes', async () => {
    const [first] = await itemsOf(source(file('raw.warc', gateRecord(1))));
    expect(first!.content).toMatchObject({ kind: 'bytes', mediaType: 'text/html' });
    expect(new TextDecoder().decode((first!.content as { bytes: Uint8Array }).bytes)).toBe(gatePage(1));
  });

  it('undoes chunks, gzip and brotli; a page that is unpacked already stays as it is', async () => {
    const page = Buffer.from(gatePage(7));
    const chunked = Buffer.concat([
      Buffer.from(`${(100).toString(16)};x=1\r\n`),
      page.subarray(0, 100),
      Buffer.from(`\r\n${(page.length - 100).toString(16)}\r\n`),
      page.subarray(100),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const html = 'Content-Type: text/html';
    const records = [
      gateRecord(7, { headers: [html, 'Transfer-Encoding: chunked'], body: chunked }),
      gateRecord(7, { headers: [html, 'Content-Encoding: gzip'], body: gzipSync(page) }),
      gateRecord(7, { headers: [html, 'Content-Encoding: br'], body: brotliCompressSync(page) }),
      gateRecord(7, { headers: [html, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked'], body: page }),
      gateRecord(7, { headers: [html, 'Content-Encoding: gzip'], body: 'garbage' }),
    ];
    const items = await itemsOf(source(file('coded.warc.gz', packed(records))));
    const bodies = items.map(({ content }) =>
      content.kind === 'bytes' ? Buffer.from(content.bytes).toString() : content.kind,
    );
    expect(bodies).toEqual([...Array<string>(4).fill(gatePage(7)), 'none']);
  });

  it('counts what is no page, and passes over what is about the crawl', async () => {
    const records = [
      warcRecord({ type: 'warcinfo', body: 'software: x' }),
      warcRecord({ type: 'request', url: 'https://quay.example/', body: 'GET / HTTP/1.1' }),
      gateRecord(1),
      gateRecord(2, { status: '404 Not Found' }),
      gateRecord(3, { headers: ['Content-Type: image/png'] }),
      gateRecord(1, { type: 'revisit', body: '' }),
      warcRecord({ type: 'metadata', body: 'fetchTimeMs: 3' }),
    ];
    expect(told(await arrivals(source(file('kinds.warc.gz', packed(records)))))).toEqual([
      '1',
      'skipped: the server answered 404',
      'skipped: no page: image/png',
      'skipped: revisit: the page is as another record holds it',
    ]);
  });

  it('is asked for hosts, dates and languages before a page is parsed', async () => {
    const path = file(
      'filter.warc',
      Buffer.concat([
        gateRecord(1),
        gateRecord(2, { url: 'https://www.mole.example/gate/2' }),
        gateRecord(3, { date: '2031-06-05T00:00:00Z' }),
        gateRecord(4, { body: gatePage(4, 'de') }),
      ]),
    );
    const reasons = async (filter: PageFilter): Promise<string[]> => told(await arrivals(source(path, filter)));
    expect(await reasons({ hosts: ['mole.example'] })).toEqual([
      'skipped: not asked for: host quay.example',
      '2',
      ...Array<string>(2).fill('skipped: not asked for: host quay.example'),
    ]);
    expect(await reasons({ from: '2031-06-04', to: '2031-06-04' })).toEqual([
      '1',
      '2',
      'skipped: not asked for: of 2031-06-05',
      '4',
    ]);
    expect(await reasons({ languages: ['en'] })).toEqual(['1', '2', '3', 'skipped: not asked for: its language is de']);
  });

  it('goes on after every page, wherever it was cut short', async () => {
    for (const [name, bytes] of [
      ['r.warc', Buffer.concat(gates(6))],
      ['r.warc.gz', packed(gates(6))],
      ['whole.warc.gz', gzipSync(Buffer.concat(gates(6)))],
    ] as const) {
      const one = source(file(name, bytes));
      const all = (await itemsOf(one)).map(({ place }) => place);
      for (let most = 1; most < 6; most++) {
        const before = await itemsOf(one, null, most);
        const after = await itemsOf(one, JSON.parse(JSON.stringify(before.at(-1)!.cursor)));
        expect([...before, ...after].map(({ place }) => place)).toEqual(all);
      }
    }
  });
});

describe('parts of a packed WARC file', () => {
  it('share out its pages: each stands in exactly one, wherever it is cut', async () => {
    const bytes = packed(gates(6));
    const path = file('parts.warc.gz', bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 4 }),
        async (cuts) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
          const found: string[] = [];
          for (const [index, from] of edges.slice(0, -1).entries()) {
            const part = { from, to: edges[index + 1]! };
            const pages = await itemsOf(warcSource(path, path, { hint: {}, part }));
            found.push(...pages.map(({ place }) => place.at(-1)!));
          }
          expect(found).toEqual(NAMES);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a damaged WARC file', () => {
  const gz = packed(gates(6));
  it('that is cut off gives the pages before, and one failed item', async () => {
    const cut = file('cut.warc.gz', gz.subarray(0, gz.length - 60));
    expect(told(await arrivals(source(cut)))).toEqual([
      ...NAMES.slice(0, 5),
      'failed: damaged: the archive is cut off inside it',
    ]);
    const whole = gzipSync(Buffer.concat(gates(60)));
    const found = told(await arrivals(source(file('cut2.warc.gz', whole.subarray(0, whole.length - 100)))));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((one) => one.startsWith('failed'))).toHaveLength(1);
    const plain = Buffer.concat(gates(6));
    expect(told(await arrivals(source(file('cut.warc', plain.subarray(0, plain.length - 300))))).at(-1)).toMatch(
      /failed: damaged: the archive is cut off/u,
    );
  });

  it('that was zeroed in the middle gives the pages behind it as well', async () => {
    const third = packed(gates(3)).length;
    const zeroed = Buffer.from(gz);
    zeroed.fill(0, third - 80, third + 10);
    expect(told(await arrivals(source(file('zero.warc.gz', zeroed))))).toEqual([
      '0',
      '1',
      expect.stringMatching(/^failed: damaged/u),
      '4',
      '5',
    ]);
    const tail = Buffer.concat([gz, Buffer.alloc(5000)]);
    expect(told(await arrivals(source(file('tail.warc.gz', tail)))).at(-1)).toBe(
      'failed: damaged: no packed record begins here',
    );
  });

  it('a changed byte is found by the check sum', async () => {
    const stored = Buffer.concat(gates(3).map((one) => gzipSync(one, { level: 0 })));
    stored[Math.floor(stored.length / 2)]! ^= 1;
    expect(told(await arrivals(source(file('flip.warc.gz', stored))))).toEqual([
      '0',
      'failed: damaged: its check sum does not fit: bytes were changed',
      '2',
    ]);
  });

  it.each([5, 100_000, 10 ** 14])('a length that lies (%d) costs its record only', async (length) => {
    const records = [gateRecord(0), gateRecord(1, { length }), gateRecord(2)];
    for (const [name, bytes] of [
      ['lie.warc', Buffer.concat(records)],
      ['lie.warc.gz', packed(records)],
    ] as const) {
      const found = told(await arrivals(source(file(name, bytes))));
      expect(found[0]).toBe('0');
      expect(found[1]).toMatch(/^failed: damaged: .*length \(\d+\) is wrong/u);
      expect(found[2]).toBe('2');
      expect(found).toHaveLength(3);
    }
  });

  it('a bomb is given up', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
    const record = gateRecord(1, { headers: ['Content-Type: text/html', 'Content-Encoding: gzip'], body: bomb });
    expect(told(await arrivals(source(file('bomb.warc.gz', packed([gateRecord(0), record, gateRecord(2)])))))).toEqual([
      '0',
      expect.stringMatching(/failed: its content cannot be unpacked/u),
      '2',
    ]);
  });

  it('that only looks like records, a million times, comes to its end', async () => {
    const begins = file(
      'begins.warc.gz',
      Buffer.concat([packed(gates(1)), Buffer.alloc(4_000_000, '\u001f\u008b\b\0', 'latin1')]),
    );
    expect(told(await arrivals(source(begins)))).toEqual(['0', expect.stringMatching(/^failed: damaged/u)]);
    const plain = file('begins.warc', Buffer.concat([gateRecord(0), Buffer.alloc(2_000_000, '\nWARC/1.0\r\n')]));
    const found = told(await arrivals(source(plain)));
    expect(found.length).toBeLessThan(1100);
    expect(found.at(-1)).toMatch(/the rest of it is not read/u);
  });

  it('that is empty is one failed item', async () => {
    expect(told(await arrivals(source(file('empty.warc.gz', ''))))).toEqual(['failed: damaged: the file is empty']);
  });

  it('whatever is cut, zeroed or overwritten: it ends, and nothing is given twice', async () => {
    const whole = [...NAMES];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(gz.length - 1),
        fc.nat(400),
        fc.constantFrom('cut', 'zero', 'noise'),
        async (at, length, how) => {
          const hurt = how === 'cut' ? gz.subarray(0, at) : Buffer.from(gz);
          if (how === 'zero') hurt.fill(0, at, Math.min(at + length, gz.length));
          if (how === 'noise') hurt.fill('WARC/1.0 \u001f\u008b', at, Math.min(at + length, gz.length), 'latin1');
          const found = told(await arrivals(source(file('hurt.warc.gz', hurt))));
          const read = found.filter((one) => /^\d$/u.test(one));
          expect(new Set(read).size).toBe(read.length);
          expect(whole).toEqual(expect.arrayContaining(read));
          if (!hurt.equals(gz) && hurt.length > 0 && read.length < 6 && how !== 'cut')
            expect(found.some((one) => one.startsWith('failed'))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a WACZ file', () => {
  const wacz = (path: string): Source => waczSource(path, path, { hint: {} });
  it('gives the pages of its archives, and goes on in the middle', async () => {
    const path = file(
      'a.wacz',
      zipOf({
        'datapackage.json': Buffer.from('{}'),
        'archive/b.warc.gz': packed([gateRecord(3), gateRecord(4)]),
        'archive/a.warc.gz': packed([gateRecord(0), gateRecord(1)]),
        'indexes/index.cdx': Buffer.from('x'),
      }),
    );
    expect(told(await arrivals(wacz(path)))).toEqual(['0', '1', '3', '4']);
    for (let most = 1; most < 4; most++) {
      const before = await itemsOf(wacz(path), null, most);
      expect(before.length + (await itemsOf(wacz(path), before.at(-1)!.cursor)).length).toBe(4);
    }
  });

  it('that is no ZIP any more is one failed item', async () => {
    const path = file('cut.wacz', zipOf({ 'archive/a.warc.gz': packed([gateRecord(0)]) }).subarray(0, 200));
    expect(told(await arrivals(wacz(path)))).toEqual([expect.stringMatching(/failed: damaged: no ZIP archive/u)]);
  });
});
