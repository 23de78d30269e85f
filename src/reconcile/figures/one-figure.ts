import {
  areTied,
  comparable,
  figuresMeet,
  isMoved,
  isTollSlot,
  type FigureGroup,
  type FigureMention,
} from '../../align/index.ts';
import type { Quantity } from '../../model/quantity.ts';
import { isElsewhere, otherBackground } from './background.ts';
import type { Story } from '../comparer.ts';
import {
  nothingTheSame,
  otherAnchor,
  otherAspect,
  otherGroup,
  otherName,
  otherPerson,
  sameness,
  sharesBeside,
  sharesName,
} from './same-attribute.ts';
import { FIGURE } from '../thresholds.ts';

/** One value with all the places that print it. */
export interface FigureReading {
  readonly quantity: Quantity;
  readonly mentions: readonly FigureMention[];
}

export const samePrinted = (a: Quantity, b: Quantity): boolean =>
  a.printed.lo === b.printed.lo && a.printed.hi === b.printed.hi;
/** Sums in two currencies never exclude each other: the rate of the day stands between them. */
export const meet = (a: FigureMention, b: FigureMention): boolean =>
  figuresMeet(a, b) ||
  (samePrinted(a.quantity, b.quantity) && (a.quantity.unit === b.quantity.unit || isTollSlot(a.slot))) ||
  (a.slot === 'money' && b.slot === 'money' && a.quantity.unit !== b.quantity.unit);

/** Shares are everywhere: only the same one is taken without a sentence that shows that it is of the same whole. */
const looseness = (a: FigureMention, b: FigureMention): number =>
  a.slot === 'percentage'
    ? 1
    : a.slot === 'money' && a.quantity.unit !== b.quantity.unit
      ? FIGURE.currency
      : FIGURE.loose;

/** "7.2 catches" is a mean, "eight catches" a count. */
const isMean = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'count' && b.kind === 'count' && Number.isInteger(a.printed.lo) !== Number.isInteger(b.printed.lo);

const isOpen = ({ hedge }: Quantity): boolean => hedge === 'at-least' || hedge === 'more-than' || hedge === 'less-than';

/** "More than 2,800" is not told of 3,500: a bound stands near its number. Tolls grow, and their bounds with them. */
const isFarBound = (x: FigureMention, y: FigureMention, { slot }: FigureGroup): boolean =>
  !isTollSlot(slot) &&
  slot !== 'age' &&
  (isOpen(x.quantity) || isOpen(y.quantity)) &&
  x.quantity.unit === y.quantity.unit &&
  meet(x, y) &&
  !comparable(x, y, FIGURE.loose);

/** Whether the sentence of one count has the other number too: "of the 23 held, 12 are from the north and 11 from the south". */
const hasBeside = ({ statement, quantity }: FigureMention, other: FigureMention, story: Story): boolean =>
  story.annotated
    .get(statement.span.report)!
    .quantities.some(
      (one) =>
        one !== quantity &&
        (one.kind === 'count' || one.kind === 'plain') &&
        one.range[0] >= statement.around[0] &&
        one.range[1] <= statement.around[1] &&
        samePrinted(one, other.quantity),
    );

/** "Two shootings that left 31 dead" is a toll of both; one told of a single place is a part of it. */
function ofSeveralEvents({ statement }: FigureMention, story: Story): boolean {
  const several = story.vocabulary.language.differences?.figureTellings?.severalEvents;
  const { text } = story.annotated.get(statement.span.report)!.text.report;
  return several?.pattern.test(text.slice(...statement.around).toLowerCase()) ?? false;
}

/** Two ages in reports so far apart that somebody had a birthday between them; nobody grows younger. */
function agedBetween(x: FigureMention, y: FigureMention, story: Story): boolean {
  if (x.slot !== 'age') return false;
  const dayOf = ({ statement }: FigureMention): number =>
    Date.parse(story.annotated.get(statement.span.report)?.text.published?.value ?? '');
  const [younger, older] = x.quantity.printed.lo < y.quantity.printed.lo ? [x, y] : [y, x];
  return dayOf(older) - dayOf(younger) > FIGURE.birthday;
}

/** The first places of two values that stand in different reports. */
function pairsOf(a: FigureReading, b: FigureReading): (readonly [FigureMention, FigureMention])[] {
  const pairs: (readonly [FigureMention, FigureMention])[] = [];
  for (const one of a.mentions)
    for (const other of b.mentions) {
      if (pairs.length === FIGURE.lookedAt) return pairs;
      if (one.statement.span.report !== other.statement.span.report) pairs.push([one, other]);
    }
  return pairs;
}

const printedIn = new WeakMap<Story, ReadonlySet<string>>();
/** What is counted may have another adjective; it is no other unit. */
const unitOf = ({ slot, quantity }: FigureMention): string => (/^(?:measure|money)/u.test(slot) ? quantity.unit : '');
const printKey = (report: string, mention: FigureMention): string =>
  [report, mention.slot, unitOf(mention), mention.quantity.printed.lo, mention.quantity.printed.hi].join(' ');

/** Whether a report prints a figure anywhere, be it of this thing or of another. */
export function prints(report: string, mention: FigureMention, story: Story): boolean {
  const known =
    printedIn.get(story) ?? new Set(story.alignment.mentions.map((one) => printKey(one.statement.span.report, one)));
  printedIn.set(story, known);
  return known.has(printKey(report, mention));
}

/** Whether the report of one figure tells the other too: to its writer they are two things, or a total and its part. */
const tellsToo = (one: FigureMention, other: FigureMention, story: Story): boolean =>
  unitOf(one) === unitOf(other) && prints(one.statement.span.report, other, story);

/** "Another 40", "a further 12": more than are counted elsewhere. */
function isFurther({ statement, quantity: { range, hedgeRange } }: FigureMention, story: Story): boolean {
  const { text } = story.annotated.get(statement.span.report)!.text.report;
  const start = Math.min(range[0], hedgeRange?.[0] ?? range[0]);
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
  return word !== undefined && (story.vocabulary.comparison?.further.includes(word) ?? false);
}

/** Whether two values are of one attribute, by the sentences that print them. */
export function belong(a: FigureReading, b: FigureReading, group: FigureGroup, story: Story): boolean {
  const [x, y] = [a.mentions[0]!, b.mentions[0]!];
  // A report that tells the move itself ("has risen to 34") needs no likeness of sentences.
  const told = [...a.mentions, ...b.mentions].filter((one) => one.tied !== null || one.move !== null);
  const moved = told.some((one) =>
    [...a.mentions, ...b.mentions].some((other) => one !== other && (areTied(one, other) || isMoved(one, other))),
  );
  if (
    !meet(x, y) &&
    Math.max(x.quantity.printed.lo, y.quantity.printed.lo) < FIGURE.whole &&
    isMean(x.quantity, y.quantity)
  )
    return false;
  const all = pairsOf(a, b);
  // Shares and sums are everywhere: that one rose or fell says nothing of another that stands beside no word of its own.
  if (moved && !/^(?:percentage|money|measure)/u.test(x.slot)) return true;
  if (isFarBound(x, y, group) || agedBetween(x, y, story)) return false;
  const isOtherGroup = ([one, other]: readonly [FigureMention, FigureMention]): boolean =>
    x.slot === 'percentage' && otherGroup(one, other, story);
  if (all.length > 0 && all.every(isOtherGroup)) return false;
  const isPart = ([one, other]: readonly [FigureMention, FigureMention]): boolean =>
    hasBeside(one, other, story) || hasBeside(other, one, story);
  if (x.slot.startsWith('count') && !samePrinted(x.quantity, y.quantity) && all.some(isPart)) return false;
  if (moved && (areTied(x, y) || all.some(([one, other]) => sharesBeside(one, other, story)))) return true;
  // One report alone parts from itself only in a toll: two sums or sizes are of two things.
  if (all.length === 0) return isTollSlot(group.slot) || samePrinted(x.quantity, y.quantity);
  // The same number told with and without its date may still be one figure, where the sentences show it.
  const same = samePrinted(x.quantity, y.quantity);
  const apart = ([one, other]: readonly [FigureMention, FigureMention]): boolean =>
    otherBackground(one, other, story) ||
    (isTollSlot(group.slot)
      ? isElsewhere(one, story) !== isElsewhere(other, story) ||
        (!same && ofSeveralEvents(one, story) !== ofSeveralEvents(other, story))
      : group.slot !== 'age' && !meet(one, other) && nothingTheSame(one, other, story)) ||
    (!isTollSlot(group.slot) && (otherAspect(one, other, story) || otherAnchor(one, other, story))) ||
    isOtherGroup([one, other]) ||
    (x.slot === 'age' && otherPerson(one, other, story)) ||
    (same && x.slot === 'duration' && otherName(one, other, story)) ||
    (!same && group.slot !== 'age' && (tellsToo(one, other, story) || tellsToo(other, one, story)));
  // The rate of the day stands between two currencies; a sum beside its conversion is not told a second time.
  const isOtherSum = x.slot === 'money' && x.quantity.unit !== y.quantity.unit && !comparable(x, y, FIGURE.currency);
  if (isOtherSum) return false;
  const isMore = ([one, other]: readonly [FigureMention, FigureMention]): boolean =>
    isFurther(one, story) !== isFurther(other, story);
  if (!isTollSlot(group.slot) && all.every(isMore)) return false;
  const pairs = all.filter((pair) => !apart(pair) || (same && sameness(...pair, story) === 'same'));
  if (pairs.length === 0) return false;
  // "40 miles" and "64 kilometres": the same value in two units is no chance.
  const inUnits = x.quantity.unit !== y.quantity.unit && x.slot.startsWith('measure');
  if (inUnits && figuresMeet(x, y) && comparable(x, y, FIGURE.unit)) return true;
  const judged = pairs.map(([one, other]) => sameness(one, other, story));
  if (judged.includes('sum')) return false;
  if (judged.includes('same'))
    return meet(x, y) || isTollSlot(group.slot) || pairs.some(([one, other]) => sharesName(one, other, story));
  const others = judged.filter((says) => says === 'other').length;
  if (others * 2 > judged.length) return false;
  const beside = pairs.some(([one, other]) => sharesBeside(one, other, story));
  // A bare number beside a counted one is of the same thing only where it is the same number ("up to 24" of "24 hostages").
  const number = x.quantity.printed.lo === y.quantity.printed.lo && x.quantity.printed.hi === y.quantity.printed.hi;
  if (!isTollSlot(group.slot) && !number && !x.quantity.counted !== !y.quantity.counted) return false;
  if (x.quantity.kind === 'duration' && !same && !beside) return false;
  if (x.slot === 'percentage' && !beside) return false;
  return isTollSlot(group.slot) || (meet(x, y) && comparable(x, y, looseness(x, y)));
}
