import type { Annotated } from '../../model/annotated.ts';
import { factsOf, sameClaim, type Fact } from '../../align/index.ts';
import { languageOf } from '../../lang/index.ts';
import { attributeOf } from './attribute.ts';
import { oneAttribute, TIME } from './attribute-score.ts';
import { isOtherSum, isRunningCount, isSumOf, ratioOf, relationOf } from './number-verdict.ts';
import { NUMBERS } from '../thresholds.ts';

/** Do two aligned sentences disagree? */
export type SentenceVerdict = 'same' | 'rounding-or-unit' | 'different-attribute' | 'update' | 'conflict';

interface FactPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly score: number;
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
  const years = (publishedAt(b) - publishedAt(a)) / (365 * DAY);
  const aged = y.lo - x.lo;
  return x.class === 'age' && Math.abs(years) > 0.2 && aged * years > 0 && Math.abs(aged) <= Math.ceil(Math.abs(years));
}

/** A day or year of the past that both sentences name: a count of that time moves no more. */
function isPast(both: Compared['both'], a: Annotated): boolean {
  const published = publishedAt(a);
  return both.some(
    ([x]) => x.class === 'date' && x.digits && (Number.isNaN(published) || x.hi < published - NUMBERS.past),
  );
}

/** A moving count whose higher value is the later one, as far as a sentence tells. */
function isUpdate({ a, b, score }: FactPair): boolean {
  // "So far" on both sides says that it moves.
  if (a.place.period === 'so far' && b.place.period === 'so far' && ratioOf(a, b) <= NUMBERS.close) return true;
  if (ratioOf(a, b) > NUMBERS.running) return false;
  return isRunningCount(a, b) && (a.open || b.open) && a.printed !== b.printed && score >= NUMBERS.update;
}

/** "After four days of clashes", and later "after eight". */
const isElapsed = ({ a, b }: FactPair): boolean =>
  a.class === 'time' && a.place.anchor === 'after' && b.place.anchor === 'after';

/** One value in another form: a unit, a currency, digits for words, another notation of a clock time. */
function isOtherForm(x: Fact, y: Fact): boolean {
  if (!x.digits || !y.digits || /^(?:count|people|plain|age)/u.test(x.class)) return false;
  // "12 days" and "around twelve days": only the force differs.
  if (x.hedged !== y.hedged && x.unit === y.unit) return false;
  return x.raw !== y.raw;
}

/** A verdict with the rule that gave it and the two printed things that it is about. */
export interface SentenceJudgement {
  readonly verdict: SentenceVerdict;
  readonly by: string;
  readonly why: string;
  readonly facts: readonly [Fact, Fact] | null;
}

interface Compared {
  readonly left: readonly Fact[];
  readonly right: readonly Fact[];
  /** Values that both sentences print. */
  readonly both: readonly (readonly [Fact, Fact])[];
  readonly all: readonly [readonly Fact[], readonly Fact[]];
}

/** What both sentences print, and what is left of each. */
function compared(a: Annotated, b: Annotated): Compared {
  const [factsA, factsB] = [factsOf(a), factsOf(b)];
  const settled = new Set<Fact>();
  const both: (readonly [Fact, Fact])[] = [];
  for (const x of factsA)
    for (const y of factsB)
      if (!settled.has(y) && !settled.has(x) && relationOf(x, y) === 'equal') {
        settled.add(x);
        settled.add(y);
        both.push([x, y]);
      }
  return {
    left: factsA.filter((x) => !settled.has(x) && !isOwnDay(x, a)),
    right: factsB.filter((y) => !settled.has(y) && !isOwnDay(y, b)),
    both,
    all: [factsA, factsB],
  };
}

const made = (
  verdict: SentenceVerdict,
  by: string,
  why: string,
  facts: readonly [Fact, Fact] | null = null,
): SentenceJudgement => ({ verdict, by, why, facts });

/** Values that exclude each other: of one attribute, or of two? */
function conflictOf(apart: readonly FactPair[], likeness: number, { both, all }: Compared): SentenceJudgement | null {
  const judged = apart.map((pair) => ({
    pair,
    row: attributeOf({ a: pair.a, b: pair.b, likeness, settled: both, all }),
  }));
  const same = judged.find(({ row }) => row?.says === 'same');
  const open = judged.filter(({ row }) => row === null);
  const best = open[0]?.pair;
  // Where everything counted differs, the sentences count two things: two hauls, two games.
  const first = same?.pair ?? best;
  const second = judged.find(
    ({ pair }) =>
      first &&
      pair.a !== first.a &&
      pair.b !== first.b &&
      !TIME.has(pair.a.class) &&
      (pair.score >= NUMBERS.second ||
        (pair.a.class === pair.b.class && pair.a.class.startsWith('count ') && likeness < NUMBERS.alike)),
  );
  if (second) return null;
  if (same && isElapsed(same.pair))
    return made('update', 'sentence/time-goes-on', 'the time since then has grown', [same.pair.a, same.pair.b]);
  if (same) return made('conflict', same.row!.rule, same.row!.why, [same.pair.a, same.pair.b]);
  return best && best.score >= NUMBERS.conflict
    ? made('conflict', 'attribute/words-in-common', 'the sentences are alike and the values near', [best.a, best.b])
    : null;
}

/**
 * The gravest thing that two aligned sentences do to each other by their numbers and moments. Values that exclude each other
 * are a conflict only where words, size and sentence say that they are about one attribute; else they are two attributes.
 *
 * @param a,b two annotated texts of a sentence or two
 */
export function judgeSentences(a: Annotated, b: Annotated): SentenceJudgement {
  const language = languageOf(a.text.report.language);
  if (language === null) return made('same', 'sentence/no-language', 'a language without a table of comparison');
  const likeness = sameClaim(a.text.report.text, b.text.report.text, language);
  const facts = compared(a, b);
  const { left, right, both, all } = facts;
  if (left.some((x) => isSumOf(x, all[1])) || right.some((y) => isSumOf(y, all[0])))
    return made('same', 'sentence/sum-of-parts', 'one number is the sum of two of the other sentence');
  const pairs = left
    .flatMap((x) => right.map((y) => ({ a: x, b: y, relation: relationOf(x, y), score: oneAttribute(x, y, likeness) })))
    .sort((x, y) => y.score - x.score);
  const moves = !isPast(both, a);
  const sum = left.find((x) => isOtherSum(x, all[1])) ?? right.find((y) => isOtherSum(y, all[0]));
  if (sum && both.some(([x]) => x.class.startsWith('count ')))
    return made('conflict', 'sentence/other-sum', 'the parts add up to another number', [sum, sum]);
  const update = moves ? pairs.find((pair) => pair.relation !== 'no-comparison' && isUpdate(pair)) : undefined;
  if (update) return made('update', 'sentence/running-count', 'a count that still moves', [update.a, update.b]);
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
  const conflict = conflictOf(apart, likeness, facts);
  if (conflict) return conflict;
  if (meeting[0])
    return made('rounding-or-unit', 'sentence/intervals-meet', 'one value is the rounder or more open form', [
      meeting[0].a,
      meeting[0].b,
    ]);
  const form = both.find(([x, y]) => isOtherForm(x, y));
  if (form) return made('rounding-or-unit', 'sentence/other-form', 'one value in another notation', form);
  if (left.some((x) => x.digits) && right.some((y) => y.digits))
    return made('different-attribute', 'sentence/two-attributes', 'the numbers tell different things');
  return made('same', 'sentence/nothing-apart', 'no number or moment sets them apart');
}

/** The verdict alone. */
export const sentenceVerdict = (a: Annotated, b: Annotated): SentenceVerdict => judgeSentences(a, b).verdict;
