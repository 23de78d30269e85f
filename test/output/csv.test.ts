import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/output/csv.ts';
import { parseCsv, unguarded } from './parse-csv.ts';

describe('a table as CSV', () => {
  it('quotes what needs it and ends rows with CRLF', () => {
    expect(csv(['a', 'b'], [['x, "y"', 2]])).toBe('a,b\r\n"x, ""y""",2\r\n');
  });

  it('gives every text back (law)', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((one) => one.replace(/\p{Cc}/gu, '').toWellFormed());
    const wild = fc.oneof(
      text,
      fc.constantFrom('=1+1', '\t=1', "'=x", "''@y", '-5 people', ' =1', '\r\nq', '"', ',', '＝1'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(wild, wild), { maxLength: 6 }), (rows) => {
        const [, ...read] = parseCsv(csv(['a', 'b'], rows));
        expect(read.map((row) => row.map(unguarded))).toEqual(rows);
      }),
    );
  });

  it.each(['=HYPERLINK("x")', '+1', '-1+cmd', '@SUM(1)', '\t=1', '\r=1', '  =1', '＝1', "'=1"])(
    'lets no spreadsheet run %j',
    (text) => {
      const cell = parseCsv(csv(['a'], [[text]]))[1]![0]!;
      expect(cell.startsWith("'")).toBe(true);
      expect(unguarded(cell)).toBe(text);
    },
  );

  it('leaves numbers, also negative ones, and empty cells as they are', () => {
    expect(csv(['a', 'b', 'c'], [[-5, null, true]])).toBe('a,b,c\r\n-5,,true\r\n');
  });

  it('keeps control characters from a terminal without moving an offset', () => {
    expect(csv(['a'], [['x\u001b[31m\u0000y\ud800']])).toBe('a\r\nx\ufffd[31m\ufffdy\ufffd\r\n');
  });
});
