import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Outcome, Tables } from './tables.ts';

/** An import that is under way. */
export interface Run {
  readonly id: string;
  readonly source: string;
  /** Where the source is to be taken up: what was recorded up to here is safe. `null` at the beginning. */
  readonly cursor: unknown;
  /** How many items of it stand in the store. */
  readonly items: number;
  /** `true`: an earlier run of this source was cut short, and this goes on with it. */
  readonly resumed: boolean;
}

/** What became of the items of a run; they add up to `items`. */
export interface RunCounts extends Readonly<Record<Outcome, number>> {
  readonly items: number;
}

export const OUTCOMES: readonly Outcome[] = ['new', 'same-bytes', 'new-version', 'duplicate-text', 'skipped', 'failed'];

/**
 * Begins the import of a source, or goes on with the one that was cut short. Of two importers of one source at once the
 * database lets one begin; the other gets the same run, and stops when it finds itself overtaken (`recordBatch`).
 */
export async function beginRun(db: Kysely<Tables>, source: string, kind: string, now: string): Promise<Run> {
  const begun = await db
    .insertInto('intake_run')
    .values({ source, kind, state: 'running', cursor: 'null', started: now, finished: null })
    .onConflict((conflict) => conflict.columns(['source']).where('state', '=', 'running').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (begun) return { id: begun.id, source, cursor: null, items: 0, resumed: false };
  const running = await db
    .selectFrom('intake_run')
    .select(['id', 'cursor', 'items'])
    .where('source', '=', source)
    .where('state', '=', 'running')
    .executeTakeFirst();
  // It ended between the two questions: begin anew.
  if (!running) return beginRun(db, source, kind, now);
  return { id: running.id, source, cursor: running.cursor, items: Number(running.items), resumed: true };
}

/** Whether a source was imported to its end before. */
export async function isImported(db: Kysely<Tables>, source: string): Promise<boolean> {
  const row = await db
    .selectFrom('intake_run')
    .select('id')
    .where('source', '=', source)
    .where('state', '=', 'done')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends a run. */
export async function finishRun(db: Kysely<Tables>, run: string, state: 'done' | 'failed', now: string): Promise<void> {
  await db.updateTable('intake_run').set({ state, finished: now }).where('id', '=', run).execute();
}

export async function countRun(db: Kysely<Tables>, run: string): Promise<RunCounts> {
  const rows = await db
    .selectFrom('intake_item')
    .select(['outcome', sql<string>`count(*)`.as('count')])
    .where('run', '=', run)
    .groupBy('outcome')
    .execute();
  const of = new Map(rows.map((row) => [row.outcome, Number(row.count)]));
  const counts = Object.fromEntries(OUTCOMES.map((one) => [one, of.get(one) ?? 0])) as Record<Outcome, number>;
  return { ...counts, items: rows.reduce((sum, row) => sum + Number(row.count), 0) };
}
