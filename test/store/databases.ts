import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import type { Connection, Place } from '../../src/store/index.ts';

const pglite = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../node_modules/@electric-sql/pglite/package.json'), 'utf8'),
) as { readonly version: string };

/** The newest PostgreSQL whose programs lie on this machine, or `null`. */
function serverPrograms(): string | null {
  const versions = '/usr/lib/postgresql';
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...(existsSync(versions) ? readdirSync(versions).map((one) => join(versions, one, 'bin')) : []),
    '/opt/homebrew/bin',
    '/usr/local/pgsql/bin',
  ];
  return folders.filter((one) => existsSync(join(one, 'initdb')) && existsSync(join(one, 'postgres'))).at(-1) ?? null;
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return {} as { uid: number; gid: number };
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

export interface Server {
  readonly url: string;
  /** The process, to be killed in fault tests. */
  readonly child: ChildProcess | null;
  /** Takes the server away, as a crash of its machine would, and starts it again on the same data. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of its own in a temporary folder; `null` where none is installed. */
export async function startPostgres(): Promise<Server | null> {
  const given = process.env['STEMMA_TEST_POSTGRES'];
  if (given !== undefined) {
    const nothing = (): Promise<void> => Promise.resolve();
    return { url: given, child: null, halt: nothing, resume: nothing, stop: nothing };
  }
  const programs = serverPrograms();
  const user = unprivileged();
  if (programs === null || user === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'stemma-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'stemma', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...options,
    stdio: 'ignore',
  });
  const port = await freePort();
  const settings = [
    `port=${String(port)}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
  ];
  const start = (): ChildProcess =>
    spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
      ...options,
      stdio: 'ignore',
    });
  let child = start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  const url = `postgres://stemma@127.0.0.1:${String(port)}/postgres`;
  await answering(url);
  return {
    url,
    child,
    halt: () => end('SIGQUIT'),
    resume: async () => {
      child = start();
      await answering(url);
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  const { default: pg } = await import('pg');
  for (let attempt = 0; attempt < 200; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('the PostgreSQL of the tests did not start');
}

/** An empty store of its own for one test, and how to throw it away. */
export interface Scratch {
  readonly place: Place;
  open(doing?: string): Promise<Connection>;
  remove(): Promise<void>;
}

/** An embedded PostgreSQL without tables, made once for all tests of this machine: making one takes seconds. */
function emptyCluster(): string {
  const folder = join(tmpdir(), `stemma-tests-pglite-${pglite.version}`);
  if (existsSync(folder)) return folder;
  const beside = mkdtempSync(`${folder}.new-`);
  execFileSync(process.execPath, [join(import.meta.dirname, '../../src/store/new-cluster.ts'), beside]);
  try {
    renameSync(beside, folder);
  } catch (error) {
    // Another test process was quicker.
    if (!existsSync(folder)) throw error;
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

export function scratchDirectory(): Scratch {
  const directory = mkdtempSync(join(tmpdir(), 'stemma-store-'));
  cpSync(emptyCluster(), join(directory, 'pglite'), { recursive: true });
  const place: Place = { kind: 'directory', directory };
  return {
    place,
    open: (doing = 'test') => openStore(place, doing),
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

let databases = 0;

export async function scratchDatabase(server: Server): Promise<Scratch> {
  const { default: pg } = await import('pg');
  const name = `stemma_${String(process.pid)}_${String(++databases)}`;
  const run = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  const place: Place = { kind: 'postgres', url: server.url.replace(/\/[^/]*$/u, `/${name}`) };
  return {
    place,
    open: (doing = 'test') => openStore(place, doing),
    remove: () => run(`drop database if exists ${name} with (force)`),
  };
}

/** Every kind of store that this machine can run, by name; one and the same suite runs on each. */
export async function scratchStores(): Promise<{
  readonly stores: readonly [string, () => Promise<Scratch>][];
  readonly server: Server | null;
  readonly stop: () => Promise<void>;
}> {
  const server = await startPostgres();
  if (server === null)
    process.stderr.write('store tests: no PostgreSQL on this machine, so only the embedded one is tested\n');
  const embedded: [string, () => Promise<Scratch>] = ['an embedded store', () => Promise.resolve(scratchDirectory())];
  return {
    server,
    stores: server === null ? [embedded] : [embedded, ['PostgreSQL', () => scratchDatabase(server)]],
    stop: async () => {
      await server?.stop();
    },
  };
}
