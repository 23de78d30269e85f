import { words } from './words.ts';

export const numerals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    words(
      `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
       eighteen nineteen twenty`,
    ).map((word, value) => [word, value]),
  ),
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const hundred = words('hundred');

export const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
};

export const scaleSigns: Readonly<Record<string, number>> = {
  bn: 1e9,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  tn: 1e12,
  trn: 1e12,
  bln: 1e9,
};

export const weakScaleSigns: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, mm: 1e6 };

export const fractions: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
};

export const vaguePlurals: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  tens: 10,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  lakhs: 1e5,
  crores: 1e7,
};

export const vagueFollowers = words(
  'more were are have had dead wounded injured killed others took marched gathered fled joined attended died remain protested',
);

export const determiners = words('the its their his her our your my those these them this that all whom which');

export const ordinals = words('first second third fourth fifth sixth seventh eighth ninth');

export const longOrdinals = words('hundredth thousandth millionth billionth tenth');

export const points = words('point');

export const magnitudes = words('magnitude point points richter');

export const clockBefore = words('at around about since until till from before after by');

export const priceWords = words(
  'index price prices priced share shares stock trading traded trade close closed closing ended valued rate rates odds gpa',
);

export const onDay = words('on the');

export const halfBefore = words('first second third other latter this last next each every either better');

export const sizes = words('long wide tall thick high deep across square diameter in x × by below above away from');

export const months = words(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec`,
);

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun');

export const durations = words(
  'second minute hour day week month year decade century fortnight night weekend quarter millisecond',
);

export const weakScaleNouns = words(
  `people users customers households homes shares tonnes tons barrels jobs doses votes voters subscribers members workers visitors
   passengers viewers followers copies units vehicles cars tourists children adults students patients refugees tests downloads
   streams residents citizens pensioners women men families pounds dollars euros yen acres hectares bottles items`,
);
