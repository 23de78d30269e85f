import type { Text } from '../../model/text.ts';
import { partsOf } from './calendar.ts';
import { anchorOf } from './anchor.ts';

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?![\d])/g;

/**
 * Whether this report prints day or month first: a number above 12 in any numeric date decides, then a date that reads as the day of
 * publication one way only; else what is usual in the language.
 */
export function numericOrderOf(text: Text, usual: 'day-month' | 'month-day'): 'day-month' | 'month-day' {
  const anchor = anchorOf(text.published);
  const now = anchor && partsOf(anchor.day);
  let near: 'day-month' | 'month-day' | null = null;
  for (const [, first, , second, year] of text.report.text.matchAll(NUMERIC)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && b <= 12) return 'day-month';
    if (b > 12 && a <= 12) return 'month-day';
    if (!now || Number(year) !== now.year || a === b) continue;
    if (b === now.month && Math.abs(a - now.day) <= 1) near ??= 'day-month';
    else if (a === now.month && Math.abs(b - now.day) <= 1) near ??= 'month-day';
  }
  return near ?? usual;
}
