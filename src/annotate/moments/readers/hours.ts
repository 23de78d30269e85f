import { pad } from '../calendar.ts';
import { saysIn } from '../context.ts';
import type { Context, Reader, Reading, Slots } from '../context.ts';
import { ABOUT_MINUTES, dateTime, partOf, unanchored } from '../interval.ts';
import { dayPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { calendar, dayOfWeekday } from './dates.ts';

/** What has happened cannot lie this many minutes after the page was stamped, whatever the zones of page and place. */
const ZONE_SLACK = 360;

/** The day a clock time belongs to: the one printed with it, the last one named, or the day of publication. */
function dayFor(slots: Slots, context: Context, minutes = 0): Period | null {
  if (slots.item('DEICTIC')) return context.anchor ? dayPeriod(context.anchor.day + slots.number('DEICTIC')!) : null;
  if (slots.item('MONTH')) return calendar(slots, context)?.period ?? null;
  const weekday = slots.number('WEEKDAY');
  if (weekday !== undefined) {
    const day = dayOfWeekday(weekday, slots, context);
    return day === null ? null : dayPeriod(day);
  }
  const { anchor } = context;
  const day = context.lastDay ?? (anchor ? dayPeriod(anchor.day) : null);
  const ahead =
    anchor !== null && anchor.minutes !== null && day?.start === anchor.day && minutes > anchor.minutes + ZONE_SLACK;
  return day && ahead && context.lean(slots.match) !== 'future' ? dayPeriod(day.start - 1) : day;
}

/** Minutes of the day: "11:30pm", "noon", "4 in the morning", "0900". */
function minutesOf(slots: Slots): number | null {
  const noon = slots.number('NOON');
  if (noon !== undefined) return noon === 0 && slots.item('WEEKDAY') ? 1440 : noon;
  const military = slots.number('MILITARY');
  if (military !== undefined) return military;
  const clock = slots.number('CLOCK');
  const minutes = clock ?? (slots.number('HOUR') ?? NaN) * 60;
  if (!(minutes >= 0 && minutes <= 1440)) return null;
  const half = slots.number('AMPM');
  const part = slots.text('PART');
  const twelve = minutes % 720;
  if (half !== undefined) return minutes >= 780 ? minutes : twelve + half;
  if (part !== undefined && minutes < 780) {
    const late = part === 'AF' || part === 'EV' || (part === 'NI' && twelve >= 300);
    return twelve + (late ? 720 : 0);
  }
  return minutes;
}

function timeAt(period: Period | null, minutes: number, slots: Slots, approx: boolean): Reading {
  const clock = `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
  if (!period) return unanchored('TIME', `XXXX-XX-XXT${clock}`);
  const zone = slots.text('ZONE');
  const offset = zone === undefined || zone === 'local' ? null : Number(zone);
  const wide = approx ? ABOUT_MINUTES : 0;
  return {
    type: 'TIME',
    value: `${period.value}T${minutes === 1440 ? '24' : clock}`,
    period,
    from: dateTime(period.start, minutes - wide, offset),
    to: dateTime(period.start, minutes + wide, offset),
    stated: slots.year !== undefined,
    minutes,
  };
}

export const clock: Reader = (slots, context) => {
  if (slots.item('WEEKDAY')?.weak && !slots.item('MONTH')) return null;
  const minutes = minutesOf(slots);
  if (minutes === null) return null;
  const bare = slots.item('CLOCK') !== undefined && !slots.item('AMPM') && !slots.item('ZONE') && !slots.item('PART');
  if (bare && !tellsHour(slots, context)) return null;
  return timeAt(dayFor(slots, context, minutes), minutes, slots, slots.text('APPROX') === 'about');
};

/** "3:1" and "5.10" are scores and sums unless a word before them asks for an hour. */
function tellsHour(slots: Slots, context: Context): boolean {
  const { match } = slots;
  if (saysIn(match, context, 'hours')) return true;
  const at = match.captures.find((c) => c.item.as === 'CLOCK')!.at;
  const { norm, text } = context.tokens[at]!;
  const before = context.tokens[match.start - 1]?.norm ?? '';
  const asks =
    context.lexicon.contexts.get('clock')?.has(before) === true || match.captures.some((c) => c.item.as === 'DEICTIC');
  const colon = norm.includes(':');
  const next = context.tokens[match.end]?.norm ?? '';
  if (context.lexicon.contexts.get('counted')?.has(next) || next === '%') return false;
  return asks && (colon || text.length >= 4) && colon;
}

const MINUTES: Readonly<Record<string, number>> = { MI: 1, H: 60 };

/** "an hour before midnight", "ten minutes past noon". */
export const clockShift: Reader = (slots, context) => {
  const unit = MINUTES[slots.unit ?? ''];
  const count = slots.item('COUNT');
  if (unit === undefined || !count || count.vague) return null;
  const before = saysIn(slots.match, context, 'short-of');
  const noon = slots.number('NOON')!;
  const base = noon === 0 && before ? 1440 : noon;
  const minutes = base + (before ? -1 : 1) * Number(count.value) * unit;
  if (minutes < 0 || minutes > 1440) return null;
  return timeAt(dayFor(slots, context, minutes), Math.round(minutes), slots, slots.item('APPROX') !== undefined);
};

/** "this morning", "last night", "tonight", "yesterday evening", "the night of 9 November", "overnight". */
export const partOfDay: Reader = (slots, context) => {
  const part = slots.text('PART') ?? slots.text('TONIGHT') ?? 'NI';
  if (slots.item('MONTH') || slots.item('DEICTIC') || slots.item('WEEKDAY')) {
    if (slots.item('WEEKDAY')?.weak && !slots.item('MONTH')) return null;
    return partOf(dayFor(slots, context), part);
  }
  const today = context.anchor?.day ?? null;
  if (slots.match.captures.length === 1 && slots.item('PART'))
    return partOf(context.lastDay ?? (today === null ? null : dayPeriod(today)), part);
  if (slots.item('AHEAD')) {
    if (context.lastDay) return partOf(dayPeriod(context.lastDay.start + 1), part);
    return partOf(today === null ? null : dayPeriod(today + 1), part);
  }
  if (today === null) return partOf(null, part);
  if (slots.item('BACK')) return part === 'NI' || part === 'EV' ? partOf(dayPeriod(today - 1), part) : null;
  if (slots.item('HERE') || slots.item('TONIGHT')) return partOf(dayPeriod(today), part);
  return partOf(dayPeriod(today - 1), part);
};
