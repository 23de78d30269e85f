import type { Annotated } from '../model/annotated.ts';
import type { Moment } from '../model/moment.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Range } from '../model/span.ts';
import { inBase } from '../annotate/quantities/unit-conversion.ts';
import { languageOf } from '../lang/index.ts';
import { brokenClocks, type BrokenClock } from './broken-clocks.ts';
import { placeOf, type FactPlace } from './fact-place.ts';
import { withAge, withHalf, withUnit } from './mended-facts.ts';
import { vagueFacts } from './vague-facts.ts';
import { isOneOf } from './figure-mentions.ts';
import { terms, vocabularyOf, type Term, type Vocabulary } from './terms.ts';
import { FACTS } from './thresholds.ts';

/** One number or moment of a sentence, typed, with the words around it. */
export interface Fact {
  /** Only facts of one class can disagree: `people`, `count =boat`, `money`, `length`, `clock`, `date`, `weekday`. */
  readonly class: string;
  /** In base units, or milliseconds; open sides are infinite. */
  readonly lo: number;
  readonly hi: number;
  readonly tolerance: number;
  /** The number as a reader sees it, before hedges and units. */
  readonly printed: string;
  /** The words themselves, without hedges and blanks. */
  readonly raw: string;
  /** Whether digits are printed: a weekday or "today" has none. */
  readonly digits: boolean;
  readonly unit: string;
  readonly hedged: boolean;
  /** At least, more than: the true value may be higher. */
  readonly open: boolean;
  /** The number is a name: a block, a flight. */
  readonly label: boolean;
  /** Counted anew in every game or round. */
  readonly perGame: boolean;
  /** What became of the people counted. */
  readonly outcome: string | null;
  /** A length of time that a broken fraction may stand for, in the same unit. */
  readonly half?: number;
  /** "200 of the objections". */
  readonly partitive?: boolean;
  /** Told without a number: "several times", "hours into the flight". */
  readonly vague?: boolean;
  /** A sum in brackets behind another: the same money in another currency, at the rate of the day. */
  readonly converted?: boolean;
  /** "Two other victims", "another five", "three since May": a part, more of the kind, or a period of its own. */
  readonly further: boolean;
  readonly near: ReadonlySet<string>;
  readonly range: Range;
  readonly place: FactPlace;
}

const DAY = 86_400_000;

/** The words around a range. */
export function nearby(list: readonly Term[], range: Range): Set<string> {
  const first = list.findIndex((term) => term.end > range[0]);
  const at = first < 0 ? list.length : first;
  const out = new Set<string>();
  list.forEach((term, i) => {
    const inside = term.start < range[1] && term.end > range[0];
    if (!term.stop && !term.number && !inside && Math.abs(i - at) <= FACTS.window) out.add(term.key);
  });
  return out;
}

function outcomeOf(list: readonly Term[], range: Range, vocabulary: Vocabulary): string | null {
  let best: { name: string; far: number } | null = null;
  for (const term of list)
    for (const row of vocabulary.comparison?.outcomes ?? [])
      if (row.words.includes(term.norm)) {
        const far = term.start >= range[1] ? term.start - range[1] : (range[0] - term.end) * 1.5;
        const inside = term.start < range[1] && term.end > range[0];
        if ((inside || (far >= 0 && far <= FACTS.outcomeCharacters)) && (best === null || far < best.far))
          best = { name: row.name, far: inside ? 0 : far };
      }
  return best?.name ?? null;
}

function classOf(quantity: Quantity, vocabulary: Vocabulary): string {
  const head = quantity.counted?.head.toLowerCase();
  switch (quantity.kind) {
    case 'count':
      if (head === undefined) return 'plain';
      return vocabulary.comparison?.anybodyHeads.includes(head) ? 'people' : `count ${vocabulary.key(head)}`;
    case 'money':
      return 'money';
    case 'plain':
      return 'plain';
    case 'percentage':
    case 'ratio':
      return 'share';
    case 'rank':
    case 'score':
    case 'age':
      return quantity.kind;
    default:
      return inBase(quantity).dimension;
  }
}

/** A fact before its surroundings are read. */
export type Bare = Omit<Fact, 'place'>;

function figureFact(quantity: Quantity, list: readonly Term[], text: string, vocabulary: Vocabulary): Bare {
  const base = inBase(quantity);
  return {
    class: classOf(quantity, vocabulary),
    lo: base.lo ?? -Infinity,
    hi: base.hi ?? Infinity,
    tolerance: base.tolerance,
    printed: `${quantity.printed.lo} ${quantity.printed.hi}`,
    raw: notation(
      quantity.hedgeRange
        ? text.slice(Math.max(quantity.range[0], quantity.hedgeRange[1]), quantity.range[1])
        : text.slice(...quantity.range),
      vocabulary,
    ),
    digits: true,
    unit: quantity.unit,
    hedged: quantity.hedge !== null,
    further: isFurther(quantity.range, text, list, vocabulary),
    partitive: / of (?:the|its|his|her|their) /u.test(text.slice(...quantity.range)),
    open: quantity.hedge === 'at-least' || quantity.hedge === 'more-than',
    label: vocabulary.comparison?.labels?.includes(quantity.counted?.head.toLowerCase() ?? '') ?? false,
    perGame: vocabulary.comparison?.perGame?.includes(quantity.counted?.head.toLowerCase() ?? quantity.unit) ?? false,
    outcome: outcomeOf(list, quantity.range, vocabulary),
    near: nearby(list, quantity.range),
    range: quantity.range,
    ...(quantity.kind === 'money' &&
    /\d[^()]{0,16}\($/u.test(text.slice(Math.max(0, quantity.range[0] - 24), quantity.range[0]))
      ? { converted: true }
      : {}),
  };
}

/** A part, more of the kind, or a count of a period of its own: "two other boats", "three times since May". */
function isFurther(range: Range, text: string, list: readonly Term[], vocabulary: Vocabulary): boolean {
  const { further = [], periods = [] } = vocabulary.comparison ?? {};
  const first = list.findIndex((term) => term.end > range[0]);
  const beside = list.filter((term, i) => i === first - 1 || (term.start >= range[0] && term.end <= range[1]));
  // "More than ten" is a bound, "ten more" is not.
  if (beside.some((term) => further.includes(term.norm) && list[list.indexOf(term) + 1]?.norm !== 'than')) return true;
  const after = text.slice(range[1]).trimStart().toLowerCase();
  return periods.some((words) => after.startsWith(words) && !/^\p{L}/u.test(after.slice(words.length)));
}

/** Digits and signs of a clock time or date, so that "8.49pm" and "20:49" are two notations. */
function notation(text: string, vocabulary: Vocabulary): string {
  const drop = new Set(vocabulary.comparison?.momentHedges ?? []);
  return text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !drop.has(word))
    .join('');
}

function momentFact(moment: Moment, list: readonly Term[], text: string, vocabulary: Vocabulary): Bare | null {
  if (moment.type === 'DURATION' || moment.type === 'SET' || /_REF$/u.test(moment.value)) return null;
  const words = text.slice(...moment.range);
  const common = {
    printed: notation(words, vocabulary),
    raw: notation(words, vocabulary),
    digits: moment.stated || /\d/u.test(words) || /^XXXX-\d\d/u.test(moment.value),
    unit: '',
    further: false,
    open: false,
    hedged: words
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => vocabulary.comparison?.looseMoments.includes(word)),
    tolerance: 0,
    label: false,
    perGame: false,
    outcome: null,
    near: nearby(list, moment.range),
    range: moment.range,
  };
  const clock = /T(\d\d):(\d\d)/u.exec(moment.value);
  if (clock) {
    const minute = Number(clock[1]) * 60 + Number(clock[2]);
    return {
      ...common,
      class: 'clock',
      lo: minute - (common.hedged ? FACTS.clockHedge : 0),
      hi: minute + (common.hedged ? FACTS.clockHedge : 0),
    };
  }
  if (moment.from !== null && moment.to !== null) {
    const [from, to] = [Date.parse(moment.from), Date.parse(moment.to)];
    if (!Number.isNaN(from) && !Number.isNaN(to))
      return { ...common, class: 'date', lo: from, hi: to + (moment.to.length <= 10 ? DAY - 1 : 0) };
  }
  const weekday = /^XXXX-WXX-(\d)/u.exec(moment.value);
  if (weekday) return { ...common, class: 'weekday', lo: Number(weekday[1]), hi: Number(weekday[1]) };
  const month = /^XXXX-(\d\d)(?:-(\d\d))?/u.exec(moment.value);
  if (month) {
    const day = month[2] === undefined ? null : Number(month[2]);
    const start = Number(month[1]) * 40;
    return { ...common, class: 'day of year', lo: start + (day ?? 0), hi: start + (day ?? 31) };
  }
  return null;
}

/** "One of the largest" counts nothing; "one count of theft" does. */
const isOneOfThem = (quantity: Quantity, text: string): boolean =>
  isOneOf(quantity, text) && !/^\S+ \p{L}+$/u.test(text.slice(...quantity.range));

function clockFact({ range, minute }: BrokenClock, list: readonly Term[], text: string, vocabulary: Vocabulary): Bare {
  const before = text.slice(Math.max(0, range[0] - 14), range[0]).toLowerCase();
  const hedged = (vocabulary.comparison?.looseMoments ?? []).some((word) => before.includes(`${word} `));
  const words = text.slice(...range);
  return {
    class: 'clock',
    lo: minute - (hedged ? FACTS.clockHedge : 0),
    hi: minute + (hedged ? FACTS.clockHedge : 0),
    tolerance: 0,
    printed: notation(words, vocabulary),
    raw: notation(words, vocabulary),
    digits: true,
    unit: '',
    hedged,
    open: false,
    label: false,
    perGame: false,
    outcome: null,
    further: false,
    near: nearby(list, range),
    range,
  };
}

/** "1098 yards": a number with its unit is no year. */
const isLarger = ({ range, kind }: Quantity, moment: Moment): boolean =>
  kind !== 'duration' &&
  kind !== 'plain' &&
  range[0] <= moment.range[0] &&
  range[1] > moment.range[1] &&
  moment.type === 'DATE';

/**
 * The numbers and moments of one or a few sentences, read as one stretch.
 *
 * @param within a stretch of the text, in its offsets; all of it by default
 */
export function factsOf(annotated: Annotated, within: Range = [0, annotated.text.report.text.length]): Fact[] {
  const language = languageOf(annotated.text.report.language);
  if (language === null) return [];
  const vocabulary = vocabularyOf(language);
  const { text } = annotated.text.report;
  const list = terms(text.slice(...within), vocabulary, within[0]);
  const isIn = ({ range }: { readonly range: Range }): boolean => range[0] >= within[0] && range[1] <= within[1];
  const dated = annotated.moments
    .filter(isIn)
    .filter((moment) => !annotated.quantities.some((quantity) => isLarger(quantity, moment)))
    .flatMap((moment) => momentFact(moment, list, text, vocabulary) ?? []);
  const counted = annotated.quantities
    .filter(isIn)
    .filter(
      (quantity) =>
        !isOneOfThem(quantity, text) &&
        !dated.some((fact) => fact.range[0] < quantity.range[1] && quantity.range[0] < fact.range[1]),
    )
    .map((quantity) => figureFact(quantity, list, text, vocabulary));
  const clocks = brokenClocks(text.slice(...within), within[0]).map((clock) =>
    clockFact(clock, list, text, vocabulary),
  );
  const taken = (fact: Bare): boolean =>
    !clocks.some(({ range }) => range[0] < fact.range[1] && fact.range[0] < range[1]);
  const sorted = [...[...counted, ...dated].filter(taken), ...clocks].sort((a, b) => a.range[0] - b.range[0]);
  const whole = sorted
    .map((fact, i) => withAge(withHalf(fact, text), [sorted[i - 1], sorted[i + 1]], text))
    .map((fact, i, all) => withUnit(fact, all[i - 1], text));
  const vague = vagueFacts(list, text, vocabulary).filter(
    ({ range }) => !whole.some((fact) => fact.range[0] < range[1] && range[0] < fact.range[1]),
  );
  const bare = [...whole, ...vague].sort((a, b) => a.range[0] - b.range[0]);
  const work = { annotated, vocabulary, terms: list };
  return bare.map((fact) => ({ ...fact, place: placeOf(fact.range, work) }));
}
