import type { Quantity } from '../model/quantity.ts';
import type { Range } from '../model/span.ts';
import type { InBase } from '../annotate/quantities/unit-conversion.ts';
import type { Weigh } from './overlap.ts';
import type { StatementWork } from './statements.ts';
import { FIGURES } from './thresholds.ts';

/** A quantity in its place: what it counts, what became of them, and the words around it. */
export interface FigureMention {
  readonly statement: StatementWork;
  readonly quantity: Quantity;
  /** The interval in the base unit of its dimension, with the rounding that was printed. */
  readonly base: InBase;
  /** Figures in different slots are never compared: `dead`, `hurt`, `count =soldier`, `money`, `measure length`. */
  readonly slot: string;
  /** What happened to the people counted, where words say so. */
  readonly outcome: string | null;
  /** A part of a larger count ("including ten children", "four of whom"). */
  readonly part: boolean;
  /** Words of its own item, without numbers, counted people and outcome words. */
  readonly near: ReadonlySet<string>;
  /** Words of its sentence. */
  readonly far: ReadonlySet<string>;
  /** The figure of the same sentence that this one tells again, by another voice or at a later time. */
  readonly tied: Quantity | null;
  /** How it came about: told by somebody else, or moved up or down to it. `null` where it only stands. */
  readonly move: 'rival' | 'up' | 'down' | null;
  /** Printed range that a reader should see: the quantity, what it counts, and the outcome word if it is next to it. */
  readonly shown: Range;
}

/** Figures of one story about the same thing. */
export interface FigureGroup {
  readonly slot: string;
  readonly mentions: readonly FigureMention[];
}

/** Marks the key of a name of several words. */
export const NAME = 'name:';

/** The number a reader would take: the middle of the printed one, in base units. */
function middle({ base, quantity }: FigureMention): number {
  const printed = (quantity.printed.lo + quantity.printed.hi) / 2;
  const [lo, hi] = [base.lo ?? base.hi ?? printed, base.hi ?? base.lo ?? printed];
  return Math.abs((lo + hi) / 2);
}

/** Whether two values can be one thing at all: within a factor. Tolls of two events are often far apart. */
export function comparable(a: FigureMention, b: FigureMention, factor: number): boolean {
  const [x, y] = [middle(a), middle(b)];
  if (x === 0 || y === 0) return true;
  return Math.max(x, y) / Math.min(x, y) <= factor;
}

/**
 * How far printed rounding lets two figures be apart. Two numbers of one unit printed to the same place are not rounded
 * against each other: four months are not five.
 */
function slackOf(a: FigureMention, b: FigureMention): number {
  if (a.quantity.unit !== b.quantity.unit) return a.base.tolerance + b.base.tolerance;
  if (a.base.tolerance === b.base.tolerance) return 0;
  return Math.min(Math.max(a.base.tolerance, b.base.tolerance), FIGURES.rounding * Math.min(middle(a), middle(b)));
}

/** Whether the intervals meet, in whatever units they were printed, the printed rounding taken into account. */
export function figuresMeet(a: FigureMention, b: FigureMention): boolean {
  const slack = slackOf(a, b);
  return (
    (a.base.lo ?? -Infinity) <= (b.base.hi ?? Infinity) + slack &&
    (b.base.lo ?? -Infinity) <= (a.base.hi ?? Infinity) + slack
  );
}

/** Weight of the telling words two mentions share: those of the item in full, those of the sentence by half. */
export function figureLikeness(
  a: FigureMention,
  b: FigureMention,
  weigh: Weigh,
): { near: number; words: number; far: number } {
  let [near, words, far] = [0, 0, 0];
  for (const key of a.near)
    if (b.near.has(key)) {
      near += key.startsWith(NAME) ? FIGURES.nameBonus : weigh(key);
      words++;
    }
  for (const key of a.far) if (b.far.has(key) && !(a.near.has(key) && b.near.has(key))) far += weigh(key);
  return { near, words, far };
}
