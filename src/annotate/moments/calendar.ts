/**
 * Calendar arithmetic on whole days. A day is the number of days since 1970-01-01 (proleptic Gregorian calendar), so that
 * no clock and no time zone can come in.
 */
export type Day = number;

const MS = 86_400_000;

/** Roman numbering kept: years 1 to 9999. `Date.UTC` reads 0–99 as 1900–1999, so the year is set apart. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** @example isoDay(dayOf(2031, 5, 14)) // "2031-05-14" */
export function isoDay(day: Day): string {
  const { year, month, day: d } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/** 1 is Monday, 7 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 1 && year <= 9999;

/** The same day `n` months later; the last day of the month where there is none (31 January + 1 month). */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: d } = partsOf(day);
  const first = partsOf(dayOf(year, month + n, 1));
  return dayOf(first.year, first.month, Math.min(d, daysInMonth(first.year, first.month)));
}

/** ISO 8601 week: the week of its Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The `n`th given weekday of a month; `n` = -1 is the last. */
export function nthWeekday(year: number, month: number, n: number, weekday: number): Day {
  if (n > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayOf(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
