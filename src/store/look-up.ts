import type { Kysely } from 'kysely';
import { unpacked } from './raw.ts';
import type { Raw } from './raw.ts';
import type { Tables } from './tables.ts';

/** The bytes a report was read from, with what they were said to be; `null` when there is no such report. */
export async function rawOfReport(db: Kysely<Tables>, report: string): Promise<Raw | null> {
  const row = await db
    .selectFrom('report')
    .innerJoin('raw', 'raw.hash', 'report.raw')
    .select(['raw.hash', 'raw.media_type', 'raw.encoding', 'raw.bytes'])
    .where('report.id', '=', report)
    .executeTakeFirst();
  return row === undefined ? null : { hash: row.hash, mediaType: row.media_type, bytes: unpacked(row) };
}

/** The story of a report; `null` while it has none. */
export async function storyOf(db: Kysely<Tables>, report: string): Promise<string | null> {
  const row = await db.selectFrom('membership').select('story').where('report', '=', report).executeTakeFirst();
  return row?.story ?? null;
}

/** What is kept of a story itself. */
export interface StoryHead {
  readonly id: string;
  /** As a person named it. */
  readonly name: string | null;
  readonly pinned: boolean;
  readonly opened: string;
}

export async function readStory(db: Kysely<Tables>, id: string): Promise<StoryHead | null> {
  const row = await db
    .selectFrom('story')
    .select(['id', 'name', 'pinned', 'opened'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** One version of a story's dossier, without the dossier. */
export interface DossierVersion {
  readonly version: number;
  readonly key: string;
  readonly made: string;
}

/** The dossiers that were made of a story, the newest first. */
export async function listDossiers(db: Kysely<Tables>, story: string): Promise<readonly DossierVersion[]> {
  return db
    .selectFrom('dossier')
    .select(['version', 'key', 'made'])
    .where('story', '=', story)
    .orderBy('version', 'desc')
    .execute();
}
