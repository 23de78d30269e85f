import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';

/** Where a report stands, with all that is kept of it. */
export interface Membership {
  readonly report: string;
  readonly story: string;
  readonly decidedBy: 'run' | 'person';
  readonly confidence: number;
  readonly why: unknown;
}

/** Writes what a person's decision changed: where reports are now, which stories went into which, and their names. */
export interface StoryChanges {
  readonly moved: readonly Membership[];
  /** `into` null: the story stands on its own again (an undone merge). */
  readonly redirects: readonly { readonly story: string; readonly into: string | null }[];
  readonly names: readonly { readonly story: string; readonly name: string | null }[];
}

/** The memberships of these reports, in the order of the reports. */
export async function membershipsOf(db: Kysely<Tables>, reports: readonly string[]): Promise<readonly Membership[]> {
  const { rows } = await sql<Membership>`
    select report, story, decided_by as "decidedBy", confidence, why from membership
    where report in (select json_array_elements_text(${JSON.stringify(reports)}::json))`.execute(db);
  const byReport = new Map(rows.map((row) => [row.report, row]));
  return reports.flatMap((report) => byReport.get(report) ?? []);
}

export async function writeChanges(
  tx: Transaction<Tables>,
  { moved, redirects, names }: StoryChanges,
  now: string,
): Promise<void> {
  const ids = [
    ...moved.map(({ story }) => story),
    ...names.map(({ story }) => story),
    ...redirects.flatMap(({ story, into }) => (into === null ? [story] : [story, into])),
  ];
  await insertRows(
    tx,
    'story',
    { id: 'text', pinned: 'boolean', opened: 'timestamptz' },
    [...new Set(ids)].map((id) => ({ id, pinned: false, opened: now })),
    'on conflict (id) do nothing',
  );
  for (const { story, into } of redirects)
    await tx.updateTable('story').set({ merged_into: into }).where('id', '=', story).execute();
  await insertRows(
    tx,
    'membership',
    { report: 'text', story: 'text', decided_by: 'text', confidence: 'real', why: 'jsonb' },
    moved.map(({ decidedBy, ...row }) => ({ ...row, decided_by: decidedBy })),
    `on conflict (report) do update set story = excluded.story, decided_by = excluded.decided_by,
       confidence = excluded.confidence, why = excluded.why`,
  );
  for (const { story, name } of names) await tx.updateTable('story').set({ name }).where('id', '=', story).execute();
}

/** A person's decision, as kept. */
export interface StoredDecision {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  /** The `seq` of the newest membership when it was decided. */
  readonly after: string;
  readonly data: unknown;
  readonly undoneBy: string | null;
}

/** A number for a decision that is about to be made; never given twice, even when the decision is refused. */
export async function nextDecision(tx: Transaction<Tables>): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select nextval(pg_get_serial_sequence('decision', 'id')) as id`.execute(tx);
  return rows[0]!.id;
}

export async function addDecision(
  tx: Transaction<Tables>,
  decision: Omit<StoredDecision, 'at' | 'undoneBy'> & { readonly before: readonly Membership[] },
  now: string,
): Promise<void> {
  const { id, who, kind, after, data, before } = decision;
  await sql`
    insert into decision (id, at, who, kind, after, data, before) overriding system value
    values (${id}, ${now}, ${who}, ${kind}, ${after}, ${JSON.stringify(data)}::jsonb, ${JSON.stringify(before)}::jsonb)
  `.execute(tx);
}

export async function markUndone(tx: Transaction<Tables>, decision: string, by: string): Promise<void> {
  await tx.updateTable('decision').set({ undone_by: by }).where('id', '=', decision).execute();
}

/** The memberships that a decision changed, as they were before it. */
export async function membershipsBefore(tx: Transaction<Tables>, decision: string): Promise<readonly Membership[]> {
  const row = await tx.selectFrom('decision').select('before').where('id', '=', decision).executeTakeFirst();
  return (row?.before ?? []) as readonly Membership[];
}

/** Decisions, oldest first. */
export async function listDecisions(db: Kysely<Tables>, after = '0'): Promise<readonly StoredDecision[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'at', 'who', 'kind', 'after', 'data', 'undone_by as undoneBy'])
    .where('id', '>', after)
    .orderBy('id')
    .execute();
  return rows;
}
