/**
 * Quantities side by side: the same thing in other units. Pure arithmetic on what `quantities()` found.
 */
import type { Quantity } from '../../model/quantity.ts';
import { dimensionOf } from './unit-dimensions.ts';

/** A quantity in the base unit of its dimension. `tolerance` is how far the printed rounding can be off, in the base. */
export interface InBase {
  readonly lo: number | null;
  readonly hi: number | null;
  /** `length`, `mass`, `money:dollar`, `count:sailor`, `share`; quantities of one dimension can be compared. */
  readonly dimension: string;
  readonly tolerance: number;
}

/** From here on a count with zeros at its end is taken as rounded. */
const ROUNDED_COUNTS_FROM = 1000;
const clean = (value: number): number => Number(value.toPrecision(12));

function dimension(q: Quantity): string {
  switch (q.kind) {
    case 'money':
      return `money:${q.unit}`;
    case 'count':
      return `count:${q.counted?.head ?? q.unit}`;
    case 'plain':
    case 'rank':
    case 'score':
      return q.kind;
    case 'ratio':
      return 'share';
    default:
      return dimensionOf(q.unit).dimension;
  }
}

/** A change ("fell 5 degrees") has no zero point. */
const isDifference = (q: Quantity): boolean => q.hedge === 'up' || q.hedge === 'down';

/**
 * Value of a quantity of one unit in the base of its dimension.
 *
 * @example convert('mile', 30) // 48280.32 (metres)
 */
export function convert(unit: string, value: number): number {
  const { factor, offset = 0 } = dimensionOf(unit);
  return clean(value * factor + offset);
}

/** How far the printed digits may be off: half the last place that counts; nothing for small counts, ages, scores. */
function tolerance(q: Quantity): number {
  const half = q.precision ?? 0;
  const largest = Math.max(Math.abs(q.printed.lo), Math.abs(q.printed.hi));
  switch (q.kind) {
    case 'count':
    case 'plain':
      return half >= 1 && largest >= ROUNDED_COUNTS_FROM ? half : 0;
    case 'score':
    case 'rank':
    case 'age':
      return 0;
    case 'money':
    case 'ratio':
      return half;
    default:
      return clean(half * dimensionOf(q.unit).factor);
  }
}

/**
 * The interval of a quantity in base units.
 *
 * @example inBase(thirtyMiles) // { lo: 48280.32, hi: 48280.32, dimension: 'length', tolerance: 8046.72 }
 */
export function inBase(q: Quantity): InBase {
  const plain =
    q.kind === 'count' || q.kind === 'money' || q.kind === 'ratio' || q.kind === 'plain' || q.kind === 'score';
  const { factor, offset = 0 } = dimensionOf(q.unit);
  const to = (value: number | null): number | null =>
    value === null || plain ? value : clean(value * factor + (isDifference(q) ? 0 : offset));
  return { lo: to(q.lo), hi: to(q.hi), dimension: dimension(q), tolerance: tolerance(q) };
}

/** Whether two quantities measure the same dimension or count the same head noun. Bare numbers compare with nothing. */
export function comparable(a: Quantity, b: Quantity): boolean {
  return a.kind !== 'plain' && dimension(a) === dimension(b);
}

/** Whether the intervals of two comparable quantities meet, the rounding of both taken into account. */
export function meet(a: Quantity, b: Quantity): boolean {
  const [x, y] = [inBase(a), inBase(b)];
  const slack = x.tolerance + y.tolerance;
  return (x.lo ?? -Infinity) <= (y.hi ?? Infinity) + slack && (y.lo ?? -Infinity) <= (x.hi ?? Infinity) + slack;
}
