import { dayPeriod, periodOf, shiftDay } from '../period.ts';
import type { Grain, Period } from '../period.ts';
import type { Context, Reader, Reading } from '../context.ts';
import { ABOUT_MINUTES, dateOf, dateTime, unanchored } from '../interval.ts';
import { isoDay, pad } from '../calendar.ts';
import { vagueSpan } from './durations.ts';
import { GRAINS } from './grains.ts';

const MINUTES: Readonly<Record<string, number>> = { S: 1 / 60, MI: 1, H: 60 };

/** Hours and minutes before or after a page whose hour is known; else only the direction. */
function byTheClock(unit: number, count: number, context: Context, sign: number): Reading {
  const { anchor } = context;
  if (!anchor || anchor.minutes === null) return unanchored('TIME', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const total = Math.round(anchor.minutes + sign * count * unit);
  const day = anchor.day + Math.floor(total / 1440);
  const minutes = ((total % 1440) + 1440) % 1440;
  const at = dateTime(day, minutes, anchor.offset);
  return {
    type: 'TIME',
    value: `${isoDay(day)}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`,
    period: dayPeriod(day),
    from: at,
    to: at,
    stated: false,
  };
}

/** "at 12.10 and, about ten minutes later, …": counted from the hour named before in the sentence. */
function fromClock(shift: number, approx: boolean, { lastClock }: Context): Reading | null {
  if (!lastClock) return null;
  const total = Math.round(lastClock.minutes + shift);
  const day = lastClock.day + Math.floor(total / 1440);
  const minutes = ((total % 1440) + 1440) % 1440;
  const wide = approx ? ABOUT_MINUTES : 0;
  return {
    type: 'TIME',
    value: `${isoDay(day)}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`,
    period: dayPeriod(day),
    from: dateTime(day, minutes - wide, null),
    to: dateTime(day, minutes + wide, null),
    stated: false,
  };
}

/** How exactly "n units ago" is meant: years to the year, months to the month, weeks to the week, days to the day. */
function onward(from: Period, grain: Grain, count: number): Period {
  if (grain === 'decade') return periodOf('year', shiftDay(from.start, 'year', count * 10));
  if (grain === 'century') return periodOf('year', shiftDay(from.start, 'year', count * 100));
  if (grain === 'weekend') return periodOf('week', shiftDay(from.start, 'week', count));
  const coarse =
    grain === 'year' && (from.grain === 'quarter' || from.grain === 'month' || from.grain === 'half')
      ? from.grain
      : grain;
  if (!Number.isInteger(count) && grain === 'year')
    return periodOf('month', shiftDay(from.start, 'month', Math.round(count * 12)));
  return periodOf(coarse, shiftDay(from.start, grain, count));
}

/** "two years ago", "a month ago", "years ago". */
export const ago: Reader = (slots, context) => {
  const unit = slots.unit!;
  const count = slots.item('COUNT');
  if (slots.item('UNIT')?.weak) return null;
  if (!count || count.vague) return vagueSpan(unit, 'before', context) && unanchored('DATE', 'PAST_REF');
  const clock = MINUTES[unit];
  if (clock !== undefined) return byTheClock(clock, Number(count.value), context, -1);
  const grain = GRAINS[unit];
  if (!grain) return null;
  const factor = unit === 'F' ? 2 : 1;
  const last = context.lastPeriod;
  const quarterly =
    Number(count.value) === 1 && grain === 'year' && (last?.grain === 'quarter' || last?.grain === 'half');
  if (!context.anchor) return unanchored('DATE', 'PAST_REF');
  const from = quarterly ? last : dayPeriod(context.anchor.day);
  const reading = dateOf(onward(from, grain, -Number(count.value) * factor));
  return { ...reading, relative: true };
};

/** "two days later", "a year earlier", "three weeks from now". */
export const beforeAfter: Reader = (slots, context) => {
  const unit = slots.unit!;
  const count = slots.item('COUNT')!;
  if (slots.item('UNIT')?.weak) return null;
  const sign = slots.number('SINCE') ?? (slots.item('ONWARD') ? 1 : -1);
  if (count.vague) return unanchored('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const clock = MINUTES[unit];
  if (clock !== undefined)
    return fromClock(sign * Number(count.value) * clock, slots.item('APPROX') !== undefined, context);
  const grain = GRAINS[unit];
  if (!grain) return null;
  const amount = sign * Number(count.value) * (unit === 'F' ? 2 : 1);
  const now = context.anchor ? dayPeriod(context.anchor.day) : null;
  if (slots.item('ONWARD')) return now ? dateOf(onward(now, grain, amount)) : unanchored('DATE', 'FUTURE_REF');
  const fine = grain === 'day' || grain === 'week';
  const from = fine ? context.lastDay : context.lastPeriod;
  if (from) {
    const reading = dateOf(onward(from, grain, amount));
    return fine ? reading : { ...reading, relative: true };
  }
  if (sign > 0 || !now) return unanchored('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  return { ...dateOf(onward(now, grain, amount)), relative: true };
};
