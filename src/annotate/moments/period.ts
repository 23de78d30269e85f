import { addMonths, dayOf, daysInMonth, isoDay, isoWeekOf, pad, partsOf, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';

export type Grain =
  'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century';

/** A stretch of the calendar with its TIMEX3 value. `start` and `end` are its first and last day. */
export interface Period {
  readonly grain: Grain;
  readonly value: string;
  readonly start: Day;
  readonly end: Day;
}

const months = (year: number, first: number, count: number): Pick<Period, 'start' | 'end'> => ({
  start: dayOf(year, first, 1),
  end: dayOf(year, first + count, 1) - 1,
});

/** First month of a season in the north; winter is named by the year of its December. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export const dayPeriod = (day: Day): Period => ({ grain: 'day', value: isoDay(day), start: day, end: day });

export const monthPeriod = (year: number, month: number): Period => ({
  grain: 'month',
  value: `${pad(year, 4)}-${pad(month, 2)}`,
  start: dayOf(year, month, 1),
  end: dayOf(year, month, daysInMonth(year, month)),
});

export const quarterPeriod = (year: number, quarter: number): Period => ({
  grain: 'quarter',
  value: `${pad(year, 4)}-Q${quarter}`,
  ...months(year, quarter * 3 - 2, 3),
});

export const halfPeriod = (year: number, half: number): Period => ({
  grain: 'half',
  value: `${pad(year, 4)}-H${half}`,
  ...months(year, half * 6 - 5, 6),
});

export const seasonPeriod = (year: number, season: string): Period => ({
  grain: 'season',
  value: `${pad(year, 4)}-${season}`,
  ...months(year, SEASONS[season] ?? 3, 3),
});

export const yearPeriod = (year: number): Period => ({ grain: 'year', value: pad(year, 4), ...months(year, 1, 12) });

/** `year` is any year of it. "the 1990s" -> `199`. */
export const decadePeriod = (year: number): Period => {
  const first = Math.floor(year / 10) * 10;
  return { grain: 'decade', value: pad(Math.floor(year / 10), 3), ...months(first, 1, 120) };
};

/** "the 20th century" -> `19`, the years 1901 to 2000 rounded to 1900 to 1999. */
export const centuryPeriod = (year: number): Period => {
  const first = Math.floor(year / 100) * 100;
  return { grain: 'century', value: pad(Math.floor(year / 100), 2), ...months(first, 1, 1200) };
};

/** The ISO week that holds a day. */
export function weekPeriod(day: Day): Period {
  const { year, week } = isoWeekOf(day);
  const start = day - weekdayOf(day) + 1;
  return { grain: 'week', value: `${pad(year, 4)}-W${pad(week, 2)}`, start, end: start + 6 };
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekendPeriod(day: Day): Period {
  const week = weekPeriod(day);
  return { grain: 'weekend', value: `${week.value}-WE`, start: week.start + 5, end: week.end };
}

/** The period of a grain that holds a day. */
export function periodOf(grain: Grain, day: Day): Period {
  const { year, month } = partsOf(day);
  switch (grain) {
    case 'day':
      return dayPeriod(day);
    case 'weekend':
      return weekendPeriod(day);
    case 'week':
      return weekPeriod(day);
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half':
      return halfPeriod(year, month <= 6 ? 1 : 2);
    case 'season': {
      const season = month === 12 || month <= 2 ? 'WI' : month <= 5 ? 'SP' : month <= 8 ? 'SU' : 'FA';
      return seasonPeriod(season === 'WI' && month <= 2 ? year - 1 : year, season);
    }
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return decadePeriod(year);
    case 'century':
      return centuryPeriod(year);
  }
}

const MONTHS_IN: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  season: 12,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day `n` units before (negative) or after another. */
export function shiftDay(day: Day, grain: Grain, n: number): Day {
  const inMonths = MONTHS_IN[grain];
  if (inMonths !== undefined) return addMonths(day, Math.round(inMonths * n));
  return day + Math.round(n * (grain === 'day' ? 1 : 7));
}

/** Going against the lean of its clause costs a date this factor of its distance; without a lean, looking ahead costs a little. */
const AGAINST_PAST = 8;
const AGAINST_FUTURE = 4;
const AHEAD_UNASKED = 1.5;

/** The period that is meant where only its name is printed: the nearest, the clause's lean weighed in. */
export function nearest<T extends Pick<Period, 'start' | 'end'>>(
  options: readonly T[],
  today: Day,
  lean: 'past' | 'future' | null,
): T {
  const cost = ({ start, end }: T): number => {
    if (start > today) return (start - today) * (lean === 'past' ? AGAINST_PAST : lean === null ? AHEAD_UNASKED : 1);
    if (end < today) return (today - end) * (lean === 'future' ? AGAINST_FUTURE : 1);
    return 0;
  };
  return options.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}

/** The period of the same grain `n` units on: `shifted(yearPeriod(2031), -1)` is 2030. */
export const shifted = (period: Period, n: number): Period =>
  periodOf(period.grain, shiftDay(period.start, period.grain, n));
