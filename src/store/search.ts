import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { candidatesIn, excerptOf, lexemesIn } from './excerpt.ts';
import type { Tables } from './tables.ts';

export { HIT_END, HIT_START } from './excerpt.ts';

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

/**
 * Tidies a store that grew by much: words that wait are brought into the index, so that the next search need not go through
 * them; the room of rows that are written and deleted all the time is given free for new ones; and the database learns how
 * large its tables are. An embedded one never does so by itself.
 */
export async function settleIndex(db: Kysely<Tables>): Promise<void> {
  await sql`select gin_clean_pending_list('text_words')`.execute(db);
  for (const table of ['report', 'text', 'membership'] as const) await sql`analyze ${sql.table(table)}`.execute(db);
  for (const table of ['stream_snapshot', 'unplaced'] as const) await sql`vacuum ${sql.table(table)}`.execute(db);
}

export interface SearchOptions {
  readonly kinds?: readonly Hit['kind'][];
  readonly limit?: number;
  readonly offset?: number;
}

/** So many matching texts, the newest, are ranked by how well they match: ranking reads all the words of a text. */
const RANKED = 400;
/** Characters of a text from which the excerpt is taken. */
const READ = 20_000;

/** How the words of a text are reduced to stems; as the column of words is made (migration 1). */
type Config = 'english' | 'german' | 'simple';
const asked = (config: Config, words: string): RawBuilder<unknown> =>
  sql`websearch_to_tsquery(${sql.lit(config)}::regconfig, ${words})`;

interface Row extends Omit<Hit, 'excerpt'> {
  readonly body: string;
  readonly config: Config;
  /** The query as the database reads it in that language. */
  readonly meant: string;
}

/** One of three by the language of the text; quotes and claims are of no text, and English. */
const inLanguage = (english: RawBuilder<unknown>, german: RawBuilder<unknown>, simple: RawBuilder<unknown>) =>
  sql`(case when text.language is null or text.language = 'en' then ${english}
            when text.language = 'de' then ${german} else ${simple} end)`;

/** A story without a name is called by the title of its oldest report, as in the list of stories. */
const oldestTitle = sql`(
  select coalesce(report.title, report.ref) from membership cross join lateral (
    select id, ref, title, published from report where report.id = membership.report offset 0
  ) as report
  where membership.story = page.story order by report.published, report.id limit 1)`;

/**
 * Full-text search over reports, quotes and claims. The query is written as on the web: words, "a phrase", or, -without.
 * Best first, newest first among equals. Where very many texts match, the newest are ranked and the others follow by date.
 * The order is the same however it is cut into pages.
 */
export async function search(db: Kysely<Tables>, query: string, options: SearchOptions = {}): Promise<readonly Hit[]> {
  const { kinds = ['report', 'quote', 'claim'], limit = 20, offset = 0 } = options;
  const words = query.replaceAll('\u0000', ' ').toWellFormed().slice(0, 400);
  const english = asked('english', words);
  const german = asked('german', words);
  const simple = asked('simple', words);
  const findings = kinds.filter((kind) => kind !== 'report');
  const most = offset + limit;
  const ranked = Math.max(RANKED, most);
  // A question a language: with one that asks for any of them the database reads all the words of every text that matches.
  const matching = [
    [sql`language = 'en'`, english],
    [sql`language = 'de'`, german],
    [sql`language not in ('en', 'de')`, simple],
  ].map(
    ([ofLanguage, meant]) => sql`(
      select hash, language, words, published from text
      where ${kinds.includes('report')} and ${ofLanguage} and words @@ ${meant}
      order by published desc nulls last, hash limit ${ranked})`,
  );
  // Reports are looked up for the texts of this page alone, one by one: without statistics all would be read.
  const { rows } = await sql<Row>`
    with newest as (
      select * from (${sql.join(matching, sql` union all `)}) as matching
      order by published desc nulls last, hash limit ${ranked}
    ), best as (
      select hash, published, case when place > ${RANKED} then -1 else ts_rank(words,
               case language when 'en' then ${english} when 'de' then ${german} else ${simple} end) end as rank
      from (select *, row_number() over (order by published desc nulls last, hash) as place from newest) as placed
      order by rank desc, published desc nulls last, hash limit ${most}
    ), hit as (
      select 'report' as kind, report.id, null as story, coalesce(report.title, report.ref) as title, report.outlet,
             report.published, best.rank, best.published as dated, best.hash as key
      from best cross join lateral (select * from report where report.text_hash = best.hash offset 0) as report
      union all
      select finding.kind, finding.id, finding.story, story.name, null, null,
             ts_rank(finding.words, ${english}), null, finding.kind || ' ' || finding.story
      from finding join story on story.id = finding.story
      where finding.kind = any (${findings}) and finding.words @@ ${english}
    ), page as (
      select * from hit
      order by rank desc, dated desc nulls last, key, published desc nulls last, id limit ${limit} offset ${offset}
    )
    select page.kind, page.id, page.outlet, page.published, coalesce(page.story, membership.story) as story,
           coalesce(page.title, ${oldestTitle}, page.story) as title, left(coalesce(text.text, finding.text), ${READ}) as body,
           ${inLanguage(sql`'english'`, sql`'german'`, sql`'simple'`)} as config,
           ${inLanguage(english, german, simple)}::text as meant
    from page left join text on page.kind = 'report' and text.hash = page.key
      left join membership on page.kind = 'report' and membership.report = page.id
      left join finding on finding.story = page.story and finding.kind = page.kind and finding.id = page.id
    order by rank desc, dated desc nulls last, key, page.published desc nulls last, page.id`.execute(db);
  const excerpts = await excerptsOf(db, rows);
  return rows.map(({ kind, id, story, title, outlet, published }, index) => ({
    ...{ kind, id, story, title, outlet, published },
    excerpt: excerpts[index]!,
  }));
}

/** An excerpt for each row, the words of the query marked: the database alone knows what it makes of a word. */
async function excerptsOf(db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly string[]> {
  const excerpts = new Map<Row, string>();
  for (const [config, some] of Map.groupBy(rows, (row) => row.config)) {
    const lexemes = lexemesIn(some[0]!.meant);
    const places = some.map(({ body }) => candidatesIn(body, lexemes));
    const candidates = [...new Set(places.flatMap((all) => all.map(({ word }) => word)))];
    const { rows: found } = await sql<{ word: string }>`
      select word from json_array_elements_text(${JSON.stringify(candidates)}::json) as word
      where tsvector_to_array(to_tsvector(${sql.lit(config)}::regconfig, word))
            && array(select json_array_elements_text(${JSON.stringify(lexemes)}::json))`.execute(db);
    const hits = new Set(found.map(({ word }) => word));
    some.forEach((row, index) => {
      const marked = places[index]!.filter(({ word }) => hits.has(word));
      excerpts.set(row, excerptOf(row.body, marked));
    });
  }
  return rows.map((row) => excerpts.get(row)!);
}
