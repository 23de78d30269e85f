import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, routes } from '../../src/server/index.ts';
import type { App } from '../../src/server/index.ts';
import type { Connection } from '../../src/store/index.ts';
import { scratchDirectory } from '../store/databases.ts';
import { appOver, ask, ended, NOW, post, postJson, problemFaults, TOKEN } from './app-in-test.ts';

const here = scratchDirectory();
let store: Connection;
let served: ReturnType<typeof appOver>;
let app: App;
beforeAll(async () => {
  store = await here.open();
  served = appOver(store);
  app = served.app;
}, 60_000);
afterAll(async () => {
  await served.close();
  await store.close();
  await here.remove();
}, 60_000);

interface Told {
  readonly status: number;
  readonly type: string;
  readonly detail: string;
  readonly next: string;
}
/** The problem that comes back, held against its schema. */
async function problem(address: string, init: RequestInit = {}, of: App = app): Promise<Told> {
  const response = await of.request(address, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const body = (await response.json()) as Told;
  expect(problemFaults(body)).toEqual([]);
  expect(body.status).toBe(response.status);
  return { ...body, type: body.type.replace('urn:stemma:problem:', '') };
}
const header = (name: string, value: string): RequestInit => ({ headers: { [name]: value } });

describe('who may ask', () => {
  it.each([
    'evil.example',
    'evil.example:7311',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.5:7311',
    '[fe80::1]',
    '',
    'a b',
    'localhost@evil.example',
    'localhost#',
    `${'a'.repeat(300)}`,
  ])('nobody who calls it %j', async (host) => {
    expect(await problem('/v1/health', header('host', host))).toMatchObject({ status: 421, type: 'foreign-host' });
  });
  it.each(['localhost', 'LOCALHOST:7311', '127.0.0.1:1', '[::1]:7311', 'localhost.'])(
    'whoever calls it %j',
    async (host) => {
      expect((await app.request('/v1/health', header('host', host))).status).toBe(200);
    },
  );
  it('by other names only when they were given', async () => {
    const named = createApp(store, {
      spool: served.spool,
      who: 'desk',
      now: () => NOW,
      hosts: ['desk.example'],
      anyAddress: true,
    });
    expect((await named.request('/v1/health', header('host', 'desk.example:80'))).status).toBe(200);
    expect((await named.request('/v1/health', header('host', '10.0.0.5:7311'))).status).toBe(200);
    expect((await named.request('/v1/health', header('host', 'evil.example'))).status).toBe(421);
  });

  it.each(['https://evil.example', 'null', 'http://localhost:3000', 'http://localhost.evil.example', 'file://', ''])(
    'no page of %j',
    async (origin) => {
      for (const init of [{}, postJson({ kind: 'undo', of: '1' })])
        expect(
          await problem('/v1/decisions', {
            ...init,
            headers: { 'content-type': 'application/json', origin, host: 'localhost:7311' },
          }),
        ).toMatchObject({ status: 403, type: 'foreign-origin' });
    },
  );
  it('no page that a browser calls foreign, even without its name', async () => {
    expect(await problem('/v1/log', header('sec-fetch-site', 'cross-site'))).toMatchObject({ status: 403 });
    expect((await app.request('/v1/log', header('sec-fetch-site', 'same-origin'))).status).toBe(200);
  });
  it('its own page may', async () => {
    const own = { headers: { origin: 'http://localhost:7311', host: 'localhost:7311' } };
    expect((await app.request('/v1/log', own)).status).toBe(200);
  });
  it('no form of a page can decide or import: their media types are not taken', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const address of ['/v1/decisions', '/v1/imports'])
        expect(await problem(address, post('kind=undo&of=1', type))).toMatchObject({ status: 415 });
    expect(await problem('/v1/decisions', post('{"kind":"undo","of":"1"}', 'text/plain'))).toMatchObject({
      status: 415,
    });
  });
});

describe('a server with a token', () => {
  let locked: ReturnType<typeof appOver>;
  beforeAll(() => {
    locked = appOver(store, { token: TOKEN });
  });
  afterAll(() => locked.close());
  it.each([
    undefined,
    '',
    'Bearer',
    `Basic ${TOKEN}`,
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(0, -1)}`,
    `Bearer  ${TOKEN} x`,
    `Bearer ${'a'.repeat(5000)}`,
  ])('refuses %j', async (authorization) => {
    for (const address of ['/v1/reports', '/v1/openapi.json', '/v1/nothing']) {
      const told = await problem(
        address,
        authorization === undefined ? {} : header('authorization', authorization),
        locked.app,
      );
      expect(told).toMatchObject({ status: 401, type: 'unauthorized' });
      expect(JSON.stringify(told)).not.toContain(TOKEN);
    }
  });
  it('takes the right one, and tells its health to everybody', async () => {
    expect((await locked.app.request('/v1/reports', header('authorization', `bearer ${TOKEN}`))).status).toBe(200);
    expect((await locked.app.request('/v1/health')).status).toBe(200);
  });
  it('writes neither token nor query nor body into its log', async () => {
    await locked.app.request(`/v1/search?q=secret-source&token=${TOKEN}`, header('authorization', `Bearer ${TOKEN}`));
    await locked.app.request('/v1/decisions?who=Informant', {
      ...postJson({ kind: 'undo', of: '77' }),
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    });
    const log = locked.lines.join('\n');
    expect(log).toMatch(/GET \/v1\/search 400/u);
    expect(log).not.toMatch(/secret-source|Informant|a-token/u);
  });
});

describe('what is asked badly', () => {
  it.each([
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e',
    'sha256:0',
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'0'.repeat(64)}%00`,
    "';drop%20table%20report;--",
    '%ff%fe',
    `sha256:${'0'.repeat(3000)}`,
  ])('the report %s is none', async (id) => {
    for (const rest of ['', '/raw', '/versions'])
      expect((await problem(`/v1/reports/${id}${rest}`)).status).toSatisfy(
        (status: number) => status === 400 || status === 404,
      );
  });
  it.each([
    '/v1/reports/../../etc/passwd',
    '//etc/passwd',
    '/v1/../../../etc/passwd',
    '/v1/stories/..;/x',
    '/v1//reports',
    '/v1/reports/',
    '/v2/reports',
    '/.env',
    '/',
  ])('there is nothing at %s', async (path) => {
    expect(await problem(`http://localhost${path}`)).toMatchObject({ status: 404 });
  });
  it('what is well formed but not there is told so, with where to look', async () => {
    for (const path of [
      `reports/sha256:${'0'.repeat(64)}`,
      `reports/sha256:${'0'.repeat(64)}/addresses`,
      'stories/none',
      'stories/none/dossier',
      'jobs/999',
      'jobs/999/events',
    ]) {
      const told = await problem(`/v1/${path}`);
      expect(told).toMatchObject({ status: 404, type: 'not-found' });
      expect(told.next).toMatch(/\/v1\//u);
    }
  });
  it.each([
    'limit=0',
    'limit=201',
    'limit=1e3',
    'limit=-1',
    'limit=',
    'limit=1&limit=2',
    'limti=5',
    'cursor=',
    'from=yesterday',
    'from=2031-02-30',
    'outlet=',
    'outlet=a%00b',
    'lang=e',
    '__proto__=1',
    'constructor=1',
    `outlet=${'x'.repeat(201)}`,
  ])('the parameter %s is refused by name', async (query) => {
    const told = await problem(`/v1/reports?${query}`);
    expect(told).toMatchObject({ status: 400, type: 'bad-parameter' });
    expect(told.detail).toContain(`?${query.split('=')[0]!}`);
  });
  it('a query is needed, and not too long', async () => {
    expect(await problem('/v1/search')).toMatchObject({ status: 400, detail: '?q has to be given.' });
    expect(await problem(`/v1/search?q=${'x'.repeat(401)}`)).toMatchObject({ status: 400 });
    expect(await problem(`/v1/search?q=${'x'.repeat(5000)}`)).toMatchObject({ status: 414 });
    expect(await problem('/v1/search?q=a&kinds=report,page')).toMatchObject({ status: 400 });
    expect(
      (await ask(app, `/v1/search?q=${encodeURIComponent(`"'; drop table report; -- \\ & | ! ( :*`)}`)).status,
    ).toBe(200);
  });
  it.each([
    'x',
    'bm8',
    Buffer.from('["log","1"]').toString('base64url'),
    Buffer.from('["reports","2031-99-99T00:00:00Z","sha256:0"]').toString('base64url'),
    Buffer.from(`["reports","2031-99-99T99:99:99Z","sha256:${'0'.repeat(64)}"]`).toString('base64url'),
  ])('the cursor %s was not given', async (cursor) => {
    expect(await problem(`/v1/reports?cursor=${cursor}`)).toMatchObject({ status: 400, type: 'bad-cursor' });
  });
  it('another method is refused with those there are', async () => {
    const response = await app.request('/v1/decisions', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
    expect(
      (await app.request('/v1/reports', { method: 'OPTIONS' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
    expect((await app.request('/v1/reports', { method: 'HEAD' })).status).toBe(200);
  });
});

describe('bodies', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '"pin"',
    '{"kind":"pin"}',
    `${'['.repeat(100_000)}`,
    '{"kind":"rename","story":"a","name":"\\u0000"}',
    '{"kind":"rename","story":"a","name":"\\ud800"}',
    '{"kind":"undo","of":"1","__proto__":{"a":1}}',
  ])('no decision: %#', async (body) => {
    expect(await problem('/v1/decisions', post(body, 'application/json'))).toMatchObject({
      status: 400,
      type: 'bad-body',
    });
  });
  it('that are not UTF-8 are refused', async () => {
    expect(
      await problem('/v1/decisions', post(new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 'application/json')),
    ).toMatchObject({ status: 400 });
  });
  it('that are too large are refused before they fill anything', async () => {
    const small = appOver(store, { limits: { body: 100_000, json: 1000 } });
    expect(await problem('/v1/decisions', post(`"${'x'.repeat(2000)}"`, 'application/json'), small.app)).toMatchObject({
      status: 413,
      type: 'too-large',
    });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 10_000;
        controller.enqueue(new Uint8Array(10_000).fill(120));
      },
    });
    const init = { ...post(endless, 'text/plain'), duplex: 'half' } as RequestInit;
    expect(await problem('/v1/imports', init, small.app)).toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(300_000);
    expect(readdirSync(small.spool)).toEqual([]);
    await small.close();
  });
  it('that stop coming are given up, and nothing of them stays', async () => {
    const quick = appOver(store, { limits: { idle: 50 } });
    const silent = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":"a",'));
      },
    });
    const init = { ...post(silent, 'application/jsonl'), duplex: 'half' } as RequestInit;
    expect(await problem('/v1/imports', init, quick.app)).toMatchObject({ status: 408, type: 'slow-body' });
    expect(readdirSync(quick.spool)).toEqual([]);
    await quick.close();
  });
  it('that are empty, packed, or of no known kind are refused', async () => {
    expect(await problem('/v1/imports', post('', 'text/plain'))).toMatchObject({ status: 400 });
    const packed = { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' } };
    expect(await problem('/v1/imports', packed)).toMatchObject({ status: 415 });
    for (const type of ['application/pdf', 'image/svg+xml', '__proto__', 'text/plain, text/html', ''])
      expect(
        await problem('/v1/imports', {
          method: 'POST',
          body: new Uint8Array([1]),
          headers: type === '' ? {} : { 'content-type': type },
        }),
      ).toMatchObject({ status: 415 });
    expect(await problem('/v1/imports?url=javascript:alert(1)', post('x', 'text/plain'))).toMatchObject({
      status: 400,
    });
    expect(await problem('/v1/imports?who=a%0Ab', post('x', 'text/plain'))).toMatchObject({ status: 400 });
  });
  it('wait only so many at a time', async () => {
    const full = appOver(store, { limits: { waiting: 0 } });
    const told = await full.app.request('/v1/imports', post('A text.', 'text/plain'));
    expect(told.status).toBe(503);
    expect(told.headers.get('retry-after')).toBe('30');
    await full.close();
  });
});

describe('when something goes wrong', () => {
  it('an answer that takes too long is given up', async () => {
    const never: Connection['db'] = new Proxy({} as Connection['db'], {
      get: (_, key) => (key === 'execute' ? () => new Promise(() => undefined) : () => never),
    });
    const slow = appOver({ db: never, place: here.place }, { limits: { answer: 20 } });
    expect(await problem('/v1/decisions', {}, slow.app)).toMatchObject({ status: 503, type: 'took-too-long' });
    await slow.close();
  });
  it('a store that is away is told as that, without its address', async () => {
    const refusing = (): never => {
      throw Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:5432 password=x'), { code: 'ECONNREFUSED' });
    };
    const db = new Proxy({}, { get: () => refusing }) as Connection['db'];
    const away = appOver({ db, place: { kind: 'postgres', url: 'postgres://x:y@10.1.2.3/z' } });
    const told = await problem('/v1/decisions', {}, away.app);
    expect(told).toMatchObject({ status: 503, type: 'store-away' });
    expect(JSON.stringify(told)).not.toMatch(/10\.1\.2\.3|password/u);
    await away.app.close().catch(() => undefined);
  });
  it('an import waits while the store is away, and goes on when it is back', async () => {
    let isAway = false;
    let refused = 0;
    const db = new Proxy(store.db, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        if (!isAway) return value.bind(target) as unknown;
        refused++;
        throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      },
    });
    const shaky = appOver({ db, place: here.place });
    const lines = Array.from({ length: 900 }, (_unused, n) =>
      JSON.stringify({
        id: `s${String(n)}`,
        text: `The buoy number ${String(n)} was lit at dusk.`,
        outlet: 'Sea News',
      }),
    );
    const { body } = await ask(shaky.app, '/v1/imports', post(lines.join('\n'), 'application/jsonl'));
    isAway = true;
    await expect.poll(() => refused).toBeGreaterThan(0);
    expect(shaky.app.jobs.live(String(body['id']))).toMatchObject({ state: 'waiting' });
    isAway = false;
    expect(await ended(shaky.app, String(body['id']))).toMatchObject({
      state: 'done',
      counts: { items: 900, new: 900 },
    });
    expect(shaky.defects).toEqual([]);
    await shaky.close();
  });
  it('an import that meets a defect ends as failed, and its body is kept', async () => {
    const readBytes = (): never => {
      throw new TypeError('a defect');
    };
    const broken = appOver(store, { readBytes });
    const { body } = await ask(broken.app, '/v1/imports', post('A text of a few words.', 'text/plain'));
    expect(await ended(broken.app, String(body['id']))).toMatchObject({ state: 'failed' });
    expect(broken.defects).toHaveLength(1);
    await expect.poll(() => readdirSync(broken.spool).map((name) => name.split('.').at(-1))).toEqual(['failed']);
    await broken.close();
  });
  it('a defect is told by its reference only', async () => {
    const db = new Proxy(
      {},
      {
        get: () => () => {
          throw new TypeError('secret inside /home/ada');
        },
      },
    ) as unknown as Connection['db'];
    const broken = appOver({ db, place: here.place });
    const told = await problem('/v1/decisions', {}, broken.app);
    expect(told).toMatchObject({ status: 500, type: 'internal' });
    expect(JSON.stringify(told)).not.toMatch(/secret|ada/u);
    expect(broken.defects).toHaveLength(1);
  });
});

it('no request, however odd, is a defect', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('..', '%', '%00', '/', 'sha256:', '1', '99999999999999999999', '9223372036854775808'),
  );
  const address = fc
    .tuple(
      fc.constantFrom(...routes.filter(({ id }) => id !== 'watchJob')),
      text,
      fc.dictionary(
        fc.oneof(
          fc.constantFrom(
            'limit',
            'cursor',
            'q',
            'from',
            'to',
            'outlet',
            'format',
            'version',
            'atLeast',
            'outcome',
            'who',
            'kinds',
          ),
          fc.string(),
        ),
        text,
        { maxKeys: 3 },
      ),
    )
    .map(([route, id, query]) => {
      const search = new URLSearchParams(
        Object.entries(query).map(([key, value]) => [key.toWellFormed(), value.toWellFormed()]),
      );
      return [
        route.method,
        `http://localhost${route.path.replace(/\{\w+\}/u, encodeURIComponent(id.toWellFormed()))}?${search.toString()}`,
      ] as const;
    });
  await fc.assert(
    fc.asyncProperty(address, fc.oneof(fc.json(), fc.string()), async ([method, url], body) => {
      const response = await app.request(url, method === 'POST' ? post(body.toWellFormed(), 'application/json') : {});
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(served.defects).toEqual([]);
});
