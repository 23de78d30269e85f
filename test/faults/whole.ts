import { sql } from 'kysely';
import { expect } from 'vitest';
import { verify } from '../../src/store/index.ts';
import type { Connection } from '../../src/store/index.ts';

/** What must hold of a store at every moment, also right after something was killed. */
export async function expectWhole({ db }: Connection): Promise<void> {
  const { rows } = await sql<Record<string, string>>`select
    (select count(*) from intake_run r where items <> (select count(*) from intake_item i where i.run = r.id)) as "runs that miscount",
    (select count(*) from (select run from intake_item group by run having count(*) <> max(seq) + 1) g) as "runs with gaps",
    (select count(*) from intake_item where outcome in ('new', 'new-version')) - (select count(*) from report) as "new but no report",
    (select count(*) - count(distinct text_key) from report) as "doubled texts",
    (select count(*) from report) - (select count(*) from membership) - (select count(*) from unplaced) as "reports neither placed nor waiting",
    (select count(*) from membership join unplaced using (report)) as "both placed and waiting",
    (select count(*) from report where not exists (select from raw where raw.hash = report.raw)) as "reports without bytes",
    (select count(*) from story where not exists (select from membership where story = story.id) and merged_into is null) as "empty stories"
  `.execute(db);
  expect(Object.entries(rows[0]!).filter(([, count]) => count !== '0')).toEqual([]);
  expect((await verify(db)).changes).toEqual([]);
}

export async function countOf(
  { db }: Connection,
  table: 'report' | 'membership' | 'intake_item' | 'unplaced',
): Promise<number> {
  const { n } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}
