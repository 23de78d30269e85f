import type { Moment } from '../model/moment.ts';

/** How the stretches of time that two expressions can mean stand to each other. */
export type MomentRelation = 'same' | 'within' | 'overlap' | 'disjoint' | 'unknown';

/** Minutes since 1970, first and last; both inclusive. */
export type Minutes = readonly [first: number, last: number];

const STAMP = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

interface Stamp {
  readonly minutes: number;
  readonly wholeDay: boolean;
  /** Minutes east of UTC, `null` when the clock of the place is meant. */
  readonly offset: number | null;
}

function stampOf(value: string): Stamp | null {
  const found = STAMP.exec(value);
  if (!found) return null;
  const [, year, month, day, hour, minute, zone] = found;
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const sign = zone?.startsWith('-') ? -1 : 1;
  return {
    minutes: Math.round(at.getTime() / 60_000) + Number(hour ?? 0) * 60 + Number(minute ?? 0),
    wholeDay: hour === undefined,
    offset:
      zone === undefined ? null : zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))),
  };
}

interface Bounds {
  readonly local: Minutes;
  readonly utc: Minutes | null;
}

function boundsOf({ from, to }: Pick<Moment, 'from' | 'to'>): Bounds | null {
  const first = from === null ? null : stampOf(from);
  const last = to === null ? null : stampOf(to);
  if (!first || !last) return null;
  const local: Minutes = [first.minutes, last.minutes + (last.wholeDay ? 1439 : 0)];
  const utc: Minutes | null =
    first.offset === null || last.offset === null ? null : [local[0] - first.offset, local[1] - last.offset];
  return { local, utc };
}

/** First and last minute a moment can mean, on the clock of its place; `null` where a side is open or unknown. */
export const minutesOf = (moment: Pick<Moment, 'from' | 'to'>): Minutes | null => boundsOf(moment)?.local ?? null;

const contains = (a: Minutes, b: Minutes): boolean => a[0] <= b[0] && a[1] >= b[1];

/**
 * Compares what two time expressions can mean. Hours with a known offset are compared in UTC when both have one, else on the clock of the
 * place, which reports of one event share.
 *
 * @returns `unknown` when either side is open, or repeats (SET), or names no place in the calendar
 * @example momentsRelation(lastMonth, recentDays) // 'disjoint' when the report came late in its month
 */
export function momentsRelation(a: Moment, b: Moment): MomentRelation {
  if (a.type === 'SET' || b.type === 'SET') return 'unknown';
  const [one, two] = [boundsOf(a), boundsOf(b)];
  if (!one || !two) return 'unknown';
  const [x, y] = one.utc && two.utc ? [one.utc, two.utc] : [one.local, two.local];
  if (x[0] === y[0] && x[1] === y[1]) return 'same';
  if (x[1] < y[0] || y[1] < x[0]) return 'disjoint';
  return contains(x, y) || contains(y, x) ? 'within' : 'overlap';
}
