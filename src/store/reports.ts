import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import type { Tables } from './tables.ts';

/** A report as it was stored, letter for letter. */
export interface StoredReport {
  readonly report: Report;
  readonly article: string;
  readonly version: number;
  readonly imported: string;
  /** Hash of the bytes it was read from. */
  readonly raw: string;
}

const stored = (row: {
  data: unknown;
  text: string;
  article: string;
  version: number;
  imported: string;
  raw: string;
}): StoredReport => ({
  report: { ...(row.data as Omit<Report, 'text'>), text: row.text },
  article: row.article,
  version: row.version,
  imported: row.imported,
  raw: row.raw,
});

const columns = [
  'report.data',
  'text.text',
  'report.article',
  'report.version',
  'report.imported',
  'report.raw',
] as const;

/** The reports of these ids, in the order of the ids; those that the store lacks are left out. */
export async function readReports(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly StoredReport[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('report')
    .innerJoin('text', 'text.hash', 'report.text_hash')
    .select(columns)
    .where('report.id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [(row.data as Report).id, stored(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** All versions of an article, oldest first. */
export async function readVersions(db: Kysely<Tables>, article: string): Promise<readonly StoredReport[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('text', 'text.hash', 'report.text_hash')
    .select(columns)
    .where('report.article', '=', article)
    .orderBy('report.version')
    .execute();
  return rows.map(stored);
}

/** Every address at which a report was met. */
export async function addressesOf(db: Kysely<Tables>, report: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('address').select('url').where('report', '=', report).orderBy('url').execute();
  return rows.map((row) => row.url);
}
