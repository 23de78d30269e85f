import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import {
  addDecision,
  appendLog,
  currentStory,
  markUndone,
  membershipsBefore,
  membershipsOf,
  nextDecision,
  readMembers,
  writeChanges,
} from '../store/index.ts';
import type { Membership, Tables } from '../store/index.ts';
import { applyDecision } from '../stream/index.ts';
import type { Decision, StreamState } from '../stream/index.ts';
import { version } from '../version.ts';
import { placerOf } from './placer.ts';
import { assignInto, keepStream } from './stream-state.ts';
import type { Standing } from './stream-state.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
/** What a person decides; the store gives it its number. */
export type DecisionInput = WithoutId<Decision>;

/** What became of a decision: done, with the stories that changed, or refused with why and what to do. */
export type Decided =
  | { readonly id: string; readonly decision: Decision; readonly changed: readonly string[] }
  | { readonly refused: string };

const refuse = (refused: string): Decided => ({ refused });

const storiesIn = (decision: DecisionInput): readonly string[] => {
  switch (decision.kind) {
    case 'merge':
      return [...decision.stories, ...(decision.into === undefined ? [] : [decision.into])];
    case 'undo':
      return [];
    default:
      return [decision.story];
  }
};
const reportsIn = (decision: DecisionInput): readonly string[] =>
  decision.kind === 'split' ? decision.reports : 'report' in decision ? [decision.report] : [];

/** Why a decision about these stories and reports cannot be made, or where the reports stand. */
async function standingOf(
  tx: Transaction<Tables>,
  decision: DecisionInput,
): Promise<{ readonly refused: string } | { readonly stories: readonly string[] }> {
  const stories: string[] = [];
  for (const id of storiesIn(decision)) {
    const now = await currentStory(tx, id);
    if (now === null) return { refused: `there is no story ${id}. stemma stories lists them.` };
    stories.push(now);
  }
  const reports = reportsIn(decision);
  const memberships = await membershipsOf(tx, reports);
  const missing = reports.find((report) => !memberships.some((one) => one.report === report));
  if (missing !== undefined)
    return { refused: `${missing} is in no story. stemma show STORY lists the reports of a story.` };
  if (decision.kind === 'split') {
    const stray = memberships.find(({ story }) => story !== stories[0]);
    if (stray) return { refused: `${stray.report} is not in ${decision.story}, but in ${stray.story}.` };
  }
  return { stories: [...stories, ...memberships.map(({ story }) => story)] };
}

/** The stories that taking a decision back touches. */
async function storiesOfUndo(tx: Transaction<Tables>, state: StreamState, of: string): Promise<readonly string[]> {
  const undoing = state.undoings.get(of);
  if (!undoing) return [];
  const members = await membershipsOf(
    tx,
    undoing.stories.flatMap((one) => one.members),
  );
  const ids = [...undoing.stories.map(({ id }) => id), ...undoing.opened.map(([id]) => id)];
  return [...ids, ...members.map(({ story }) => story)];
}

/** Stories that fell out of the window, in whole or in part, are taken back into memory before they are decided about. */
async function reopen(tx: Transaction<Tables>, { state }: Standing, stories: readonly string[]): Promise<boolean> {
  const rows = await readMembers(tx, [...new Set(stories)]);
  const missing = rows.filter((row) => !state.placed.has(row.id));
  for (const row of missing) assignInto(state, row, row.story);
  return missing.length > 0;
}

/** What a decision changed in memory, to be written. */
function changesOf(
  { state }: Standing,
  placed: ReadonlyMap<string, string>,
  redirects: ReadonlyMap<string, string>,
  changed: readonly string[],
) {
  const moved = [...state.placed].filter(([report, story]) => placed.get(report) !== story);
  const redirected = [...state.redirects].filter(([from, to]) => redirects.get(from) !== to);
  const freed = [...redirects.keys()].filter((from) => !state.redirects.has(from));
  const names = changed.flatMap((id) => {
    const story = state.stories.get(id);
    return story ? [{ story: id, name: story.name }] : [];
  });
  return {
    moved: moved.map(([report, story]) => ({ report, story })),
    redirects: [
      ...redirected.map(([story, into]) => ({ story, into })),
      ...freed.map((story) => ({ story, into: null })),
    ],
    names,
  };
}

/** What stands in a membership after a decision; a decision taken back gives back what stood there before it. */
function memberships(
  moved: readonly { readonly report: string; readonly story: string }[],
  earlier: readonly Membership[],
  why: unknown,
): Membership[] {
  const before = new Map(earlier.map((one) => [one.report, one]));
  return moved.map(({ report, story }) => {
    const was = before.get(report);
    return was?.story === story ? was : { report, story, decidedBy: 'person', confidence: 1, why };
  });
}

/**
 * Does what a person decided about stories, in one transaction: it wins over evidence, now and in every later run, until
 * it is undone. A decision that cannot be done changes nothing and says why.
 *
 * @example await decide(db, { kind: 'merge', stories: [a, b] }, 'Ada', now) // { id: '1', changed: [a], … }
 */
export async function decide(db: Kysely<Tables>, input: DecisionInput, who: string, now: string): Promise<Decided> {
  const placer = placerOf(db);
  const result = await placer.alone(async (tx, standing): Promise<Decided> => {
    const touched = await standingOf(tx, input);
    if ('refused' in touched) return touched;
    if (input.kind === 'undo') {
      const row = /^\d{1,18}$/u.test(input.of)
        ? await tx.selectFrom('decision').select(['kind', 'undone_by']).where('id', '=', input.of).executeTakeFirst()
        : undefined;
      if (!row) return refuse(`there is no decision ${input.of}. stemma decisions lists them.`);
      if (row.undone_by !== null) return refuse(`decision ${input.of} is undone already (by ${row.undone_by}).`);
    }
    const { state } = standing;
    const involved = input.kind === 'undo' ? await storiesOfUndo(tx, state, input.of) : touched.stories;
    const reopened = await reopen(tx, standing, involved);
    const placed = new Map(state.placed);
    const redirects = new Map(state.redirects);
    const id = await nextDecision(tx);
    const { decision, changed, refused } = applyDecision(state, { ...input, id } as Decision);
    if (decision === null) {
      if (reopened) placer.forget();
      return refuse(refused ?? 'it cannot be done.');
    }
    const changes = changesOf(standing, placed, redirects, changed);
    const before = await membershipsOf(
      tx,
      changes.moved.map(({ report }) => report),
    );
    const earlier = decision.kind === 'undo' ? await membershipsBefore(tx, decision.of) : [];
    const why = { by: 'work/decision', decision: id, kind: decision.kind, who };
    await writeChanges(tx, { ...changes, moved: memberships(changes.moved, earlier, why) }, now);
    const { kind } = decision;
    await addDecision(tx, { id, who, kind, after: standing.seq, data: decision, before }, now);
    if (decision.kind === 'undo') await markUndone(tx, decision.of, id);
    await appendLog(tx, { who, what: `decision: ${kind}`, tool: `stemma ${version}`, parameters: { decision } }, now);
    standing.decision = id;
    // Going through the past again does not reopen what fell out of the window.
    if (reopened) await keepStream(tx, standing);
    return { id, decision, changed };
  });
  return result!.done;
}

/** The one story that an id or its beginning names. `many`: some that it could be. */
export async function findStory(
  db: Kysely<Tables>,
  given: string,
): Promise<{ readonly id: string } | { readonly many: readonly string[] }> {
  return one(await beginning(db, 'story', given, ['', 'story:', 'story:sha256:']), given);
}

/** The one report that an id or its beginning names. */
export async function findReport(
  db: Kysely<Tables>,
  given: string,
): Promise<{ readonly id: string } | { readonly many: readonly string[] }> {
  return one(await beginning(db, 'report', given, ['', 'sha256:']), given);
}

const one = (found: readonly string[], given: string): { id: string } | { many: readonly string[] } => {
  const exact = found.find((id) => id === given);
  const single = exact ?? (found.length === 1 ? found[0] : undefined);
  return single === undefined ? { many: found } : { id: single };
};

async function beginning(
  db: Kysely<Tables>,
  table: 'story' | 'report',
  given: string,
  before: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)}
    where ${sql.join(
      before.map((prefix) => sql`starts_with(id, ${prefix + given})`),
      sql` or `,
    )} order by length(id), id limit 6`.execute(db);
  return rows.map(({ id }) => id);
}
