import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import {
  appendLog,
  currentStory,
  dossierKey,
  membersOf,
  readDossier,
  readReports,
  saveDossier,
} from '../store/index.ts';
import type { Tables } from '../store/index.ts';
import { version } from '../version.ts';
import type { Collated, Collator } from './collator.ts';

/** A dossier, and whether it had to be made. */
export interface FreshDossier {
  readonly story: string;
  readonly json: string;
  readonly version: number;
  /** Of what it was made from: the same key, the same dossier. */
  readonly key: string;
  readonly made: boolean;
}

/** What a story is to be collated from. */
interface Stale {
  readonly key: string;
  readonly reports: readonly Report[];
}

/** What a dossier depends on: the reports (their ids are hashes of their bytes) and the version of the program. */
export const keyOf = (reports: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([version, [...reports].sort()]))
    .digest('hex');

/** Any fixed number; the second half of the lock is the story. */
const COLLATING = 7_301_004;

/** Times that a story may change while it is collated beside, before it is collated with the story held. */
const TRIES = 3;

/** Loaded only when it is done here: who collates beside this thread has no need of it. */
async function collateHere(reports: readonly Report[]): Promise<Collated> {
  const { collate } = await import('../collate.ts');
  const { json } = await import('../output/json.ts');
  const dossier = collate(reports);
  return { dossier, json: json.write(dossier) };
}

/**
 * The dossier of a story as it stands. A story that did not change since its last dossier is never collated again; of
 * several processes that ask at once, one collates and the others take its result.
 *
 * @param collator collates beside this thread, with nothing held meanwhile: a server goes on answering. Two processes may
 *   then both collate; the first result is kept
 * @returns `null` when there is no such story, or it has no reports
 */
export async function freshDossier(
  db: Kysely<Tables>,
  id: string,
  who: string,
  now: string,
  collator?: Collator,
): Promise<FreshDossier | null> {
  const story = await currentStory(db, id);
  if (story === null) return null;
  let beside: (Collated & { readonly key: string }) | null = null;
  for (let tries = 0; ; tries++) {
    const step = await db.transaction().execute(async (tx): Promise<FreshDossier | Stale | null> => {
      await sql`select pg_advisory_xact_lock(${sql.lit(COLLATING)}, hashtext(${story}))`.execute(tx);
      const members = (await membersOf(tx, story)).map(({ report }) => report);
      if (members.length === 0) return null;
      const key = keyOf(members);
      if ((await dossierKey(tx, story)) === key) {
        const kept = (await readDossier(tx, story))!;
        return { story, json: kept.json, version: kept.version, key, made: false };
      }
      const isReady = beside?.key === key;
      const reports = isReady ? [] : (await readReports(tx, members)).map(({ report }) => report);
      if (collator && !isReady && tries < TRIES) return { key, reports };
      const { dossier, json: text } = isReady ? beside! : await collateHere(reports);
      const made = await saveDossier(tx, story, key, dossier, text, now);
      const parameters = { story, version: made, key, reports: members.length };
      await appendLog(tx, { who, what: 'collate', tool: `stemma ${version}`, parameters }, now);
      return { story, json: text, version: made, key, made: true };
    });
    if (step === null || 'story' in step) return step;
    beside = { key: step.key, ...(await collator!.collate(step.key, step.reports)) };
  }
}
