import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A report, a quote or a claim that holds the words. */
export interface Hit {
  readonly kind: 'report' | 'quote' | 'claim';
  /** Id of the report, or of the finding in its story's dossier. */
  readonly id: string;
  readonly story: string | null;
  readonly title: string;
  /** Words around the hit, with the hits between U+0002 and U+0003: marks that no text of a report can hold. */
  readonly excerpt: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

export const HIT_START = '\u0002';
export const HIT_END = '\u0003';

/** Brings words that wait into the index of texts, so that the first search need not go through them. */
export async function settleIndex(db: Kysely<Tables>): Promise<void> {
  await sql`select gin_clean_pending_list('text_words')`.execute(db);
}

export interface SearchOptions {
  readonly kinds?: readonly Hit['kind'][];
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * Full-text search over reports, quotes and claims. The query is written as on the web: words, "a phrase", or, -without.
 * Best first, newest first among equals; ties by id, so that pages do not overlap.
 */
export async function search(db: Kysely<Tables>, query: string, options: SearchOptions = {}): Promise<readonly Hit[]> {
  const { kinds = ['report', 'quote', 'claim'], limit = 20, offset = 0 } = options;
  const words = query.replaceAll('\u0000', ' ').toWellFormed().slice(0, 400);
  const findings = kinds.filter((kind) => kind !== 'report');
  // The text is marked up only for the hits of this page: marking up is what costs.
  const { rows } = await sql<Hit>`
    with asked as (
      select websearch_to_tsquery('english', ${words}) || websearch_to_tsquery('simple', ${words}) as query
    ), hit as (
      select 'report' as kind, report.id, membership.story, coalesce(report.title, report.ref) as title, text.text as body,
             report.outlet, report.published, ts_rank(text.words, asked.query) as rank
      from asked, text join report on report.text_hash = text.hash left join membership on membership.report = report.id
      where ${kinds.includes('report')} and text.words @@ asked.query
      union all
      select finding.kind, finding.id, finding.story, coalesce(story.name, finding.story), finding.text,
             null, null, ts_rank(finding.words, asked.query)
      from asked, finding join story on story.id = finding.story
      where finding.kind = any (${findings}) and finding.words @@ asked.query
    ), page as (
      select * from hit order by rank desc, published desc nulls last, kind, id limit ${limit} offset ${offset}
    )
    select kind, id, story, title, outlet, published,
           ts_headline('english', left(body, 20000), asked.query,
             ${`StartSel=${HIT_START},StopSel=${HIT_END},MaxWords=30,MinWords=12,MaxFragments=1`}) as excerpt
    from page, asked order by rank desc, published desc nulls last, kind, id`.execute(db);
  return rows;
}
