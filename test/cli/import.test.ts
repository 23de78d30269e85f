import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFiles } from '../../src/cli/store/new-files.ts';
import { inProcess } from './in-process.ts';

const SENTENCE = 'The harbour gate was shut at noon by the port office, as a warden had said it would be. ';
const page = (n: number): string =>
  `<html lang="en"><head><title>Gate ${String(n)}</title></head><body><article><h1>Gate ${String(n)} shut</h1><p>${SENTENCE.repeat(2)}</p><p>Gate number ${String(n)} stays shut for a week, and lorries take the long way round.</p></article><div>Subscribe to continue reading.</div></body></html>`;

let folder: string;
let site: string;
const server = createServer((request, response) => {
  if (request.url === '/feed.xml')
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"a"' })
      .end(
        `<rss version="2.0"><channel><title>Quay News</title><link>${site}/</link><item><title>Gate 7</title><link>/gate/7</link><description>short</description></item></channel></rss>`,
      );
  else if (request.url === '/gate/7') response.writeHead(200, { 'content-type': 'text/html' }).end(page(7));
  else response.writeHead(404).end();
});
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-cli-import-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});
const store = (): string => join(folder, 'desk');
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('stemma import', () => {
  it('takes a folder of many formats apart: every file in its way, every item in one count', async () => {
    mkdirSync(join(folder, 'in'));
    file('in/a.html', page(1));
    file('in/wire.csv', 'id,text\n1,The gate number one was shut.\n2,\n');
    file(
      'in/saved.xml',
      '<rss version="2.0"><channel><title>Q</title><item><title>x</title><description>short</description></item></channel></rss>',
    );
    const { code, out } = await inProcess('import', join(folder, 'in'), '--store', store());
    expect(code).toBe(3);
    expect(out).toMatch(/wire\.csv: 2 items = 1 new \+ 1 failed/u);
    expect(out).toMatch(/saved\.xml: 1 item = 1 skipped/u);
    expect(out).toMatch(/files .*in: 1 item = 1 new/u);
  }, 180_000);

  it('runs says which of the new reports should be looked at', async () => {
    const { out } = await inProcess('runs', '3', '--store', store());
    expect(out).toMatch(/a\.html {2}new .*paywall stub: “Subscribe to continue reading”/u);
  });

  it('asks this machine only where that is allowed', async () => {
    const { code } = await inProcess('import', `${site}/feed.xml`, '--store', store());
    expect(code).toBe(3);
    const { out } = await inProcess('runs', '4', '--store', store());
    expect(out).toMatch(/failed {2}it points into a private network/u);
  });

  it('follows a feed to its pages', async () => {
    const { code, out } = await inProcess(
      'import',
      `${site}/feed.xml`,
      '--follow',
      '--allow-private',
      '--store',
      store(),
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ items: 1, new: 1, finished: true });
  }, 180_000);

  it.each([
    [['--from', 'yesterday'], /no date/u],
    [['--language', 'English'], /no code of a language/u],
    [['--every', '0'], /--every/u],
  ])('%j is refused with what is needed', async (flags, words) => {
    const { code, err } = await inProcess('import', folder, ...flags, '--store', store());
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });
});

describe('watching', () => {
  it('reads a file when it looks the same twice, and again only when it changes', () => {
    const looks = new Map([['a', '1']]);
    const files = newFiles((path) => looks.get(path) ?? null);
    files.all('a');
    looks.set('b', '1');
    const round = (): string[] => ['a', 'b'].filter((path) => files.take(path));
    expect(round()).toEqual([]);
    looks.set('b', '2');
    expect(round()).toEqual([]);
    expect(round()).toEqual(['b']);
    expect(round()).toEqual([]);
    looks.set('a', '2');
    round();
    expect(round()).toEqual(['a']);
  });
});
