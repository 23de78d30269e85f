import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/server/index.ts';
import type { Connection } from '../../src/store/index.ts';
import { createCollator } from '../../src/work/index.ts';
import { scratchStores } from '../store/databases.ts';
import type { Scratch } from '../store/databases.ts';
import { appOver, ask, ended, post, postJson } from './app-in-test.ts';

const { stores, stop } = await scratchStores();
const collator = createCollator();
afterAll(async () => {
  await collator.close();
  await stop();
});

type Page = { readonly items: readonly Record<string, unknown>[]; readonly next: string | null };

const STRIKE = [
  'The harbour gates at Tarnholm were shut on Monday after dock workers walked out, the port office said. "We will not open before Friday," said Mira Dahl, the port director. About 40 workers stood at the gate.',
  'Dock workers at Tarnholm walked out on Monday and shut the harbour gates. "We will not open before Friday," port director Mira Dahl said. Up to 60 workers stood at the gate, a union speaker said.',
];
const FLOOD =
  'The river Osk flooded the village of Brennau on Tuesday night. Firefighters took 120 people to a school.';
const record = (id: string, text: string, outlet: string, day: number): string =>
  JSON.stringify({
    id,
    text,
    outlet,
    title: `Report ${id}`,
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${id}`,
    published: `2031-06-0${String(day)}T08:00:00Z`,
    lang: 'en',
  });
const LINES = [
  record('a', STRIKE[0]!, 'Coast Daily', 2),
  record('b', STRIKE[1]!, 'Harbour Post', 2),
  'no json',
  record('c', FLOOD, 'Quay News', 3),
].join('\n');

describe.each(stores)('the API over %s', (_, scratch) => {
  let here: Scratch;
  let store: Connection;
  let served: ReturnType<typeof appOver>;
  let app: App;
  beforeAll(async () => {
    here = await scratch();
    store = await here.open();
    served = appOver(store, { collator });
    app = served.app;
  }, 60_000);
  afterAll(async () => {
    await served.close();
    await store.close();
    await here.remove();
  }, 60_000);
  const page = async (address: string): Promise<Page> => (await ask<Page>(app, address)).body;
  const reportOf = async (ref: string): Promise<Record<string, unknown>> =>
    (await page('/v1/reports')).items.find((one) => one['ref'] === ref)!;

  it('takes JSON lines, says where their import stands, and ends every item in one count', async () => {
    const begun = await ask(app, '/v1/imports?name=wire.jsonl&who=Ada', post(LINES, 'application/x-ndjson'));
    expect(begun.status).toBe(202);
    expect(begun.headers.get('location')).toBe(`/v1/jobs/${String(begun.body['id'])}`);
    const job = await ended(app, String(begun.body['id']));
    expect(job).toMatchObject({ state: 'done', counts: { items: 4, new: 3, failed: 1 } });
    const { items } = await page(`/v1/jobs/${String(job['id'])}/items?outcome=failed`);
    expect(items).toMatchObject([{ place: 'line 3', outcome: 'failed' }]);
    expect(String(items[0]!['reason'])).toMatch(/no JSON/u);
    expect(readdirSync(served.spool)).toEqual([]);
  });

  it('the same again finds nothing new', async () => {
    const { body } = await ask(app, '/v1/imports', post(LINES, 'application/jsonl'));
    expect(await ended(app, String(body['id']))).toMatchObject({ counts: { 'same-bytes': 3, failed: 1 } });
  });

  it('takes a page and a text with what is known beside them', async () => {
    const html = `<html><head><title>Ferry</title></head><body><article><h1>Ferry late</h1><p>${'The night ferry from Osk came three hours late on Sunday, the ferry line said. '.repeat(6)}</p></article></body></html>`;
    const one = await ask(
      app,
      '/v1/imports?outlet=Night%20Mail&name=..%2F..%2Fetc%2Fpasswd',
      post(html, 'text/html; charset=utf-8'),
    );
    expect(await ended(app, String(one.body['id']))).toMatchObject({ counts: { items: 1, new: 1 } });
    const row = (await page('/v1/reports?outlet=Night%20Mail')).items[0]!;
    expect(row).toMatchObject({ outlet: 'Night Mail', ref: 'passwd' });
    const raw = await app.request(`/v1/reports/${String(row['id'])}/raw`);
    expect(await raw.text()).toBe(html);
    expect(raw.headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f]{16}\.html"$/u);
    expect(raw.headers.get('x-content-type-options')).toBe('nosniff');
    expect(raw.headers.get('content-security-policy')).toMatch(/sandbox/u);
    const again = await app.request(`/v1/reports/${String(row['id'])}/raw`, {
      headers: { 'if-none-match': raw.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    const table = 'outlet,title,text\nTable News,Row,"The table said, at noon, that the gate was shut."\n';
    const rows = await ask(app, '/v1/imports', post(table, 'text/csv'));
    expect(await ended(app, String(rows.body['id']))).toMatchObject({ kind: 'csv', counts: { items: 1, new: 1 } });
    const text = await ask(
      app,
      '/v1/imports?published=2031-06-04&title=Tide',
      post('The tide at Tarnholm was high on Sunday, the port office said.', 'text/plain'),
    );
    expect(await ended(app, String(text.body['id']))).toMatchObject({ counts: { new: 1 } });
  });

  it('lists reports page by page, none twice and none left out', async () => {
    const all = await page('/v1/reports');
    const seen: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { items, next }: Page = await page(`/v1/reports?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items.map((one) => one['id']));
      cursor = next;
    }
    expect(seen).toEqual(all.items.map((one) => one['id']));
    expect(new Set(seen).size).toBe(6);
    expect((await page('/v1/reports?from=2031-06-03&to=2031-06-04')).items).toMatchObject([{ ref: 'c' }]);
    expect((await page('/v1/reports?lang=de')).items).toEqual([]);
  });

  it('gives a report letter for letter, its versions and its addresses', async () => {
    const { id } = await reportOf('a');
    const { body } = await ask<{ report: { text: string }; addresses: string[]; story: string }>(
      app,
      `/v1/reports/${String(id)}`,
    );
    expect(body.report.text).toBe(STRIKE[0]);
    expect(body.addresses).toEqual(['https://coast-daily.example/a']);
    const next = record('a2', `${STRIKE[0]!} The gates opened at dusk.`, 'Coast Daily', 4).replace(
      'example/a2',
      'example/a',
    );
    await ended(app, String((await ask(app, '/v1/imports', post(next, 'application/jsonl'))).body['id']));
    const versions = await ask<{ items: { version: number }[] }>(app, `/v1/reports/${String(id)}/versions`);
    expect(versions.body.items.map(({ version }) => version)).toEqual([1, 2]);
    expect((await ask(app, `/v1/reports/${String(id)}/addresses`)).body).toMatchObject({
      items: ['https://coast-daily.example/a'],
    });
  });

  it('sorts them into stories and says why', async () => {
    const a = await reportOf('a');
    const { body } = await ask<{ members: Record<string, unknown>[] }>(app, `/v1/stories/${String(a['story'])}`);
    expect(body.members.map((one) => one['ref'])).toEqual(expect.arrayContaining(['a']));
    for (const member of body.members) expect(member['why']).toBeTypeOf('object');
    const first = await page('/v1/stories?limit=1');
    expect(first.items).toHaveLength(1);
    const large = (await page('/v1/stories?atLeast=2')).items.map((one) => Number(one['reports']));
    expect(Math.min(2, ...large)).toBe(2);
    expect(large.length).toBeGreaterThan(0);
    expect((await page('/v1/stories?atLeast=100')).items).toEqual([]);
    const second = await page(`/v1/stories?limit=1&cursor=${first.next!}`);
    expect(second.items[0]!['id']).not.toBe(first.items[0]!['id']);
  });

  it('a decision wins, redirects what was merged, and can be undone', async () => {
    const [a, c] = [await reportOf('a'), await reportOf('c')];
    const stories = [String(a['story']), String(c['story'])];
    expect(stories[0]).not.toBe(stories[1]);
    const merged = await ask(app, '/v1/decisions?who=Ada', postJson({ kind: 'merge', stories, into: stories[0] }));
    expect(merged.status).toBe(201);
    const old = await app.request(`/v1/stories/${stories[1]!}/dossier?format=md`);
    expect(old.status).toBe(308);
    expect(old.headers.get('location')).toBe(`/v1/stories/${encodeURIComponent(stories[0]!)}/dossier?format=md`);
    expect((await app.request(old.headers.get('location')!)).status).toBe(200);
    const { items } = await page('/v1/decisions');
    expect(items.at(-1)).toMatchObject({ who: 'Ada', kind: 'merge', undoneBy: null });
    const undone = await ask(app, '/v1/decisions', postJson({ kind: 'undo', of: merged.body['id'] }));
    expect(undone.status).toBe(201);
    expect((await ask(app, `/v1/stories/${stories[1]!}`)).status).toBe(200);
    const refused = await ask(app, '/v1/decisions', postJson({ kind: 'pin', report: a['id'], story: 'story:none' }));
    expect(refused).toMatchObject({ status: 409, body: { type: 'urn:stemma:problem:refused' } });
  });

  it('gives the dossier in every format, once made, and says when it has not changed', async () => {
    const a = await reportOf('a');
    const address = `/v1/stories/${String(a['story'])}/dossier`;
    const first = await ask(app, address);
    expect(first.body).toMatchObject({ schema: 'dossier/1' });
    const etag = first.headers.get('etag')!;
    const same = await app.request(address, { headers: { 'if-none-match': `"x", W/${etag}` } });
    expect(same.status).toBe(304);
    expect(await same.text()).toBe('');
    expect((await ask(app, address)).headers.get('stemma-version')).toBe(first.headers.get('stemma-version'));
    const md = await app.request(address, { headers: { accept: 'image/png, text/markdown;q=0.9, text/html;q=0.1' } });
    expect(md.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(md.headers.get('etag')).not.toBe(etag);
    const html = await app.request(`${address}?format=html`);
    expect(html.headers.get('content-security-policy')).toMatch(/^sandbox/u);
    expect((await ask(app, address, { headers: { accept: 'image/png' } })).status).toBe(406);
    expect((await ask(app, `${address}?version=999`)).status).toBe(404);
    const versions = await ask<{ items: { key: string }[] }>(app, `${address}s`);
    expect(`"${versions.body.items[0]!.key}"`).toBe(etag);
    const old = await ask(app, `${address}?version=${first.headers.get('stemma-version')!}`);
    expect(old.body).toEqual(first.body);
  });

  it('answers others while a dossier is collated', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let asked = (): void => undefined;
    const collating = new Promise<void>((resolve) => (asked = resolve));
    const held = appOver(store, {
      collator: {
        collate: async (key, reports) => {
          asked();
          await released;
          return collator.collate(key, reports);
        },
        close: () => Promise.resolve(),
      },
    });
    const c = await reportOf('c');
    const answers = ['first', 'second'].map(() => ask(held.app, `/v1/stories/${String(c['story'])}/dossier`));
    await collating;
    expect((await ask(held.app, '/v1/stories')).status).toBe(200);
    release();
    const [first, second] = await Promise.all(answers);
    expect(first!.body).toEqual(second!.body);
    expect(first!.headers.get('stemma-version')).toBe(second!.headers.get('stemma-version'));
    await held.close();
  });

  it('finds reports, quotes and claims', async () => {
    const { items } = await page('/v1/search?q=harbour%20gates&limit=1');
    expect(items[0]).toMatchObject({ kind: 'report' });
    const [start, end] = (items[0]!['marks'] as [number, number][])[0]!;
    expect(String(items[0]!['excerpt']).slice(start, end)).toMatch(/harbour|gates/iu);
    const quotes = await page('/v1/search?q=open%20before%20Friday&kinds=quote,claim');
    expect(quotes.items.length).toBeGreaterThan(0);
    expect(quotes.items.every((one) => one['kind'] !== 'report')).toBe(true);
    const first = await page('/v1/search?q=harbour&limit=1');
    const second = await page(`/v1/search?q=harbour&limit=1&cursor=${first.next!}`);
    expect(second.items[0]!['id']).not.toBe(first.items[0]!['id']);
    expect((await page('/v1/search?q=zeppelin')).items).toEqual([]);
  });

  it('tells the log page by page, as a chain', async () => {
    const seen: Record<string, unknown>[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { items, next }: Page = await page(`/v1/log?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...items);
      cursor = next;
    }
    for (const [n, line] of seen.entries()) if (n > 0) expect(line['before']).toBe(seen[n - 1]!['hash']);
    expect(seen[0]).toMatchObject({ seq: '1', who: 'Ada', what: 'import' });
  });

  it('tells its health, its versions and itself', async () => {
    expect((await ask(app, '/v1/health')).body).toEqual({ status: 'ok' });
    expect((await ask(app, '/v1/version')).body).toMatchObject({ dossier: 'dossier/1', store: here.place.kind });
    expect((await ask(app, '/v1/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  });

  it('an import that is cancelled keeps what it has brought and is told as ended', async () => {
    const many = Array.from({ length: 3000 }, (_unused, n) =>
      record(`m${String(n)}`, `The lock number ${String(n)} on the canal was shut at noon.`, 'Canal News', 5),
    ).join('\n');
    const { body } = await ask(app, '/v1/imports?who=Ada', post(many, 'application/jsonl'));
    const id = String(body['id']);
    expect((await ask(app, `/v1/jobs/${id}/cancel`, { method: 'POST' })).status).toBe(202);
    const job = await ended(app, id);
    expect(job['state']).toBe('failed');
    expect((job['counts'] as { items: number }).items).toBeLessThan(3000);
    expect((await ask(app, `/v1/jobs/${id}/cancel`, { method: 'POST' })).status).toBe(409);
    expect(readdirSync(served.spool)).toEqual([]);
  });

  it('an import that a stop cut short goes on with the next server, each item once', async () => {
    const many = Array.from({ length: 1500 }, (_unused, n) =>
      record(`n${String(n)}`, `The lamp number ${String(n)} on the pier was lit at dusk.`, 'Pier News', 5),
    ).join('\n');
    const first = appOver(store);
    const { body } = await ask(first.app, '/v1/imports?who=Ada', post(many, 'application/jsonl'));
    await first.app.close();
    expect((await ask(app, `/v1/jobs/${String(body['id'])}`)).body).toMatchObject({ state: 'running' });
    const second = appOver(store, { spool: first.spool });
    expect(await second.app.jobs.resume()).toBe(1);
    expect(await ended(second.app, String(body['id']))).toMatchObject({
      state: 'done',
      counts: { items: 1500, new: 1500 },
    });
    await second.close();
  });

  it('takes a feed that was saved, by its own media type or as plain XML, and fetches nothing of it', async () => {
    const item = (n: number, text: string): string =>
      `<item><title>Gate ${String(n)}</title><link>https://saved.example/${String(n)}</link><description>${text}</description></item>`;
    const long = 'The lock keeper at Brennau opened the gate at dawn, as the port office had asked. '.repeat(8);
    const feed = (n: number): string =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Saved News</title><link>https://saved.example/</link>${item(n, long + String(n))}${item(n + 1, 'Only an opening.')}</channel></rss>`;
    for (const [n, type] of [
      [1, 'application/rss+xml'],
      [5, 'application/xml'],
    ] as const) {
      const { body } = await ask(app, '/v1/imports', post(feed(n), type));
      expect(await ended(app, String(body['id']))).toMatchObject({ counts: { new: 1, skipped: 1, failed: 0 } });
    }
    expect((await page('/v1/reports?outlet=Saved%20News')).items).toMatchObject([
      { title: 'Gate 5' },
      { title: 'Gate 1' },
    ]);
  });

  it('no defect came up', () => {
    expect(served.defects).toEqual([]);
  });

  it('ids are hashes of the bytes', async () => {
    const row = (await page('/v1/search?q=tide%20Tarnholm')).items[0]!;
    const raw = Buffer.from(await (await app.request(`/v1/reports/${String(row['id'])}/raw`)).arrayBuffer());
    expect(row['id']).toBe(`sha256:${createHash('sha256').update(raw).digest('hex')}`);
  });
});
