import type { MomentLanguage, MomentTerm } from '../../model/language/moments.ts';
import { momentContexts } from './moment-contexts.ts';
import { momentParts, momentPatterns } from './moment-patterns.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

const months: readonly MomentTerm[] = [
  ['january', 'jan.'],
  ['february', 'feb.'],
  ['march', 'mar.'],
  ['april', 'apr.'],
  ['may', ''],
  ['june', 'jun.'],
  ['july', 'jul.'],
  ['august', 'aug.'],
  ['september', 'sept.', 'sep.'],
  ['october', 'oct.'],
  ['november', 'nov.'],
  ['december', 'dec.'],
].map((names, i) => ({ as: 'MONTH', value: i + 1, words: names.filter((n) => n !== ''), capital: true }));

const weekdays: readonly MomentTerm[] = [
  ['monday', 'mon.'],
  ['tuesday', 'tue., tues.'],
  ['wednesday', 'wed., weds.'],
  ['thursday', 'thu., thur., thurs.'],
  ['friday', 'fri.'],
  ['saturday', 'sat.'],
  ['sunday', 'sun.'],
].flatMap(([full, short], i): MomentTerm[] => [
  { as: 'WEEKDAY', value: i + 1, words: [full!], capital: true },
  { as: 'WEEKDAY', value: i + 1, words: words(short!), capital: true, weak: true },
  { as: 'WEEKDAYS', value: i + 1, words: [`${full!}s`], capital: true },
]);

const units: readonly MomentTerm[] = [
  { as: 'UNIT', value: 'S', words: ['second'], weak: true },
  { as: 'UNITS', value: 'S', words: ['seconds'] },
  { as: 'UNIT', value: 'MI', words: ['minute', 'min.'] },
  { as: 'UNITS', value: 'MI', words: ['minutes', 'mins.'] },
  { as: 'UNIT', value: 'H', words: ['hour', 'hr.'] },
  { as: 'UNITS', value: 'H', words: ['hours', 'hrs.'] },
  {
    as: 'UNIT',
    value: 'D',
    words: ['day', 'trading day', 'business day', 'working day', 'school day', 'calendar day'],
  },
  {
    as: 'UNITS',
    value: 'D',
    words: words('days, trading days, business days, working days, calendar days, consecutive days, straight days'),
  },
  { as: 'UNIT', value: 'W', words: ['week'] },
  { as: 'UNITS', value: 'W', words: words('weeks, consecutive weeks, straight weeks') },
  { as: 'UNIT', value: 'WE', words: ['weekend'] },
  { as: 'UNITS', value: 'WE', words: ['weekends'] },
  { as: 'UNIT', value: 'F', words: ['fortnight'] },
  { as: 'UNITS', value: 'F', words: ['fortnights'] },
  { as: 'UNIT', value: 'M', words: ['month', 'calendar month'] },
  { as: 'UNITS', value: 'M', words: words('months, consecutive months, straight months') },
  { as: 'UNIT', value: 'Q', words: ['quarter'] },
  { as: 'UNITS', value: 'Q', words: words('quarters, consecutive quarters, straight quarters') },
  {
    as: 'UNIT',
    value: 'Y',
    words: words('year, calendar year, fiscal year, financial year, school year, academic year'),
  },
  { as: 'UNITS', value: 'Y', words: words('years, consecutive years, straight years, fiscal years') },
  { as: 'UNIT', value: 'E', words: ['decade'] },
  { as: 'UNITS', value: 'E', words: ['decades'] },
  { as: 'UNIT', value: 'C', words: ['century'] },
  { as: 'UNITS', value: 'C', words: ['centuries'] },
];

const frequencies: readonly MomentTerm[] = [
  { as: 'EVERY', value: 'PT1H', words: ['hourly'] },
  { as: 'EVERY', value: 'P1D', words: words('daily, nightly') },
  { as: 'EVERY', value: 'P1W', words: ['weekly'] },
  { as: 'EVERY', value: 'P2W', words: ['fortnightly'] },
  { as: 'EVERY', value: 'P1M', words: ['monthly'] },
  { as: 'EVERY', value: 'P1Y', words: ['yearly'] },
];

const partsOfDay: readonly MomentTerm[] = [
  {
    as: 'PART',
    value: 'MO',
    words: words('morning, mornings, early morning, late morning, mid - morning, mid morning'),
  },
  {
    as: 'PART',
    value: 'AF',
    words: words('afternoon, afternoons, early afternoon, late afternoon, mid - afternoon, mid afternoon'),
  },
  { as: 'PART', value: 'EV', words: words('evening, evenings, early evening, late evening') },
  { as: 'PART', value: 'NI', words: words('night, nights, late night, late at night') },
  { as: 'NOON', value: 720, words: words('noon, midday, noontime') },
  { as: 'NOON', value: 0, words: ['midnight'] },
  { as: 'AMPM', value: 0, words: words('am, a.m., a . m, a.m') },
  { as: 'AMPM', value: 720, words: words('pm, p.m., p . m, p.m') },
  { as: 'TONIGHT', value: 'NI', words: ['tonight'] },
];

/** Minutes east of UTC; `local`: the place's own clock. India's IST is the commonest in print; Irish and Israeli uses are rarer. */
const zones: readonly MomentTerm[] = [
  { as: 'ZONE', value: 0, words: words('gmt, utc, z, greenwich mean time') },
  { as: 'ZONE', value: 60, words: words('bst, cet, west, british summer time') },
  { as: 'ZONE', value: 120, words: words('cest, eet, sast, cat') },
  { as: 'ZONE', value: 180, words: words('eest, msk, eat, trt, moscow time') },
  { as: 'ZONE', value: 240, words: ['gst'] },
  { as: 'ZONE', value: 300, words: ['pkt'] },
  { as: 'ZONE', value: 330, words: ['ist'] },
  { as: 'ZONE', value: 480, words: words('sgt, hkt, awst, beijing time') },
  { as: 'ZONE', value: 540, words: words('jst, kst') },
  { as: 'ZONE', value: 600, words: ['aest'] },
  { as: 'ZONE', value: 660, words: ['aedt'] },
  { as: 'ZONE', value: -240, words: ['edt'] },
  { as: 'ZONE', value: -300, words: words('est, cdt') },
  { as: 'ZONE', value: -360, words: words('cst, mdt') },
  { as: 'ZONE', value: -420, words: words('mst, pdt') },
  { as: 'ZONE', value: -480, words: ['pst'] },
  {
    as: 'ZONE',
    value: 'local',
    words: words(
      'local time, et, ct, mt, pt, eastern time, eastern, central time, mountain time, pacific time, pacific, eastern standard time, eastern daylight time',
    ),
  },
];

const seasons: readonly MomentTerm[] = [
  { as: 'SEASON', value: 'SP', words: words('spring, springtime') },
  { as: 'SEASON', value: 'SU', words: words('summer, summertime') },
  { as: 'SEASON', value: 'FA', words: words('fall, autumn') },
  { as: 'SEASON', value: 'WI', words: words('winter, wintertime') },
];

/** `MM-DD`; `MM#n@weekday`: the nth weekday (1 Monday) of a month, -1 the last; `easter+n`: days from Easter Sunday. */
const holidays: readonly MomentTerm[] = [
  { as: 'HOLIDAY', value: '01-01', words: words("new year 's day, new year's day, new years day") },
  { as: 'HOLIDAY', value: '12-31', words: words("new year 's eve, new year's eve, new years eve") },
  { as: 'HOLIDAY', value: '02-14', words: words("valentine 's day, valentines day") },
  { as: 'HOLIDAY', value: '03-17', words: words("st patrick 's day, st . patrick 's day") },
  { as: 'HOLIDAY', value: '03-08', words: words("international women 's day") },
  { as: 'HOLIDAY', value: '05-01', words: words('may day') },
  { as: 'HOLIDAY', value: '07-04', words: words('independence day, fourth of july') },
  { as: 'HOLIDAY', value: '07-14', words: ['bastille day'] },
  { as: 'HOLIDAY', value: '10-31', words: ['halloween'] },
  { as: 'HOLIDAY', value: '11-11', words: words('veterans day, armistice day, remembrance day') },
  { as: 'HOLIDAY', value: '12-24', words: words('christmas eve') },
  { as: 'HOLIDAY', value: '12-25', words: words('christmas day, christmas') },
  { as: 'HOLIDAY', value: '12-26', words: words('boxing day') },
  { as: 'HOLIDAY', value: '01#3@1', words: words('martin luther king day, martin luther king jr . day, mlk day') },
  { as: 'HOLIDAY', value: '02#3@1', words: words("presidents day, presidents ' day, presidents’ day") },
  { as: 'HOLIDAY', value: '05#-1@1', words: words('memorial day') },
  { as: 'HOLIDAY', value: '09#1@1', words: words('labor day') },
  { as: 'HOLIDAY', value: '10#2@1', words: words('columbus day') },
  { as: 'HOLIDAY', value: '11#1@1+1', words: ['election day'] },
  { as: 'HOLIDAY', value: '11#4@4', words: words('thanksgiving day, thanksgiving') },
  { as: 'HOLIDAY', value: '11#4@4+1', words: ['black friday'] },
  { as: 'HOLIDAY', value: '11#2@7', words: ['remembrance sunday'] },
  { as: 'HOLIDAY', value: 'easter+0', words: words('easter sunday, easter day, easter') },
  { as: 'HOLIDAY', value: 'easter-2', words: words('good friday') },
  { as: 'HOLIDAY', value: 'easter+1', words: words('easter monday') },
  { as: 'HOLIDAY', value: 'easter-47', words: words('shrove tuesday, mardi gras') },
  { as: 'HOLIDAY', value: 'easter-46', words: words('ash wednesday') },
  { as: 'HOLIDAY', value: 'easter-7', words: words('palm sunday') },
].map((term) => ({ ...term, as: 'HOLIDAY' as const, capital: true as const }));

const relatives: readonly MomentTerm[] = [
  { as: 'DEICTIC', value: 0, words: ['today'] },
  { as: 'DEICTIC', value: -1, words: ['yesterday'] },
  { as: 'DEICTIC', value: 1, words: ['tomorrow'] },
  { as: 'DEICTIC', value: -2, words: words('the day before yesterday, day before yesterday') },
  { as: 'DEICTIC', value: 2, words: words('the day after tomorrow, day after tomorrow') },
  { as: 'BACK', value: -1, words: words('last, previous, preceding, prior, this past, this last, past') },
  { as: 'HERE', value: 0, words: words('this, current, the current') },
  { as: 'AHEAD', value: 1, words: words('next, coming, upcoming, following, this coming, this upcoming, forthcoming') },
  { as: 'RECENT', value: -1, words: words('recent, the recent, the most recent, the previous') },
  { as: 'COMING', value: 1, words: words('coming, the coming, upcoming') },
  { as: 'AGO', value: -1, words: ['ago'] },
  { as: 'SINCE', value: -1, words: words('earlier, previously, beforehand') },
  { as: 'SINCE', value: 1, words: words('later, afterward, afterwards') },
  { as: 'ONWARD', value: 1, words: words('from now, hence, from today') },
  {
    as: 'EDGE',
    value: 'START',
    words: words(
      'early, the early, early in, the beginning of, the start of, beginning of, start of, the first part of, the early part of, the first days of',
    ),
  },
  { as: 'EDGE', value: 'MID', words: words('mid, the mid, the middle of, middle of, midway through') },
  {
    as: 'EDGE',
    value: 'END',
    words: words(
      'late, the late, late in, the end of, end of, the close of, the latter part of, the last days of, the final days of',
    ),
  },
  { as: 'EDGE', value: 'BEFORE', words: words('earlier, earlier in') },
  { as: 'EDGE', value: 'AFTER', words: words('later, later in') },
  { as: 'EDGE', value: 'WITHIN', words: words('sometime, some time') },
  {
    as: 'APPROX',
    value: 'about',
    words: words(
      'about, around, approximately, roughly, some, almost, nearly, just about, close to, just under, under, just over',
    ),
  },
  { as: 'APPROX', value: 'more', words: words('more than, at least, no less than, well over, just over') },
  { as: 'APPROX', value: 'less', words: words('less than, fewer than, at most, up to, no more than, as long as') },
];

/** Words that point without a date. Values of TIMEX3. */
const references: readonly MomentTerm[] = [
  {
    as: 'REF',
    value: 'PRESENT_REF',
    words: words('now, right now, currently, at present, at the moment, these days, nowadays, presently, just now'),
  },
  {
    as: 'REF',
    value: 'PAST_REF',
    words: words('recently, more recently, most recently, just recently, the recent past, the past'),
  },
  {
    as: 'REF',
    value: 'FUTURE_REF',
    words: words('the future, the near future, the foreseeable future, the short term, the near term'),
  },
];

const numbers: readonly MomentTerm[] = [
  ...words(
    'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen',
  ).map((word, value): MomentTerm => ({ as: 'NUMBER', value, words: [word] })),
  ...words('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety').map((word, i): MomentTerm => ({
    as: 'NUMBER',
    value: 20 + 10 * i,
    words: [word],
  })),
  { as: 'SCALE', value: 100, words: ['hundred'] },
  { as: 'SCALE', value: 1000, words: ['thousand'] },
  {
    as: 'VAGUE',
    value: 'X',
    words: words('a few, few, several, many, some, a number of, dozens of, a handful of, a several'),
  },
  { as: 'VAGUE', value: 2, words: words('a couple of, a couple, couple of, couple') },
  ...words(
    'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth',
  ).map((word, i): MomentTerm => ({ as: 'ORDINAL', value: i + 1, words: [word] })),
  ...words('twenties, thirties, forties, fifties, sixties, seventies, eighties, nineties').map(
    (word, i): MomentTerm => ({ as: 'DECADEWORD', value: 1920 + 10 * i, words: [word] }),
  ),
];

/** English time expressions. */
export const moments: MomentLanguage = {
  terms: [
    ...months,
    ...weekdays,
    ...units,
    ...frequencies,
    ...partsOfDay,
    ...zones,
    ...seasons,
    ...holidays,
    ...relatives,
    ...references,
    ...numbers,
  ],
  parts: momentParts,
  contexts: momentContexts,
  patterns: momentPatterns,
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  and: 'and',
  articles: ['a', 'an'],
  decadeSuffixes: ['s', "'s"],
  possessives: ["'s"],
  signals: {
    'from-last': ['previous', 'preceding', 'following'],
    ahead: ['ahead'],
    half: ['half'],
    quarter: ['quarter'],
    past: ['past'],
    latest: ['latest'],
    last: ['last'],
    after: ['after', 'following'],
    before: ['before'],
    'short-of': ['before', 'to'],
    hours: ['hours', 'hrs', 'hour'],
  },
  referring: { current: 'PRESENT_REF', recent: 'PAST_REF', future: 'FUTURE_REF' },
  half: ['half'],
  futureCues: words(
    "will, 'll, won't, would, shall, expected, expects, expect, scheduled, due, planned, plans, plan, planning, slated, going, intends, likely, until, till, upcoming, may, might, should, must, hopes, deadline, pending, next, expires, expire, effective, tomorrow",
  ),
  pastCues: words(
    `was, were, had, has, have, said, says, told, did, been, began, came, went, took, made, held, met, fell, rose, won, lost, gave, got, saw, left, led, broke, kept, found, brought, sent, spoke, wrote, became, grew, shot, hit, cut, put, ran, drew, since, after, ago, bought, sold, paid, began, begun, thought, caught, stood, heard, knew, flew, threw, spent, built, felt, dealt, swept, fought, sought, hid, rode, chose,
    drove, gone, done, taken, given, seen, known, shown, woke, slid, sank, swam, sang, rang, tore, wore, froze, stole, struck, stuck, swung, won, bit, blew, dug, fled, forgot, laid, lent, lit, meant, read, rid, shook, shut, slept,
    spun, spread, sprang, burst, burnt, cost, beat, bound, bred, taught, told, understood, withdrew, arose, awoke, became, overcame, undertook`,
  ),
  pastEndings: ['ed'],
  passive: words('be, been, being, was, were'),
  copulas: words("is, are, was, were, 's, 're"),
  infinitive: 'to',
  strongFuture: words("will, 'll, won't, shall, would, expected, expects, scheduled, due, plans, intends, to"),
  alone: ['overnight', 'current'],
  numericOrder: 'day-month',
};
