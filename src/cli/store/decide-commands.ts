import type { Kysely } from 'kysely';
import { oneLine } from '../../output/words.ts';
import type { Tables } from '../../store/index.ts';
import type { DecisionInput } from '../../work/index.ts';
import { UserError } from '../user-error.ts';
import { namedReport, namedStory } from './named.ts';
import { whoOf } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import { short } from './stories-command.ts';
import { withStore } from './with-store.ts';

/** Decides, and says what changed and how to take it back. */
async function run(
  flags: StoreFlags,
  doing: string,
  inputOf: (db: Kysely<Tables>) => Promise<DecisionInput>,
): Promise<number> {
  const who = whoOf(flags);
  const { decide } = await import('../../work/index.ts');
  const decided = await withStore(flags, doing, false, async ({ db }) =>
    decide(db, await inputOf(db), who, new Date().toISOString()),
  );
  if ('refused' in decided) throw new UserError(`Not done: ${decided.refused}`);
  if (flags.json === true) process.stdout.write(`${JSON.stringify(decided)}\n`);
  else {
    process.stdout.write(
      `decision ${decided.id}: ${doing}; changed ${decided.changed.map(short).join(', ') || 'nothing yet'}\n`,
    );
    if (flags.quiet !== true && decided.decision.kind !== 'undo')
      process.stderr.write(`take it back with: stemma undo ${decided.id}\n`);
  }
  return 0;
}

/** `stemma move`: a report belongs to a story. */
export const moveCommand = (flags: StoreFlags, report: string, story: string): Promise<number> =>
  run(flags, `move ${report} ${story}`, async (db) => ({
    kind: 'pin',
    report: await namedReport(db, report),
    story: await namedStory(db, story),
  }));

/** `stemma not`: a report does not belong to a story. */
export const notCommand = (flags: StoreFlags, report: string, story: string): Promise<number> =>
  run(flags, `not ${report} ${story}`, async (db) => ({
    kind: 'not',
    report: await namedReport(db, report),
    story: await namedStory(db, story),
  }));

/** `stemma merge`: stories are one; the first keeps its id. */
export const mergeCommand = (flags: StoreFlags, stories: readonly string[]): Promise<number> =>
  run(flags, `merge ${stories.join(' ')}`, async (db) => {
    const ids: string[] = [];
    for (const story of stories) ids.push(await namedStory(db, story));
    return { kind: 'merge', stories: ids, into: ids[0]! };
  });

/** `stemma split`: reports are a story of their own. */
export const splitCommand = (flags: StoreFlags, story: string, reports: readonly string[]): Promise<number> =>
  run(flags, `split ${story}`, async (db) => {
    const ids: string[] = [];
    for (const report of reports) ids.push(await namedReport(db, report));
    return { kind: 'split', story: await namedStory(db, story), reports: ids };
  });

/** `stemma rename`: a story has this name. */
export const renameCommand = (flags: StoreFlags, story: string, name: string): Promise<number> =>
  run(flags, `rename ${story}`, async (db) => ({
    kind: 'rename',
    story: await namedStory(db, story),
    name: name.trim() === '' ? null : name.trim(),
  }));

/** `stemma undo`: takes a decision back. */
export const undoCommand = (flags: StoreFlags, of: string): Promise<number> =>
  run(flags, `undo ${of}`, () => Promise.resolve({ kind: 'undo', of }));

/** `stemma decisions`: what people decided, oldest first. */
export async function decisionsCommand(flags: StoreFlags): Promise<number> {
  const { listDecisions } = await import('../../store/index.ts');
  const rows = await withStore(flags, 'decisions', false, ({ db }) => listDecisions(db));
  for (const row of rows) {
    const { id, at, who, kind, data, undoneBy } = row;
    const rest = Object.fromEntries(Object.entries(data as object).filter(([key]) => key !== 'id' && key !== 'kind'));
    process.stdout.write(
      flags.json === true
        ? `${JSON.stringify(row)}\n`
        : `${id}  ${at}  ${oneLine(who)}  ${kind}  ${oneLine(JSON.stringify(rest))}${undoneBy === null ? '' : `  undone by ${undoneBy}`}\n`,
    );
  }
  if (rows.length === 0 && flags.json !== true) process.stdout.write('no decisions\n');
  return 0;
}
