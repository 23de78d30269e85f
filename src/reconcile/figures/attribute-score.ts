import type { Fact } from '../../align/index.ts';
import { nearness, ratioOf } from './number-verdict.ts';
import { NUMBERS } from '../thresholds.ts';

/** Classes of moments. */
export const TIME = new Set(['date', 'clock', 'weekday', 'day of year']);

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
export function oneAttribute(a: Fact, b: Fact, likeness: number): number {
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
