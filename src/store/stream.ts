import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A report as the stream of stories reads it. */
export interface StreamRow {
  readonly id: string;
  readonly article: string;
  readonly version: number;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
}

const columns = sql`report.id, report.article, report.version, text.text, report.title,
  report.data->'published'->>'value' as published, report.language`;

/** Reports that wait for their story, in the order in which they are placed: by lot, date, undated last, then by id. */
export async function readUnplaced(tx: Transaction<Tables>, limit: number): Promise<readonly StreamRow[]> {
  const { rows } = await sql<StreamRow>`
    select ${columns} from unplaced join report on report.id = unplaced.report join text on text.hash = report.text_hash
    order by unplaced.lot, report.published nulls last, report.id limit ${limit}`.execute(tx);
  return rows;
}

export async function countUnplaced(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from unplaced`.execute(db);
  return Number(rows[0]!.count);
}

/** A report that was placed, and where it stands now. */
export interface PlacedRow extends StreamRow {
  readonly seq: string;
  readonly story: string;
  readonly why: unknown;
}

/** Placements after one, in their order. */
export async function readPlaced(tx: Transaction<Tables>, after: string, limit: number): Promise<readonly PlacedRow[]> {
  const { rows } = await sql<PlacedRow>`
    select ${columns}, membership.seq, membership.story, membership.why
    from membership join report on report.id = membership.report join text on text.hash = report.text_hash
    where membership.seq > ${after} order by membership.seq limit ${limit}`.execute(tx);
  return rows;
}

/** The reports of some stories, in the order in which they were placed. */
export async function readMembers(tx: Transaction<Tables>, stories: readonly string[]): Promise<readonly PlacedRow[]> {
  const { rows } = await sql<PlacedRow>`
    select ${columns}, membership.seq, membership.story, membership.why
    from membership join report on report.id = membership.report join text on text.hash = report.text_hash
    where membership.story in (select json_array_elements_text(${JSON.stringify(stories)}::json))
    order by membership.seq`.execute(tx);
  return rows;
}

/** The story of the newest placed version of an article before each of these versions. */
export async function readEarlierVersions(
  tx: Transaction<Tables>,
  reports: readonly string[],
): Promise<ReadonlyMap<string, { readonly report: string; readonly story: string }>> {
  if (reports.length === 0) return new Map();
  const { rows } = await sql<{ id: string; report: string; story: string }>`
    select distinct on (later.id) later.id, earlier.id as report, membership.story
    from report later join report earlier on earlier.article = later.article and earlier.version < later.version
    join membership on membership.report = earlier.id
    where later.id in (select json_array_elements_text(${JSON.stringify(reports)}::json))
    order by later.id, earlier.version desc`.execute(tx);
  return new Map(rows.map(({ id, report, story }) => [id, { report, story }]));
}

/** How far the stories are decided: the newest placement and the newest decision. `0`: none. */
export interface StreamPosition {
  readonly seq: string;
  readonly decision: string;
}

export async function streamPosition(tx: Transaction<Tables>): Promise<StreamPosition> {
  const { rows } = await sql<StreamPosition>`
    select (select coalesce(max(seq), 0) from membership) as seq, (select coalesce(max(id), 0) from decision) as decision
  `.execute(tx);
  return rows[0]!;
}

/** Bytes of one row: an embedded store reads a row whole. */
const PIECE = 4_000_000;

/** The kept state of the stream, in bytes; `null`: none is kept. */
export async function readStream(tx: Transaction<Tables>): Promise<Uint8Array | null> {
  const pieces = await tx.selectFrom('stream_snapshot').select('bytes').orderBy('name').execute();
  return pieces.length === 0 ? null : new Uint8Array(Buffer.concat(pieces.map(({ bytes }) => bytes)));
}

export async function writeStream(tx: Transaction<Tables>, seq: string, bytes: Uint8Array): Promise<void> {
  await tx.deleteFrom('stream_snapshot').execute();
  for (let at = 0; at < bytes.length; at += PIECE)
    await tx
      .insertInto('stream_snapshot')
      .values({ name: `stream ${String(at / PIECE).padStart(6, '0')}`, seq, bytes: bytes.subarray(at, at + PIECE) })
      .execute();
}
