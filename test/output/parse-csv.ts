/** Reads a table strictly by RFC 4180; throws where it is none. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const CELL = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/uy;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (!match) throw new Error(`no cell at ${String(at)}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replace(/""/gu, '"') ?? match[3]!);
    if ((match[2] ?? match[4]) === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) throw new Error('the last row has no end');
  return rows;
}

/** The text that a guarded cell stands for. */
export const unguarded = (cell: string): string => cell.replace(/^'(?='*\s*[=+\-@\t\r\n＝＋－＠])/u, '');
