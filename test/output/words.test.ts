import { describe, expect, it } from 'vitest';
import { distinct } from '../../src/output/distinct.ts';
import { counted, dateWords, oneLine, periodWords, reasons, shortened, someOf } from '../../src/output/words.ts';
import { columns, wrapped } from '../../src/output/terminal/layout.ts';
import { intervalWords, numberWords } from '../../src/output/intervals.ts';

describe('words on screen', () => {
  it('says a range only where there is one', () => {
    expect([counted(3, 4, 'origin'), counted(1, 1, 'origin'), counted(0, 1, 'origin')]).toEqual([
      '3 to 4 origins',
      '1 origin',
      '0 to 1 origin',
    ]);
  });

  it.each([
    ['2031-06-05T04:20:00+10:00', '5 June 2031, 04:20 (UTC+10:00)'],
    ['2031-06-04T21:15:00Z', '4 June 2031, 21:15 UTC'],
    ['2031-06', 'June 2031'],
    ['PAST_REF', 'PAST_REF'],
  ])('reads %s as %s', (value, words) => expect(dateWords(value)).toBe(words));

  it('names a year or a month where no day is known', () => {
    expect(periodWords('2019-01-01', '2019-12-31', 'year')).toBe('2019');
    expect(periodWords('2031-05-01', '2031-05-31', 'month')).toBe('May 2031');
    expect(periodWords('2031-05-28', '2031-06-04', 'vague')).toBe('28 May 2031 to 4 June 2031');
    expect(periodWords(null, null, 'vague')).toBe('no date');
  });

  it('ends each reason with one full stop and leaves names of files alone', () => {
    expect(reasons(['both cut the same words.', 'quay-news is later'])).toBe(
      'Both cut the same words. quay-news is later.',
    );
  });

  it('never drops names in silence', () => {
    expect(someOf(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
    expect(someOf(['a', 'b', 'c'], 2)).toBe('a, b and c');
  });

  it('keeps a surrogate pair whole when it cuts', () => {
    expect(shortened('🚢'.repeat(30), 12)).toMatch(/^(?:🚢)+…$/u);
  });

  it('takes control and bidi characters out of one line', () => {
    expect(oneLine('a\u001b[31m\n\u202eb')).toBe('a[31m b');
  });

  it('shows where long wordings part, not where they begin alike', () => {
    const [one, other] = distinct(
      [
        'the harbour office said on Friday evening that the northern gate was shut',
        'the harbour office said on Friday evening that the northern gate was open',
      ],
      40,
    );
    expect(one).toContain('shut');
    expect(other).toContain('open');
  });
});

describe('columns of a terminal', () => {
  it('counts wide characters as two and marks as none', () => {
    expect([columns('abc'), columns('🚢'), columns('e\u0301'), columns('\u001b[1mab\u001b[22m')]).toEqual([3, 2, 1, 2]);
  });

  it('breaks at blanks and keeps a long word whole', () => {
    expect(wrapped('one two three', 9, 2)).toEqual(['one two', '  three']);
    expect(wrapped('x'.repeat(20), 9)).toEqual(['x'.repeat(20)]);
  });
});

describe('what a figure can mean', () => {
  it.each([
    [{ lo: 37, hi: 37 }, '37'],
    [{ lo: 36, hi: 44 }, '36 to 44'],
    [{ lo: null, hi: 40 }, '40 or fewer'],
    [{ lo: 12000, hi: null }, '12\u202f000 or more'],
    [{ lo: null, hi: null }, 'no number'],
  ])('%j', (interval, words) => expect(intervalWords(interval)).toBe(words));

  it('keeps a few decimals', () => expect(numberWords(1234.5678)).toBe('1\u202f234.568'));
});
