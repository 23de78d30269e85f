import type { Hedge, Quantity, QuantityKind } from '../../model/quantity.ts';
import type { HedgeRow } from '../../model/language/quantities.ts';

/** Soft hedges widen by a tenth: a convention, said in docs; "about 40" is 36 to 44. */
const SOFT = 0.1;
const clean = (value: number): number => Number(value.toPrecision(12));
const away = (value: number, share: number): number => clean(value + Math.abs(value) * share);

/**
 * The interval that a printed number can mean under its hedge. Counts are whole: more than 100 people are at least 101.
 *
 * @returns `[lo, hi]`; `null` is an open side
 * @example interval([100, 100], 'more-than', undefined, 'count') // [101, null]
 */
export function interval(
  [lo, hi]: readonly [number, number],
  hedge: Hedge | null,
  widens: HedgeRow['widens'],
  kind: QuantityKind,
): readonly [Quantity['lo'], Quantity['hi']] {
  const whole = (kind === 'count' || kind === 'plain') && Number.isInteger(lo) && Number.isInteger(hi);
  const step = whole ? 1 : 0;
  const down = kind === 'count' && whole ? Math.floor : (value: number): number => value;
  const up = kind === 'count' && whole ? Math.ceil : (value: number): number => value;
  switch (hedge) {
    case 'at-least':
      return [lo, null];
    case 'more-than':
      return [lo + step, null];
    case 'at-most':
      return [null, hi];
    case 'less-than':
      return [null, hi - step];
    case 'about':
      return [widens === 'above' ? lo : down(away(lo, -SOFT)), widens === 'below' ? hi : up(away(hi, SOFT))];
    default:
      return [lo, hi];
  }
}
