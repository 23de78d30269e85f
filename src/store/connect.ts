import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lockDirectory } from './directory-lock.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Where the store is: a folder on this machine, or a PostgreSQL server. */
export type Place =
  { readonly kind: 'directory'; readonly directory: string } | { readonly kind: 'postgres'; readonly url: string };

export interface Connection {
  readonly db: Kysely<Tables>;
  readonly place: Place;
  /** Said when a lock of a process that is gone was taken over. */
  readonly notes: readonly string[];
  close(): Promise<void>;
}

/** A whole number of 64 bits: text with both drivers, so that none is rounded and both print the same. */
const INT8 = 20;
/** Points in time: RFC 3339 text in UTC with both drivers. */
const TIMESTAMPTZ = 1184;
const asText = (value: string): string => value;
/** `2031-06-04 09:30:00+00` of PostgreSQL as `2031-06-04T09:30:00Z`. */
export const instantOf = (value: string): string => value.replace(' ', 'T').replace(/[+]00(?::?00)?$/u, 'Z');

/** A place as people write it: `postgres://…` is a server, anything else a folder. */
export function placeOf(given: string): Place {
  return /^postgres(?:ql)?:\/\//u.test(given)
    ? { kind: 'postgres', url: given }
    : { kind: 'directory', directory: given };
}

/** A folder appears under its name only when it is whole: killed half-way, the next start makes it anew. */
async function makeCluster(data: string): Promise<void> {
  const beside = `${data}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  const program = new URL(`./new-cluster.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
  await promisify(execFile)(process.execPath, [fileURLToPath(program), beside]);
  renameSync(beside, data);
}

/** Settings of an embedded PostgreSQL; they take effect at every opening. */
const SETTINGS = ['-c', 'max_wal_size=256MB', '-c', 'plan_cache_mode=force_custom_plan', '-c', 'shared_buffers=32MB'];

async function embedded(directory: string, doing: string): Promise<Connection> {
  const lock = lockDirectory(directory, doing);
  try {
    const data = join(directory, 'pglite');
    if (!existsSync(data)) await makeCluster(data);
    const { openEmbedded } = await import('./embedded.ts');
    const pglite = await openEmbedded(data, SETTINGS);
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    const { recovered } = lock;
    return {
      db,
      place: { kind: 'directory', directory },
      notes:
        recovered === null
          ? []
          : [
              `the last process on this store (${recovered.doing}, number ${String(recovered.pid)}) ended without closing it`,
            ],
      close: async () => {
        await db.destroy();
        if (!pglite.closed) await pglite.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function server(url: string): Promise<Connection> {
  const { default: pg } = await import('pg');
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, asText);
  types.setTypeParser(TIMESTAMPTZ, instantOf);
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    types,
    application_name: 'stemma',
    options: '-c timezone=UTC',
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // One that breaks between two statements of a transaction: the next statement fails and tells.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw new StoreError(
      `the PostgreSQL server does not answer (${error instanceof Error ? error.message : String(error)})`,
      'Check that it runs and that the address, the user and the password are right.',
    );
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, place: { kind: 'postgres', url }, notes: [], close: () => db.destroy() };
}

/**
 * Opens a connection: an embedded PostgreSQL in a folder, locked for this process, or a server.
 *
 * @param doing what the process does, in words; shown to whoever finds the store in use.
 * @throws {StoreError} when the folder is in use or the server does not answer.
 */
export const connect = (place: Place, doing: string): Promise<Connection> =>
  place.kind === 'directory' ? embedded(place.directory, doing) : server(place.url);
