import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { GENESIS, hashOf, readLog } from './log.ts';
import { hashOfBytes, unpacked } from './raw.ts';
import type { Tables } from './tables.ts';

/** Something in the store that is not as it was written. */
export interface Change {
  /** Which row: `raw sha256:…`, `text …`, `log 12`. */
  readonly what: string;
  readonly how: string;
}

export interface Verification {
  readonly checked: { readonly raw: number; readonly texts: number; readonly reports: number; readonly log: number };
  readonly changes: readonly Change[];
}

const PAGE = 200;

async function verifyRaw(db: Kysely<Tables>, changes: Change[], onProgress: () => void): Promise<number> {
  let after = '';
  let checked = 0;
  for (;;) {
    const rows = await db.selectFrom('raw').selectAll().where('hash', '>', after).orderBy('hash').limit(PAGE).execute();
    for (const row of rows) {
      let how: string | null = null;
      try {
        if (hashOfBytes(unpacked(row)) !== row.hash) how = 'its bytes are not those that came';
      } catch (error) {
        how = `its bytes cannot be unpacked (${(error as Error).message})`;
      }
      if (how !== null) changes.push({ what: `raw ${row.hash}`, how });
    }
    checked += rows.length;
    if (rows.length < PAGE) return checked;
    after = rows.at(-1)!.hash;
    onProgress();
  }
}

async function verifyTexts(db: Kysely<Tables>, changes: Change[], onProgress: () => void): Promise<number> {
  let after = '';
  let checked = 0;
  for (;;) {
    const rows = await db
      .selectFrom('text')
      .select(['hash', 'text'])
      .where('hash', '>', after)
      .orderBy('hash')
      .limit(PAGE)
      .execute();
    for (const { hash, text } of rows)
      if (createHash('sha256').update(text).digest('hex') !== hash)
        changes.push({ what: `text ${hash}`, how: 'its letters are not those that were read' });
    checked += rows.length;
    if (rows.length < PAGE) return checked;
    after = rows.at(-1)!.hash;
    onProgress();
  }
}

async function verifyLog(db: Kysely<Tables>, changes: Change[]): Promise<number> {
  let before = GENESIS;
  let seq = 0n;
  for (;;) {
    const lines = await readLog(db, String(seq), PAGE);
    for (const line of lines) {
      if (BigInt(line.seq) !== seq + 1n) changes.push({ what: `log ${String(seq + 1n)}`, how: 'the line is missing' });
      if (line.before !== before)
        changes.push({ what: `log ${line.seq}`, how: 'it does not follow the line before it' });
      if (hashOf(line) !== line.hash)
        changes.push({ what: `log ${line.seq}`, how: 'its words are not those that were written' });
      before = line.hash;
      seq = BigInt(line.seq);
    }
    if (lines.length < PAGE) return Number(seq);
  }
}

/** Reports whose stored id does not stand in their own data: a row was exchanged. */
async function verifyReports(db: Kysely<Tables>, changes: Change[]): Promise<number> {
  const { rows } = await sql<{ id: string }>`select id from report where data->>'id' is distinct from id`.execute(db);
  for (const { id } of rows) changes.push({ what: `report ${id}`, how: 'its data name another report' });
  const all = await db
    .selectFrom('report')
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(all.count);
}

/** Hashes everything again and names what is not as it was written. Changes nothing. */
export async function verify(db: Kysely<Tables>, onProgress: () => void = () => undefined): Promise<Verification> {
  const changes: Change[] = [];
  const raw = await verifyRaw(db, changes, onProgress);
  const texts = await verifyTexts(db, changes, onProgress);
  const reports = await verifyReports(db, changes);
  const log = await verifyLog(db, changes);
  return { checked: { raw, texts, reports, log }, changes };
}
