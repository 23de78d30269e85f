import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { OUTCOMES } from './runs.ts';
import type { RunCounts } from './runs.ts';
import type { Outcome, Tables } from './tables.ts';

/** An import as a list shows it. */
export interface RunRow {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly started: string;
  readonly finished: string | null;
  readonly counts: RunCounts;
}

/** One item of an import and what became of it. */
export interface ItemRow {
  readonly seq: string;
  readonly place: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly report: string | null;
}

type Counted = Omit<RunRow, 'counts'> & { readonly counts: Partial<Record<Outcome, number>> | null };

function withCounts({ counts, ...row }: Counted): RunRow {
  const full = Object.fromEntries(OUTCOMES.map((one) => [one, counts?.[one] ?? 0])) as Record<Outcome, number>;
  return { ...row, counts: { ...full, items: OUTCOMES.reduce((sum, one) => sum + full[one], 0) } };
}

/** Imports, the last begun first. */
export async function listRuns(
  db: Kysely<Tables>,
  options: { readonly limit?: number; /** Number of the last run of the page before. */ readonly before?: string } = {},
): Promise<readonly RunRow[]> {
  const { limit = 50, before = null } = options;
  const { rows } = await sql<Counted>`
    select run.id, run.source, run.kind, run.state, run.started, run.finished,
           (select jsonb_object_agg(outcome, count) from
              (select outcome, count(*) as count from intake_item where intake_item.run = run.id group by outcome) as one) as counts
    from intake_run as run where ${before}::bigint is null or run.id < ${before}::bigint
    order by run.id desc limit ${limit}`.execute(db);
  return rows.map(withCounts);
}

/** One import, by its number. */
export async function readRun(db: Kysely<Tables>, run: string): Promise<RunRow | null> {
  const [row] = await listRuns(db, { limit: 1, before: String(BigInt(run) + 1n) });
  return row?.id === run ? row : null;
}

/** The state of the newest import of a source; `null` when there was none. */
export async function stateOfSource(db: Kysely<Tables>, source: string): Promise<RunRow['state'] | null> {
  const row = await db
    .selectFrom('intake_run')
    .select('state')
    .where('source', '=', source)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.state ?? null;
}

/** Items of an import in their order. */
export async function listItems(
  db: Kysely<Tables>,
  run: string,
  options: { readonly outcome?: Outcome; readonly limit?: number; readonly after?: string } = {},
): Promise<readonly ItemRow[]> {
  const { outcome, limit = 50, after } = options;
  let query = db
    .selectFrom('intake_item')
    .select(['seq', 'place', 'outcome', 'reason', 'report'])
    .where('run', '=', run);
  if (outcome !== undefined) query = query.where('outcome', '=', outcome);
  if (after !== undefined) query = query.where('seq', '>', after);
  return query.orderBy('seq').limit(limit).execute();
}
