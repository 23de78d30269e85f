import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shardsOfInputs } from '../../src/cli/store/shards-of.ts';
import { countUnplaced, listReports, listRuns } from '../../src/store/index.ts';
import { archiveShards, memoryIn, openJobs, runWorker, shardSource, warcSource } from '../../src/work/index.ts';
import type { Shard } from '../../src/work/index.ts';
import { scratchDatabase, startPostgres } from '../store/databases.ts';
import { arrivals, itemsOf, scratchFolder, told } from './sources.ts';
import { gatePage, gateRecord, packed } from './warc-files.ts';
import { localClient, site } from './web-server.ts';

const file = scratchFolder();
const client = localClient();
const AT = '2031-06-04T09:30:00Z';
const now = (): string => AT;
const given = { follow: false, filter: {} };
const line = (n: number): string =>
  JSON.stringify({ id: `r${String(n)}`, text: `Warden number ${String(n)} shut the gate.` });

describe('an archive cut into shards', () => {
  it('gives the records of the whole, each once, wherever it is cut, damaged or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 40, max: 3000 }),
        fc.option(fc.nat(5000), { nil: null }),
        async (numbers, size, hole) => {
          const bytes = packed(numbers.map((n) => gateRecord(n)));
          if (hole !== null)
            bytes
              .subarray(hole % bytes.length)
              .subarray(0, 60)
              .fill(0);
          const path = file('p.warc.gz', bytes);
          const whole = await itemsOf(warcSource(path, 'whole', { hint: {} }));
          const shards = archiveShards(path, {}, size);
          const parts = [];
          for (const shard of shards) parts.push(...(await itemsOf(await shardSource(shard, {}))));
          expect(parts.map(({ place, content }) => [place, content.kind])).toEqual(
            whole.map(({ place, content }) => [place, content.kind]),
          );
          expect(new Set(shards.map(({ source }) => source)).size).toBe(shards.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('that is not packed is one shard, and keeps what was asked for in its name', () => {
    const path = file('plain.warc', gateRecord(1));
    const [one, ...more] = archiveShards(path, { hosts: ['quay.example'] }, 10);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      kind: 'archive',
      part: null,
      source: expect.stringMatching(/quay\.example/u) as string,
    });
  });
});

describe('what a person names, cut into jobs', () => {
  it('goes by what it is: lines, tables, mails, archives, feeds, lists, files together, addresses by host', async () => {
    const folder = dirname(file('a.jsonl', `${line(1)}\n${line(2)}\n`));
    const named = (name: string, content: string | Uint8Array): void => {
      mkdirSync(join(folder, 'in'), { recursive: true });
      writeFileSync(join(folder, 'in', name), content);
    };
    named('a.jsonl', `${line(1)}\n`);
    named('b.csv', 'text\nWarden number 3 shut the gate.\n');
    named('c.mbox', 'From a@b Mon Jun  4 09:30:00 2031\nSubject: x\n\nText.\n');
    named('d.warc.gz', packed([gateRecord(4)]));
    named('e.html', gatePage(5));
    named('f.txt', 'Warden number 6 shut the gate.');
    named('g.rss', '<rss version="2.0"><channel><title>Q</title></channel></rss>');
    named(
      'h.opml',
      '<opml version="2.0"><body><outline type="rss" xmlUrl="https://one.example/a"/><outline type="rss" xmlUrl="https://two.example/b"/></body></opml>',
    );
    const inputs = [join(folder, 'in'), 'https://one.example/c', join(folder, 'nowhere')];
    const { shards, failures } = await shardsOfInputs(inputs, given, AT);
    expect(shards.map(({ kind }) => kind).sort()).toEqual(
      ['addresses', 'addresses', 'archive', 'feed', 'files', 'lines', 'mails', 'table'].sort(),
    );
    expect(shards.find(({ kind }) => kind === 'files')).toMatchObject({ files: [{ name: /e\.html$/u }, {}] });
    expect(shards.flatMap((one: Shard) => (one.kind === 'addresses' ? [one.addresses] : []))).toEqual([
      ['https://one.example/c', 'https://one.example/a'],
      ['https://two.example/b'],
    ]);
    expect(failures).toHaveLength(1);
    // What is one and the same tomorrow has the same name, and is not begun again; what is asked for anew has another.
    const again = await shardsOfInputs(inputs, given, '2031-06-05T09:30:00Z');
    const same = again.shards.filter(({ source }) => shards.some((one) => one.source === source));
    expect(same.map(({ kind }) => kind)).not.toContain('addresses');
    expect(same).toHaveLength(6);
    for (const shard of shards)
      if (shard.kind !== 'addresses' && shard.kind !== 'feed')
        expect(told(await arrivals(await shardSource(shard, {}))).length).toBeGreaterThan(0);
  });

  it('a worker that fetches nothing refuses an address in words', async () => {
    const shard: Shard = { kind: 'addresses', source: 's', addresses: ['https://one.example/'] };
    await expect(shardSource(shard, {})).rejects.toThrow(/fetches nothing/u);
  });
});

const server = await startPostgres();
afterAll(() => server?.stop());
describe.runIf(server !== null)('workers on PostgreSQL', () => {
  let here: Awaited<ReturnType<typeof scratchDatabase>>;
  beforeAll(async () => {
    here = await scratchDatabase(server!);
  });
  afterAll(() => here.remove());

  it(
    'import archives, pages, packed lines and feeds handed out twice, each thing once',
    { timeout: 60_000 },
    async () => {
      const entry = (n: number): string =>
        `<item><title>Gate ${String(n)} shut</title><link>https://quay.example/f/${String(n)}</link><description>${`Warden ${String(n)} shut the gate at noon, as the port office had said it would. `.repeat(8)}</description></item>`;
      const web = await site({
        '/feed': {
          type: 'application/xml',
          body: `<rss version="2.0"><channel><title>Quay News</title><link>https://quay.example/</link>${entry(1)}${entry(2)}</channel></rss>`,
          headers: { etag: '"a"' },
        },
      });
      const inputs = [
        file('x.warc.gz', packed([1, 2, 3].map((n) => gateRecord(n)))),
        file('x.jsonl.gz', gzipSync(`${[11, 12, 13].map(line).join('\n')}\n`)),
        file('x.html', gatePage(20)),
        `${web.at}/feed`,
      ];
      const { db, place, close } = await here.open('one');
      const jobs = await openJobs(db, place);
      const { shards } = await shardsOfInputs(inputs, given, AT);
      for (let twice = 0; twice < 2; twice++)
        await jobs.send(
          'import',
          shards.map((shard) => ({ shard })),
        );
      const errors: string[] = [];
      const done = await runWorker(db, jobs, {
        ...{ who: 'desk', now, signal: new AbortController().signal, untilIdle: true, collate: false },
        web: () => Promise.resolve({ client, allowPrivate: true, memory: memoryIn(db) }),
        onJob: (_, error) => {
          if (error) errors.push(error.message);
        },
      });
      expect([done, errors]).toEqual([8, []]);
      expect(await listReports(db, { limit: 50 })).toHaveLength(3 + 3 + 1 + 2);
      expect(await countUnplaced(db)).toBe(0);
      expect((await listRuns(db, { limit: 50 })).map(({ state }) => state)).toEqual(Array(4).fill('done'));
      // Handed out another day, the feed is asked again, and says that nothing changed.
      const later = await shardsOfInputs([`${web.at}/feed`], given, '2031-06-05T09:30:00Z');
      await jobs.send(
        'import',
        later.shards.map((shard) => ({ shard })),
      );
      await runWorker(db, jobs, {
        ...{ who: 'desk', now, signal: new AbortController().signal, untilIdle: true, collate: false },
        web: () => Promise.resolve({ client, allowPrivate: true, memory: memoryIn(db) }),
      });
      expect(await listReports(db, { limit: 50 })).toHaveLength(9);
      expect(web.asked).toEqual(['/feed', '/feed']);
      await jobs.close();
      await close();
    },
  );
});
