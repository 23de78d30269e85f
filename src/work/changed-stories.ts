import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/index.ts';
import { keyOf } from './fresh-dossier.ts';

/** Largest story that is collated unasked: the work grows faster than the story. */
export const LARGEST_COLLATED = 400;

/**
 * Stories of two reports and more whose dossier is not of the reports they have now. Only keys are compared; no report
 * is read.
 *
 * @param among only of these; `null`: of all
 */
export async function changedStories(
  db: Kysely<Tables>,
  among: readonly string[] | null = null,
): Promise<readonly string[]> {
  const only =
    among === null ? sql`true` : sql`story in (select json_array_elements_text(${JSON.stringify(among)}::json))`;
  const { rows } = await sql<{ story: string; reports: readonly string[]; key: string | null }>`
    with members as (
      select story, array_agg(report) as reports from membership where ${only}
      group by story having count(*) between 2 and ${sql.lit(LARGEST_COLLATED)}
    )
    select story, reports,
      (select key from dossier where dossier.story = members.story order by version desc limit 1) as key
    from members order by story`.execute(db);
  return rows.filter(({ reports, key }) => key !== keyOf(reports)).map(({ story }) => story);
}
