import type { Verdict } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import {
  areTied,
  comparable,
  figuresMeet,
  isMoved,
  isTollSlot,
  type FigureGroup,
  type FigureMention,
} from '../align/index.ts';
import { listed, outletOf, spanOf, type Draft, type Story } from './comparer.ts';
import { isElsewhere, otherBackground } from './background.ts';
import { publishedOrder } from './order-of-reports.ts';
import { isPast, nothingTheSame, sameness, sharesBeside, sharesName, timeGoesOn } from './same-attribute.ts';
import { FIGURE } from './thresholds.ts';

/** One value with all the places that print it. */
interface FigureReading {
  readonly quantity: Quantity;
  readonly mentions: readonly FigureMention[];
}

const samePrinted = (a: Quantity, b: Quantity): boolean =>
  a.printed.lo === b.printed.lo && a.printed.hi === b.printed.hi;
const openBelow = (quantity: Quantity): boolean => quantity.hedge === 'at-least' || quantity.hedge === 'more-than';

const openAbove = ({ hedge }: Quantity): boolean => hedge === 'at-most' || hedge === 'less-than';
/** "Or less" and "or more" bound two things by one number; "under 40" and "before 40" are one age in two phrases. */
const otherWay = (a: Quantity, b: Quantity): boolean =>
  (openAbove(a) && openBelow(b)) ||
  (openAbove(b) && openBelow(a)) ||
  (a.kind === 'age' && (openAbove(a) || openAbove(b)));

/** "At least two" and "at least six" meet, and yet somebody who reads both wants to know which is the newer. */
const bothBounds = (a: Quantity, b: Quantity): boolean => openBelow(a) && openBelow(b) && !samePrinted(a, b);

/** Sums in two currencies never exclude each other: the rate of the day stands between them. */
const meet = (a: FigureMention, b: FigureMention): boolean =>
  figuresMeet(a, b) ||
  (samePrinted(a.quantity, b.quantity) && a.quantity.unit === b.quantity.unit) ||
  (a.slot === 'money' && b.slot === 'money' && a.quantity.unit !== b.quantity.unit);

function readingsOf(group: FigureGroup): FigureReading[] {
  const readings = new Map<string, FigureMention[]>();
  for (const mention of group.mentions) {
    const { printed, hedge, unit } = mention.quantity;
    const key = [printed.lo, printed.hi, hedge ?? '', group.slot.startsWith('measure') ? unit : ''].join('|');
    const known = readings.get(key);
    if (known) known.push(mention);
    else readings.set(key, [mention]);
  }
  return [...readings.values()]
    .map((mentions) => ({ quantity: mentions[0]!.quantity, mentions }))
    .sort((a, b) => a.quantity.printed.lo - b.quantity.printed.lo || a.quantity.printed.hi - b.quantity.printed.hi);
}

/** Slots whose counts move while a story runs. */
const RUNNING = new Set(['dead', 'hurt', 'in hospital', 'missing', 'held', 'trapped', 'homeless', 'saved']);
/** Of these, the counts that only rise. */
const RISING = new Set(['dead']);

function isRunning(group: FigureGroup): boolean {
  const outcome = group.mentions[0]!.outcome;
  return (
    group.slot.split(' or ').some((outcome) => RUNNING.has(outcome)) ||
    (outcome !== null && group.mentions.every((mention) => mention.outcome === outcome) && RUNNING.has(outcome))
  );
}

/** Whether no later report goes back to a lower figure that excludes the earlier one. */
function risesWithTime(readings: readonly FigureReading[], story: Story): boolean {
  const order = publishedOrder(story);
  for (const low of readings)
    for (const high of readings) {
      if (low.quantity.printed.hi >= high.quantity.printed.lo || figuresMeet(low.mentions[0]!, high.mentions[0]!))
        continue;
      for (const early of high.mentions)
        for (const late of low.mentions)
          if (order(early.statement.span.report, late.statement.span.report) < 0) return false;
    }
  return true;
}

function judge(
  readings: readonly FigureReading[],
  group: FigureGroup,
  story: Story,
): { verdict: Verdict; why: string; weight: number } {
  const allPairs = readings.flatMap((a, i) =>
    readings.slice(i + 1).map((b) => [a.mentions[0]!, b.mentions[0]!] as const),
  );
  const pairs = allPairs.filter(
    ([a, b]) =>
      samePrinted(a.quantity, b.quantity) || !isTollSlot(group.slot) || !isTotalAndPart(a.quantity, b.quantity, story),
  );
  if (pairs.length === 0)
    return { verdict: 'different-scope', why: 'one report has both: a total and its part', weight: 0 };
  const disjoint = pairs.some(([a, b]) => !meet(a, b));
  if (disjoint && pairs.every(([a, b]) => meet(a, b) || isTold(a, b, group, story)))
    return { verdict: 'update', why: 'a report says itself that the figure has moved', weight: 0.75 };
  if (disjoint && pairs.every(([a, b]) => meet(a, b) || timeGoesOn(a, b, story)))
    return { verdict: 'update', why: 'both tell how long it has lasted; the longer is the later', weight: 0.6 };
  if (pairs.some(([a, b]) => samePrinted(a.quantity, b.quantity) && otherWay(a.quantity, b.quantity)))
    return { verdict: 'different-scope', why: 'two bounds of one number', weight: 0 };
  if (pairs.every(([a, b]) => samePrinted(a.quantity, b.quantity) && a.quantity.unit === b.quantity.unit))
    return { verdict: 'softening', why: 'the number is the same, only the hedge differs', weight: 0.5 };
  const past = pairs.length > 0 && pairs.every(([a, b]) => isPast(a, b, story));
  if (past && pairs.some(([a, b]) => bothBounds(a.quantity, b.quantity)))
    return { verdict: 'conflict', why: 'a count of a past day that moves no more', weight: 0.8 };
  if (!past && isRunning(group) && (disjoint || pairs.some(([a, b]) => bothBounds(a.quantity, b.quantity)))) {
    const rises = !RISING.has(group.slot) || risesWithTime(readings, story);
    return rises
      ? {
          verdict: 'update',
          why: `the count was still moving; ${laterOf(readings, story)}`,
          weight: 0.75,
        }
      : { verdict: 'conflict', why: 'a later report gives the lower count', weight: 0.85 };
  }
  if (disjoint) return { verdict: 'conflict', why: 'the figures exclude each other', weight: 0.9 };
  return { verdict: 'rounding-or-unit', why: 'the figures meet: one is the rounder or more open form', weight: 0.45 };
}

/** Whether a report tells the move from one value to the other, and no later report goes back. */
function isTold(a: FigureMention, b: FigureMention, group: FigureGroup, story: Story): boolean {
  const order = publishedOrder(story);
  return [
    [a.quantity, b.quantity],
    [b.quantity, a.quantity],
  ].some(([early, late]) => {
    const moved = group.mentions.filter(
      ({ quantity, move }) => samePrinted(quantity, late!) && (move === 'up' || move === 'down'),
    );
    const from = group.mentions.filter(({ quantity }) => samePrinted(quantity, early!));
    return moved.some(
      (mention) =>
        (mention.move === 'up') === early!.printed.lo < late!.printed.lo &&
        from.every((other) => order(other.statement.span.report, mention.statement.span.report) <= 0),
    );
  });
}

/** What the dates of publication say about which of the figures is the newer. */
function laterOf(readings: readonly FigureReading[], story: Story): string {
  const order = publishedOrder(story);
  const seen = new Set<'higher' | 'lower'>();
  for (const [i, low] of readings.entries())
    for (const high of readings.slice(i + 1)) {
      if (samePrinted(low.quantity, high.quantity)) continue;
      for (const a of low.mentions)
        for (const b of high.mentions) {
          const way = order(a.statement.span.report, b.statement.span.report);
          if (way !== 0) seen.add(way < 0 ? 'higher' : 'lower');
        }
    }
  if (seen.size !== 1) return 'the dates do not tell which figure is the newer';
  return `the ${[...seen][0]!} figure is the later one as far as the dates tell`;
}

/** Whether one sentence somewhere prints both numbers: then they are a total and a part, or two counts. */
function isTotalAndPart(a: Quantity, b: Quantity, story: Story): boolean {
  for (const { text, quantities } of story.annotated.values())
    for (const sentence of text.sentences) {
      const inside = quantities.filter(
        (q) => q.range[0] >= sentence.start && q.range[1] <= sentence.end && q.kind === a.kind,
      );
      if (inside.some((q) => samePrinted(q, a)) && inside.some((q) => samePrinted(q, b))) return true;
    }
  return false;
}

/** Shares are everywhere: only the same one is taken without a sentence that shows that it is of the same whole. */
const looseness = ({ slot }: FigureMention): number =>
  slot === 'percentage' ? 1 : slot === 'money' ? FIGURE.currency : FIGURE.loose;

/** "None has offered more than eight years" says nothing about eight years. */
const isBoundDenied = ({ statement, quantity }: FigureMention): boolean => statement.negated && openBelow(quantity);

/** What is left of "4 1/2" where the type was torn: the "2". */
const isTorn = ({ statement, quantity }: FigureMention, story: Story): boolean =>
  /\/\s*$/u.test(
    story.annotated.get(statement.span.report)!.text.report.text.slice(quantity.range[0] - 2, quantity.range[0]),
  );

/** "7.2 catches" is a mean, "eight catches" a count. */
const isMean = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'count' && b.kind === 'count' && Number.isInteger(a.printed.lo) !== Number.isInteger(b.printed.lo);

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

/** Whether two values are of one attribute, by the sentences that print them. */
function belong(a: FigureReading, b: FigureReading, group: FigureGroup, story: Story): boolean {
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
  if (all.length === 0 || moved) return true;
  // The same number told with and without its date may still be one figure, where the sentences show it.
  const same = samePrinted(x.quantity, y.quantity);
  const apart = ([one, other]: readonly [FigureMention, FigureMention]): boolean =>
    otherBackground(one, other, story) ||
    (isTollSlot(group.slot)
      ? isElsewhere(one, story) !== isElsewhere(other, story)
      : !meet(one, other) && nothingTheSame(one, other, story));
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
  return isTollSlot(group.slot) || (meet(x, y) && comparable(x, y, looseness(x)));
}

/** The readings of a group, parted where the sentences do not show that they are of one attribute. */
function parted(readings: readonly FigureReading[], group: FigureGroup, story: Story): FigureReading[][] {
  const parts: FigureReading[][] = [];
  for (const reading of readings) {
    const mine = parts.filter((part) => part.some((other) => belong(other, reading, group, story)));
    const rest = parts.filter((part) => !mine.includes(part));
    parts.splice(0, parts.length, ...rest, [...mine.flat(), reading]);
  }
  return parts;
}

/** Figures of different reports about one thing that are not the same number. */
export function figures(story: Story): Draft[] {
  return story.alignment.figures
    .flatMap((group) =>
      parted(readingsOf(group), group, story).map((part) => ({
        slot: group.slot,
        mentions: part
          .flatMap(({ mentions }) => mentions)
          .filter((mention) => !isBoundDenied(mention) && !isTorn(mention, story)),
      })),
    )
    .flatMap((group) => draftsOf(group, story));
}

/** Readings without a toll that one report prints once, far from all the others: that of an earlier event. */
function withoutOutliers(readings: readonly FigureReading[], group: FigureGroup): readonly FigureReading[] {
  if (!isTollSlot(group.slot) || readings.length < 3) return readings;
  const isFar = (a: Quantity, b: Quantity): boolean =>
    Math.max(a.printed.lo, b.printed.lo) > FIGURE.outlier * Math.min(a.printed.hi, b.printed.hi);
  return readings.filter(
    (one) =>
      one.mentions.length > 1 ||
      one.quantity.printed.lo < FIGURE.many ||
      !readings.every((other) => other === one || isFar(one.quantity, other.quantity)),
  );
}

/** Readings of a toll without those that are a part of every other one ("two women and one man" of three). */
function withoutParts(readings: readonly FigureReading[], group: FigureGroup, story: Story): readonly FigureReading[] {
  if (!isTollSlot(group.slot) || readings.length < 3) return readings;
  return readings.filter(
    (one) =>
      !readings.every(
        (other) =>
          other === one ||
          (!samePrinted(one.quantity, other.quantity) && isTotalAndPart(one.quantity, other.quantity, story)),
      ),
  );
}

function draftsOf(group: FigureGroup, story: Story): Draft[] {
  if (group.mentions.length === 0) return [];
  const readings = withoutParts(withoutOutliers(readingsOf(group), group), group, story);
  if (readings.length < 2) return [];
  const reports = new Set(group.mentions.map((mention) => mention.statement.span.report));
  // "From 4 to 5 per cent", or two voices set against each other, that every report has do not part the reports.
  const tied = group.mentions.some((mention) => mention.tied !== null);
  const inOne = (report: string): number =>
    readings.filter(({ mentions }) => mentions.some((one) => one.statement.span.report === report)).length;
  if (tied && [...reports].every((report) => inOne(report) > 1)) return [];
  const { verdict, why, weight } = judge(readings, group, story);
  if (verdict === 'different-scope' || (reports.size === 1 && (verdict !== 'conflict' || !isTollSlot(group.slot))))
    return [];
  const told = readings.map((reading) => ({
    value: shownText(reading.mentions[0]!, story),
    spans: reading.mentions.map((mention) => spanOf(mention.statement, mention.shown)),
    outlets: listed(reading.mentions.map((mention) => outletOf(mention.statement.span.report, story))),
  }));
  return [
    {
      kind: reports.size === 1 ? 'self-contradiction' : 'figure',
      verdict,
      claim: null,
      readings: told.map(({ value, spans }) => ({ value, spans })),
      why: `${told.map(({ value, outlets }) => `"${value}" in ${outlets}`).join('; ')}: ${why}.`,
      weight: Math.min(1, weight + 0.02 * reports.size),
      by: 'figure/intervals',
    } satisfies Draft,
  ];
}

function shownText(mention: FigureMention, story: Story): string {
  const text = story.annotated.get(mention.statement.span.report)?.text.report.text ?? '';
  return text.slice(mention.shown[0], mention.shown[1]);
}
