import { LONGEST_TEXT } from '../importer.ts';

/** One row of a table, as it stands in the file. */
export interface CsvRow {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** The row as it was written. */
  readonly source: string;
  /** Why it cannot be read. */
  readonly broken?: string;
}

/** Takes a file piece by piece; gives the rows that are complete. `last`: the file ends with this piece. */
export type CsvReader = (piece: string, last: boolean) => CsvRow[];

/** Longest row, in UTF-16 code units: beyond it a quote was never closed. */
const LONGEST_ROW = 1.1 * LONGEST_TEXT;
const UNCLOSED = 'a quote that opens here is never closed';
const TOO_LONG = 'the line is longer than any report';
const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that a header line uses most. */
export function separatorOf(header: string): string {
  const count = (mark: string): number => header.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** End of a quoted field that opens at `at`; -1 when it is not closed within the text. */
function quoteEnd(text: string, at: number): number {
  for (let next = text.indexOf('"', at + 1); next >= 0; next = text.indexOf('"', next + 2)) {
    // The last character may be half of a doubled quote: only the next piece tells.
    if (text[next + 1] !== '"') return next;
  }
  return -1;
}

/**
 * A reader of tables (RFC 4180): fields in quotes may hold separators, line ends and doubled quotes. A quote that is
 * never closed costs its line, not the file.
 */
export function csvReader(): CsvReader {
  let text = '';
  let line = 1;
  let separator = '';

  /** Where a mark stands next; looked for once for all fields before it, so that a row of a million marks stays linear. */
  const ahead = (mark: string): ((at: number) => number) => {
    let known = -1;
    return (at) => {
      if (known < at) known = text.indexOf(mark, at);
      if (known < 0) known = text.length;
      return known;
    };
  };
  let newlineAfter = ahead('\n');
  let separatorAfter = ahead(separator);

  /** The row at `from`, and where the next begins; `null` when it is not complete yet. */
  function rowAt(from: number, last: boolean): { readonly fields: string[]; readonly next: number } | null {
    const fields: string[] = [];
    let at = from;
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        const end = quoteEnd(text, at);
        if (end < 0 || (end === text.length - 1 && !last)) return null;
        field = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
      }
      const stop = newlineAfter(at);
      const comma = separatorAfter(at);
      if (comma < stop) {
        fields.push(field + text.slice(at, comma));
        at = comma + 1;
        continue;
      }
      if (stop === text.length && !last) return null;
      fields.push(field + text.slice(at, stop).replace(/\r$/u, ''));
      return { fields, next: Math.min(stop + 1, text.length) };
    }
  }

  const lookAgain = (): void => {
    newlineAfter = ahead('\n');
    separatorAfter = ahead(separator);
  };
  /** The rest of a line that is too long, passed over until it ends. */
  let passing = false;

  return (piece, last) => {
    text += piece;
    const rows: CsvRow[] = [];
    if (passing) {
      const end = text.indexOf('\n');
      passing = end < 0;
      text = passing ? '' : text.slice(end + 1);
      if (!passing) line++;
    }
    if (separator === '') {
      const end = text.indexOf('\n');
      if (end < 0 && !last && text.length < LONGEST_ROW) return rows;
      separator = separatorOf(end < 0 ? text : text.slice(0, end));
    }
    lookAgain();
    let from = 0;
    while (from < text.length) {
      const row = rowAt(from, last);
      if (row === null && !last && text.length - from < LONGEST_ROW) break;
      const newline = text.indexOf('\n', from);
      const end = row?.next ?? (newline < 0 ? text.length : newline + 1);
      const source = text.slice(from, end).replace(/\r?\n$/u, '');
      if (row === null || end - from > LONGEST_ROW) {
        const broken = newline < 0 || newline - from > LONGEST_ROW ? TOO_LONG : UNCLOSED;
        rows.push({ line, fields: [], source: source.slice(0, 1000), broken });
        passing = newline < 0 && !last;
        lookAgain();
      } else if (source.trim() !== '') rows.push({ line, fields: row.fields, source });
      for (let at = newline; at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++;
      from = end;
    }
    text = text.slice(from);
    return rows;
  };
}
