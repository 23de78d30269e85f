import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { collate } from '../collate.ts';
import { json } from '../output/json.ts';
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

/** A dossier, and whether it had to be made. */
export interface FreshDossier {
  readonly story: string;
  readonly json: string;
  readonly version: number;
  readonly made: boolean;
}

/** What a dossier depends on: the reports (their ids are hashes of their bytes) and the version of the program. */
const keyOf = (reports: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([version, [...reports].sort()]))
    .digest('hex');

/** Any fixed number; the second half of the lock is the story. */
const COLLATING = 7_301_004;

/**
 * The dossier of a story as it stands. A story that did not change since its last dossier is never collated again; of
 * several processes that ask at once, one collates and the others take its result.
 *
 * @returns `null` when there is no such story, or it has no reports
 */
export async function freshDossier(
  db: Kysely<Tables>,
  id: string,
  who: string,
  now: string,
): Promise<FreshDossier | null> {
  const story = await currentStory(db, id);
  if (story === null) return null;
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(COLLATING)}, hashtext(${story}))`.execute(tx);
    const members = (await membersOf(tx, story)).map(({ report }) => report);
    if (members.length === 0) return null;
    const key = keyOf(members);
    if ((await dossierKey(tx, story)) === key) {
      const kept = (await readDossier(tx, story))!;
      return { story, json: kept.json, version: kept.version, made: false };
    }
    const reports = (await readReports(tx, members)).map(({ report }) => report);
    const dossier = collate(reports);
    const text = json.write(dossier);
    const made = await saveDossier(tx, story, key, dossier, text, now);
    const parameters = { story, version: made, key, reports: members.length };
    await appendLog(tx, { who, what: 'collate', tool: `stemma ${version}`, parameters }, now);
    return { story, json: text, version: made, made: true };
  });
}
