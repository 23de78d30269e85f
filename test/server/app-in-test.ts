import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createApp, openapi, routes } from '../../src/server/index.ts';
import type { App, ServerOptions } from '../../src/server/index.ts';
import type { Connection } from '../../src/store/index.ts';

export const NOW = '2031-06-04T09:30:00Z';
export const TOKEN = 'a-token-of-the-tests-0001';

/** An app over an open store, with a spool of its own. */
export function appOver(store: Pick<Connection, 'db' | 'place'>, options: Partial<ServerOptions> = {}) {
  const spool = options.spool ?? mkdtempSync(join(tmpdir(), 'stemma-spool-'));
  const defects: unknown[] = [];
  const lines: string[] = [];
  const app = createApp(store, {
    spool,
    who: 'desk',
    now: () => NOW,
    onDefect: (error) => defects.push(error),
    log: (line) => lines.push(line),
    ...options,
  });
  return {
    app,
    spool,
    defects,
    lines,
    async close(): Promise<void> {
      await app.close();
      rmSync(spool, { recursive: true, force: true });
    },
  };
}

const ajv = new Ajv2020({ strict: false, formats: { 'date-or-time': true } });
ajv.addSchema(openapi(routes), 'https://api.test/v1');

/** What the document says of an answer and what the answer is do not agree: the faults, or nothing. */
export function faultsOf(
  path: string,
  method: string,
  status: number,
  type: string,
  value: unknown,
): readonly string[] {
  const pointer = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
  const place = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const check = ajv.getSchema(`https://api.test/v1#/${place}`);
  if (!check) return [`${method} ${path} does not describe ${String(status)} ${type}`];
  return check(value) === true ? [] : (check.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`);
}

/** The path as the document writes it. */
export function documentedPath(address: string, method: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  const found = routes.find(
    (route) =>
      route.method === method && new RegExp(`^${route.path.replace(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(pathname),
  );
  return found?.path ?? '';
}

export interface Told<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** Asks, and holds the answer against the document. */
export async function ask<T = Record<string, unknown>>(
  app: App,
  address: string,
  init: RequestInit = {},
): Promise<Told<T>> {
  const response = await app.request(address, init);
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
  const body = (type.endsWith('json') ? await response.json() : await response.text()) as T;
  const method = init.method ?? 'GET';
  const path = documentedPath(address, method);
  if (path !== '' && type.endsWith('json')) {
    const known = response.status in routes.find((one) => one.path === path && one.method === method)!.answers;
    const faults =
      known || type === 'application/json' ? faultsOf(path, method, response.status, type, body) : problemFaults(body);
    if (faults.length > 0) throw new Error(`${method} ${address}: ${faults.slice(0, 5).join('; ')}`);
  }
  return { status: response.status, headers: response.headers, body };
}

export function problemFaults(value: unknown): readonly string[] {
  const check = ajv.getSchema('https://api.test/v1#/components/schemas/Problem')!;
  return check(value) === true ? [] : (check.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`);
}

export const post = (body: BodyInit, type: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type },
});
export const postJson = (value: unknown): RequestInit => post(JSON.stringify(value), 'application/json');

/** Waits until an import has ended. */
export async function ended(app: App, id: string): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < 400; tries++) {
    const { body } = await ask(app, `/v1/jobs/${id}`);
    if (body['state'] === 'done' || body['state'] === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`import ${id} did not end`);
}
