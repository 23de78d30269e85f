import type { Fact } from '../../align/index.ts';
import { NUMBERS } from '../thresholds.ts';

/** What two facts of two aligned sentences are to each other. */
export type FactRelation = 'equal' | 'meet' | 'bounds' | 'apart' | 'no-comparison';

const COUNTED = /^(?:count|people|plain)/u;
const HEAT = /^(?:degree|temperature)$/u;

/** Whether the facts can be about one attribute at all. A bare number may count what the other sentence names. */
function sameClass(a: Fact, b: Fact): boolean {
  if (a.class === b.class) return true;
  const [plain, other] = a.class === 'plain' ? [a, b] : [b, a];
  // "Minus 20" has no unit and is a temperature all the same.
  return (
    plain.class === 'plain' &&
    (COUNTED.test(other.class) ||
      (other.class === 'money' && plain.lo >= NUMBERS.surelyMoney) ||
      (HEAT.test(other.class) && plain.hi < 0))
  );
}

const middle = ({ lo, hi }: Fact): number =>
  Number.isFinite(lo) && Number.isFinite(hi) ? (lo + hi) / 2 : Number.isFinite(lo) ? lo : hi;

/** Larger by smaller of two values; 1 for equal ones. */
export function ratioOf(a: Fact, b: Fact): number {
  const [x, y] = [Math.abs(middle(a)), Math.abs(middle(b))];
  return x === 0 || y === 0 ? Infinity : Math.max(x, y) / Math.min(x, y);
}

const currencies = (a: Fact, b: Fact): boolean => a.class === 'money' && b.class === 'money' && a.unit !== b.unit;

/**
 * How far printed rounding lets two values be apart. Two numbers of one unit printed to the same place are not rounded
 * against each other: four months are not five.
 */
function slackOf(a: Fact, b: Fact): number {
  if (a.label || b.label) return 0;
  // What is counted may have another adjective; it is no other unit.
  if (a.unit !== b.unit && !COUNTED.test(a.class)) return a.tolerance + b.tolerance;
  if (a.tolerance === b.tolerance) return 0;
  return Math.min(Math.max(a.tolerance, b.tolerance), NUMBERS.rounding * Math.abs(middle(a)));
}

/** Compares two facts: same value, intervals that meet, open bounds that differ, or values that exclude each other. */
export function relationOf(a: Fact, b: Fact): FactRelation {
  if (!sameClass(a, b)) return 'no-comparison';
  if (a.class === 'date' && Math.abs(a.lo - b.lo) > NUMBERS.lifetime) return 'no-comparison';
  if (currencies(a, b)) return ratioOf(a, b) <= NUMBERS.exchange ? 'meet' : 'no-comparison';
  if (a.class === 'money' && (a.converted || b.converted) && ratioOf(a, b) <= NUMBERS.rateOfDay) return 'meet';
  const half = a.half ?? b.half;
  if (half !== undefined && [a, b].every((x) => Math.abs((x.half ?? x.lo) - half) <= NUMBERS.half * half))
    return 'meet';
  if (a.lo === b.lo && a.hi === b.hi) return 'equal';
  if (a.printed === b.printed && a.unit === b.unit) return 'equal';
  if (a.vague || b.vague) return a.lo <= b.hi && b.lo <= a.hi ? 'meet' : 'no-comparison';
  if (a.open && b.open) return 'bounds';
  const slack = slackOf(a, b);
  return a.lo <= b.hi + slack && b.lo <= a.hi + slack ? 'meet' : 'apart';
}

/** Words in common around two facts, as a share of the fewer. */
export function nearness(a: Fact, b: Fact): { words: number; share: number } {
  let words = 0;
  for (const key of a.near) if (b.near.has(key)) words++;
  const fewer = Math.min(a.near.size, b.near.size);
  return { words, share: fewer > 0 ? words / fewer : 0 };
}

/** Whether a fact is the sum of two facts that the other sentence counts. */
export function isSumOf(total: Fact, parts: readonly Fact[]): boolean {
  if (!COUNTED.test(total.class) || total.lo !== total.hi) return false;
  // "12 people" are "ten tourists and two pilots", if the same befell them.
  const isPart = (part: Fact): boolean =>
    part.lo === part.hi &&
    (sameClass(total, part) ||
      (total.class === 'people' &&
        total.outcome !== null &&
        total.outcome === part.outcome &&
        COUNTED.test(part.class)));
  return parts.some((a, i) => parts.slice(i + 1).some((b) => isPart(a) && isPart(b) && a.lo + b.lo === total.lo));
}

/** "Seven rifles, three other rifles" beside "nine rifles": the sum of a number and the rest of its kind is another one. */
export function isOtherSum(total: Fact, parts: readonly Fact[]): boolean {
  if (!total.class.startsWith('count ') || total.lo !== total.hi || total.further) return false;
  return parts.some((rest, i) => {
    const first = parts[i - 1];
    return (
      rest.further &&
      rest.class === total.class &&
      first !== undefined &&
      COUNTED.test(first.class) &&
      rest.range[0] - first.range[1] <= NUMBERS.listed &&
      first.lo === first.hi &&
      rest.lo === rest.hi &&
      first.lo + rest.lo !== total.lo
    );
  });
}

/** Counts that move while a story runs. */
const RUNNING = new Set(['dead', 'hurt', 'missing', 'in hospital', 'trapped', 'homeless', 'saved']);
export function isRunningCount(a: Fact, b: Fact): boolean {
  return COUNTED.test(a.class) && a.outcome !== null && a.outcome === b.outcome && RUNNING.has(a.outcome);
}
