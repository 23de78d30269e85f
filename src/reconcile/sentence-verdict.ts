import type { Annotated } from '../model/annotated.ts';
import { factsOf, sameClaim, type Fact } from '../align/index.ts';
import { languageOf } from '../lang/index.ts';
import { isRunningCount, isSumOf, nearness, ratioOf, relationOf } from './number-verdict.ts';
import { NUMBERS } from './thresholds.ts';

/** Do two aligned sentences disagree? */
export type SentenceVerdict = 'same' | 'rounding-or-unit' | 'different-attribute' | 'update' | 'conflict';

interface FactPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly score: number;
}

const TIME = new Set(['date', 'clock', 'weekday', 'day of year']);

/** How near two values are: the nearer, the more likely one attribute told in two ways. */
function closeness(a: Fact, b: Fact): number {
  if (a.class === 'clock') {
    const apart = Math.abs(a.lo - b.lo);
    return apart <= NUMBERS.clockClose ? 1 : apart <= NUMBERS.clockNear ? 0.5 : -0.5;
  }
  if (TIME.has(a.class)) return NUMBERS.timeCloseness;
  if (a.class === 'age' && Math.abs(a.lo - b.lo) <= 1) return NUMBERS.ageClose;
  const ratio = ratioOf(a, b);
  return ratio <= NUMBERS.close ? 1 : ratio <= NUMBERS.near ? 0.5 : 0;
}

/** How surely two facts are about one attribute: likeness of the sentences, words around, closeness of the values. */
function oneAttribute(a: Fact, b: Fact, likeness: number): number {
  const plain = a.class !== b.class ? NUMBERS.plainPenalty : 0;
  const outcome =
    a.outcome === null || b.outcome === null
      ? 0
      : a.outcome === b.outcome
        ? NUMBERS.sameOutcome
        : -NUMBERS.otherOutcome;
  return (
    Math.min(likeness, NUMBERS.mostLikeness) * NUMBERS.likeness +
    nearness(a, b).share +
    closeness(a, b) -
    plain +
    outcome -
    (a.further === b.further ? 0 : NUMBERS.further)
  );
}

const DAY = 86_400_000;
const publishedAt = (text: Annotated): number => (text.text.published ? Date.parse(text.text.published.value) : NaN);

/** The day on which the report itself came out says nothing about the event. */
function isOwnDay(fact: Fact, text: Annotated): boolean {
  const published = publishedAt(text);
  return fact.class === 'date' && fact.hi - fact.lo < DAY && published >= fact.lo && published <= fact.hi;
}

/** Ages that differ by no more than the years between the reports. */
function isBirthday(x: Fact, y: Fact, a: Annotated, b: Annotated): boolean {
  const years = Math.abs(publishedAt(a) - publishedAt(b)) / (365 * DAY);
  return x.class === 'age' && years > 0.2 && Math.abs(x.lo - y.lo) <= Math.ceil(years);
}

/** A moving count whose higher value is the later one, as far as a sentence tells. */
function isUpdate({ a, b, score }: FactPair): boolean {
  return isRunningCount(a, b) && (a.open || b.open) && a.printed !== b.printed && score >= NUMBERS.update;
}

/** One value in another form: a unit, a currency, digits for words, another notation of a clock time. */
function isOtherForm(x: Fact, y: Fact): boolean {
  if (!x.digits || !y.digits || /^(?:count|people|plain|age)/u.test(x.class)) return false;
  return x.raw !== y.raw;
}

/**
 * The gravest thing that two aligned sentences do to each other by their numbers and moments. Values that exclude each other
 * are a conflict only where words, size and sentence say that they are about one attribute; else they are two attributes.
 *
 * @param a,b two annotated texts of a sentence or two
 */
export function sentenceVerdict(a: Annotated, b: Annotated): SentenceVerdict {
  const language = languageOf(a.text.report.language);
  if (language === null) return 'same';
  const likeness = sameClaim(a.text.report.text, b.text.report.text, language);
  const [factsA, factsB] = [factsOf(a), factsOf(b)];
  const settled = new Set<Fact>();
  let otherForm = false;
  for (const x of factsA)
    for (const y of factsB)
      if (!settled.has(y) && !settled.has(x) && relationOf(x, y) === 'equal') {
        settled.add(x);
        settled.add(y);
        otherForm ||= isOtherForm(x, y);
      }
  const [left, right] = [
    factsA.filter((x) => !settled.has(x) && !isOwnDay(x, a)),
    factsB.filter((y) => !settled.has(y) && !isOwnDay(y, b)),
  ];
  if (left.some((x) => isSumOf(x, factsB)) || right.some((y) => isSumOf(y, factsA))) return 'same';
  const pairs = left
    .flatMap((x) => right.map((y) => ({ a: x, b: y, relation: relationOf(x, y), score: oneAttribute(x, y, likeness) })))
    .sort((x, y) => y.score - x.score);
  if (pairs.some((pair) => pair.relation !== 'no-comparison' && isUpdate(pair))) return 'update';
  const meeting = pairs.filter(
    ({ a: x, b: y, relation, score }) =>
      relation === 'meet' && x.digits && y.digits && score >= (TIME.has(x.class) ? NUMBERS.meetTime : NUMBERS.meet),
  );
  const met = new Set(meeting.flatMap((pair) => [pair.a, pair.b]));
  const apart = pairs.filter(
    (pair) =>
      (pair.relation === 'apart' || pair.relation === 'bounds') &&
      pair.a.class !== 'weekday' &&
      !isBirthday(pair.a, pair.b, a, b) &&
      !met.has(pair.a) &&
      !met.has(pair.b),
  );
  const best = apart[0];
  // Where everything counted differs, the sentences count two things: two hauls, two games.
  const second = apart.find(
    (pair) => best && pair.a !== best.a && pair.b !== best.b && pair.score >= NUMBERS.second && !TIME.has(pair.a.class),
  );
  if (best && best.score >= NUMBERS.conflict && !second) return 'conflict';
  if (meeting.length > 0 || otherForm) return 'rounding-or-unit';
  if (left.some((x) => x.digits) && right.some((y) => y.digits)) return 'different-attribute';
  return 'same';
}
