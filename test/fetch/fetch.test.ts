import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { addressError, createClient, createPoliteClient } from '../../src/fetch/index.ts';

const AGENT = 'stemma-test/1 (desk@example.org)';
const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A real server on this machine; gives its address without a slash at the end. */
async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())) });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function client(more: Partial<Parameters<typeof createClient>[0]> = {}): ReturnType<typeof createClient> {
  const made = createClient({ userAgent: AGENT, allowPrivate: true, timeout: 2000, ...more });
  open.push(made);
  return made;
}

describe('an address', () => {
  it.each([
    ['http://127.0.0.1/', /private/u],
    ['http://2130706433/', /private/u],
    ['http://0x7f.1/', /private/u],
    ['http://[::1]/', /private/u],
    ['http://[::ffff:10.0.0.1]/', /private/u],
    ['http://[fd00::1]/', /private/u],
    ['http://169.254.169.254/latest', /private/u],
    ['http://100.64.0.1/', /private/u],
    ['http://0.0.0.0/', /private/u],
    ['http://localhost:8080/', /private/u],
    ['http://printer.local/', /private/u],
    ['http://intranet/', /local network/u],
    ['file:///etc/passwd', /neither http/u],
    ['ftp://example.org/', /neither http/u],
    ['http://user:secret@example.org/', /password/u],
  ])('%s is refused', (address, why) => {
    expect(addressError(new URL(address), false)).toMatch(why);
  });

  it.each(['https://example.org/a?b=c', 'http://93.184.216.34/', 'https://[2606:4700::1111]/'])(
    '%s is let through',
    (address) => {
      expect(addressError(new URL(address), false)).toBeNull();
    },
  );
});

describe('fetching', () => {
  it('gives the bytes, their type, and what an unchanged page is asked with', async () => {
    const at = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"v1"' }).end('<p>Gate</p>');
      expect(request.headers['user-agent']).toBe(AGENT);
    });
    const got = await client().get(`${at}/a#part`);
    expect(new TextDecoder().decode(got.bytes)).toBe('<p>Gate</p>');
    expect(got).toMatchObject({
      url: `${at}/a`,
      status: 200,
      unchanged: false,
      mediaType: 'text/html',
      conditions: { etag: '"v1"' },
    });
    expect(await client().get(`${at}/a`, got.conditions)).toMatchObject({ unchanged: true, status: 304 });
  });

  it('follows redirects and tells every hop', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.end('here');
    });
    expect((await client().get(`${at}/a`)).hops).toEqual([`${at}/a`, `${at}/b`]);
  });

  it('does not follow a redirect into a private network', async () => {
    const at = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    );
    const guarded = createClient({ userAgent: AGENT, timeout: 2000 });
    open.push(guarded);
    await expect(guarded.get(`${at}/a`)).rejects.toThrow(/private network/u);
    await expect(guarded.get('http://localhost/')).rejects.toThrow(/private network/u);
  });

  it('stops at a circle, at too many redirects, at a redirect to no address', async () => {
    const at = await serve((request, response) => {
      const n = Number(request.url!.slice(2));
      const to = request.url === '/circle' ? '/circle' : request.url === '/odd' ? 'http://' : `/n${String(n + 1)}`;
      response.writeHead(302, { location: to }).end();
    });
    await expect(client().get(`${at}/circle`)).rejects.toThrow(/circle/u);
    await expect(client().get(`${at}/n1`)).rejects.toThrow(/more than 5 redirects/u);
    await expect(client().get(`${at}/odd`)).rejects.toThrow(/no address/u);
  });

  it('refuses an answer without end', async () => {
    const at = await serve((_request, response) => {
      const more = (): void =>
        void (response.write('x'.repeat(65_536)) ? setImmediate(more) : response.once('drain', more));
      more();
    });
    await expect(client({ maxBytes: 200_000 }).get(at)).rejects.toThrow(/larger than 200000/u);
  });

  it('does not wait for ever, for the first byte or for the last', async () => {
    const silent = await serve(() => undefined);
    const slow = await serve((_request, response) => void response.write('x'));
    for (const at of [silent, slow])
      await expect(client({ timeout: 300 }).get(at)).rejects.toMatchObject({
        message: expect.stringMatching(/in time/u),
        temporary: true,
      });
  });

  it('says in words what went wrong', async () => {
    await expect(client().get('http://127.0.0.1:1/')).rejects.toThrow(
      'http://127.0.0.1:1/: the host refuses the connection',
    );
    await expect(client().get('not an address')).rejects.toThrow(/no address/u);
  });
});

describe('a polite client', () => {
  /** Time that passes only by waiting. */
  function clock(): { now: () => number; wait: (ms: number) => Promise<void>; waited: number[] } {
    let time = 0;
    const waited: number[] = [];
    return {
      now: () => time,
      wait: (ms) => {
        waited.push(ms);
        time += ms;
        return Promise.resolve();
      },
      waited,
    };
  }
  function polite(pause: number, time: ReturnType<typeof clock>): ReturnType<typeof createPoliteClient> {
    const made = createPoliteClient(
      { userAgent: AGENT, allowPrivate: true, timeout: 2000 },
      { pause, now: time.now, wait: time.wait },
    );
    open.push(made);
    return made;
  }

  it('keeps to robots.txt, asked once', async () => {
    const asked: string[] = [];
    const at = await serve((request, response) => {
      asked.push(request.url!);
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /private\nCrawl-delay: 3' : 'page');
    });
    const time = clock();
    const one = polite(10, time);
    await one.get(`${at}/a`);
    await expect(one.get(`${at}/private/b`)).rejects.toThrow(/robots\.txt/u);
    await one.get(`${at}/c`);
    expect(asked).toEqual(['/robots.txt', '/a', '/c']);
    expect(time.waited).toEqual([3000]);
    expect(one.counts).toEqual({ requests: 2, bytes: 8 });
  });

  it('holds a redirect to another site to the rules of that site', async () => {
    const closed = await serve((request, response) => {
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : 'page');
    });
    const at = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: `${closed}/b` }).end();
    });
    await expect(polite(0, clock()).get(`${at}/a`)).rejects.toThrow(/robots\.txt/u);
  });

  it('fetches nothing from a site whose robots.txt is in trouble, everything where there is none', async () => {
    const at = await serve((request, response) => {
      response.writeHead(request.url === '/robots.txt' ? 503 : 200).end('page');
    });
    await expect(polite(0, clock()).get(`${at}/a`)).rejects.toMatchObject({
      message: expect.stringMatching(/robots\.txt.*answers 503/u) as string,
      temporary: true,
    });
    const without = await serve((request, response) => {
      response.writeHead(request.url === '/robots.txt' ? 404 : 200).end('page');
    });
    expect((await polite(0, clock()).get(`${without}/a`)).status).toBe(200);
  });

  it('asks one host one thing at a time', async () => {
    let now = 0;
    let most = 0;
    const at = await serve((_request, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end('page');
      }, 5);
    });
    const one = polite(0, clock());
    await Promise.all(['/a', '/b', '/c', '/d'].map((path) => one.get(at + path)));
    expect(most).toBe(1);
  });
});
