import { UserError } from './user-error.ts';

/** Columns to fill: as asked, or the terminal's, or 100 in a pipe. */
export function widthOf(width: string | undefined): number {
  if (width === undefined) return process.stdout.columns ?? 100;
  const columns = Number(width);
  if (!Number.isInteger(columns) || columns < 40 || columns > 400)
    throw new UserError(`--width ${width}: expected a whole number of columns from 40 to 400.`, 2);
  return columns;
}

/** Colour only on a terminal, never in a file, never with NO_COLOR (https://no-color.org). */
export const wantsColor = ({ color, output = '-' }: { readonly color: boolean; readonly output?: string }): boolean =>
  color && output === '-' && process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
