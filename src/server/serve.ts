import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './app.ts';

/** A server that listens. */
export interface Listening {
  /** As a person types it: `http://127.0.0.1:7311`. */
  readonly address: string;
  readonly port: number;
  /** Takes no more requests, lets those under way end, ends imports after the batch in hand. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Milliseconds for those under way when it stops. */
  readonly grace?: number;
  /** Milliseconds for a whole request with its body. */
  readonly receive?: number;
  /** Milliseconds for the head of a request. */
  readonly head?: number;
}

const GRACE = 10_000;
/** Connections at once; more are closed at once. */
const CONNECTIONS = 512;

const isName = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Listens; a sender that is slow on purpose is cut off by the limits of time. */
export async function listen(app: App, options: ListenOptions): Promise<Listening> {
  const { host, port, grace = GRACE, receive = 320_000, head = 15_000 } = options;
  const server = createAdaptorServer({
    fetch: (request) => app.fetch(request),
    createServer,
    serverOptions: {
      requestTimeout: receive,
      headersTimeout: head,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * 1024,
    },
    overrideGlobalObjects: false,
  }) as Server;
  server.maxConnections = CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    address: `http://${isName(host)}:${String(bound)}`,
    port: bound,
    async close() {
      const ended = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeIdleConnections();
      const forced = setTimeout(() => {
        server.closeAllConnections();
      }, grace);
      await app.close();
      await ended;
      clearTimeout(forced);
    },
  };
}
