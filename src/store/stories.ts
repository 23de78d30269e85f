import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Where a report belongs, by whom, and why. */
export interface Placement {
  readonly report: string;
  readonly story: string;
  readonly confidence: number;
  /** The words and names that decided, plain JSON. */
  readonly why: unknown;
}

/** A story as a list shows it. */
export interface StoryRow {
  readonly id: string;
  readonly name: string;
  readonly pinned: boolean;
  readonly reports: number;
  readonly outlets: number;
  /** First and last publication among its reports. */
  readonly from: string | null;
  readonly to: string | null;
  /** Number of its newest member, by which lists are ordered and pages cut. */
  readonly seq: string;
}

export interface Member {
  readonly report: string;
  readonly ref: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly decidedBy: 'run' | 'person';
  readonly confidence: number;
  readonly why: unknown;
}

/** Any fixed number: the advisory lock under which one process at a time decides about stories. */
const DECIDING = 7_301_003;

/** Holds the lock to the end of the transaction: stories are decided by one process at a time, in one order. */
export async function lockStories(tx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(DECIDING)})`.execute(tx);
}

/** The id under which a story lives today: merges leave a redirect. `null`: there never was one. */
export async function currentStory(db: Kysely<Tables>, id: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    with recursive way as (
      select id, merged_into, 1 as step from story where id = ${id}
      union all
      select story.id, story.merged_into, step + 1 from way join story on story.id = way.merged_into where step < 1000
    ) select id from way where merged_into is null limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** Places reports that had no story; opens the stories that are new. */
export async function placeReports(
  tx: Transaction<Tables>,
  placements: readonly Placement[],
  now: string,
): Promise<void> {
  if (placements.length === 0) return;
  const stories = [...new Set(placements.map(({ story }) => story))];
  await tx
    .insertInto('story')
    .values(stories.map((id) => ({ id, name: null, pinned: false, merged_into: null, opened: now })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await tx
    .insertInto('membership')
    .values(
      placements.map(({ report, story, confidence, why }) => ({
        report,
        story,
        decided_by: 'run' as const,
        confidence,
        why: JSON.stringify(why),
      })),
    )
    .onConflict((conflict) => conflict.column('report').doNothing())
    .execute();
  await tx
    .deleteFrom('unplaced')
    .where(
      'report',
      'in',
      placements.map(({ report }) => report),
    )
    .execute();
}

export interface ListOptions {
  readonly limit?: number;
  /** The `seq` of the last story of the page before. */
  readonly before?: string;
  /** Stories with at least so many reports. */
  readonly atLeast?: number;
}

/** Stories, those with the newest member first. */
export async function listStories(db: Kysely<Tables>, options: ListOptions = {}): Promise<readonly StoryRow[]> {
  const { limit = 50, before, atLeast = 1 } = options;
  const { rows } = await sql<StoryRow & { reports: string | number; outlets: string | number }>`
    select story.id, story.pinned, count(*) as reports, count(distinct report.outlet) as outlets,
           min(report.published) as from, max(report.published) as to, max(membership.seq) as seq,
           coalesce(story.name, (array_agg(coalesce(report.title, report.ref) order by report.published, report.id))[1]) as name
    from membership join story on story.id = membership.story join report on report.id = membership.report
    group by story.id
    having count(*) >= ${atLeast} and (${before ?? null}::bigint is null or max(membership.seq) < ${before ?? null}::bigint)
    order by max(membership.seq) desc limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, reports: Number(row.reports), outlets: Number(row.outlets) }));
}

/** The reports of a story, oldest first, undated last. */
export async function membersOf(db: Kysely<Tables>, story: string): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('report', 'report.id', 'membership.report')
    .select([
      'membership.report',
      'report.ref',
      'report.title',
      'report.outlet',
      'report.url',
      'report.published',
      'membership.decided_by as decidedBy',
      'membership.confidence',
      'membership.why',
    ])
    .where('membership.story', '=', story)
    .orderBy(sql`report.published asc nulls last`)
    .orderBy('report.id')
    .execute();
  return rows;
}

/** Writes what a person's decision changed: where reports are now, which stories went into which, and their names. */
export interface StoryChanges {
  readonly moved: readonly { readonly report: string; readonly story: string }[];
  /** `into` null: the story stands on its own again (an undone merge). */
  readonly redirects: readonly { readonly story: string; readonly into: string | null }[];
  readonly names: readonly { readonly story: string; readonly name: string | null }[];
}

export async function writeChanges(
  tx: Transaction<Tables>,
  { moved, redirects, names }: StoryChanges,
  decidedBy: 'run' | 'person',
  why: unknown,
  now: string,
): Promise<void> {
  const stories = [...new Set([...moved.map(({ story }) => story), ...names.map(({ story }) => story)])];
  if (stories.length > 0)
    await tx
      .insertInto('story')
      .values(stories.map((id) => ({ id, name: null, pinned: false, merged_into: null, opened: now })))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  for (const { story, into } of redirects)
    await tx.updateTable('story').set({ merged_into: into }).where('id', '=', story).execute();
  for (const { report, story } of moved)
    await tx
      .insertInto('membership')
      .values({ report, story, decided_by: decidedBy, confidence: 1, why: JSON.stringify(why) })
      .onConflict((conflict) =>
        conflict
          .column('report')
          .doUpdateSet({ story, decided_by: decidedBy, confidence: 1, why: JSON.stringify(why) }),
      )
      .execute();
  for (const { story, name } of names) await tx.updateTable('story').set({ name }).where('id', '=', story).execute();
}

/** A person's decision, as kept. */
export interface StoredDecision {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  readonly data: unknown;
  readonly undoneBy: string | null;
}

export async function addDecision(
  tx: Transaction<Tables>,
  decision: { readonly who: string; readonly kind: string; readonly data: unknown },
  now: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('decision')
    .values({ at: now, who: decision.who, kind: decision.kind, data: JSON.stringify(decision.data), undone_by: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function markUndone(tx: Transaction<Tables>, decision: string, by: string): Promise<void> {
  await tx.updateTable('decision').set({ undone_by: by }).where('id', '=', decision).execute();
}

/** All decisions, oldest first. */
export async function listDecisions(db: Kysely<Tables>): Promise<readonly StoredDecision[]> {
  const rows = await db.selectFrom('decision').selectAll().orderBy('id').execute();
  return rows.map(({ undone_by: undoneBy, ...row }) => ({ ...row, undoneBy }));
}
