import type { HedgeRow, QuantityLanguage, UnitRow } from '../../model/language/quantities.ts';
import { quantities as english } from '../en/quantities.ts';
import { bare } from '../bare.ts';
import { fullWeekdays, months } from './calendar.ts';
import { words } from './words.ts';

const ones = words(
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const tens = words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
const unit = words('ein zwei drei vier fünf sechs sieben acht neun');

/** "einundzwanzig" is one word, and so is "dreihundert". */
const numerals: Readonly<Record<string, number>> = Object.fromEntries([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.flatMap((ten, t) => [
    [ten, 20 + 10 * t] as const,
    ...unit.map((one, i) => [`${one}und${ten}`, 21 + 10 * t + i] as const),
  ]),
  ...unit.map((one, i) => [`${one}hundert`, 100 * (i + 1)] as const),
  ...unit.map((one, i) => [`${one}tausend`, 1000 * (i + 1)] as const),
]);

/** Signs, codes and names of units are the same everywhere; the words are German. */
const german: Readonly<Record<string, string>> = {
  metre: 'meter metern',
  kilometre: 'kilometer kilometern',
  centimetre: 'zentimeter zentimetern',
  'square metre': 'quadratmeter quadratmetern',
  'square kilometre': 'quadratkilometer quadratkilometern',
  'nautical mile': 'seemeile seemeilen',
  hectare: 'hektar',
  litre: 'liter litern',
  gram: 'gramm',
  kilogram: 'kilogramm kilo',
  'metric ton': 'tonne tonnen',
  second: 'sekunde sekunden',
  minute: 'minute minuten',
  hour: 'stunde stunden',
  day: 'tag tage tagen',
  week: 'woche wochen',
  month: 'monat monate monaten',
  year: 'jahr jahre jahren',
  percentage: 'prozent prozentpunkt prozentpunkte',
  celsius: 'grad',
};
const units: readonly UnitRow[] = [
  ...english.units.map((row) => ({ ...row, words: [] })),
  ...Object.entries(german).map(([name, list]): UnitRow => ({ name, words: words(list) })),
];
const money: Readonly<Record<string, string>> = { euro: 'euro euros', dollar: 'dollar', 'swiss franc': 'franken' };

const hedge = (
  rule: string,
  list: readonly string[],
  meaning: HedgeRow['hedge'],
  like: string,
  unlike: string,
  widens?: HedgeRow['widens'],
): HedgeRow => ({ rule, words: list, hedge: meaning, side: 'before', like, unlike, ...(widens ? { widens } : {}) });

const hedges: readonly HedgeRow[] = [
  hedge(
    'rund',
    ['rund', 'etwa', 'ungefähr', 'circa', 'ca', 'in etwa', 'um die'],
    'about',
    'Rund 40 Boote sanken.',
    'Es sanken 40 Boote.',
    'both',
  ),
  hedge(
    'knapp',
    ['knapp', 'fast', 'beinahe'],
    'about',
    'Knapp 40 Boote sanken.',
    'Es war knapp, 40 Boote sanken.',
    'below',
  ),
  hedge('mindestens', ['mindestens', 'wenigstens'], 'at-least', 'Mindestens 40 Boote sanken.', 'Es sanken 40 Boote.'),
  hedge('mehr-als', ['mehr als', 'über'], 'more-than', 'Mehr als 40 Boote sanken.', 'Es sanken 40 Boote.'),
  hedge('weniger-als', ['weniger als', 'unter'], 'less-than', 'Weniger als 40 Boote sanken.', 'Es sanken 40 Boote.'),
  hedge('bis-zu', ['bis zu', 'höchstens', 'maximal'], 'at-most', 'Bis zu 40 Boote sanken.', 'Es sanken 40 Boote.'),
];

export const quantities: QuantityLanguage = {
  ...bare(english),
  numberFormat: 'comma-decimal',
  capitalNouns: true,
  numerals,
  hundred: words('hundert'),
  scales: {
    hundert: 1e2,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    billion: 1e12,
    billionen: 1e12,
    dutzend: 12,
  },
  scaleSigns: { mio: 1e6, mrd: 1e9 },
  fractions: { drittel: 3, viertel: 4, fünftel: 5, zehntel: 10 },
  vaguePlurals: { dutzende: 12, hunderte: 1e2, tausende: 1e3, zehntausende: 1e4 },
  vagueFollowers: words('menschen waren wurden haben'),
  determiners: words('der die das den dem des seine ihre dieser diese'),
  and: words('und'),
  articles: words('ein eine einen einem einer'),
  of: words('von der'),
  minus: words('minus'),
  rangeWords: { to: words('bis auf'), between: words('zwischen'), from: words('von'), or: words('oder'), spanning: [] },
  ratioWords: [['von']],
  hedges,
  neutral: words('nur noch gut'),
  units,
  currencies: english.currencies.map((row) => ({
    ...row,
    words: words(money[row.name] ?? '').filter((word) => word !== ''),
  })),
  per: words('pro je /'),
  ages: {
    ...bare(english).ages,
    old: words('alt alte alter alten'),
    units: words('year month'),
  },
  durations: english.durations,
  hyphenIdioms: words('jährige jähriger jährigen jähriges jährigem jährig fach mal'),
  unitPlurals: [],
  nounStops:
    words(`der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter für
    gegen ohne um durch als wie dass ob wenn weil sind waren wurden werden wird wurde ist war haben hat hatten hatte seien sei sie er es wir nicht noch nur auch
    kamen starben sanken blieben liegen lagen sagte sagten erklärte so laut bis pro je mehr weniger`),
  months: months.flat(),
  weekdays: fullWeekdays,
  clockWords: words('uhr'),
  clockBefore: words('um gegen ab bis'),
  yearBefore: words('im in seit bis jahr jahre jahres ab von sommer winter frühjahr herbst anfang mitte ende'),
  streets: words('straße strasse platz weg allee gasse ufer'),
  notQuantities: [
    {
      rule: 'nummer',
      before: words('nummer nr paragraf artikel seite kapitel gleis linie zimmer hausnummer raum flug tor platz'),
      like: 'Die Fähre lag an Gleis 7.',
      unlike: 'Die Fähre hatte 7 Boote.',
    },
  ],
  ordinalSuffixes: words('te ter ten tes'),
  scoreWords: words('sieg spiel endstand ergebnis'),
};
