import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { insertRows } from './insert-rows.ts';
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

/**
 * Holds the lock to the end of the transaction: stories are decided by one process at a time, in one order.
 *
 * @param wait `false`: does not wait for another process
 * @returns whether the lock is held
 */
export async function lockStories(tx: Transaction<Tables>, wait = true): Promise<boolean> {
  if (wait) {
    await sql`select pg_advisory_xact_lock(${sql.lit(DECIDING)})`.execute(tx);
    return true;
  }
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${sql.lit(DECIDING)}) as held`.execute(
    tx,
  );
  return rows[0]!.held;
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
  await openStories(
    tx,
    placements.map(({ story }) => story),
    now,
  );
  await insertRows(
    tx,
    'membership',
    MEMBERSHIP,
    placements.map((one) => ({ ...one, decided_by: 'run' })),
    'on conflict (report) do nothing',
  );
  const placed = JSON.stringify(placements.map(({ report }) => report));
  await sql`delete from unplaced where report in (select json_array_elements_text(${placed}::json))`.execute(tx);
}

const MEMBERSHIP = { report: 'text', story: 'text', decided_by: 'text', confidence: 'real', why: 'jsonb' };

async function openStories(tx: Transaction<Tables>, ids: readonly string[], now: string): Promise<void> {
  const rows = [...new Set(ids)].map((id) => ({ id, pinned: false, opened: now }));
  const types = { id: 'text', pinned: 'boolean', opened: 'timestamptz' };
  await insertRows(tx, 'story', types, rows, 'on conflict (id) do nothing');
}

export interface ListOptions {
  readonly limit?: number;
  /** The `seq` of the last story of the page before. */
  readonly before?: string;
  /** Stories with at least so many reports. */
  readonly atLeast?: number;
}

/**
 * Stories, those with the newest member first. Walks the memberships from the newest back until the page is full, so that
 * a page costs the same however many stories there are; only the stories of the page are counted.
 */
export async function listStories(db: Kysely<Tables>, options: ListOptions = {}): Promise<readonly StoryRow[]> {
  const { limit = 50, before, atLeast = 1 } = options;
  const from = before === undefined ? sql`true` : sql`member.seq < ${before}::bigint`;
  const large =
    atLeast <= 1
      ? sql`true`
      : sql`(select count(*) from (select 1 from membership as one where one.story = member.story limit ${atLeast}) as first) >= ${atLeast}`;
  const { rows } = await sql<StoryRow & { reports: string | number; outlets: string | number }>`
    with page as (
      select member.story, member.seq from membership as member
      where ${from} and ${large}
        and not exists (select 1 from membership as later where later.story = member.story and later.seq > member.seq)
      order by member.seq desc limit ${limit}
    )
    select story.id, story.pinned, told.reports, told.outlets, told.from, told.to, page.seq,
           coalesce(story.name, told.title) as name
    from page join story on story.id = page.story cross join lateral (
      select count(*) as reports, count(distinct report.outlet) as outlets,
             min(report.published) as from, max(report.published) as to,
             (array_agg(coalesce(report.title, report.ref) order by report.published, report.id))[1] as title
      from membership cross join lateral (
        -- Looked up one by one: without statistics (an embedded store has none) all reports would be read for every story.
        select id, ref, title, outlet, published from report where report.id = membership.report offset 0
      ) as report
      where membership.story = page.story
    ) as told
    order by page.seq desc`.execute(db);
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
