import type { Fact } from '../../align/index.ts';
import { ratioOf, relationOf } from './number-verdict.ts';
import { ATTRIBUTE } from '../thresholds.ts';

/** Two numbers of two sentences, and what else the sentences have. */
export interface FactView {
  readonly a: Fact;
  readonly b: Fact;
  /** How alike the sentences are, 0 to 1. */
  readonly likeness: number;
  /** Numbers that both sentences print, other than these two. */
  readonly settled: readonly (readonly [Fact, Fact])[];
  /** All numbers and moments of the sentences. */
  readonly all: readonly [readonly Fact[], readonly Fact[]];
}

/** The rule that knows a total and its part. */
export const TOGETHER = 'attribute/printed-together';

export interface AttributeRule {
  readonly rule: string;
  readonly says: 'same' | 'other';
  readonly why: string;
  readonly holds: (view: FactView) => boolean;
  /** Sentence pairs: one that the rule decides, one that it must leave alone. */
  readonly like: readonly [string, string];
  readonly unlike: readonly [string, string];
}

const meets = (x: Iterable<string>, y: ReadonlySet<string>): number => {
  let n = 0;
  for (const key of x) if (y.has(key)) n++;
  return n;
};
const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  x.size > 0 && y.size > 0 && meets(x, y) === 0;

/** How many words in a row both have at this side, nearest first. */
function run(x: readonly string[], y: readonly string[]): number {
  let n = 0;
  while (n < x.length && n < y.length && x[n] === y[n]) n++;
  return n;
}

const besides = (x: readonly string[], y: readonly string[]): number =>
  meets(x.slice(0, ATTRIBUTE.beside), new Set(y.slice(0, ATTRIBUTE.beside)));

/** Telling words that both have somewhere around. */
const around = (a: Fact, b: Fact): number =>
  meets(new Set([...a.place.left, ...a.place.right]), new Set([...b.place.left, ...b.place.right]));

const counted = ({ a, b }: FactView): boolean => a.class === b.class && a.class.startsWith('count ');
/** One person: the shorter name is a part of the longer. */
const samePerson = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  x.size > 0 && y.size > 0 && meets(x, y) === Math.min(x.size, y.size);
const otherVerb = ({ a, b }: FactView): boolean =>
  a.place.verb !== null && b.place.verb !== null && a.place.verb !== b.place.verb;
const TIMES = new Set(['date', 'clock', 'weekday', 'day of year']);
const isMoment = (fact: Fact): boolean => TIMES.has(fact.class);
/** A month as a whole lies further back than a bare weekday does. */
const isMonth = (fact: Fact): boolean =>
  (fact.class === 'day of year' || fact.class === 'date') &&
  (fact.hi - fact.lo >= ATTRIBUTE.month || fact.hi - fact.lo === 31);
const otherDay = (x: Fact, y: Fact): boolean =>
  relationOf(x, y) === 'apart' || (x.class === 'weekday' && isMonth(y)) || (y.class === 'weekday' && isMonth(x));
/** Sentences that give one thing another day or hour are about two occasions. */
const otherTime = ({ a, all }: FactView): boolean =>
  !isMoment(a) &&
  all[0].some((x) => isMoment(x) && all[1].some((y) => isMoment(y) && otherDay(x, y))) &&
  !all[0].some((x) => isMoment(x) && all[1].some((y) => ['equal', 'meet'].includes(relationOf(x, y))));
const sameVerb = ({ a, b }: FactView): boolean => a.place.verb !== null && a.place.verb === b.place.verb;
const within = ({ a, b }: FactView, factor: number): boolean => ratioOf(a, b) <= factor;
const MEASURED = new Set(['length', 'degree', 'temperature', 'mass', 'area', 'volume']);
const anew = ({ a, b, likeness }: FactView): boolean => (a.perGame || b.perGame) && likeness < ATTRIBUTE.nearCopy;
/** "A record of 2,106" beside "2,116 points": a bare number and a counted one. */
const isOneNamed = ({ a, b }: FactView): boolean => a.class !== b.class && (a.class === 'plain' || b.class === 'plain');
/** Whether a year opens or closes a span of years ("1967 to 1979"). */
const isSpan = (fact: Fact, all: readonly Fact[]): boolean =>
  fact.class === 'date' &&
  all.some(
    (other) =>
      other !== fact &&
      other.class === 'date' &&
      Math.abs(other.lo - fact.lo) > ATTRIBUTE.year &&
      Math.abs(other.range[0] - fact.range[0]) <= ATTRIBUTE.span,
  );
/** Dates of both sentences lie a year or more apart, and none of the one is one of the other. */
const otherYear = ({ all }: FactView): boolean => {
  const dates = all.map((facts) => facts.filter(({ class: kind, digits }) => kind === 'date' && digits));
  const pairs = dates[0]!.flatMap((x) => dates[1]!.map((y) => [x, y] as const));
  return (
    pairs.length > 0 && pairs.every(([x, y]) => relationOf(x, y) === 'apart' && Math.abs(x.lo - y.lo) >= ATTRIBUTE.year)
  );
};
const isAge = ({ a, b }: FactView): boolean => a.class === 'age' && b.class === 'age';

/**
 * Whether two numbers of one type are of one attribute, in order: the first row that holds decides. Where none holds, the
 * words in common decide.
 */
export const attributeRules: readonly AttributeRule[] = [
  {
    rule: 'attribute/other-period',
    says: 'other',
    why: 'one number is of a period or part that the other sentence does not speak of',
    holds: ({ a, b }) => a.place.period !== b.place.period,
    like: ['Orr sank four boats that season.', 'Orr has sunk nine boats since May.'],
    unlike: ['Orr sank four boats off Whitsand.', 'Orr sank nine boats off Whitsand.'],
  },
  {
    rule: TOGETHER,
    says: 'other',
    why: 'one sentence prints both numbers: a total and a part, or two things',
    holds: ({ a, b, all }) =>
      all[1].some((y) => y !== b && relationOf(a, y) === 'equal') ||
      all[0].some((x) => x !== a && relationOf(x, b) === 'equal'),
    like: ['Of the 23 divers, 11 divers were from Whitsand.', 'The pier has 11 divers from Whitsand.'],
    unlike: ['The pier has 23 divers.', 'The pier has 11 divers.'],
  },
  {
    rule: 'attribute/other-place',
    says: 'other',
    why: 'the distances are those of two places',
    holds: ({ a, b }) => a.class === 'length' && apart(a.place.nameBefore, b.place.nameBefore),
    like: [
      'The quake hit Whitsand, 602 miles southeast of Marrow.',
      'The quake hit Korvik, 700 miles southeast of Marrow.',
    ],
    unlike: ['The quake hit Whitsand, 602 miles southeast of Marrow.', 'Whitsand lies 700 miles southeast of Marrow.'],
  },
  {
    rule: 'attribute/other-aspect',
    says: 'other',
    why: 'one is a height, the other a distance or depth',
    holds: ({ a, b }) => a.place.aspect !== null && b.place.aspect !== null && a.place.aspect !== b.place.aspect,
    like: ['The balloon rose to an altitude of 700 metres.', 'The balloon flew 900 metres.'],
    unlike: ['The balloon rose to an altitude of 700 metres.', 'The balloon reached a height of 900 metres.'],
  },
  {
    rule: 'attribute/age-in-other-year',
    says: 'other',
    why: 'the sentences are of two years, and everybody grows older',
    holds: (view) => isAge(view) && otherYear(view),
    like: ['In 2005, at age 51, Mira Dahl left the pier.', 'Mira Dahl, 52, told of the pier in 2006.'],
    unlike: ['Mira Dahl, 51, left the pier in 2005.', 'Police spoke to 53-year-old Mira Dahl.'],
  },
  {
    rule: 'attribute/age-of-name',
    says: 'same',
    why: 'both are the age of one person',
    holds: (view) => isAge(view) && samePerson(view.a.place.person, view.b.place.person),
    like: ['Mira Dahl, 51, left the pier.', 'Police spoke to 53-year-old Mira Dahl.'],
    unlike: ['Mira Dahl, 51, left the pier.', 'Police spoke to 53-year-old Tomas Orr.'],
  },
  {
    rule: 'attribute/age-of-noun',
    says: 'same',
    why: 'both are the age of the one person who is called so',
    holds: (view) =>
      isAge(view) &&
      view.a.place.right[0] !== undefined &&
      view.a.place.right[0] === view.b.place.right[0] &&
      !apart(view.a.place.person, view.b.place.person) &&
      Math.abs(view.a.lo - view.b.lo) <= ATTRIBUTE.ageGap,
    like: ['A nine-year-old boy slid off the pier.', 'Divers saved an eight-year-old boy at the pier.'],
    unlike: ['A nine-year-old boy slid off the pier.', 'An eight-year-old horse won the harbour race.'],
  },
  {
    rule: 'attribute/listed-with-the-same',
    says: 'same',
    why: 'both stand in a list beside a number that both reports have',
    holds: ({ a, b, settled }) =>
      a.class === b.class &&
      a.class === 'age' &&
      settled.some(
        ([x, y]) =>
          x.class === a.class &&
          Math.abs(x.range[0] - a.range[0]) <= ATTRIBUTE.list &&
          Math.abs(y.range[0] - b.range[0]) <= ATTRIBUTE.list,
      ),
    like: [
      'Two divers, aged 48 and aged 61, were found under the pier.',
      'The divers found under the pier were aged 48 and aged 68.',
    ],
    unlike: ['A diver aged 61 was found under the pier.', 'The guard who found the diver was aged 68.'],
  },
  {
    rule: 'attribute/other-holder',
    says: 'other',
    why: 'the numbers belong to two names',
    holds: ({ a, b }) => !isMoment(a) && apart(a.place.subject, b.place.subject),
    like: [
      'The Harbour Guild offered Mira Dahl a contract worth 30 million crowns.',
      'The Salt Company offered Mira Dahl a contract worth 45 million crowns.',
    ],
    unlike: ['The Harbour Guild offered 30 boats.', 'The Harbour Guild offered 45 boats.'],
  },
  {
    rule: 'attribute/other-time',
    says: 'other',
    why: 'the sentences give the two another day or hour',
    holds: otherTime,
    like: ['At 8 p.m. nearly 100 dockers set off from the pier.', 'At 9.30 p.m. 200 dockers set off from the pier.'],
    unlike: ['On Monday 100 dockers set off from the pier.', 'On Monday 200 dockers set off from the pier.'],
  },
  {
    rule: 'attribute/other-anchor',
    says: 'other',
    why: 'the times are counted from two points',
    holds: ({ a, b }) => a.class === 'time' && a.place.anchor !== b.place.anchor,
    like: ['The ban starts eleven days before the fair.', 'The ban starts in 40 days.'],
    unlike: ['He served four months in prison.', 'He served five months in prison.'],
  },
  {
    rule: 'attribute/elapsed',
    says: 'same',
    why: 'both tell how long the same thing has lasted',
    holds: ({ a, b }) =>
      a.class === 'time' &&
      a.place.anchor === 'after' &&
      b.place.anchor === 'after' &&
      run(a.place.right, b.place.right) >= 2,
    like: ['The pier opened after four days of dock strikes.', 'Whitsand was calm after eight days of dock strikes.'],
    unlike: ['The pier opened after four days of strikes.', 'The mill closed after eight days of heavy rain.'],
  },
  {
    rule: 'attribute/same-phrase',
    says: 'same',
    why: 'the same words stand beside both',
    holds: (view) => {
      const [left, right] = [run(view.a.place.left, view.b.place.left), run(view.a.place.right, view.b.place.right)];
      const enough = left >= 3 || (left >= 1 && right >= 2) || (right >= 3 && !otherVerb(view));
      return enough && within(view, ATTRIBUTE.factor) && !(isMoment(view.a) && otherVerb(view));
    },
    like: [
      'Dahl opened a fish stall called Brine in December.',
      'Orr said that Dahl, who opened a fish stall called Brine in September, was well.',
    ],
    unlike: ['Dahl opened a fish stall in December.', 'Orr left the harbour in September.'],
  },
  {
    rule: 'attribute/same-noun-and-verb',
    says: 'same',
    why: 'the same things were counted at the same doing',
    holds: (view) =>
      counted(view) &&
      sameVerb(view) &&
      within(view, ATTRIBUTE.factor) &&
      view.a.further === view.b.further &&
      !anew(view),
    like: ['The guards still hold at least 17 trawlers.', 'At least 14 trawlers are still held there.'],
    unlike: ['The guards still hold at least 17 trawlers.', 'They sold at least 14 trawlers last year.'],
  },
  {
    rule: 'attribute/same-noun-and-words',
    says: 'same',
    why: 'the same things were counted among the same words',
    holds: (view) =>
      (counted(view) || (isOneNamed(view) && within(view, ATTRIBUTE.near))) &&
      within(view, ATTRIBUTE.factor) &&
      view.a.further === view.b.further &&
      !anew(view) &&
      besides(view.a.place.left, view.b.place.left) + besides(view.a.place.right, view.b.place.right) >=
        (otherVerb(view) ? 3 : 2),
    like: ['Fire took 30 sheds of the Dahl salt works.', 'The flames spared none of 34 sheds of the Dahl salt works.'],
    unlike: ['Fire took 30 sheds of the Dahl salt works.', 'The council has 34 sheds in the hills.'],
  },
  {
    rule: 'attribute/same-large-count',
    says: 'same',
    why: 'so many of one thing are counted once',
    holds: ({ a, b }) =>
      a.class === b.class &&
      a.class.startsWith('count ') &&
      Math.min(a.lo, b.lo) >= ATTRIBUTE.large &&
      !a.further &&
      !b.further &&
      !a.partitive &&
      !b.partitive &&
      !a.perGame &&
      a.open === b.open &&
      ratioOf(a, b) <= ATTRIBUTE.near,
    like: ['The council received nearly 30,000 objections.', 'Against nearly 23,500 objections the pier was moved.'],
    unlike: ['The council received nearly 30,000 objections.', 'Some 20,000 of the objections spoke of the noise.'],
  },
  {
    rule: 'attribute/same-measure',
    says: 'same',
    why: 'one doing was measured twice',
    holds: (view) =>
      view.a.class === view.b.class &&
      MEASURED.has(view.a.class) &&
      within(view, ATTRIBUTE.factor) &&
      (sameVerb(view) || besides(view.a.place.right, view.b.place.right) >= 2) &&
      !anew(view) &&
      !view.a.further &&
      !view.b.further,
    like: ['The diver, 36, died after falling about 60 metres.', 'A diver fell about 150 metres off the cliff.'],
    unlike: ['The diver fell about 60 metres.', 'The cliff rises about 150 metres.'],
  },
  {
    rule: 'attribute/same-span',
    says: 'same',
    why: 'both are the years of one holder',
    holds: ({ a, b, all }) => isSpan(a, all[0]) && isSpan(b, all[1]) && meets(a.place.left, new Set(b.place.left)) >= 2,
    like: ['Mira Dahl kept the pier from 1967 to 1979.', 'Mira Dahl was its keeper from 1966 to 1978.'],
    unlike: ['Mira Dahl kept the pier from 1967 to 1979.', 'The mill ran from 1966 to 1978.'],
  },
  {
    rule: 'attribute/same-toll',
    says: 'same',
    why: 'both are what one happening cost',
    holds: ({ a, b, likeness }) =>
      a.class === 'people' &&
      b.class === 'people' &&
      a.outcome !== null &&
      a.outcome === b.outcome &&
      a.open === b.open &&
      a.further === b.further &&
      ratioOf(a, b) <= ATTRIBUTE.factor &&
      likeness >= ATTRIBUTE.told &&
      around(a, b) >= 2,
    like: ['The fire on the ferry injured five people.', 'The ferry fire injured two people, the harbour radio says.'],
    unlike: ['The fire on the ferry injured five people.', 'At the mill two people were hurt on Monday.'],
  },
  {
    rule: 'attribute/same-sum',
    says: 'same',
    why: 'one cost, price or payment was told twice',
    holds: (view) =>
      view.a.class === 'money' && view.b.class === 'money' && !otherVerb(view) && around(view.a, view.b) >= 2,
    like: [
      'Repairs of the harbour wall cost the council of Whitsand $200 million.',
      'Repairs on the quay and the harbour wall will cost Whitsand $250 million.',
    ],
    unlike: ['Repairs of the harbour wall cost 200 million crowns.', 'Orr paid 2 million crowns.'],
  },
];

/** The first rule that decides, or nothing. */
export const attributeOf = (view: FactView): AttributeRule | null =>
  attributeRules.find((row) => row.holds(view)) ?? null;
