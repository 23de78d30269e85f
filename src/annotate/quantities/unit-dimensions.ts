/** What a unit measures, and how many of the dimension's base one of it is: base = value × factor + offset. */
export interface UnitDimension {
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
}

type Rows = Readonly<Record<string, number>>;

/*
 * Exact where a standard defines them (international foot, pound and gallon of 1959; US customary volumes; calendar
 * means of month and year). Bases: metre, square metre, litre, kilogram, second, watt, joule, byte, one.
 */
const LENGTH: Rows = {
  metre: 1,
  kilometre: 1e3,
  centimetre: 1e-2,
  decimetre: 1e-1,
  millimetre: 1e-3,
  micrometre: 1e-6,
  nanometre: 1e-9,
  picometre: 1e-12,
  mile: 1609.344,
  'nautical mile': 1852,
  yard: 0.9144,
  foot: 0.3048,
  inch: 0.0254,
  'light year': 9.4607304725808e15,
};

const AREA: Rows = {
  hectare: 1e4,
  acre: 4046.8564224,
  ...powers('square ', 2, 1),
};

/** A barrel is one of oil; a ton here is the short one, a metric ton is told as such. */
const VOLUME: Rows = {
  litre: 1,
  millilitre: 1e-3,
  centilitre: 1e-2,
  decilitre: 1e-1,
  microlitre: 1e-6,
  gallon: 3.785411784,
  quart: 0.946352946,
  pint: 0.473176473,
  cup: 0.2365882365,
  'fluid ounce': 0.0295735295625,
  tablespoon: 0.01478676478125,
  teaspoon: 0.00492892159375,
  barrel: 158.987294928,
  ...powers('cubic ', 3, 1e3),
};

function powers(prefix: string, power: number, factor: number): Rows {
  return Object.fromEntries(Object.entries(LENGTH).map(([name, metres]) => [prefix + name, metres ** power * factor]));
}

const MASS: Rows = {
  gram: 1e-3,
  kilogram: 1,
  milligram: 1e-6,
  microgram: 1e-9,
  nanogram: 1e-12,
  'metric ton': 1e3,
  kilotonne: 1e6,
  megatonne: 1e9,
  ton: 907.18474,
  'pound-mass': 0.45359237,
  ounce: 0.028349523125,
  stone: 6.35029318,
  carat: 2e-4,
};

const YEAR = 31_556_952;
const TIME: Rows = {
  millisecond: 1e-3,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: YEAR / 12,
  year: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
};

const POWER: Rows = {
  watt: 1,
  kilowatt: 1e3,
  megawatt: 1e6,
  gigawatt: 1e9,
  terawatt: 1e12,
  milliwatt: 1e-3,
  horsepower: 745.69987,
  'brake horsepower': 745.69987,
};
const ENERGY: Rows = {
  joule: 1,
  kilojoule: 1e3,
  megajoule: 1e6,
  gigajoule: 1e9,
  calorie: 4184,
  'watt hour': 3600,
  'kilowatt hour': 3.6e6,
  'megawatt hour': 3.6e9,
  'gigawatt hour': 3.6e12,
  'terawatt hour': 3.6e15,
};
const DATA: Rows = {
  bit: 1 / 8,
  byte: 1,
  kilobyte: 1e3,
  megabit: 1.25e5,
  megabyte: 1e6,
  gigabyte: 1e9,
  terabyte: 1e12,
};
const SHARE: Rows = { percentage: 0.01, 'basis point': 1e-4, 'parts-per-million': 1e-6, 'parts-per-billion': 1e-9 };
const PRESSURE: Rows = { pascal: 1, kilopascal: 1e3, megapascal: 1e6, gigapascal: 1e9, psi: 6894.757293168 };
const SPEED: Rows = {
  'mile per hour': 0.44704,
  'kilometre per hour': 1 / 3.6,
  'metre per second': 1,
  knot: 1852 / 3600,
};
const AGE: Rows = { 'year of age': 1, 'month of age': 1 / 12, 'week of age': 7 / 365.2425, 'day of age': 1 / 365.2425 };

const TABLES: Readonly<Record<string, Rows>> = {
  length: LENGTH,
  area: AREA,
  volume: VOLUME,
  mass: MASS,
  time: TIME,
  'length/time': SPEED,
  power: POWER,
  energy: ENERGY,
  data: DATA,
  share: SHARE,
  pressure: PRESSURE,
  age: AGE,
};

const TEMPERATURES: Readonly<Record<string, UnitDimension>> = {
  celsius: { dimension: 'temperature', factor: 1 },
  fahrenheit: { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 },
  kelvin: { dimension: 'temperature', factor: 1, offset: -273.15 },
};

const UNITS: ReadonlyMap<string, UnitDimension> = new Map([
  ...Object.entries(TABLES).flatMap(([dimension, rows]) =>
    Object.entries(rows).map(([name, factor]): [string, UnitDimension] => [name, { dimension, factor }]),
  ),
  ...Object.entries(TEMPERATURES),
]);

/**
 * Dimension of a unit, also of "X per Y"; a unit not in the table is a dimension of its own, so that it compares with
 * itself alone. Currencies are such: they are never converted.
 *
 * @example dimensionOf('mile per hour') // { dimension: 'length/time', factor: 0.44704 }
 */
export function dimensionOf(unit: string): UnitDimension {
  const known = UNITS.get(unit);
  if (known) return known;
  const [top, ...rest] = unit.split(' per ');
  if (rest.length === 0) return { dimension: unit, factor: 1 };
  const over = dimensionOf(top!);
  const under = dimensionOf(rest.join(' per '));
  return { dimension: `${over.dimension}/${under.dimension}`, factor: over.factor / under.factor };
}
