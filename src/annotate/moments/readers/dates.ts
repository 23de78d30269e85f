import { dayOf, isDate, pad, partsOf, weekdayOf } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { saysIn } from '../context.ts';
import type { Context, Reader, Slots } from '../context.ts';
import { dateOf, partOf, unanchored } from '../interval.ts';
import { centuryPeriod, dayPeriod, decadePeriod, monthPeriod, nearest, yearPeriod } from '../period.ts';

/** The year of a month without one: the last such month, or the next where the clause looks ahead. */
function yearOfMonth(month: number, slots: Slots, context: Context): number | null {
  if (!context.anchor) return null;
  const today = context.anchor.day;
  const { year } = partsOf(today);
  const options = [year - 1, year, year + 1].map((y) => monthPeriod(y, month));
  return partsOf(nearest(options, today, context.lean(slots.match)).start).year;
}

/** A day this near to publication is of this year, whatever year the report prints with it elsewhere: an anniversary. */
const NEAR_DAYS = 14;

/** The year of a day and month without one: the one printed with it elsewhere, else the nearest that fits weekday and clause. */
function yearOfDay(month: number, day: number, slots: Slots, context: Context): number | null {
  const stated = context.statedYears.get(`${pad(month, 2)}-${pad(day, 2)}`) ?? null;
  if (!context.anchor) return stated;
  const today = context.anchor.day;
  const { year } = partsOf(today);
  const weekday = slots.number('WEEKDAY');
  const days = [year - 1, year, year + 1]
    .filter((y) => isDate(y, month, day))
    .map((y) => dayPeriod(dayOf(y, month, day)));
  const fitting = days.filter((d) => weekday === undefined || weekdayOf(d.start) === weekday);
  const options = fitting.length > 0 ? fitting : days;
  if (options.length === 0) return stated;
  const best = nearest(options, today, context.lean(slots.match)).start;
  return stated !== null && Math.abs(best - today) > NEAR_DAYS ? stated : partsOf(best).year;
}

/** "and June Hale": a month's name before another capital is a person's, unless a sure preposition stands before it. */
function isName(slots: Slots, { tokens, to, lexicon }: Context): boolean {
  const { start, end } = slots.match;
  if (end - start > 1 || end >= to || !/^\p{Lu}/u.test(tokens[end]!.text)) return false;
  return lexicon.contexts.get('monthSure')?.has(tokens[start - 1]?.norm ?? '') !== true;
}

/** Month, month and day, with or without year; "last April", "July last year", "early June". */
export const calendar: Reader = (slots, context) => {
  const month = slots.number('MONTH')!;
  const day = slots.number('DAY');
  const edge = slots.text('EDGE');
  const approx = slots.item('APPROX') !== undefined;
  const today = context.anchor?.day ?? null;
  const stated = slots.year !== undefined;
  const unit = slots.unit;
  if (unit !== undefined && unit !== 'Y') return null;
  if (day === undefined && !stated && (slots.item('MONTH')!.weak || isName(slots, context))) return null;
  let year = slots.year ?? null;
  if (!stated && context.anchor) {
    const now = partsOf(context.anchor.day);
    const direction = slots.direction;
    if (direction === undefined) {
      year = day === undefined ? yearOfMonth(month, slots, context) : yearOfDay(month, day, slots, context);
    } else if (unit === 'Y' || direction === 0) year = now.year + direction;
    else if (direction < 0) year = month < now.month ? now.year : now.year - 1;
    else year = month > now.month ? now.year : now.year + 1;
  } else if (!stated && day !== undefined) year = yearOfDay(month, day, slots, context);
  if (day === undefined) {
    if (year === null) return unanchored('DATE', `XXXX-${pad(month, 2)}`);
    return dateOf(monthPeriod(year, month), { edge, stated, today });
  }
  if (year === null) return day <= 31 ? unanchored('DATE', `XXXX-${pad(month, 2)}-${pad(day, 2)}`) : null;
  if (!isDate(year, month, day)) return null;
  return dateOf(dayPeriod(dayOf(year, month, day)), { edge, approx, stated, today });
};

/** "2031-03-07", "7/3/2031", "07.03.31": which of two small numbers is the month is settled by evidence. */
export const numericDate: Reader = (slots, context) => {
  const { match } = slots;
  const { tokens } = context;
  for (let i = match.start; i + 1 < match.end; i++) if (tokens[i]!.end !== tokens[i + 1]!.start) return null;
  const dotted = slots.text('DOTTED');
  const parts = dotted ? dotted.split('.') : [0, 1, 2].map((n) => slots.text('N', n) ?? '');
  const day = numericDay(parts, context.numericOrder, context.anchor?.day ?? null);
  return day === null ? null : dateOf(dayPeriod(day), { stated: true });
};

/** The day three printed numbers mean, or `null` when they are no date. */
export function numericDay(parts: readonly string[], order: 'day-month' | 'month-day', anchor: Day | null): Day | null {
  const [a, b, c] = parts.map((part) => Number(part)) as [number, number, number];
  const lengths = parts.map((p) => p.length);
  if (lengths[0] === 4) return lengths[1]! <= 2 && isDate(a, b, c) && a >= 1000 ? dayOf(a, b, c) : null;
  if (lengths[2] !== 4 || lengths[0]! > 2 || lengths[1]! > 2 || c < 1000) return null;
  const dayFirst: readonly (readonly [number, number])[] = [
    [b, a],
    [a, b],
  ];
  const options = order === 'day-month' ? dayFirst : dayFirst.toReversed();
  const days = options.filter(([month, day]) => isDate(c, month, day)).map(([month, day]) => dayOf(c, month, day));
  if (days.length === 2 && anchor !== null) {
    const near = days.filter((d) => Math.abs(d - anchor) <= 2);
    if (near.length === 1) return near[0]!;
  }
  return days[0] ?? null;
}

export const year: Reader = (slots, context) => {
  const y = slots.year;
  if (y === undefined) return null;
  return dateOf(yearPeriod(y), { edge: slots.text('EDGE'), stated: true, today: context.anchor?.day ?? null });
};

export const decade: Reader = (slots, context) => {
  const y = slots.number('DECADE') ?? slots.number('DECADEWORD')!;
  return dateOf(decadePeriod(y), { edge: slots.text('EDGE'), stated: true, today: context.anchor?.day ?? null });
};

export const century: Reader = (slots, context) => {
  const n = slots.number('NTH')!;
  if (n < 1 || n > 30) return null;
  return dateOf(centuryPeriod((n - 1) * 100), {
    edge: slots.text('EDGE'),
    stated: true,
    today: context.anchor?.day ?? null,
  });
};

/** The day a weekday means: the last one, today included; the next one where the clause looks ahead. */
export function dayOfWeekday(weekday: number, slots: Slots, context: Context): Day | null {
  if (!context.anchor) return null;
  const from = saysIn(slots.match, context, 'from-last') ? context.lastDay?.start : undefined;
  const today = from ?? context.anchor.day;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  // "would look for ways around Wednesday's ruling": what a weekday owns has been.
  const possessed =
    slots.match.end < context.to && context.lexicon.possessives.has(context.tokens[slots.match.end]!.norm);
  switch (slots.direction) {
    case -1:
      return today - (back === 0 ? 7 : back);
    case 1:
      return today + (ahead === 0 ? 7 : ahead);
    case 0:
      return today - weekdayOf(today) + weekday;
    default:
      // Tomorrow's weekday is hardly ever that of six days ago: that would be "last".
      return ahead === 1 || (context.lean(slots.match) === 'future' && !possessed) ? today + ahead : today - back;
  }
}

export const weekday: Reader = (slots, context) => {
  const item = slots.item('WEEKDAY')!;
  if (item.weak) return null;
  const day = dayOfWeekday(Number(item.value), slots, context);
  const part = slots.text('PART');
  if (day === null)
    return part ? unanchored('TIME', `XXXX-WXX-${item.value}T${part}`) : unanchored('DATE', `XXXX-WXX-${item.value}`);
  if (part) return partOf(dayPeriod(day), part);
  return dateOf(dayPeriod(day), { edge: slots.text('EDGE') });
};

export const deictic: Reader = (slots, context) => {
  if (!context.anchor) return unanchored('DATE', 'XXXX-XX-XX');
  return dateOf(dayPeriod(context.anchor.day + slots.number('DEICTIC')!), { edge: slots.text('EDGE') });
};
