import type { MomentLanguage, MomentPattern, MomentTerm } from '../../model/language/moments.ts';
import { moments as english } from '../en/moments.ts';
import { bare } from '../bare.ts';
import { months, weekdays } from './calendar.ts';
import { words } from './words.ts';

const parts = words('abend nachmittag vormittag morgen mittag nacht');

const terms: readonly MomentTerm[] = [
  ...months.map(([full = '', ...short], i): MomentTerm => ({
    as: 'MONTH',
    value: i + 1,
    words: [full, ...short.map((name) => (name.length > 3 ? name : `${name}.`))],
    capital: true,
  })),
  ...weekdays.flatMap((names, i): MomentTerm[] =>
    names
      .filter((name) => name.length > 2)
      .map((name) => ({
        as: 'WEEKDAY',
        value: i + 1,
        words: [name, ...parts.map((part) => name + part)],
        capital: true,
      })),
  ),
  { as: 'DEICTIC', value: 0, words: ['heute'] },
  { as: 'DEICTIC', value: -1, words: ['gestern'] },
  { as: 'DEICTIC', value: -2, words: ['vorgestern'] },
  { as: 'DEICTIC', value: 1, words: ['morgen'] },
  {
    as: 'BACK',
    value: -1,
    words: words('vergangenen vergangene vergangener vergangenem letzten letzte letzter vorigen vorige'),
  },
  { as: 'HERE', value: 0, words: words('diesen diese dieser diesem dieses') },
  { as: 'AHEAD', value: 1, words: words('kommenden kommende kommender nächsten nächste nächster') },
  { as: 'UNIT', value: 'MI', words: ['minute'] },
  { as: 'UNITS', value: 'MI', words: ['minuten'] },
  { as: 'UNIT', value: 'H', words: ['stunde'] },
  { as: 'UNITS', value: 'H', words: ['stunden'] },
  { as: 'UNIT', value: 'D', words: ['tag'] },
  { as: 'UNITS', value: 'D', words: ['tage', 'tagen'] },
  { as: 'UNIT', value: 'W', words: ['woche'] },
  { as: 'UNITS', value: 'W', words: ['wochen'] },
  { as: 'UNIT', value: 'M', words: ['monat'] },
  { as: 'UNITS', value: 'M', words: ['monate', 'monaten'] },
  { as: 'UNIT', value: 'Y', words: ['jahr'] },
  { as: 'UNITS', value: 'Y', words: ['jahre', 'jahren'] },
  { as: 'EDGE', value: 'START', words: ['anfang'] },
  { as: 'EDGE', value: 'MID', words: ['mitte'] },
  { as: 'EDGE', value: 'END', words: ['ende'] },
  ...words('null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf').map((word, value): MomentTerm => ({
    as: 'NUMBER',
    value,
    words: value === 1 ? words('ein eine einem einer einen') : [word],
  })),
];

/** Sentences are published on Wednesday, 14 May 2031. */
export const momentPatterns: readonly MomentPattern[] = [
  {
    rule: 'moment/date',
    pattern: '( WEEKDAY ,? den|dem? )? DAY . MONTH YEAR?',
    read: 'calendar',
    like: 'Die Fähre sank am 7. März 2031 vor der Küste.',
    value: '2031-03-07',
    unlike: 'Er kam als 7. ins Ziel.',
  },
  {
    rule: 'moment/numeric',
    pattern: 'DOTTED',
    read: 'numeric-date',
    like: 'Das Formular trägt das Datum 07.03.2031 und ist unterschrieben.',
    value: '2031-03-07',
    unlike: 'Die Fassung 1.2.3 ist die letzte.',
  },
  {
    rule: 'moment/month-year',
    pattern: 'EDGE? MONTH YEAR',
    read: 'calendar',
    like: 'Die Brücke wurde im Juni 2029 eröffnet.',
    value: '2029-06',
    unlike: 'Die Brücke ist 2029 Meter lang.',
  },
  {
    rule: 'moment/month',
    pattern: 'EDGE? MONTH',
    read: 'calendar',
    after: 'month',
    like: 'Die Brücke wurde im April gesperrt.',
    value: '2031-04',
    unlike: 'Frau Mai kam nicht.',
  },
  {
    rule: 'moment/year',
    pattern: 'EDGE? YEAR',
    read: 'year',
    after: 'year',
    like: 'Die Brücke wurde im Jahr 2029 gebaut.',
    value: '2029',
    unlike: 'Die Werft baute 1994 Boote.',
  },
  {
    rule: 'moment/weekday',
    pattern: '( BACK|HERE|AHEAD )? WEEKDAY',
    read: 'weekday',
    like: 'Die Fähre sank am Montag.',
    value: '2031-05-12',
    unlike: 'Die Fähre sank am Kai.',
  },
  {
    rule: 'moment/deictic',
    pattern: 'DEICTIC',
    read: 'deictic',
    notAfter: 'partOfDay',
    like: 'Die Fähre sank gestern.',
    value: '2031-05-13',
    unlike: 'Die Fähre sank am Morgen.',
  },
  {
    rule: 'moment/clock',
    pattern: 'CLOCK uhr | HOUR uhr',
    read: 'clock',
    like: 'Der Notruf kam am Montag um 4.30 Uhr.',
    value: '2031-05-12T04:30',
    unlike: 'Es stand 4:3 zur Pause.',
  },
  {
    rule: 'moment/period',
    pattern: 'BACK|HERE|AHEAD UNIT',
    read: 'period',
    like: 'Die Fähre sank in der vergangenen Woche.',
    value: '2031-W19',
    unlike: 'Die letzten Boote kamen.',
  },
  {
    rule: 'moment/ago',
    pattern: 'vor COUNT UNITS | vor COUNT UNIT',
    read: 'ago',
    like: 'Die Fähre wurde vor zwei Jahren gebaut.',
    value: '2029',
    unlike: 'Die Fähre lag vor zwei Kais.',
  },
  {
    rule: 'moment/duration',
    pattern: 'COUNT UNITS',
    read: 'duration',
    like: 'Die Suche dauerte drei Stunden.',
    value: 'PT3H',
    unlike: 'Die Suche dauerte lange.',
  },
];

export const moments: MomentLanguage = {
  ...bare(english),
  terms,
  contexts: {
    ...bare(english.contexts),
    month: words('im seit bis ab vom zum anfang mitte ende'),
    year: words('im in seit bis jahr jahre jahres ab von sommer winter herbst frühjahr anfang mitte ende'),
    partOfDay: words('am vom zum diesem jeden'),
    clock: words('um gegen ab bis seit'),
  },
  patterns: momentPatterns,
  and: 'und',
  articles: words('ein eine einem einer einen'),
  signals: { ...bare(english.signals), hours: ['uhr'], before: ['vor'] },
  futureCues: words('wird werden soll sollen will wollen geplant kommenden morgen'),
  strongFuture: words('wird werden soll sollen'),
  pastCues: words(
    'war waren wurde wurden hat haben hatte hatten seit sagte teilte sank kam starb fand gab ging stand lag',
  ),
  pastEndings: ['te', 'ten'],
  infinitive: 'zu',
  numericOrder: 'day-month',
};
