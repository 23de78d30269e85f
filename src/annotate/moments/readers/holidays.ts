import { dayOf, easter, nthWeekday, partsOf } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import type { Reader } from '../context.ts';
import { dateOf, unanchored } from '../interval.ts';
import { dayPeriod, nearest } from '../period.ts';

const FIXED = /^(\d\d)-(\d\d)$/;
const NTH = /^(\d\d)#(-?\d)@(\d)(?:\+(\d))?$/;
const EASTER = /^easter([+-]\d+)$/;

/** The day of a holiday in a year; the rule is written as in `MomentLanguage.terms` (`12-25`, `11#4@4`, `easter-2`). */
export function holidayIn(year: number, rule: string): Day | null {
  const fixed = FIXED.exec(rule);
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]));
  const nth = NTH.exec(rule);
  if (nth) return nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])) + Number(nth[4] ?? 0);
  const moved = EASTER.exec(rule);
  return moved ? easter(year) + Number(moved[1]) : null;
}

/** A holiday by name: the last one, or the next where the clause looks ahead. */
export const holiday: Reader = (slots, context) => {
  const rule = slots.text('HOLIDAY')!;
  const make = (year: number): Day => holidayIn(year, rule) ?? 0;
  if (slots.year !== undefined) return dateOf(dayPeriod(make(slots.year)), { stated: true });
  if (!context.anchor) return unanchored('DATE', FIXED.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX');
  const today = context.anchor.day;
  const { year } = partsOf(today);
  const direction = slots.direction;
  if (slots.unit === 'Y') return dateOf(dayPeriod(make(year + (direction ?? 0))));
  const days = [year - 1, year, year + 1].map(make);
  if (direction === -1) return dateOf(dayPeriod(days.findLast((d) => d < today)!));
  if (direction === 0) return dateOf(dayPeriod(make(year)));
  if (direction === 1) return dateOf(dayPeriod(days.find((d) => d > today)!));
  return dateOf(nearest(days.map(dayPeriod), today, context.lean(slots.match)));
};
