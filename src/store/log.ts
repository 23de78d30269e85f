import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** One line of the log: who did what, with which version and parameters. */
export interface LogEntry {
  readonly who: string;
  readonly what: string;
  readonly tool: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface LoggedEntry extends LogEntry {
  readonly seq: string;
  readonly at: string;
  readonly before: string;
  readonly hash: string;
}

/** The hash before the first line. */
export const GENESIS = '0'.repeat(64);
/** Any fixed number: the advisory lock under which one line at a time is written, so that the chain has no fork. */
const WRITING = 7_301_002;

/** JSON with keys in order: `jsonb` does not keep the order in which they were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}

/** SHA-256 over the line and the hash of the line before it. A database may write `.490` as `.49`: the time is put in one form. */
export const hashOf = (entry: Omit<LoggedEntry, 'hash'>): string =>
  createHash('sha256')
    .update(
      canonical([
        entry.before,
        entry.seq,
        new Date(entry.at).toISOString(),
        entry.who,
        entry.what,
        entry.tool,
        entry.parameters,
      ]),
    )
    .digest('hex');

/** Writes one line, inside the transaction of what it tells of: both are kept or neither. */
export async function appendLog(tx: Transaction<Tables>, entry: LogEntry, at: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(WRITING)})`.execute(tx);
  const last = await tx.selectFrom('log').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const line = { ...entry, at, seq: String(BigInt(last?.seq ?? '0') + 1n), before: last?.hash ?? GENESIS };
  await tx
    .insertInto('log')
    .values({ ...line, parameters: JSON.stringify(entry.parameters), hash: hashOf(line) })
    .execute();
}

/** Reads the log from the line after `after`, at most `limit` lines. */
export async function readLog(db: Kysely<Tables>, after = '0', limit = 1000): Promise<readonly LoggedEntry[]> {
  const rows = await db.selectFrom('log').selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute();
  return rows.map((row) => ({ ...row, parameters: row.parameters as Record<string, unknown> }));
}
