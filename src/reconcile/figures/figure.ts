import type { Verdict } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { figuresMeet, isTollSlot, type FigureGroup, type FigureMention } from '../../align/index.ts';
import { listed, outletOf, spanOf, type Draft, type Story } from '../comparer.ts';
import { isConversion } from './in-brackets.ts';
import { belong, meet, prints, samePrinted, type FigureReading } from './one-figure.ts';
import { publishedOrder } from './order-of-reports.ts';
import { isPast, timeGoesOn } from './same-attribute.ts';
import { FIGURE } from '../thresholds.ts';

const openBelow = (quantity: Quantity): boolean => quantity.hedge === 'at-least' || quantity.hedge === 'more-than';

const openAbove = ({ hedge }: Quantity): boolean => hedge === 'at-most' || hedge === 'less-than';
/** "Or less" and "or more" bound two things by one number; "under 40" and "before 40" are one age in two phrases. */
const otherWay = (a: Quantity, b: Quantity): boolean =>
  (openAbove(a) && openBelow(b)) ||
  (openAbove(b) && openBelow(a)) ||
  (a.kind === 'age' && (openAbove(a) || openAbove(b)));

/** "More than 50" and "more than 51": the lower one is a round number right below the other. */
function isRoundOf(a: Quantity, b: Quantity): boolean {
  const [low, high] = [a.printed.lo, b.printed.lo].sort((x, y) => x - y) as [number, number];
  return low % 10 === 0 && high % 10 !== 0 && high <= low * (1 + FIGURE.rounding);
}

/** "At least two" and "at least six" meet, and yet somebody who reads both wants to know which is the newer. */
const bothBounds = (a: Quantity, b: Quantity): boolean =>
  openBelow(a) && openBelow(b) && !samePrinted(a, b) && !isRoundOf(a, b);

/** The hedge of a figure; that a share rose or fell to it holds nothing back, and "a maximum penalty of" is "up to". */
function hedgeOf({ statement, quantity: { hedge, range } }: FigureMention, story: Story): string {
  if (hedge === 'up' || hedge === 'down') return '';
  const most = story.vocabulary.language.differences?.figureTellings?.most;
  const { text } = story.annotated.get(statement.span.report)!.text.report;
  const before = text.slice(Math.max(statement.around[0], range[0] - FIGURE.most), range[0]).toLowerCase();
  return hedge ?? (most?.pattern.test(before) ? 'at-most' : '');
}

function readingsOf(group: FigureGroup, story: Story): FigureReading[] {
  const readings = new Map<string, FigureMention[]>();
  for (const mention of group.mentions) {
    if (isConversion(mention, story)) continue;
    const { printed, unit } = mention.quantity;
    const key = [printed.lo, printed.hi, hedgeOf(mention, story), group.slot.startsWith('measure') ? unit : ''].join(
      '|',
    );
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
  // An age or a sum beside the dead is no toll.
  if (!isTollSlot(group.slot) && !group.slot.startsWith('count')) return false;
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
      // A bound printed later ("at least two") is only stale; an exact count that is lower takes the higher one back.
      for (const early of high.mentions)
        for (const late of low.mentions)
          if (late.quantity.hedge === null && order(early.statement.span.report, late.statement.span.report) < 0)
            return false;
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

/** "None has offered more than eight years" says nothing about eight years. */
const isBoundDenied = ({ statement, quantity }: FigureMention): boolean => statement.negated && openBelow(quantity);

/** What is left where the type was torn: the "2" of "4 1/2", the "4" of "at 4. 30am". */
function isTorn({ statement, quantity }: FigureMention, story: Story): boolean {
  const { text } = story.annotated.get(statement.span.report)!.text.report;
  const [start, end] = quantity.range;
  return (
    /\/\s*$/u.test(text.slice(start - 2, start)) || /^\s?[.:]\s?\d\d\s?[ap]\.?\s?m\b/iu.test(text.slice(end, end + 12))
  );
}

/** "Six minutes and 40 seconds": neither half is the figure. */
function isHalf({ statement, quantity }: FigureMention, story: Story): boolean {
  if (quantity.kind !== 'duration' && quantity.kind !== 'measure') return false;
  const { text, quantities } = story.annotated.get(statement.span.report)!;
  return quantities.some((other) => {
    if (other.kind !== quantity.kind || other.unit === quantity.unit) return false;
    const [first, second] = other.range[0] < quantity.range[0] ? [other, quantity] : [quantity, other];
    return /^,? (?:\p{Ll}{1,3} )?$/u.test(text.report.text.slice(first.range[1], second.range[0]));
  });
}

/** "One man had worse injuries", "one article on contempt": further down a report "one" picks somebody or something out. */
const isAnyOne = ({ statement, quantity }: FigureMention): boolean =>
  quantity.printed.lo === 1 &&
  quantity.printed.hi === 1 &&
  (quantity.kind === 'count' || quantity.kind === 'plain') &&
  statement.sentence >= FIGURE.leadSentences;

/** "Slideshow (9 images)" counts what the page has. */
const countsPage = ({ statement, quantity }: FigureMention, story: Story): boolean => {
  const { text } = story.annotated.get(statement.span.report)!.text.report;
  const [start, end] = quantity.range;
  const inBrackets = text[start - 1] === '(' && text[end] === ')';
  const head = quantity.counted?.head.toLowerCase() ?? '';
  return inBrackets && (story.vocabulary.comparison?.pageParts?.includes(head) ?? false);
};

/**
 * Whether a report that opens with a toll gives another, lower one further on, without a word that the toll has moved: that one is a
 * part of it, or of an earlier event.
 */
function isBesideLead(mention: FigureMention, story: Story): boolean {
  if (!isTollSlot(mention.slot) || mention.tied !== null || mention.move !== null) return false;
  const { report } = mention.statement.span;
  return story.alignment.mentions.some(
    (lead) =>
      lead !== mention &&
      lead.slot === mention.slot &&
      lead.statement.span.report === report &&
      lead.statement.sentence < FIGURE.leadSentences &&
      lead.quantity.range[0] < mention.quantity.range[0] &&
      !lead.part &&
      mention.quantity.printed.hi < lead.quantity.printed.lo &&
      (openBelow(lead.quantity) || !figuresMeet(lead, mention)),
  );
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
      parted(readingsOf(group, story), group, story).map((part) => ({
        slot: group.slot,
        mentions: part
          .flatMap(({ mentions }) => mentions)
          .filter(
            (mention) =>
              !isBoundDenied(mention) &&
              !isTorn(mention, story) &&
              !isHalf(mention, story) &&
              !isAnyOne(mention) &&
              !countsPage(mention, story) &&
              !isBesideLead(mention, story),
          ),
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

/** A report that prints "at least five" and "five" takes no side where the others differ in nothing but the hedge. */
function withoutBothForms(readings: readonly FigureReading[]): readonly FigureReading[] {
  if (!readings.every((one) => samePrinted(one.quantity, readings[0]!.quantity))) return readings;
  const reportsOf = ({ mentions }: FigureReading): Set<string> =>
    new Set(mentions.map(({ statement }) => statement.span.report));
  const counts = new Map<string, number>();
  for (const reading of readings)
    for (const report of reportsOf(reading)) counts.set(report, (counts.get(report) ?? 0) + 1);
  return readings
    .map((one) => ({
      ...one,
      mentions: one.mentions.filter(({ statement }) => counts.get(statement.span.report) === 1),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}

function draftsOf(group: FigureGroup, story: Story): Draft[] {
  if (group.mentions.length === 0) return [];
  const readings = withoutBothForms(withoutParts(withoutOutliers(readingsOf(group, story), group), group, story));
  if (readings.length < 2) return [];
  const reports = new Set(group.mentions.map((mention) => mention.statement.span.report));
  // "From 4 to 5 per cent", or two voices set against each other, that every report has do not part the reports.
  const tied = group.mentions.some((mention) => mention.tied !== null);
  const inOne = (report: string): number =>
    new Set(
      readings
        .filter(({ mentions }) =>
          mentions.some((one) => one.statement.span.report === report || prints(report, one, story)),
        )
        .map(({ quantity: { printed } }) => `${printed.lo} ${printed.hi}`),
    ).size;
  if (tied && [...reports].every((report) => inOne(report) > 1)) return [];
  const { verdict, why, weight } = judge(readings, group, story);
  if (verdict === 'different-scope' || (reports.size === 1 && (verdict !== 'conflict' || !isTollSlot(group.slot))))
    return [];
  const told = readings.map((reading) => ({
    value: shownText(reading.mentions[0]!, story),
    spans: reading.mentions.map((mention) => spanOf(mention.statement, mention.shown)),
    outlets: listed(reading.mentions.map((mention) => outletOf(mention.statement.span.report, story))),
  }));
  // A hedge before the same sum in another unit ("up to 30 pounds (14 kilograms)") shows in no reading.
  if (told.every(({ value }) => value.toLowerCase() === told[0]!.value.toLowerCase())) return [];
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
