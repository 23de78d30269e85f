import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kysely, Transaction } from 'kysely';
import type { Dossier } from '../model/dossier.ts';
import type { Tables } from './tables.ts';

/** A dossier as kept: its version within the story, and the key of what it was made from. */
export interface StoredDossier {
  readonly story: string;
  readonly version: number;
  readonly key: string;
  readonly made: string;
  readonly json: string;
}

/** The newest dossier of a story, or the one of a version; `null` when there is none. */
export async function readDossier(db: Kysely<Tables>, story: string, version?: number): Promise<StoredDossier | null> {
  let query = db.selectFrom('dossier').selectAll().where('story', '=', story);
  if (version !== undefined) query = query.where('version', '=', version);
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst();
  if (!row) return null;
  return { ...row, json: gunzipSync(row.json).toString('utf8') };
}

/** Key of the newest dossier, without its bytes: tells whether the story changed since. */
export async function dossierKey(db: Kysely<Tables>, story: string): Promise<string | null> {
  const row = await db
    .selectFrom('dossier')
    .select('key')
    .where('story', '=', story)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.key ?? null;
}

/** Rows a statement. */
const PAGE = 500;
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\u2400');

/** Quotes and claims, for search; those of the dossier before are replaced. */
async function writeFindings(tx: Transaction<Tables>, story: string, dossier: Dossier): Promise<void> {
  const textOf = new Map(dossier.reports.map((report) => [report.id, report.text]));
  const quotes = dossier.quotes.map(({ id, report, content }) => ({
    story,
    id,
    kind: 'quote' as const,
    report,
    text: storable(content.map(([start, end]) => (textOf.get(report) ?? '').slice(start, end)).join(' … ')),
  }));
  const claims = dossier.claims.map(({ id, text }) => ({
    story,
    id,
    kind: 'claim' as const,
    report: null,
    text: storable(text),
  }));
  await tx.deleteFrom('finding').where('story', '=', story).execute();
  const rows = [...quotes, ...claims];
  for (let at = 0; at < rows.length; at += PAGE)
    await tx
      .insertInto('finding')
      .values(rows.slice(at, at + PAGE))
      .execute();
}

/** Keeps a new dossier of a story; earlier versions stay. Two writers of one version: the later is ignored. */
export async function saveDossier(
  tx: Transaction<Tables>,
  story: string,
  key: string,
  dossier: Dossier,
  json: string,
  now: string,
): Promise<number> {
  const last = await tx
    .selectFrom('dossier')
    .select('version')
    .where('story', '=', story)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const version = (last?.version ?? 0) + 1;
  await tx
    .insertInto('dossier')
    .values({ story, version, key, json: gzipSync(json), made: now })
    .execute();
  await writeFindings(tx, story, dossier);
  return version;
}
