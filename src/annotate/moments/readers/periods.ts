import { partsOf } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { saysIn } from '../context.ts';
import type { Context, Reader, Reading, Slots } from '../context.ts';
import { dateOf, unanchored } from '../interval.ts';
import {
  halfPeriod,
  nearest,
  periodOf,
  quarterPeriod,
  seasonPeriod,
  shiftDay,
  shifted,
  weekPeriod,
  yearPeriod,
} from '../period.ts';
import type { Period } from '../period.ts';
import { calendar } from './dates.ts';
import { span } from './durations.ts';
import { GRAINS } from './grains.ts';

const UNKNOWN: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  Y: 'XXXX',
  E: 'XXX',
  C: 'XX',
};

const unknown = (unit: string): Reading => unanchored('DATE', UNKNOWN[unit] ?? 'XXXX');

/** "last week", "early next year", "earlier this month". */
export const period: Reader = (slots, context) => {
  const unit = slots.unit!;
  const grain = GRAINS[unit];
  const direction = slots.direction!;
  if (!grain || slots.item('UNIT')?.weak) return null;
  if (grain === 'day' && direction !== 1) return null;
  if (!context.anchor) return unknown(unit);
  const today = context.anchor.day;
  const edge = slots.text('EDGE');
  if (grain === 'day') return context.lastDay ? dateOf(shifted(context.lastDay, 1)) : null;
  if (direction === -1 && grain !== 'year' && saysIn(slots.match, context, 'past') && edge === undefined)
    return span(slots, context);
  return dateOf(shifted(periodOf(grain, today), direction), { edge, today });
};

/** "the end of the month", "the weekend", "the latest quarter". */
export const thisPeriod: Reader = (slots, context) => {
  const unit = slots.unit!;
  const grain = GRAINS[unit];
  if (!grain || grain === 'day') return null;
  if (!context.anchor) return unknown(unit);
  const today = context.anchor.day;
  const edge = slots.text('EDGE');
  const next = slots.match.end < context.to ? context.tokens[slots.match.end]!.norm : '';
  if (grain === 'year' && edge === undefined && context.lexicon.contexts.get('ended')?.has(next))
    return unanchored('DURATION', 'P1Y');
  if (grain === 'weekend') {
    const now = periodOf('weekend', today);
    const ahead = context.lean(slots.match) === 'future' || today >= now.start;
    return dateOf(ahead ? now : shifted(now, -1), { edge, today });
  }
  if (grain === 'quarter' && edge === undefined) return dateOf(lastQuarter(context, today));
  if (saysIn(slots.match, context, 'latest') && grain === 'year') return dateOf(periodOf('year', today));
  if (edge === undefined && (grain === 'decade' || grain === 'century' || grain === 'month')) return null;
  const now = dateOf(periodOf(grain, today), { edge, today });
  // "for the year", "the week": which one is a guess, good enough for a value and too weak to date an event.
  return edge === undefined ? { ...now, from: null, to: null, period: null } : now;
};

/** The quarter a report on business speaks of: the last one named, else the last one that is over. */
function lastQuarter(context: Context, today: Day): Period {
  if (context.lastPeriod?.grain === 'quarter') return context.lastPeriod;
  return shifted(periodOf('quarter', today), -1);
}

/** "year-end", "year's end". */
export const yearEnd: Reader = (_slots, context) => {
  if (!context.anchor) return unknown('Y');
  const { year } = partsOf(context.anchor.day);
  return dateOf(yearPeriod(year), { edge: 'END' });
};

/** "the week of March 6". */
export const weekOf: Reader = (slots, context) => {
  const day = calendar(slots, context)?.period;
  return day ? dateOf(weekPeriod(day.start), { stated: slots.year !== undefined }) : unknown('W');
};

/** "the third quarter of 2030", "third-quarter", "the first half of next year", "last year's fourth quarter". */
export const fiscal: Reader = (slots, context) => {
  const half = saysIn(slots.match, context, 'half');
  const n = slots.number('NTH') ?? (saysIn(slots.match, context, 'last') ? 2 : 1);
  if (n < 1 || n > (half ? 2 : 4)) return null;
  const make = (year: number): Period => (half ? halfPeriod(year, n) : quarterPeriod(year, n));
  const edge = slots.text('EDGE');
  if (slots.year !== undefined) return dateOf(make(slots.year), { edge, stated: true });
  if (half && slots.unit === undefined) return null;
  if (slots.unit !== undefined && slots.unit !== 'Y') return null;
  if (!context.anchor) return unanchored('DATE', `XXXX-${half ? 'H' : 'Q'}${n}`);
  const today = context.anchor.day;
  const { year } = partsOf(today);
  if (slots.unit !== undefined) return dateOf(make(year + (slots.direction ?? 0)), { edge });
  return dateOf(nearest([year - 1, year, year + 1].map(make), today, context.lean(slots.match) ?? 'past'), { edge });
};

/** "last summer", "the winter of 1994", "this fall". */
export const season: Reader = (slots, context) => {
  const name = slots.text('SEASON')!;
  const edge = slots.text('EDGE');
  if (slots.year !== undefined) return dateOf(seasonPeriod(slots.year, name), { edge, stated: true });
  if (slots.unit !== undefined && slots.unit !== 'Y') return null;
  if (!context.anchor) return unanchored('DATE', `XXXX-${name}`);
  const today = context.anchor.day;
  const { year } = partsOf(today);
  const pick = (test: (p: Period) => boolean, order: readonly number[]): Period =>
    order.map((y) => seasonPeriod(y, name)).find(test) ?? seasonPeriod(year, name);
  const direction = slots.direction;
  if (slots.unit === 'Y') return dateOf(seasonPeriod(year + (direction ?? 0), name), { edge });
  if (direction === -1)
    return dateOf(
      pick((p) => p.end < today, [year, year - 1, year - 2]),
      { edge },
    );
  if (direction === 1)
    return dateOf(
      pick((p) => p.start > today, [year, year + 1]),
      { edge },
    );
  if (direction === 0)
    return dateOf(
      pick((p) => p.end >= today || p.start <= today, [name === 'WI' ? year - 1 : year, year]),
      { edge },
    );
  const seasons = [year - 1, year, year + 1].map((y) => seasonPeriod(y, name));
  return dateOf(nearest(seasons, today, context.lean(slots.match)), { edge });
};

/** "the year-earlier quarter", "year-ago", "the corresponding period last year". */
export const yearAgo: Reader = (slots, context) => {
  const reading = yearBefore(slots, context);
  return { ...reading, relative: true };
};

function yearBefore(slots: Slots, context: Context): Reading {
  const said = slots.number('NTH');
  const last = context.lastPeriod;
  if (!context.anchor && !last) return unknown('Y');
  const today = context.anchor?.day ?? last!.start;
  const { year } = partsOf(today);
  if (slots.year !== undefined && last && last.grain !== 'day')
    return dateOf(periodOf(last.grain, shiftDay(last.start, 'year', slots.year - partsOf(last.start).year)), {
      stated: true,
    });
  if (said !== undefined && said <= 4) {
    const base =
      last?.grain === 'quarter' ? partsOf(last.start).year : quarterPeriod(year, said).start <= today ? year : year - 1;
    return dateOf(quarterPeriod(base - 1, said));
  }
  if (last && (last.grain === 'quarter' || last.grain === 'half' || last.grain === 'month'))
    return dateOf(periodOf(last.grain, shiftDay(last.start, 'year', -1)));
  if (saysIn(slots.match, context, 'quarter')) return dateOf(shifted(lastQuarter(context, today), -4));
  return dateOf(yearPeriod((last?.grain === 'year' ? partsOf(last.start).year : year) - 1));
}

/** "the same day", "that year", "the following week", "the day before": counted from what was named last. */
export const samePeriod: Reader = (slots, context) => {
  const unit = slots.unit!;
  const grain = GRAINS[unit];
  if (!grain || slots.item('UNIT')?.weak) return null;
  const after = saysIn(slots.match, context, 'after');
  const direction = slots.direction ?? (after ? 1 : saysIn(slots.match, context, 'before') ? -1 : 0);
  const from = grain === 'day' ? context.lastDay : context.last;
  if (!from) return unknown(unit);
  const edge = slots.text('EDGE');
  return dateOf(shifted(periodOf(grain, from.start), direction), { edge });
};
