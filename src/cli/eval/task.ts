/** A line of the referee's input. */
export type Row = Readonly<Record<string, unknown>>;

/** One task of the referee: line by line, or over the whole collection. */
export type EvalTask =
  | { readonly kind: 'line'; run(row: Row): object }
  | { readonly kind: 'collection'; run(rows: readonly Row[]): Iterable<object> }
  /** Reads the bytes of standard input itself; throws a message for a person at a bad line. */
  | { readonly kind: 'bytes'; run(input: AsyncIterable<Uint8Array>): AsyncIterable<object> };

/** The named string of a row; a clear error when it is missing. */
export function stringOf(row: Row, key: string): string {
  const value = row[key];
  if (typeof value === 'string') return value;
  process.stderr.write(`eval: row ${JSON.stringify(row['id'] ?? '?')}: expected a string "${key}".\n`);
  process.exit(2);
}
