import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** All tables but `migration`, each after those it refers to. A test holds the list complete. */
export const TABLES = [
  'store_setting',
  'raw',
  'intake_run',
  'intake_item',
  'article',
  'text',
  'report',
  'address',
  'story',
  'membership',
  'unplaced',
  'decision',
  'dossier',
  'finding',
  'stream_snapshot',
  'log',
] as const satisfies readonly (keyof Tables)[];

export interface Column {
  readonly name: string;
  /** As PostgreSQL calls it: `text`, `bytea`, `jsonb`, `bigint`, `timestamp with time zone`, … */
  readonly type: string;
  /** Numbered by the database: after a restore its counter must stand behind the highest number. */
  readonly identity: boolean;
}

/** The columns of a table that are written, not generated, in their order. */
export async function columnsOf(tx: Transaction<Tables>, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<{ name: string; type: string; identity: string }>`
    select column_name as name, data_type as type, is_identity as identity from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'
    order by ordinal_position`.execute(tx);
  return rows.map(({ name, type, identity }) => ({ name, type, identity: identity === 'YES' }));
}

const PAGE = 200;

/** All rows of a table in pages, each row a list of values that JSON keeps exactly: bytes as base64, the rest as text. */
export async function* rowsOf(
  tx: Transaction<Tables>,
  table: string,
  columns: readonly Column[],
): AsyncGenerator<readonly (string | null)[][]> {
  const list = columns.map(({ name, type }) => (type === 'bytea' ? `encode("${name}", 'base64')` : `"${name}"::text`));
  const cursor = `whole_${table}`;
  await sql
    .raw(`declare ${cursor} cursor for select json_build_array(${list.join(', ')})::text as row from "${table}"`)
    .execute(tx);
  for (;;) {
    const { rows } = await sql.raw<{ row: string }>(`fetch ${String(PAGE)} from ${cursor}`).execute(tx);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => JSON.parse(row) as (string | null)[]);
  }
  await sql.raw(`close ${cursor}`).execute(tx);
}

/** Writes rows back, letter for letter. */
export async function insertRows(
  tx: Transaction<Tables>,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const values = columns.map(({ type }, index) =>
    type === 'bytea' ? `decode(row->>${String(index)}, 'base64')` : `(row->>${String(index)})::${type}`,
  );
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  await sql`insert into ${sql.table(table)} (${sql.raw(names)}) overriding system value
    select ${sql.raw(values.join(', '))} from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as row`.execute(tx);
}

/** Lets a numbered column go on behind the highest number that was written. */
export async function renumber(tx: Transaction<Tables>, table: string, columns: readonly Column[]): Promise<void> {
  for (const { name, identity } of columns)
    if (identity)
      await sql
        .raw(
          `select setval(pg_get_serial_sequence('"${table}"', '${name}'),
             coalesce((select max("${name}") from "${table}"), 0) + 1, false)`,
        )
        .execute(tx);
}
