import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A report as a list shows it: without its text. */
export interface ReportRow {
  readonly id: string;
  readonly ref: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly imported: string;
  /** Its article, and which version of it this is. */
  readonly article: string;
  readonly version: number;
  /** Where it belongs, or `null` while it waits. */
  readonly story: string | null;
}

/** Where a page of reports ended. */
export interface ReportPlace {
  readonly imported: string;
  readonly id: string;
}

export interface ReportFilter {
  readonly outlet?: string;
  readonly language?: string;
  /** Published in [from, to): RFC 3339. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  /** The last report of the page before. */
  readonly after?: ReportPlace;
}

const columns = sql`report.id, report.ref, report.title, report.outlet, report.url, report.language, report.published,
  report.imported, report.article, report.version, membership.story`;

/** Reports, the last imported first. */
export async function listReports(db: Kysely<Tables>, filter: ReportFilter = {}): Promise<readonly ReportRow[]> {
  const { outlet = null, language = null, from = null, to = null, limit = 50, after } = filter;
  const { rows } = await sql<ReportRow>`
    select ${columns} from report left join membership on membership.report = report.id
    where (${outlet}::text is null or report.outlet = ${outlet}::text)
      and (${language}::text is null or report.language = ${language}::text)
      and (${from}::timestamptz is null or report.published >= ${from}::timestamptz)
      and (${to}::timestamptz is null or report.published < ${to}::timestamptz)
      and (${after?.id ?? null}::text is null
           or (report.imported, report.id) < (${after?.imported ?? null}::timestamptz, ${after?.id ?? null}::text))
    order by report.imported desc, report.id desc limit ${limit}`.execute(db);
  return rows;
}

/** The versions of the article that a report belongs to, oldest first; none when there is no such report. */
export async function listVersions(db: Kysely<Tables>, report: string): Promise<readonly ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select ${columns} from report left join membership on membership.report = report.id
    where report.article = (select article from report where id = ${report}) order by report.version`.execute(db);
  return rows;
}
