import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { momentPatterns } from '../../src/lang/en/moment-patterns.ts';
import { momentsIn, told } from './read-moments.ts';

describe('every pattern matches its like sentence and not its unlike sentence', () => {
  test.each(momentPatterns.map((row) => [row.rule, row] as const))('%s', (_rule, row) => {
    expect(momentsIn(row.like).map((m) => `${m.by} ${m.value}`)).toContain(`${row.rule} ${row.value}`);
    expect(momentsIn(row.unlike).map((m) => `${m.by} ${m.words}`)).toEqual([]);
  });
});

/** Sentence, date of publication, what must be found. 14 May 2031 is a Wednesday. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'They met on 3 March 2030 and again on April 4, 2030.',
    null,
    ['3 March 2030=2030-03-03', 'April 4, 2030=2030-04-04'],
  ],
  ['They met on the 3rd of March 2030.', null, ['the 3rd of March 2030=2030-03-03']],
  [
    'The dam broke on Sunday, Nov. 10, and again on Dec. 2.',
    '2031-01-20',
    ['Sunday, Nov. 10=2030-11-10', 'Dec. 2=2030-12-02'],
  ],
  ['The vote will be held on Feb. 3.', '2031-12-20', ['Feb. 3=2032-02-03']],
  ['She resigned in October.', '2031-01-08', ['October=2030-10']],
  ['She will resign in October.', '2031-01-08', ['October=2031-10']],
  ['She will return on Monday.', '2031-05-14', ['Monday=2031-05-19']],
  ['She returned on Monday.', '2031-05-14', ['Monday=2031-05-12']],
  ['The papers are to be released Friday.', '2031-05-14', ['Friday=2031-05-16']],
  ['The harbour closed last Wednesday.', '2031-05-14', ['last Wednesday=2031-05-07']],
  ['The harbour closed on Wednesday.', '2031-05-14', ['Wednesday=2031-05-14']],
  ['On Tuesday night the harbour closed.', '2031-05-14', ['Tuesday night=2031-05-13TNI']],
  ['Two boats sank at about 11:30pm local time.', '2031-05-14', ['about 11:30pm local time=2031-05-14T23:30']],
  [
    'The alarm came at 5.10am, the second at 0900 GMT.',
    '2031-05-14',
    ['5.10am=2031-05-14T05:10', '0900 GMT=2031-05-14T09:00'],
  ],
  ['They closed at 10 p.m. Wednesday, the mayor said.', '2031-05-14', ['10 p.m. Wednesday=2031-05-14T22:00']],
  [
    'It left at 12.10 p.m. and sank about ten minutes later.',
    '2031-05-14',
    ['12.10 p.m.=2031-05-14T12:10', 'about ten minutes later=2031-05-14T12:20'],
  ],
  [
    'Talks were held last month, last week and last year.',
    '2031-05-14',
    ['last month=2031-04', 'last week=2031-W19', 'last year=2030'],
  ],
  [
    'Talks were held earlier this year and late last month.',
    '2031-05-14',
    ['earlier this year=2031', 'late last month=2031-04'],
  ],
  ['He left three days ago, she two weeks ago.', '2031-05-14', ['three days ago=2031-05-11', 'two weeks ago=2031-W18']],
  [
    'He left nearly four years ago and a month ago.',
    '2031-05-14',
    ['nearly four years ago=2027', 'a month ago=2031-04'],
  ],
  [
    'Profit in the third quarter of 2030 beat the year-earlier quarter.',
    '2031-05-14',
    ['the third quarter of 2030=2030-Q3', 'the year-earlier quarter=2029-Q3'],
  ],
  [
    'Fourth-quarter sales fell from a year earlier.',
    '2031-01-20',
    ['Fourth-quarter=2030-Q4', 'a year earlier=2029-Q4'],
  ],
  [
    'The mill closed on 9 May 2030. Police came the same day, and the next day it burned.',
    '2031-05-14',
    ['9 May 2030=2030-05-09', 'the same day=2030-05-09', 'the next day=2030-05-10'],
  ],
  [
    'It lasted two and a half years, then six weeks and 36 hours.',
    '2031-05-14',
    ['two and a half years=P2Y6M', 'six weeks=P6W', '36 hours=PT36H'],
  ],
  ['A two-day strike in the past three years was rare.', '2031-05-14', ['two-day=P2D', 'the past three years=P3Y']],
  ['It was quiet for decades and for several months.', '2031-05-14', ['decades=PXE', 'several months=PXM']],
  [
    'They train every day, every two weeks and on Mondays.',
    '2031-05-14',
    ['every day=P1D', 'every two weeks=P2W', 'Mondays=XXXX-WXX-1'],
  ],
  [
    'They opened last summer and in the winter of 2029.',
    '2031-05-14',
    ['last summer=2030-SU', 'the winter of 2029=2029-WI'],
  ],
  [
    'It began in the late 1980s, in the 19th century, and in mid-2029.',
    '2031-05-14',
    ['the late 1980s=198', 'the 19th century=18', 'mid-2029=2029'],
  ],
  [
    'They spoke on Thanksgiving and met at Easter 2030.',
    '2031-01-14',
    ['Thanksgiving=2030-11-28', 'Easter 2030=2030-04-21'],
  ],
  ['The bridge is now closed; it was recently painted.', '2031-05-14', ['now=PRESENT_REF', 'recently=PAST_REF']],
  [
    'The form of 06-03-2031 followed that of 25-02-2031.',
    '2031-05-14',
    ['06-03-2031=2031-03-06', '25-02-2031=2031-02-25'],
  ],
  [
    'The form of 03/06/2031 followed that of 02/25/2031.',
    '2031-05-14',
    ['03/06/2031=2031-03-06', '02/25/2031=2031-02-25'],
  ],
  [
    'On Wednesday she left; it was March 5 and last week.',
    null,
    ['Wednesday=XXXX-WXX-3', 'March 5=XXXX-03-05', 'last week=XXXX-WXX'],
  ],
  [
    'The raid of October 7, 2023, killed ten. Those held since 7 October are ill.',
    '2025-03-06',
    ['October 7, 2023=2023-10-07', '7 October=2023-10-07'],
  ],
  [
    'The raid of October 7, 2023, killed ten. On October 7 they prayed.',
    '2024-10-08',
    ['October 7, 2023=2023-10-07', 'October 7=2024-10-07'],
  ],
];

describe('values', () => {
  test.each(CASES)('%s (%s)', (text, published, expected) => {
    expect(told(text, published)).toEqual(expected);
  });
});

describe('words that are no time', () => {
  test.each([
    'The rebels may march at the second bell, and the sun sat low.',
    'A 21-year-old, five years old at heart, ran 24 laps.',
    'The fall of the tower hurt 2000 people.',
    'He reads the Daily Echo and the Sunday Times.',
    'Theresa May and April Hale won 3-2, then 6:3.',
    'She paid $1999 for flight 1990.',
    'Mon ami Jan Novak sat with Dec Hill.',
    'They spring from an old family and fall silent.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what a moment can mean', () => {
  it('says a day, a month and a week from first to last', () => {
    expect(momentsIn('It fell on Monday, last month and last week.').map((m) => [m.from, m.to])).toEqual([
      ['2031-05-12', '2031-05-12'],
      ['2031-04-01', '2031-04-30'],
      ['2031-05-05', '2031-05-11'],
    ]);
  });
  it('takes recent days as 7 days and recent weeks as 21', () => {
    expect(momentsIn('It fell in recent days, or in recent weeks.').map((m) => [m.from, m.to])).toEqual([
      ['2031-05-07', '2031-05-14'],
      ['2031-04-23', '2031-05-14'],
    ]);
  });
  it('keeps early, mid and late to their third', () => {
    expect(momentsIn('It fell in early April, mid-April and late April 2031.').map((m) => [m.from, m.to])).toEqual([
      ['2031-04-01', '2031-04-10'],
      ['2031-04-11', '2031-04-20'],
      ['2031-04-21', '2031-04-30'],
    ]);
  });
  it('knows a printed zone, and says none where none is printed', () => {
    expect(momentsIn('It fell at 06:00 GMT.')[0]).toMatchObject({ from: '2031-05-14T06:00:00Z' });
    expect(momentsIn('It fell at 6am.')[0]).toMatchObject({ from: '2031-05-14T06:00:00' });
  });
  it('tells stated from inferred', () => {
    expect(momentsIn('It fell on 3 May 2031, not on Monday.').map((m) => m.stated)).toEqual([true, false]);
  });
  it('leaves all open without a date of publication', () => {
    expect(momentsIn('It fell on Monday and in recent days.', null).map((m) => [m.from, m.to])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('the day of the place', () => {
  it('counts from the day before where an early page in another zone tells of it', () => {
    const found = momentsIn('The mayor said Wednesday that talks began yesterday.', '2031-05-15T01:54:00+05:30');
    expect(found.map((m) => m.value)).toEqual(['2031-05-14', '2031-05-13']);
  });
  it("takes tomorrow's weekday after a past verb as tomorrow: the page date is behind the report", () => {
    const found = momentsIn('The mayor said Thursday that talks began today.', '2031-05-14');
    expect(found.map((m) => m.value)).toEqual(['2031-05-15', '2031-05-15']);
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

describe('laws', () => {
  const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  it('reads any full date back from every order it is printed in', () => {
    fc.assert(
      fc.property(date, (d) => {
        const iso = d.toISOString().slice(0, 10);
        const [y, m, day] = [d.getUTCFullYear(), MONTHS[d.getUTCMonth()]!, d.getUTCDate()];
        for (const printed of [
          `${m} ${day}, ${y}`,
          `${day} ${m} ${y}`,
          `the ${day}th of ${m} ${y}`,
          iso,
          `${m === 'May' ? m : `${m.slice(0, 3)}.`} ${day}, ${y}`,
        ])
          expect(momentsIn(`The dam broke on ${printed} at the weir.`, null).map((x) => x.value)).toEqual([iso]);
      }),
      { numRuns: 60 },
    );
  });
  it('resolves a bare weekday to one of the seven days around publication', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'),
        (d, weekday) => {
          const published = d.toISOString().slice(0, 10);
          const [found] = momentsIn(`The dam broke on ${weekday} near the weir.`, published);
          const days = (Date.parse(found!.value) - Date.parse(published)) / 86_400_000;
          expect(days).toBeLessThanOrEqual(1);
          expect(days).toBeGreaterThanOrEqual(-5);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('never overlaps, never leaves the text, never orders an interval backwards, whatever it is given', () => {
    const word = fc.constantFrom(
      ..."early late the end of a an last next this two half past Monday May 1999 10:30 pm a.m. , - . quarter year week ago earlier every 30 ' s st on at 12/11/2030 noon GMT in for".split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.option(fc.constant('2031-05-14T10:00:00Z')),
        (words, published) => {
          const text = words.join(' ');
          let last = 0;
          for (const m of momentsIn(text, published)) {
            expect(m.range[0]).toBeGreaterThanOrEqual(last);
            expect(m.range[1]).toBeGreaterThan(m.range[0]);
            expect(m.words).toBe(m.words.trim());
            if (m.from !== null && m.to !== null)
              expect(m.from <= m.to || m.to.startsWith(m.from.slice(0, 10))).toBe(true);
            last = m.range[1];
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
