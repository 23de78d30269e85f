import type { UnitRow } from '../../../model/language/quantities.ts';

/** Metric prefixes that news and science texts print. `word` is put before the unit's name, `sign` before its sign. */
const PREFIXES: readonly (readonly [word: string, sign: string])[] = [
  ['', ''],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['milli', 'm'],
  ['micro', 'μ'],
  ['micro', 'µ'],
  ['nano', 'n'],
  ['pico', 'p'],
  ['centi', 'c'],
  ['deci', 'd'],
];

function prefixed(
  name: string,
  other: readonly string[],
  sign: string,
  prefixes: string,
  gluedOnly = false,
): readonly UnitRow[] {
  return PREFIXES.filter(([, short]) => prefixes.split(' ').includes(short === '' ? '-' : short)).map(
    ([word, short]) => {
      // A sign of one letter is too often a letter or a word to stand apart from its number.
      const loose = (short + sign).length > 1 && !gluedOnly;
      return {
        name: word + name,
        words: [word + name, ...other.map((form) => word + form)],
        ...(loose ? { signs: [short + sign] } : { glued: [short + sign] }),
      };
    },
  );
}

const length: readonly UnitRow[] = [
  ...prefixed('metre', ['meter'], 'm', '- k m μ µ n c d'),
  { name: 'picometre', words: ['picometre', 'picometer'] },
  { name: 'kilometre', words: ['kilometre', 'km', 'kilometers', 'kms'], signs: ['KM', 'Km'] },
  { name: 'mile', words: ['mile'], glued: ['mi'] },
  { name: 'nautical mile', words: ['nautical mile', 'sea mile'], signs: ['nmi'] },
  { name: 'yard', words: ['yard'], signs: ['yd', 'yds'] },
  { name: 'foot', words: ['foot', 'feet'], signs: ['ft', '′'] },
  { name: 'inch', words: ['inch', 'inches'], signs: ['″'], glued: ['in'] },
  { name: 'light year', words: ['light year', 'lightyear', 'light-year'] },
];

const SQUARED = ['metre', 'kilometre', 'centimetre', 'millimetre', 'mile', 'yard', 'foot', 'inch'];
const SHORT: Readonly<Record<string, readonly string[]>> = {
  metre: ['m', 'meter', 'metres', 'meters', 'metre'],
  kilometre: ['km', 'kilometer', 'kilometre', 'kms'],
  centimetre: ['cm', 'centimeter', 'centimetre'],
  millimetre: ['mm', 'millimeter', 'millimetre'],
  mile: ['mi', 'mile', 'miles'],
  yard: ['yd', 'yard'],
  foot: ['ft', 'feet', 'foot'],
  inch: ['in', 'inch', 'inches'],
};
const areaAndVolume: readonly UnitRow[] = SQUARED.flatMap((name): UnitRow[] => {
  const forms = SHORT[name] ?? [];
  const short = forms[0] ?? name;
  return [
    {
      name: `square ${name}`,
      words: forms.flatMap((form) => [`square ${form}`, `sq ${form}`, `sq. ${form}`]),
      signs: [`${short}²`, `${short}2`],
    },
    {
      name: `cubic ${name}`,
      words: forms.flatMap((form) => [`cubic ${form}`, `cu ${form}`, `cu. ${form}`]),
      signs: [`${short}³`, `${short}3`],
    },
  ];
});

const areasAndVessels: readonly UnitRow[] = [
  { name: 'hectare', words: ['hectare'], signs: ['ha'] },
  { name: 'acre', words: ['acre'] },
  ...prefixed('litre', ['liter'], 'l', '- m c d μ'),
  { name: 'litre', words: ['ltr'], signs: ['L'] },
  { name: 'millilitre', words: ['cc'], signs: ['mL'] },
  { name: 'gallon', words: ['gallon'], signs: ['gal'] },
  { name: 'pint', words: ['pint'] },
  { name: 'quart', words: ['quart'] },
  { name: 'fluid ounce', words: ['fluid ounce', 'fl oz'] },
  { name: 'cup', words: ['cup'] },
  { name: 'tablespoon', words: ['tablespoon', 'tbsp'] },
  { name: 'teaspoon', words: ['teaspoon', 'tsp'] },
  { name: 'barrel', words: ['barrel'], signs: ['bbl', 'bpd'] },
  { name: 'bushel', words: ['bushel'] },
];

const mass: readonly UnitRow[] = [
  ...prefixed('gram', ['gramme'], 'g', '- k m μ µ n'),
  { name: 'kilogram', words: ['kilo', 'kgs'], signs: ['KG', 'Kg'] },
  { name: 'microgram', words: ['mcg'] },
  { name: 'metric ton', words: ['metric ton', 'tonne', 'metric tonne'], glued: ['t'] },
  { name: 'kilotonne', words: ['kilotonne', 'kiloton'], signs: ['kt'] },
  { name: 'megatonne', words: ['megatonne', 'megaton'], signs: ['Mt'] },
  { name: 'ton', words: ['ton', 'short ton', 'long ton'] },
  { name: 'pound-mass', words: ['pound'], signs: ['lb', 'lbs'] },
  { name: 'ounce', words: ['ounce'], signs: ['oz'] },
  { name: 'stone', words: ['stone'] },
  { name: 'carat', words: ['carat', 'karat'] },
  { name: 'dram', words: ['dram', 'drachma'] },
];

const time: readonly UnitRow[] = [
  { name: 'second', words: ['second', 'sec', 'secs'], glued: ['s'] },
  { name: 'millisecond', words: ['millisecond'], signs: ['ms'] },
  { name: 'minute', words: ['minute', 'min', 'mins'] },
  { name: 'hour', words: ['hour', 'hr', 'hrs'], glued: ['h'] },
  { name: 'day', words: ['day'] },
  { name: 'night', words: ['night'] },
  { name: 'week', words: ['week', 'wk', 'wks'] },
  { name: 'fortnight', words: ['fortnight'] },
  { name: 'month', words: ['month'] },
  { name: 'year', words: ['year', 'yr', 'yrs'] },
  { name: 'decade', words: ['decade'] },
  { name: 'century', words: ['century', 'centuries'] },
];

const speed: readonly UnitRow[] = [
  { name: 'mile per hour', words: ['mph', 'mile per hour', 'mile an hour'], signs: ['mi/h', 'MPH'] },
  { name: 'kilometre per hour', words: ['kph', 'kmph', 'kmh'], signs: ['km/h', 'km/hr', 'KPH', 'kp/h'] },
  { name: 'metre per second', words: ['mps'], signs: ['m/s'] },
  { name: 'mile per gallon', words: ['mpg'] },
  { name: 'knot', words: ['knot', 'kt', 'kts'] },
  { name: 'revolutions per minute', words: ['rpm', 'revolution per minute'] },
];

const power: readonly UnitRow[] = [
  ...prefixed('watt', [], 'W', '- k M G T m'),
  ...prefixed('watt hour', ['watt-hour'], 'Wh', '- k M G T'),
  ...prefixed('volt', [], 'V', '- k m'),
  ...prefixed('hertz', [], 'Hz', '- k M G T'),
  ...prefixed('joule', [], 'J', '- k M G'),
  ...prefixed('pascal', [], 'Pa', '- k M G'),
  ...prefixed('newton', [], 'N', '- k M'),
  { name: 'watt', words: [], signs: ['W'] },
  { name: 'kilowatt', words: [], signs: ['KW', 'kw'] },
  { name: 'kilowatt hour', words: [], signs: ['kwh', 'KWh', 'KWH'] },
  { name: 'newton metre', words: ['newton metre', 'newton meter'], signs: ['Nm', 'N·m', 'N m'] },
  { name: 'pound-foot', words: ['pound-foot', 'pound-feet', 'pound foot', 'pound feet'], signs: [] },
  { name: 'foot pound-force', words: ['foot-pound', 'foot pound'], signs: ['lb-ft', 'ft-lb'] },
  { name: 'ampere', words: ['ampere', 'amp'] },
  { name: 'ampere per square centimetre', words: [], signs: ['A/cm2', 'A/cm²'] },
  { name: 'milliampere-hour', words: ['milliampere-hour'], signs: ['mAh'] },
  { name: 'farad', words: ['farad'] },
  { name: 'ohm', words: ['ohm'], signs: ['Ω'] },
  { name: 'horsepower', words: ['horsepower'], signs: ['hp', 'HP', 'PS'] },
  { name: 'brake horsepower', words: ['brake horsepower', 'bhp'], signs: [] },
  { name: 'mega british thermal unit', words: [], signs: ['mmBTU', 'MMBtu', 'mmBtu'] },
  { name: 'british thermal unit', words: ['btu'], signs: ['BTU', 'Btu'] },
  { name: 'calorie', words: ['calorie', 'kcal'] },
  { name: 'decibel', words: ['decibel'], signs: ['dB'] },
  { name: 'psi', words: ['psi'] },
];

const heat: readonly UnitRow[] = [
  {
    name: 'celsius',
    words: ['celsius', 'celcius', 'centigrade', 'centigrate', '° celsius', 'degree c', 'deg c'].concat(
      ['degree', 'deg'].flatMap((d) => ['celsius', 'celcius', 'centigrade'].map((w) => `${d} ${w}`)),
    ),
    signs: ['°C', '° C', '°c', '℃', 'C'],
  },
  {
    name: 'fahrenheit',
    words: ['fahrenheit', 'farenheit', '° fahrenheit', 'degree f', 'deg f'].concat(
      ['degree', 'deg'].flatMap((d) => ['fahrenheit', 'farenheit'].map((w) => `${d} ${w}`)),
    ),
    signs: ['°F', '° F', '°f', '℉', 'F'],
  },
  { name: 'kelvin', words: ['kelvin', 'degree kelvin'] },
  { name: 'degree', words: ['degree', 'deg'], signs: ['°'] },
  { name: 'radian', words: ['radian'], signs: ['rad'] },
];

const data: readonly UnitRow[] = [
  { name: 'bit', words: ['bit'] },
  { name: 'byte', words: ['byte'] },
  { name: 'kilobyte', words: ['kilobyte'], signs: ['KB', 'kB'] },
  { name: 'megabyte', words: ['megabyte'], signs: ['MB'] },
  { name: 'gigabyte', words: ['gigabyte'], signs: ['GB'] },
  { name: 'terabyte', words: ['terabyte'], signs: ['TB'] },
  { name: 'megabit', words: ['megabit'], signs: ['Mb', 'mb'] },
  { name: 'megabit per second', words: ['mbps'], signs: ['Mbps', 'Mb/s'] },
  { name: 'gigabit per second', words: ['gbps'], signs: ['Gbps', 'Gb/s'] },
  { name: 'megapixel', words: ['megapixel'], signs: ['MP'] },
  { name: 'pixel', words: ['pixel'], signs: ['px'] },
];

const shares: readonly UnitRow[] = [
  {
    name: 'percentage',
    words: ['percent', 'per cent', 'pct', 'pc', 'percentage', 'percentage point', 'per centage point'],
    signs: ['%', '％', 'PCT'],
  },
  { name: 'basis point', words: ['basis point', 'bps'] },
  { name: 'parts-per-billion', words: ['ppb', 'part per billion'] },
  { name: 'parts-per-million', words: ['ppm', 'part per million'] },
  { name: 'turn', words: ['turn'] },
  { name: 'win above replacement', words: [], signs: ['WAR'] },
];

export const units: readonly UnitRow[] = [
  ...length,
  ...areaAndVolume,
  ...areasAndVessels,
  ...mass,
  ...time,
  ...speed,
  ...power,
  ...heat,
  ...data,
  ...shares,
];
