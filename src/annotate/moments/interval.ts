import { isoDay, pad } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Reading } from './context.ts';
import type { Period } from './period.ts';

/*
 * Conventions for what is vague (docs/figures.md): early, mid and late are thirds of their period; "earlier this month" runs
 * from its first day to the day of publication, "later" from there to its last; "about" widens a day by one day and an hour of
 * the clock by 15 minutes; recent days are 7 days, recent weeks 21, months 92, quarters 9 months, years 3 years.
 */

/** Part of a period that "early", "mid", "late", "earlier" and "later" leave. */
export function edged(period: Period, edge: string | undefined, today: Day | null): readonly [Day, Day] {
  const third = Math.floor((period.end - period.start + 1) / 3);
  const within = (day: Day): Day => Math.min(Math.max(day, period.start), period.end);
  switch (edge) {
    case 'START':
      return [period.start, period.start + Math.max(third, 1) - 1];
    case 'MID':
      return [period.start + third, period.end - third];
    case 'END':
      return [period.end - Math.max(third, 1) + 1, period.end];
    case 'BEFORE':
      return [period.start, today === null ? period.end : within(today)];
    case 'AFTER':
      return [today === null ? period.start : within(today), period.end];
    default:
      return [period.start, period.end];
  }
}

/** "about 11 pm" can be this many minutes to either side. */
export const ABOUT_MINUTES = 15;

/** Minutes of the day that "early Tuesday" and "late Tuesday" leave. */
const EDGE_OF_DAY: Readonly<Record<string, readonly [number, number]>> = {
  START: [0, 9 * 60 + 59],
  END: [17 * 60, 23 * 60 + 59],
};

/** From and to of the parts of a day, in minutes; a night runs into the next morning. */
export const PART_OF_DAY: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5 * 60, 12 * 60 - 1],
  AF: [12 * 60, 18 * 60 - 1],
  EV: [17 * 60, 23 * 60 + 59],
  NI: [18 * 60, 29 * 60 - 1],
};

/**
 * A day and minutes as a date-time. With an offset it is RFC 3339; without one it is the clock of the place,
 * and nothing says how that stands to UTC.
 */
export function dateTime(day: Day, minutes: number, offset: number | null): string {
  const on = day + Math.floor(minutes / 1440);
  const at = ((minutes % 1440) + 1440) % 1440;
  const zone =
    offset === null
      ? ''
      : offset === 0
        ? 'Z'
        : `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60), 2)}:${pad(Math.abs(offset) % 60, 2)}`;
  return `${isoDay(on)}T${pad(Math.floor(at / 60), 2)}:${pad(at % 60, 2)}:00${zone}`;
}

interface DateOptions {
  readonly edge?: string | undefined;
  readonly approx?: boolean;
  readonly stated?: boolean;
  readonly today?: Day | null;
}

/** A date that means a period of the calendar. */
export function dateOf(period: Period, options: DateOptions = {}): Reading {
  const { edge, approx = false, stated = false, today = null } = options;
  const base = { type: 'DATE' as const, value: period.value, period, stated };
  if (period.grain === 'day') {
    const minutes = edge === undefined ? undefined : EDGE_OF_DAY[edge];
    if (minutes)
      return { ...base, from: dateTime(period.start, minutes[0], null), to: dateTime(period.start, minutes[1], null) };
    const wide = approx ? 1 : 0;
    return { ...base, from: isoDay(period.start - wide), to: isoDay(period.end + wide) };
  }
  const [start, end] = edged(period, edge, today);
  return { ...base, from: isoDay(start), to: isoDay(end) };
}

/** A value with no known place in the calendar: `XXXX-WXX-3`, `P2D`, `PAST_REF`. */
export const unanchored = (type: Reading['type'], value: string, stated = false): Reading => ({
  type,
  value,
  period: null,
  from: null,
  to: null,
  stated,
});

/** A part of a day: `2031-05-13TNI`. */
export function partOf(period: Period | null, part: string): Reading {
  if (!period) return unanchored('TIME', `XXXX-XX-XXT${part}`);
  const [from, to] = PART_OF_DAY[part] ?? [0, 1439];
  return {
    type: 'TIME',
    value: `${period.value}T${part}`,
    period,
    from: dateTime(period.start, from, null),
    to: dateTime(period.start, to, null),
    stated: false,
  };
}
