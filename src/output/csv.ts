export type Cell = string | number | boolean | null | undefined;

/** A spreadsheet takes a cell that begins so for a formula; the apostrophes before are ours, so that undoing is exact. */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;
// Control characters would drive the terminal that a table is printed on. One unit for one keeps the length of the words.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
const SPECIAL = /[",\r\n]/u;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const clean = value.replace(CONTROL, '\ufffd').toWellFormed();
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return SPECIAL.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/**
 * A table as RFC 4180: a header, CRLF, quotes where needed. Texts that a spreadsheet would run as a formula (OWASP, CSV
 * injection) get an apostrophe in front; take one away from `^'+\s*[=+\-@]` to have the text back. Numbers stay numbers.
 *
 * @example csv(['words', 'n'], [['=1+1', 2]]) // "words,n\r\n'=1+1,2\r\n"
 */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
