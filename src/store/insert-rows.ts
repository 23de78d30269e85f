import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** The columns of a table that are written, with the types by which JSON is read into them. `base64`: bytes. */
export type ColumnTypes = Readonly<Record<string, string>>;

/**
 * Writes many rows by one parameter, a JSON list: with one parameter a value, naming and sending the parameters costs
 * more than the rows (measured: half of an import). Rows keep their order, so numbered columns rise in it.
 *
 * @param rest what follows, such as `on conflict (hash) do nothing`
 */
export async function insertRows(
  tx: Transaction<Tables>,
  table: keyof Tables,
  columns: ColumnTypes,
  rows: readonly object[],
  rest = '',
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const quoted = names.map((name) => `"${name}"`).join(', ');
  const values = names.map((name) => (columns[name] === 'base64' ? `decode(r."${name}", 'base64')` : `r."${name}"`));
  const types = names.map((name) => `"${name}" ${columns[name] === 'base64' ? 'text' : columns[name]!}`);
  await sql`insert into ${sql.table(table)} (${sql.raw(quoted)})
    select ${sql.raw(values.join(', '))} from json_to_recordset(${JSON.stringify(rows)}::json) as r(${sql.raw(types.join(', '))})
    ${sql.raw(rest)}`.execute(tx);
}
