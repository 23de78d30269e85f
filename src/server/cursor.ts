import { RequestProblem } from './problem.ts';

/**
 * Where a list goes on, as text that nobody needs to read: the list's name and the values of the last row.
 *
 * @example cursorOf('log', ['12']) // 'WyJsb2ciLCIxMiJd'
 */
export const cursorOf = (list: string, values: readonly string[]): string =>
  Buffer.from(JSON.stringify([list, ...values])).toString('base64url');

/**
 * The values of a cursor that this list gave.
 *
 * @param patterns what each value must look like: a cursor comes from outside like any parameter
 */
export function valuesOf(list: string, cursor: string, patterns: readonly RegExp[]): readonly string[] {
  const values = parsed(cursor);
  const fits =
    values?.[0] === list &&
    values.length === patterns.length + 1 &&
    patterns.every((pattern, n) => pattern.test(values[n + 1]!));
  if (fits) return values.slice(1);
  throw new RequestProblem(
    'bad-cursor',
    'The cursor was not given by this list.',
    'Take `next` of the page before, or leave the cursor out to begin at the front.',
  );
}

function parsed(cursor: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
  } catch {
    return null;
  }
}

/** A number of the database. */
export const NUMBER = /^\d{1,18}$/u;

/** Cuts a page: one row more than asked for tells that there is another. */
export function pageOfRows<Row>(
  rows: readonly Row[],
  limit: number,
  cursor: (last: Row) => string,
): { readonly items: readonly Row[]; readonly next: string | null } {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? cursor(items.at(-1)!) : null };
}
