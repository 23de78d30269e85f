import type { MomentReader } from '../../../model/language/moments.ts';
import type { Reader } from '../context.ts';
import { calendar, century, decade, deictic, numericDate, weekday, year } from './dates.ts';
import { per, plainDuration, reference, set, span, vagueDuration } from './durations.ts';
import { holiday } from './holidays.ts';
import { clock, clockShift, partOfDay } from './hours.ts';
import { ago, beforeAfter } from './offsets.ts';
import { fiscal, period, samePeriod, season, thisPeriod, weekOf, yearAgo, yearEnd } from './periods.ts';

/** What makes a value of a match, by the name a pattern gives. */
export const readers: Readonly<Record<MomentReader, Reader>> = {
  calendar,
  'numeric-date': numericDate,
  year,
  decade,
  century,
  weekday,
  deictic,
  clock,
  'clock-shift': clockShift,
  'part-of-day': partOfDay,
  period,
  'this-period': thisPeriod,
  'year-end': yearEnd,
  'week-of': weekOf,
  fiscal,
  season,
  holiday,
  ago,
  onward: beforeAfter,
  'year-ago': yearAgo,
  'same-period': samePeriod,
  span,
  duration: plainDuration,
  'vague-duration': vagueDuration,
  set,
  per,
  reference,
};
