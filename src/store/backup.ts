import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { StoreError } from './store-error.ts';
import { columnsOf, insertRows, renumber, rowsOf, TABLES } from './whole-tables.ts';
import type { Column } from './whole-tables.ts';
import type { Tables } from './tables.ts';

/** What a backup holds, table by table. */
export type BackupCounts = Readonly<Record<string, number>>;

interface Head {
  readonly stemma: 'backup/1';
  readonly migration: number;
  readonly at: string;
}
interface End {
  readonly end: BackupCounts;
  /** SHA-256 of every byte before this line. */
  readonly sha256: string;
}

async function migrationOf(tx: Transaction<Tables>): Promise<number> {
  const row = await tx
    .selectFrom('migration')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** The lines of a backup: a head, then for every table its columns and its rows, then an end with counts and a hash. */
async function* lines(tx: Transaction<Tables>, at: string, onTable: (table: string) => void): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ stemma: 'backup/1', migration: await migrationOf(tx), at } satisfies Head);
  for (const table of TABLES) {
    onTable(table);
    const columns = await columnsOf(tx, table);
    yield line({ table, columns });
    counts[table] = 0;
    for await (const rows of rowsOf(tx, table, columns)) {
      counts[table] += rows.length;
      yield line({ rows });
    }
  }
  yield `${JSON.stringify({ end: counts, sha256: hash.digest('hex') } satisfies End)}\n`;
}

/**
 * Writes the whole store into one packed file, as it stood at one moment, while others go on working. The file appears
 * under its name only when it is whole. It can be restored into either kind of store.
 */
export async function backup(
  db: Kysely<Tables>,
  file: string,
  at: string,
  onTable: (table: string) => void = () => undefined,
): Promise<void> {
  const beside = `${file}.part`;
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        await pipeline(Readable.from(lines(tx, at, onTable)), createGzip(), createWriteStream(beside, { flush: true }));
      });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const damaged = (file: string, how: string): StoreError =>
  new StoreError(`${file} is no whole backup (${how})`, 'Use another copy of it; nothing was written.');

async function isEmpty(tx: Transaction<Tables>): Promise<boolean> {
  for (const table of TABLES) {
    const { rows } = await sql.raw(`select 1 from "${table}" limit 1`).execute(tx);
    if (rows.length > 0) return false;
  }
  return true;
}

/**
 * Fills an empty store from a backup, whole or not at all.
 *
 * @throws {StoreError} when the store is not empty, or the file is damaged or of a newer Stemma.
 */
export async function restore(
  db: Kysely<Tables>,
  file: string,
  onTable: (table: string) => void = () => undefined,
): Promise<BackupCounts> {
  return db.transaction().execute(async (tx) => {
    if (!(await isEmpty(tx)))
      throw new StoreError(
        'the store is not empty',
        'Restore into a new folder or database; nothing is ever overwritten.',
      );
    const hash = createHash('sha256');
    const counts: Record<string, number> = {};
    let table = '';
    let columns: readonly Column[] = [];
    let end: End | null = null;
    const input = createReadStream(file);
    const unpacked = input.pipe(createGunzip());
    input.on('error', (error) => unpacked.destroy(error));
    try {
      for await (const text of createInterface({ input: unpacked, crlfDelay: Infinity })) {
        const line = JSON.parse(text) as Partial<Head & End> & {
          table?: string;
          columns?: Column[];
          rows?: (string | null)[][];
        };
        if (line.end !== undefined) {
          end = line as End;
          break;
        }
        hash.update(`${text}\n`);
        if (line.stemma !== undefined) {
          const here = await migrationOf(tx);
          if (line.migration !== here)
            throw new StoreError(
              `the backup is of migration ${String(line.migration)}, this store of ${String(here)}`,
              'Restore with the Stemma that wrote the backup, then open the store with the newer one.',
            );
        } else if (line.table !== undefined) {
          table = line.table;
          if (!(TABLES as readonly string[]).includes(table)) throw damaged(file, `unknown table ${table}`);
          // Names and types come from this store, never from the file: they are written into statements.
          columns = await columnsOf(tx, table);
          if (JSON.stringify(columns) !== JSON.stringify(line.columns))
            throw damaged(file, `other columns in ${table}`);
          counts[table] = 0;
          onTable(table);
        } else if (line.rows !== undefined && table !== '') {
          await insertRows(tx, table, columns, line.rows);
          counts[table]! += line.rows.length;
        }
      }
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw damaged(file, error instanceof Error ? error.message : String(error));
    }
    if (end === null) throw damaged(file, 'its end is missing');
    if (end.sha256 !== hash.digest('hex') || JSON.stringify(end.end) !== JSON.stringify(counts))
      throw damaged(file, 'its bytes are not those that were written');
    for (const one of TABLES) await renumber(tx, one, await columnsOf(tx, one));
    return counts;
  });
}
