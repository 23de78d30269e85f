import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/server/index.ts';
import type { Listening } from '../../src/server/index.ts';
import type { Connection } from '../../src/store/index.ts';
import { root } from '../cli/stemma.ts';
import { scratchDirectory } from '../store/databases.ts';
import { appOver, TOKEN } from './app-in-test.ts';

/** Asks over a socket, with headers that `fetch` would not let through. */
function over(port: number, path: string, headers: Readonly<Record<string, string>> = {}, body?: string) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers, method: body === undefined ? 'GET' : 'POST' },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => (text += piece));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** What comes back on a bare socket until it is closed. */
function bare(port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(words));
    socket.setEncoding('utf8');
    socket.on('data', (piece: string) => (text += piece));
    socket.on('close', () => {
      resolve(text);
    });
    socket.on('error', reject);
  });
}

describe('a server that listens', () => {
  const here = scratchDirectory();
  let store: Connection;
  let served: ReturnType<typeof appOver>;
  let listening: Listening;
  beforeAll(async () => {
    store = await here.open();
    served = appOver(store, { token: TOKEN });
    listening = await listen(served.app, { host: '127.0.0.1', port: 0, head: 300, receive: 600 });
  }, 60_000);
  afterAll(async () => {
    await listening.close();
    await served.close();
    await store.close();
    await here.remove();
  }, 60_000);
  const authorization = `Bearer ${TOKEN}`;

  it('checks Host, Origin and token as they come over the wire', async () => {
    const { port } = listening;
    expect(listening.address).toBe(`http://127.0.0.1:${String(port)}`);
    expect((await over(port, '/v1/reports', { authorization })).status).toBe(200);
    expect((await over(port, '/v1/reports')).status).toBe(401);
    expect((await over(port, '/v1/reports', { authorization, host: 'evil.example' })).status).toBe(421);
    expect((await over(port, '/v1/reports', { authorization, origin: 'https://evil.example' })).status).toBe(403);
    expect((await over(port, '/v1/reports/../../../etc/passwd', { authorization })).status).toBe(404);
  });

  it('takes an import and tells its progress as it goes', async () => {
    const lines = Array.from({ length: 500 }, (_unused, n) =>
      JSON.stringify({
        id: `r${String(n)}`,
        text: `The gate number ${String(n)} was shut at noon.`,
        outlet: 'Coast Daily',
      }),
    );
    const headers = { authorization, 'content-type': 'application/jsonl' };
    const begun = await over(listening.port, '/v1/imports', headers, lines.join('\n'));
    expect(begun.status).toBe(202);
    const { id } = JSON.parse(begun.text) as { id: string };
    const { text } = await over(listening.port, `/v1/jobs/${id}/events`, { authorization });
    const events = text.split('\n\n').filter((one) => one.startsWith('event: '));
    expect(events.at(-1)).toMatch(/^event: end\ndata: \{.*"state":"done".*"new":500/u);
    const counts = events.map(
      (one) => (JSON.parse(one.split('data: ')[1]!) as { counts: { items: number } }).counts.items,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('cuts off who is slow on purpose, and serves the others meanwhile', async () => {
    const slow = bare(listening.port, 'GET /v1/health HTTP/1.1\r\nHost: localhost\r\nX-A: ');
    const body = bare(
      listening.port,
      `POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nabc`,
    );
    expect((await over(listening.port, '/v1/health')).status).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1\.1 408 /u);
    expect(await body).toMatch(/^HTTP\/1\.1 408 |^$/u);
  });

  it('a request that is none is refused', async () => {
    expect(await bare(listening.port, 'rubbish\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /u);
    expect(await bare(listening.port, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /u,
    );
    expect((await over(listening.port, '/v1/health')).status).toBe(200);
  });
});

describe('stemma serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-serve-'));
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  /** The first opening of an embedded store takes long on a busy machine. */
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const child = spawn(
      process.execPath,
      ['bin/stemma.js', 'serve', '--store', join(folder, 'desk'), '--port', '0', ...args],
      {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    children.push(child);
    let err = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (piece: string) => (err += piece));
    const exit = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const port = async (): Promise<number> => {
      for (let tries = 0; tries < 2400; tries++) {
        const found = /serves http:\/\/127\.0\.0\.1:(\d+)\/v1/u.exec(err);
        if (found) return Number(found[1]);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`it did not start: ${err}`);
    };
    return { child, exit, port, err: () => err };
  };

  it('refuses to be reached by others without a token, and a token that can be guessed', async () => {
    const open = start(['--host', '0.0.0.0']);
    expect(await open.exit).toBe(2);
    expect(open.err()).toMatch(/needs a token: set STEMMA_TOKEN/u);
    const weak = start(['--host', '0.0.0.0'], { STEMMA_TOKEN: 'short' });
    expect(await weak.exit).toBe(2);
    expect(weak.err()).toMatch(/at least 16/u);
    const file = start(['--token-file', join(folder, 'none')]);
    expect(await file.exit).toBe(2);
    expect(await start(['--port', '99999']).exit).toBe(2);
  });

  it('says its address, holds the store, loses nothing when it is killed, and stops when told to', async () => {
    writeFileSync(join(folder, 'token'), `${TOKEN}\n`);
    const first = start(['--token-file', join(folder, 'token'), '--verbose']);
    const port = await first.port();
    expect((await over(port, '/v1/reports')).status).toBe(401);
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/jsonl' };
    const lines = Array.from({ length: 2000 }, (_unused, n) =>
      JSON.stringify({
        id: `r${String(n)}`,
        text: `The lock number ${String(n)} was shut at noon.`,
        outlet: 'Canal News',
      }),
    );
    const begun = await over(port, '/v1/imports', headers, lines.join('\n'));
    expect(begun.status).toBe(202);
    const other = start([]);
    expect(await other.exit).toBe(1);
    expect(other.err()).toMatch(/in use by process \d+ .*stemma serve/u);
    first.child.kill('SIGKILL');
    await first.exit;
    expect(first.err()).not.toContain(TOKEN);
    const second = start([]);
    const again = await second.port();
    expect(second.err()).toMatch(/ended without closing it/u);
    const { id } = JSON.parse(begun.text) as { id: string };
    const { text } = await over(again, `/v1/jobs/${id}/events`);
    expect(text).toMatch(/event: end\ndata: .*"state":"done".*"new":2000.*"items":2000/u);
    second.child.kill('SIGTERM');
    expect(await second.exit).toBe(0);
  }, 240_000);
});
