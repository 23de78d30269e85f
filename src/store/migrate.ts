import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/index.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Any fixed number: the advisory lock that one starter holds while it migrates. */
const MIGRATING = 7_301_001;

/**
 * Brings the tables to the newest form; returns the numbers applied. Two starters at once are safe: the second waits
 * for the first and then finds nothing to do. All in one transaction, so a killed starter leaves the old tables.
 *
 * @throws {StoreError} when the store was written by a newer Stemma.
 */
export async function migrate(
  db: Kysely<Tables>,
  steps: readonly Migration[] = migrations,
): Promise<readonly number[]> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATING)})`.execute(tx);
    await sql`create table if not exists migration (
      number integer primary key, name text not null, at timestamptz not null default now())`.execute(tx);
    const done = new Set((await tx.selectFrom('migration').select('number').execute()).map((row) => row.number));
    const newest = steps.at(-1)?.number ?? 0;
    const unknown = [...done].filter((number) => number > newest);
    if (unknown.length > 0)
      throw new StoreError(
        `the store is at migration ${String(Math.max(...unknown))}, this Stemma knows ${String(newest)}`,
        'Use the newer Stemma that wrote it; a store never goes back.',
      );
    const applied: number[] = [];
    for (const { number, name, statements } of steps) {
      if (done.has(number)) continue;
      for (const statement of statements) await sql.raw(statement).execute(tx);
      await sql`insert into migration (number, name) values (${number}, ${name})`.execute(tx);
      applied.push(number);
    }
    return applied;
  });
}
