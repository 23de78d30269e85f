import type { MomentPattern } from '../../model/language/moments.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Pieces that several patterns share. */
export const momentParts: Readonly<Record<string, string>> = {
  year: 'YEAR | YEAR2',
  weekday: 'WEEKDAY ,? the?',
  date: '( @weekday )? MONTH DAY ( ,? @year )? | ( @weekday )? DAY of? MONTH ( ,? @year )?',
  count: 'COUNT ( more|additional|full|further|whole|long|solid|extra )?',
  time: 'CLOCK AMPM? hours|hrs? ZONE? | HOUR AMPM ZONE? | NOON ZONE? | HOUR o\'clock ZONE? | MILITARY ( ZONE | hours|hrs ZONE? ) | CLOCK in the PART | HOUR in the PART',
  when: 'DEICTIC | BACK|HERE|AHEAD? WEEKDAY | @date',
  fiscalyear: 'of? the? fiscal? YEAR | of? BACK|HERE|AHEAD UNIT | of the UNIT',
};

/** Words that may stand before or after a pattern. */
export const momentContexts: Readonly<Record<string, readonly string[]>> = {
  /** Before a bare month that is also another word or a name. */
  month: words(
    `in since until till by during from to through throughout between and of before after for last next this early late mid each every or
    around about that late-night ( , - – — through on starting beginning ending again past until toward towards via`,
  ),
  /** Before a bare year. */
  year: words(
    `in since until till by during from to through throughout between and of before after for early late mid the around about or back circa
    than year as was is with at a his her its their our that on post pre ( , - – — / starting beginning ending entire through summer spring autumn fall winter`,
  ),
  /** Before a bare year below 1900: a count is likelier. */
  span: words(
    `in for after within over of than during through throughout about almost nearly the by until last next past every another lasted lasting took takes take
    spent spend around roughly under up served least most these those his her their its only just some more and or to be been is was`,
  ),
  bareSpan: words('for in after within over of during took takes take spent spend many lasted last several by past through throughout these'),
  /** After a year: what makes it a count of things. */
  counted: words(`people men women children workers employees jobs students votes troops soldiers homes houses dollars euros pounds percent per shares
    points feet metres meters miles km kilometres kilometers tonnes tons times others victims passengers fans patients cases deaths hp % rupees yen barrels acres words`),
  money: words('$ £ € # no nos number flight room route highway page bus sq section act article boeing airbus model world-record'),
  age: words('old of-age'),
  paper: words('times telegraph mirror express mail post herald globe people world football sun star league united'),
  determiner: words('the a an this that its his her their our my your any every each another'),
  once: words('the a an this that its his her their our my your from to by with on under at than'),
};

/** Time expressions of English. Sentences are published on Wednesday, 14 May 2031. */
export const momentPatterns: readonly MomentPattern[] = [
  // Dates
  {
    rule: 'moment/date',
    pattern: 'EDGE? -? APPROX? @date',
    read: 'calendar',
    like: 'The ferry sank on Friday, March 7, 2031, off the cape.',
    value: '2031-03-07',
    unlike: 'The committee may 12 times a day hear the bell.',
  },
  {
    rule: 'moment/month-year',
    pattern: 'EDGE? -? MONTH ( ,|of? @year | @year )',
    read: 'calendar',
    like: 'The bridge opened in late June 2029.',
    value: '2029-06',
    unlike: 'They march 2029 metres.',
  },
  {
    rule: 'moment/month-of-year',
    pattern: 'EDGE? -? MONTH ( ,? DAY )? ,? of? BACK|HERE|AHEAD UNIT',
    read: 'calendar',
    like: 'The bridge opened in July last year.',
    value: '2030-07',
    unlike: 'The bridge opened to the last lorry.',
  },
  {
    rule: 'moment/last-month-name',
    pattern: 'EDGE? BACK|HERE|AHEAD MONTH',
    read: 'calendar',
    like: 'The mine closed last November.',
    value: '2030-11',
    unlike: 'The last marchers went home.',
  },
  {
    rule: 'moment/edge-month',
    pattern: 'EDGE -? MONTH',
    read: 'calendar',
    like: 'The mine closed in early April.',
    value: '2031-04',
    unlike: 'She was early, May said to herself, and sat down.',
    notBefore: 'name',
  },
  {
    rule: 'moment/month',
    pattern: 'MONTH',
    read: 'calendar',
    after: 'month',
    like: 'The mine closed in March.',
    value: '2031-03',
    unlike: 'In the end Theresa May did not come.',
  },
  {
    rule: 'moment/numeric',
    pattern: 'N / N / N | N - N - N | DOTTED',
    read: 'numeric-date',
    like: 'The form is dated 07-03-2031 and signed.',
    value: '2031-03-07',
    unlike: 'They won 3-2-1 on points.',
  },
  // Years, decades, centuries
  {
    rule: 'moment/year',
    pattern: 'YEAR | YEAR2',
    read: 'year',
    after: 'year',
    notBefore: 'counted',
    like: 'The law dates back to 1994, lawyers say.',
    value: '1994',
    unlike: 'The yard built 1994 boats and had 2000 people at work.',
  },
  {
    rule: 'moment/edge-year',
    pattern: 'EDGE -? @year | the? fiscal|financial|calendar|year YEAR | fiscal|financial|calendar year YEAR | @year ( and beyond | or later )',
    read: 'year',
    notBefore: 'counted',
    like: 'The law dates from mid-1994.',
    value: '1994',
    unlike: 'It was late, 1,994 people had left.',
  },
  {
    rule: 'moment/decade',
    pattern: 'EDGE? -? the? ( DECADE | DECADEWORD ) | the last|first|second half of the DECADE',
    read: 'decade',
    like: 'The law dates from the early 1990s.',
    value: '199',
    unlike: 'The minister, in her late nineties style, smiled at 90.',
    notAfter: 'possessive',
  },
  {
    rule: 'moment/century',
    pattern: 'EDGE? -? the? NTH -? century',
    read: 'century',
    like: 'The chapel was built in the 17th century.',
    value: '16',
    unlike: 'It was his 17th century for the county side.',
    notAfter: 'possessive',
  },
  // Days
  {
    rule: 'moment/weekday',
    pattern: 'EDGE? -? ( on )? BACK|HERE|AHEAD? WEEKDAY PART? | the? BACK|AHEAD WEEKDAY',
    read: 'weekday',
    notBefore: 'paper',
    like: 'The minister resigned on Tuesday.',
    value: '2031-05-13',
    unlike: 'He writes for the Sunday Times.',
  },
  {
    rule: 'moment/deictic',
    pattern: 'EDGE? DEICTIC',
    read: 'deictic',
    like: 'The strike began yesterday.',
    value: '2031-05-13',
    unlike: 'The strike began at dawn.',
  },
  {
    rule: 'moment/same-day',
    pattern: 'that|the same UNIT | that UNIT | the BACK|AHEAD UNIT | the UNIT before | the UNIT after | earlier|later that ( same )? UNIT | later in the UNIT',
    read: 'same-period',
    like: 'The fire began on 3 May 2031. The following day the roof fell.',
    value: '2031-05-04',
    unlike: 'They took the day to heart.',
  },
  // Hours
  {
    rule: 'moment/clock',
    pattern: 'APPROX? ( @time ) ( ,? on? @when )?',
    read: 'clock',
    like: 'The quake struck at 5.10am on Tuesday.',
    value: '2031-05-13T05:10',
    unlike: 'They won by 5.10 metres and 12 points.',
  },
  {
    rule: 'moment/clock-before',
    pattern: '@when ,? at APPROX? ( @time )',
    read: 'clock',
    like: 'The meeting starts tomorrow at 3 p.m.',
    value: '2031-05-15T15:00',
    unlike: 'They met at 3 places.',
  },
  {
    rule: 'moment/before-midnight',
    pattern: 'APPROX? COUNT UNIT|UNITS before|after|to|past NOON ZONE? ( ,? on? @when )?',
    read: 'clock-shift',
    like: 'The blast came an hour before midnight on Monday.',
    value: '2031-05-12T23:00',
    unlike: 'The blast came an hour before the vote.',
  },
  {
    rule: 'moment/part-of-day',
    pattern: 'EDGE? HERE|BACK PART | EDGE? the? AHEAD PART | DEICTIC PART | EDGE? TONIGHT | overnight | EDGE? PART ,? of|on? @when | PART DEICTIC | the PART of @when',
    read: 'part-of-day',
    like: 'The strike began last night.',
    value: '2031-05-13TNI',
    unlike: 'It was a night to remember.',
  },
  {
    rule: 'moment/edge-weekday-part',
    pattern: 'EDGE WEEKDAY PART | WEEKDAY EDGE PART',
    read: 'weekday',
    like: 'The strike began late Monday night.',
    value: '2031-05-12TNI',
    unlike: 'It was late and the night was cold.',
  },
  // Weeks, months, years
  {
    rule: 'moment/period',
    pattern: 'EDGE? the? BACK|HERE|AHEAD UNIT',
    read: 'period',
    notAfter: 'ordinal',
    like: 'The ferry sank early last week.',
    value: '2031-W19',
    unlike: 'It was the last straw.',
  },
  {
    rule: 'moment/edge-period',
    pattern: 'EDGE the UNIT | EDGE in the UNIT | the weekend | the latest UNIT | the full UNIT | EDGE year',
    read: 'this-period',
    like: 'The ferry will sail again at the end of the month.',
    value: '2031-05',
    unlike: 'That was the end of the road.',
  },
  {
    rule: 'moment/year-end',
    pattern: 'year -? end | year \'s end',
    read: 'year-end',
    like: 'The ferry will sail again by year-end.',
    value: '2031',
    unlike: 'The year ended well.',
  },
  {
    rule: 'moment/week-of',
    pattern: 'the week of @date',
    read: 'week-of',
    like: 'The talks resume the week of June 2.',
    value: '2031-W23',
    unlike: 'It was the week of the festival.',
  },
  // Quarters, halves, seasons, holidays
  {
    rule: 'moment/quarter',
    pattern:
      'EDGE? the? ( YEAR )? ( fiscal|fiscal -? )? ( NTH -? quarter|half ) ( @fiscalyear )? | YEAR|UNIT \'s NTH -? quarter|half | BACK|HERE|AHEAD UNIT \'s NTH -? quarter|half | the first|last half of YEAR',
    read: 'fiscal',
    like: 'Third-quarter sales of the yard rose in 2030, and first-quarter sales fell.',
    value: '2030-Q3',
    unlike: 'They lost in the second quarter-final, and a quarter of the seats stayed empty.',
  },
  {
    rule: 'moment/year-ago',
    pattern:
      'the? ( comparable|corresponding|same )? year -? ago|earlier ( period|quarter|month|week|level | fiscal? NTH -? quarter|half )? | the ( comparable|corresponding|same ) ( period|quarter|month|week ) ( a year ago|earlier | BACK UNIT | of|in? YEAR )?',
    read: 'year-ago',
    like: 'Sales in the second quarter of 2030 were above the year-earlier quarter.',
    value: '2029-Q2',
    unlike: 'The year was hard.',
  },
  {
    rule: 'moment/season',
    pattern: 'EDGE? the? BACK|HERE|AHEAD SEASON | the? SEASON ( ,|of? YEAR ) | SEASON ,? BACK|HERE|AHEAD UNIT | EDGE SEASON',
    read: 'season',
    like: 'The well dried up last summer.',
    value: '2030-SU',
    unlike: 'Prices fall and a spring broke.',
  },
  {
    rule: 'moment/season-bare',
    pattern: 'the? SEASON',
    read: 'season',
    after: 'season',
    notBefore: 'season-not',
    like: 'The well will reopen in the autumn.',
    value: '2031-FA',
    unlike: 'He told of the fall of the tower and in the spring of water.',
  },
  {
    rule: 'moment/holiday',
    pattern: 'BACK|HERE|AHEAD? HOLIDAY ( ,? YEAR )? | HOLIDAY ,? BACK|HERE|AHEAD UNIT',
    read: 'holiday',
    like: 'The well reopened on Christmas Day.',
    value: '2030-12-25',
    unlike: 'She sang a labour song one day.',
  },
  // From here: ago, later
  {
    rule: 'moment/ago',
    pattern: 'APPROX? ( @count ) UNIT|UNITS ( or so | or more )? AGO | UNITS AGO | a UNIT or so AGO',
    read: 'ago',
    like: 'The mine closed about two years ago.',
    value: '2029',
    unlike: 'The mine had two shafts long ago.',
  },
  {
    rule: 'moment/before-after',
    pattern: 'APPROX? ( @count ) UNIT|UNITS SINCE|ONWARD',
    read: 'onward',
    notBefore: 'determiner',
    like: 'The mine closed on 3 May 2031. Two days later the town protested.',
    value: '2031-05-05',
    unlike: 'Two shafts later closed.',
  },
  // Durations
  {
    rule: 'moment/past-span',
    pattern:
      'APPROX? the? ( BACK|COMING|AHEAD|RECENT|first|final|latest|initial|opening ) APPROX? ( @count ) UNIT|UNITS ( or so )? | the ( @count ) ( BACK|COMING|AHEAD|RECENT ) UNITS',
    read: 'span',
    like: 'In the past three years the mine has closed twice.',
    value: 'P3Y',
    unlike: 'In the past three miners died.',
  },
  {
    rule: 'moment/recent-span',
    pattern: 'the? ( RECENT|COMING|BACK|AHEAD ) UNITS ( and|or UNITS )? | the UNITS ahead',
    read: 'span',
    like: 'The strike has spread in recent days.',
    value: 'PXD',
    unlike: 'The recent strike has spread.',
  },
  {
    rule: 'moment/duration',
    pattern: 'APPROX? the? ( @count ) UNIT|UNITS ( and a half )? ( or so )? | APPROX? ( @count ) ( to|or|and|- COUNT ) UNITS | the? ( @count ) - UNIT|UNITS ( - long )?',
    read: 'duration',
    like: 'The strike lasted six weeks.',
    value: 'P6W',
    unlike: 'A 21-year-old joined, and a day nurse spoke.',
    notBefore: 'age',
  },
  {
    rule: 'moment/vague-duration',
    pattern: 'UNITS ( or|and UNITS )? | UNITS - long',
    read: 'vague-duration',
    after: 'bareSpan',
    like: 'The strike lasted for months.',
    value: 'PXM',
    unlike: 'The months were cold.',
  },
  // Again and again
  {
    rule: 'moment/set',
    pattern: 'EVERY | each|every UNIT | each|every WEEKDAY PART? | each|every MONTH | every COUNT UNITS | each|every SEASON | each|every PART',
    read: 'set',
    like: 'The ferry sails every Thursday.',
    value: 'XXXX-WXX-4',
    unlike: 'Every ferry has sailed.',
  },
  {
    rule: 'moment/per',
    pattern: 'a|per UNIT',
    read: 'per',
    like: 'The ferry sails three times a day.',
    value: 'P1D',
    unlike: 'A day nurse per boat is enough.',
  },
  {
    rule: 'moment/weekdays',
    pattern: 'WEEKDAYS | WEEKDAY nights|mornings|evenings|afternoons',
    read: 'set',
    like: 'The ferry does not sail on Sundays.',
    value: 'XXXX-WXX-7',
    unlike: 'The ferry does not sail.',
  },
  // Pointing without a date
  {
    rule: 'moment/reference',
    pattern: 'REF',
    read: 'reference',
    notBefore: 'reference-not',
    like: 'The ferry is now empty.',
    value: 'PRESENT_REF',
    unlike: 'The ferry is empty.',
  },
  {
    rule: 'moment/current',
    pattern: 'current | recent | future',
    read: 'reference',
    after: 'determiner',
    like: 'She leads the current talks.',
    value: 'PRESENT_REF',
    unlike: 'The current of the river is strong.',
    notBefore: 'current-not',
  },
];
