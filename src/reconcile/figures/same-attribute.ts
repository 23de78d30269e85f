import type { Annotated } from '../../model/annotated.ts';
import type { Range } from '../../model/span.ts';
import {
  factsOf,
  prepareSentence,
  sameClaimOf,
  type Fact,
  type FigureMention,
  type PreparedSentence,
  type StatementWork,
} from '../../align/index.ts';
import { attributeOf, TOGETHER } from './attribute.ts';
import { oneAttribute } from './attribute-score.ts';
import type { Story } from '../comparer.ts';
import { isSumOf, relationOf } from './number-verdict.ts';
import { ATTRIBUTE, NUMBERS } from '../thresholds.ts';

/** Whether two figures that exclude each other are of one attribute; `sum` where they are a total and a part. */
export type Sameness = 'same' | 'other' | 'sum' | 'open';

const known = new WeakMap<Annotated, Map<number, readonly Fact[]>>();

/** The facts of a sentence, worked out once. */
function factsAt(annotated: Annotated, [start, end]: readonly [number, number]): readonly Fact[] {
  const bySentence = known.get(annotated) ?? new Map<number, readonly Fact[]>();
  known.set(annotated, bySentence);
  const found = bySentence.get(start) ?? factsOf(annotated, [start, end]);
  bySentence.set(start, found);
  return found;
}

/** The number or moment at a range of a statement's sentence, typed. */
export function factAt(statement: StatementWork, range: Range, story: Story): Fact | null {
  const annotated = story.annotated.get(statement.span.report);
  return (annotated && factsAt(annotated, statement.around).find((one) => one.range[0] === range[0])) ?? null;
}

const prepared = new WeakMap<Annotated, Map<number, PreparedSentence>>();

/** A sentence ready to be compared, read once however many figures it has. */
function preparedAt(annotated: Annotated, [start, end]: Range, story: Story): PreparedSentence {
  const bySentence = prepared.get(annotated) ?? new Map<number, PreparedSentence>();
  prepared.set(annotated, bySentence);
  const found =
    bySentence.get(start) ?? prepareSentence(annotated.text.report.text.slice(start, end), story.vocabulary.language);
  bySentence.set(start, found);
  return found;
}

/** How surely the sentences of two figures make the same claim. */
function likenessOf(x: FigureMention, y: FigureMention, story: Story): number {
  const [a, b] = [x, y].map(({ statement }) =>
    preparedAt(story.annotated.get(statement.span.report)!, statement.around, story),
  );
  return sameClaimOf(a!, b!);
}

/** The fact that a figure is, with all facts of its sentence. */
function placed(mention: FigureMention, story: Story): { fact: Fact; all: readonly Fact[]; sentence: string } | null {
  const annotated = story.annotated.get(mention.statement.span.report);
  if (!annotated) return null;
  const all = factsAt(annotated, mention.statement.around);
  const fact = all.find(({ range }) => range[0] === mention.quantity.range[0]);
  return fact ? { fact, all, sentence: annotated.text.report.text.slice(...mention.statement.around) } : null;
}

/** Whether two figures are of a day or year of the past that both sentences name: such a count moves no more. */
export function isPast(x: FigureMention, y: FigureMention, story: Story): boolean {
  const [left, right] = [placed(x, story), placed(y, story)];
  const published = Date.parse(story.annotated.get(x.statement.span.report)?.text.published?.value ?? '');
  return (
    left?.all.some(
      (one) =>
        one.class === 'date' &&
        one.digits &&
        (Number.isNaN(published) || one.hi < published - NUMBERS.past) &&
        right?.all.some((other) => relationOf(one, other) === 'equal'),
    ) ?? false
  );
}

/**
 * Whether two sentences that exclude each other in one figure have other numbers that exclude each other too, and none that is the
 * same: two flights, two games, two rules told in the same words.
 */
export function nothingTheSame(x: FigureMention, y: FigureMention, story: Story): boolean {
  const [left, right] = [placed(x, story), placed(y, story)];
  if (!left || !right) return false;
  const others = (one: { fact: Fact; all: readonly Fact[] }): readonly Fact[] =>
    one.all.filter(
      (fact) =>
        fact !== one.fact && fact.digits && (fact.class !== one.fact.class || relationOf(fact, one.fact) !== 'equal'),
    );
  const pairs = others(left)
    .flatMap((a) => others(right).map((b) => relationOf(a, b)))
    .filter((relation) => relation !== 'no-comparison');
  const settled = left.all.some((a) => right.all.some((b) => a.digits && ['equal', 'meet'].includes(relationOf(a, b))));
  return pairs.length > 0 && !settled && pairs.every((relation) => relation === 'apart' || relation === 'bounds');
}

/** Whether one is said to have risen by so much and the other to have fallen: two days, or two things. */
function otherWay(x: Fact, y: Fact, { vocabulary: { comparison, key } }: Story): boolean {
  const goes = ({ place: { verb } }: Fact, way: 'up' | 'down'): boolean =>
    verb !== null && (comparison?.ways?.[way].some((word) => key(word) === verb) ?? false);
  return (goes(x, 'up') && goes(y, 'down')) || (goes(x, 'down') && goes(y, 'up'));
}

/** Whether one is a height and the other a distance, or one is said to come on top of something ("another 300"). */
export function otherAspect(x: FigureMention, y: FigureMention, story: Story): boolean {
  const [left, right] = [placed(x, story)?.fact, placed(y, story)?.fact];
  if (!left || !right) return false;
  const [a, b] = [left.place.aspect, right.place.aspect];
  return (
    (a !== null && b !== null && a !== b) ||
    (left.further !== right.further && relationOf(left, right) === 'apart') ||
    otherWay(left, right, story)
  );
}

/**
 * Whether two figures are told from two standpoints: "two years ago" in reports a year apart, or a sum that only stands in brackets
 * behind another one, at the rate of its day.
 */
export function otherAnchor(x: FigureMention, y: FigureMention, story: Story): boolean {
  const [left, right] = [placed(x, story)?.fact, placed(y, story)?.fact];
  if (!left || !right) return false;
  if (left.class === 'money' && (left.converted || right.converted)) return true;
  if (left.class !== 'time' || left.place.anchor === '' || left.place.anchor !== right.place.anchor) return false;
  const [from, to] = [x, y].map(({ statement }) =>
    Date.parse(story.annotated.get(statement.span.report)?.text.published?.value ?? ''),
  );
  return Math.abs(from! - to!) > NUMBERS.past;
}

const CAPITAL = /(?<=[\p{L}\p{N},;:)] )\p{Lu}[\p{L}\p{N}]+/gu;

/**
 * Whether the sentences of two figures share what tells one event from another: a name, or another number that is the same. Figures
 * that exclude each other need that beside the same words.
 */
export function sharesName(x: FigureMention, y: FigureMention, story: Story): boolean {
  const [left, right] = [placed(x, story), placed(y, story)];
  if (!left || !right) return false;
  // What is counted ("two Democrats", "five Democrats") is in both by itself.
  const counted = new Set([x, y].flatMap(({ quantity }) => quantity.counted?.text.match(/[\p{L}\p{N}]+/gu) ?? []));
  const names = (sentence: string): string[] => (sentence.match(CAPITAL) ?? []).filter((name) => !counted.has(name));
  const known = new Set(names(right.sentence));
  return (
    names(left.sentence).some((name) => known.has(name)) ||
    left.all.some((a) => right.all.some((b) => relationOf(a, b) === 'equal')) ||
    likenessOf(x, y, story) >= ATTRIBUTE.nearCopy
  );
}

/** Whether two shares are of two groups: "among dockers" here, of all there. */
export function otherGroup(x: FigureMention, y: FigureMention, story: Story): boolean {
  const groups = story.vocabulary.language.differences?.figureTellings?.groups;
  const [left, right] = [placed(x, story), placed(y, story)].map((one) => {
    const found = one && groups ? groups.exec(one.sentence.toLowerCase()) : null;
    return found?.[1] ?? null;
  });
  return left !== right;
}

/** Whether two ages are printed beside two people's names. */
export function otherPerson(x: FigureMention, y: FigureMention, story: Story): boolean {
  const [left, right] = [placed(x, story)?.fact.place.person, placed(y, story)?.fact.place.person];
  if (!left || !right || left.size === 0 || right.size === 0) return false;
  return ![...left].some((key) => right.has(key));
}

/** Whether each of two sentences tells of somebody by name before its figure, and neither of the other's: two people's years. */
export function otherName(x: FigureMention, y: FigureMention, story: Story): boolean {
  const [left, right] = [placed(x, story)?.fact.place.nameBefore, placed(y, story)?.fact.place.nameBefore];
  if (!left || !right || left.size === 0 || right.size === 0) return false;
  return ![...left].some((key) => right.has(key)) && !sharesName(x, y, story);
}

/** Whether the same telling word stands near two figures on the same side ("35 percent Latino"): shares are of something. */
export function sharesBeside(x: FigureMention, y: FigureMention, story: Story): boolean {
  const [left, right] = [placed(x, story)?.fact.place, placed(y, story)?.fact.place];
  if (!left || !right) return false;
  const common = (a: readonly string[], b: readonly string[]): boolean =>
    a.slice(0, NUMBERS.beside).some((key) => b.slice(0, NUMBERS.beside).includes(key));
  return common(left.left, right.left) || common(left.right, right.right);
}

/** "After four days of clashes" and "after eight": one length of time that grows. */
export function timeGoesOn(x: FigureMention, y: FigureMention, story: Story): boolean {
  return [placed(x, story), placed(y, story)].every(
    (one) => one?.fact.class === 'time' && (one.fact.place.anchor === 'after' || one.fact.place.anchor === 'from'),
  );
}

/**
 * Judges two figures of a story by the sentences they stand in, with the rules and the score that also judge a pair of
 * aligned sentences.
 */
export function sameness(x: FigureMention, y: FigureMention, story: Story): Sameness {
  const [left, right] = [placed(x, story), placed(y, story)];
  if (!left || !right) return 'open';
  const [a, b] = [left.fact, right.fact];
  const all = [left.all, right.all] as const;
  if (isSumOf(a, right.all) || isSumOf(b, left.all)) return 'sum';
  const settled = left.all.flatMap((one) =>
    right.all.filter((other) => relationOf(one, other) === 'equal').map((other) => [one, other] as const),
  );
  const likeness = likenessOf(x, y, story);
  const row = attributeOf({ a, b, likeness, settled, all });
  if (row) return row.rule === TOGETHER ? 'sum' : row.says;
  return oneAttribute(a, b, likeness) >= NUMBERS.conflict ? 'same' : 'open';
}
