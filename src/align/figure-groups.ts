import { comparable, figureLikeness, figuresMeet, type FigureGroup, type FigureMention } from './figures.ts';
import { groupsOf, mutualLinks } from './mutual-links.ts';
import { areTied } from './tied-figures.ts';
import { FIGURES } from './thresholds.ts';
import type { StoryWeights } from './weights.ts';

/** Slots of what became of people: dead, hurt, held. */
const PLAIN_SLOT = /^(?:count|measure|money|percentage|age|duration)/u;
export const isTollSlot = (slot: string): boolean => !PLAIN_SLOT.test(slot);
const sameValue = (a: FigureMention, b: FigureMention): boolean =>
  a.quantity.printed.lo === b.quantity.printed.lo && a.quantity.printed.hi === b.quantity.printed.hi;

/** One report that prints one toll twice means one thing. */
const sameInReport = (a: FigureMention, b: FigureMention): boolean =>
  a.statement.span.report === b.statement.span.report && isTollSlot(a.slot) && sameValue(a, b) && a.part === b.part;

/** Two values in one sentence are two things: "850 soldiers, with another 1,000". */
const toldApart = (a: FigureMention, b: FigureMention): boolean =>
  a.statement.span.report === b.statement.span.report &&
  a.statement.sentence === b.statement.sentence &&
  !areTied(a, b) &&
  !sameValue(a, b);

/** "Has risen to 12" here, and nine there: the one has moved from the other's side. */
export function isMoved(a: FigureMention, b: FigureMention): boolean {
  const movedFrom = (late: FigureMention, early: FigureMention): boolean =>
    (late.move === 'up' && early.quantity.printed.hi < late.quantity.printed.lo) ||
    (late.move === 'down' && early.quantity.printed.lo > late.quantity.printed.hi);
  return movedFrom(a, b) || movedFrom(b, a);
}

/** How surely two figures of one slot are about the same thing; 0 where they are not. */
function likeness(a: FigureMention, b: FigureMention, weights: StoryWeights): number {
  if (areTied(a, b)) return FIGURES.tied;
  // Parts of a count are parts of it in their own way: "five of the dead", "nine of the dead".
  if (a.part !== b.part || (a.part && !sameValue(a, b))) return 0;
  // "Hostages alive" says as much as a toll does; "boats" needs words around it.
  const outcome = isTollSlot(a.slot) || (a.outcome !== null && a.slot.endsWith(` ${a.outcome}`));
  const factor = outcome ? FIGURES.factor : a.slot === 'age' ? FIGURES.ageFactor : FIGURES.otherFactor;
  if (!comparable(a, b, factor)) return 0;
  const { near, words, far } = figureLikeness(a, b, weights.between(a.statement.span.report, b.statement.span.report));
  const told = near + FIGURES.farWeight * far;
  // Equal tolls under one outcome are one toll, however few words they share.
  const score = outcome && sameValue(a, b) ? Math.max(told, FIGURES.outcomeScore) : told;
  const counted = a.slot.startsWith('count');
  // Two exact tolls that differ are more often of two events than two open ones.
  const exact = !sameValue(a, b) && a.quantity.hedge === null && b.quantity.hedge === null;
  const inUnits = a.slot.startsWith('measure') && a.quantity.unit !== b.quantity.unit && figuresMeet(a, b);
  if (inUnits && words > 0 && near >= FIGURES.unitScore) return score;
  if (counted && near > 0 && isMoved(a, b)) return told >= FIGURES.movedScore ? told : 0;
  const least = outcome
    ? exact
      ? FIGURES.exactScore
      : FIGURES.outcomeScore
    : counted
      ? FIGURES.countScore
      : FIGURES.measureScore;
  if (score < least) return 0;
  if (!outcome && !counted && words < FIGURES.measureWords) return 0;
  return score + (sameValue(a, b) ? FIGURES.equal : 0);
}

/** The same number among the same words: copies of one sentence are looked at once. */
function sameWords(mentions: readonly FigureMention[]): number[][] {
  const key = ({ quantity, part, outcome, move, tied, near, far }: FigureMention): string =>
    [
      quantity.lo,
      quantity.hi,
      quantity.unit,
      part,
      outcome,
      move,
      tied?.printed.lo,
      ...[...near].sort(),
      '|',
      ...[...far].sort(),
    ].join(' ');
  return [...Map.groupBy(mentions.keys(), (i) => key(mentions[i]!)).values()];
}

/** A likeness that is worked out once for every pair. */
function remembered(size: number, likeness: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Float64Array(size * size).fill(NaN);
  return (a, b) => {
    const at = Math.min(a, b) * size + Math.max(a, b);
    if (Number.isNaN(known[at]!)) known[at] = likeness(a, b);
    return known[at]!;
  };
}

function grouped(mentions: readonly FigureMention[], weights: StoryWeights): number[][] {
  const kinds = sameWords(mentions);
  const first = (kind: number): FigureMention => mentions[kinds[kind]![0]!]!;
  const kindsTied = (a: number, b: number): boolean =>
    kinds[a]!.some((i) => kinds[b]!.some((j) => areTied(mentions[i]!, mentions[j]!)));
  const alike = remembered(kinds.length, (a, b) =>
    sameInReport(first(a), first(b))
      ? FIGURES.sameInReport
      : kindsTied(a, b)
        ? FIGURES.tied
        : likeness(first(a), first(b), weights),
  );
  const apart = (a: number, b: number): boolean =>
    kinds[a]!.some((i) => kinds[b]!.some((j) => toldApart(mentions[i]!, mentions[j]!)));
  const items = [...kinds.keys()];
  const links = mutualLinks(items, (kind) => first(kind).statement.span.report, alike);
  // Links alone, each found between two reports: what a third report prints joins no two and parts no two (law 3).
  return groupsOf(items, links, alike, remembered01(kinds.length, apart), 0).map((group) =>
    group.flatMap((kind) => kinds[kind]!),
  );
}

/** The same for a question. */
function remembered01(size: number, holds: (a: number, b: number) => boolean): (a: number, b: number) => boolean {
  const known = remembered(size, (a, b) => (holds(a, b) ? 1 : 0));
  return (a, b) => known(a, b) === 1;
}

/** The names and rare words that the mentions of a group stand among. */
function contextOf(group: readonly number[], mentions: readonly FigureMention[]): Set<string> {
  return new Set(group.flatMap((i) => [...mentions[i]!.near, ...mentions[i]!.far]));
}

/**
 * A toll is mostly told in few words ("two people have died"), so that groups of one event find no words in common. Groups
 * near in value are joined to the one that the reports open with, unless another group has more of their words.
 */
function withStrays(
  groups: readonly number[][],
  mentions: readonly FigureMention[],
  weights: StoryWeights,
): number[][] {
  const reportsIn = (group: readonly number[]): number =>
    new Set(group.map((i) => mentions[i]!.statement.span.report)).size;
  const lead = (group: readonly number[]): number =>
    group.filter((i) => mentions[i]!.statement.sentence < FIGURES.leadSentences).length;
  const [main, ...others] = [...groups].sort(
    (x, y) => lead(y) - lead(x) || reportsIn(y) - reportsIn(x) || x[0]! - y[0]!,
  );
  if (!main || lead(main) === 0) return [...groups];
  const home = contextOf(main, mentions);
  const pull = (words: ReadonlySet<string>, to: ReadonlySet<string>): number => {
    let sum = 0;
    for (const key of words) if (to.has(key)) sum += weights(key);
    return sum;
  };
  // Where several reports print one exact number, another number further down is of another event.
  const settled =
    reportsIn(main) > 1 &&
    main.every((i) => mentions[i]!.quantity.hedge === null && sameValue(mentions[i]!, mentions[main[0]!]!));
  const kept: number[][] = [];
  for (const group of others) {
    const words = contextOf(group, mentions);
    const near = group.every((i) =>
      main.some(
        (j) => mentions[i]!.part === mentions[j]!.part && comparable(mentions[i]!, mentions[j]!, FIGURES.otherFactor),
      ),
    );
    const toMain = pull(words, home);
    const elsewhere = others.some(
      (other) => other !== group && pull(words, contextOf(other, mentions)) > toMain * FIGURES.elsewhere,
    );
    const foreign = pull(words, words) * FIGURES.strayShare > toMain && words.size > FIGURES.strayWords;
    const latest = settled ? FIGURES.leadSentences : FIGURES.strayBefore;
    const early = group.every(
      (i) => mentions[i]!.statement.sentence < latest || main.some((j) => sameValue(mentions[i]!, mentions[j]!)),
    );
    if (near && early && !elsewhere && !foreign) main.push(...group);
    else kept.push(group);
  }
  return [main, ...joinedByValue(kept, mentions, pull)];
}

/** A lone toll that is not near the main one joins the group of nearly its value with which it shares a word. */
function joinedByValue(
  groups: readonly number[][],
  mentions: readonly FigureMention[],
  pull: (words: ReadonlySet<string>, to: ReadonlySet<string>) => number,
): number[][] {
  const whole = groups.filter((group) => group.length > 1).map((group) => [...group]);
  const left: number[][] = [];
  for (const group of groups.filter((one) => one.length === 1)) {
    const mention = mentions[group[0]!]!;
    const home = whole.find(
      (other) =>
        other.some((j) => comparable(mention, mentions[j]!, FIGURES.nearFactor)) &&
        !other.some((j) => toldApart(mention, mentions[j]!)) &&
        pull(contextOf(group, mentions), contextOf(other, mentions)) > 0,
    );
    if (home) home.push(group[0]!);
    else left.push(group);
  }
  return [...whole, ...left];
}

function bySlot(mentions: readonly FigureMention[]): Map<string, FigureMention[]> {
  return Map.groupBy(mentions, ({ slot }) => slot);
}

/** How many figures of a story are not compared, because their slot holds more than are looked at (tables). */
export function figuresLeftOut(mentions: readonly FigureMention[]): number {
  return [...bySlot(mentions).values()].reduce((sum, list) => sum + Math.max(0, list.length - FIGURES.most), 0);
}

/**
 * Groups the figures of a story: those of one group say how many, how much or how long of one and the same thing.
 * Figures are compared only inside their slot, so that wounded never meet dead and an age never meets a distance.
 */
export function figureGroups(mentions: readonly FigureMention[], weights: StoryWeights): FigureGroup[] {
  return [...bySlot(mentions).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([slot, all]) => {
      const some = all.slice(0, FIGURES.most);
      const groups = grouped(some, weights);
      return (isTollSlot(slot) ? withStrays(groups, some, weights) : groups)
        .filter((group) => group.length > 1)
        .map((group) => ({ slot, mentions: [...group].sort((a, b) => a - b).map((i) => some[i]!) }));
    });
}
