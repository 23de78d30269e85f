import { sql } from 'kysely';
import { oneLine } from '../../output/words.ts';
import { UserError } from '../user-error.ts';
import type { StoreFlags } from './store-flags.ts';
import { withStore } from './with-store.ts';

/** `stemma runs [number]`: the imports, or the items of one that gave no new report, with their reasons. */
export async function runsCommand(run: string | undefined, flags: StoreFlags): Promise<number> {
  if (run !== undefined && !/^\d{1,18}$/u.test(run)) throw new UserError(`${run} is no number of a run.`, 2);
  const rows = await withStore(flags, 'runs', false, async ({ db }) => {
    if (run !== undefined)
      // What gave no new report, and what did but should be looked at: half articles, login pages, guesses.
      return db
        .selectFrom('intake_item')
        .leftJoin('report', 'report.id', 'intake_item.report')
        .select(['seq', 'place', 'outcome', 'reason', 'intake_item.report'])
        .select(sql<readonly string[] | null>`report.data -> 'notes'`.as('notes'))
        .where('intake_item.run', '=', run)
        .where((is) => is.or([is('outcome', '<>', 'new'), is(sql`report.data -> 'notes'`, 'is not', null)]))
        .orderBy('seq')
        .execute();
    return db
      .selectFrom('intake_run')
      .select(['id', 'source', 'kind', 'state', 'started', 'finished'])
      .select(sql<string>`(select count(*) from intake_item where intake_item.run = intake_run.id)`.as('items'))
      .orderBy('id')
      .execute();
  });
  for (const row of rows)
    process.stdout.write(
      flags.json === true
        ? `${JSON.stringify(row)}\n`
        : `${Object.values(row)
            .filter((value) => value !== null)
            .map((value) => oneLine(Array.isArray(value) ? value.join('; ') : String(value)))
            .join('  ')}\n`,
    );
  return 0;
}
