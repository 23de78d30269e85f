import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { createPoliteClient } from '../../src/fetch/index.ts';
import type { PoliteClient } from '../../src/fetch/index.ts';

export interface Page {
  readonly type?: string;
  readonly status?: number;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Its address, without a slash at the end. */
  readonly at: string;
  /** What stands where; may be changed. */
  readonly pages: Record<string, Page>;
  /** Paths as they were asked for, robots.txt apart. */
  readonly asked: string[];
}

/** A real web server on this machine. It answers an unchanged page with 304. */
export async function site(pages: Record<string, Page>): Promise<Site> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    if (path !== '/robots.txt') asked.push(path);
    const page = pages[path];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { etag } = page.headers ?? {};
    if (etag !== undefined && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html', ...page.headers });
    response.end(page.body ?? '');
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  );
  return { at: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, pages, asked };
}

/** A client that may ask this machine, without pauses. */
export function localClient(maxBytes = 1024 * 1024): PoliteClient {
  const client = createPoliteClient(
    { userAgent: 'stemma-test/1', allowPrivate: true, timeout: 5000, maxBytes },
    { pause: 0 },
  );
  afterAll(() => client.close());
  return client;
}
