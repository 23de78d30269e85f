import type { Text } from '../../model/text.ts';
import { anchorOf } from './anchor.ts';
import type { Anchor } from './anchor.ts';
import { weekdayOf } from './calendar.ts';
import type { Lexicon } from './lexicon.ts';

/** A page stamped before this hour may tell the day before, elsewhere. */
const EARLY_HOURS = 9 * 60;

/**
 * The day from which the report counts, on the clock of the place it tells of. The page's own clock can be a day off: one stamped
 * 01:54 in Delhi tells of the day before in Washington, and a page dated by its address may carry a later version. The report's own
 * words settle it: the weekday right after a past verb ("said Monday").
 *
 * - tomorrow's weekday after a past verb: the report was written tomorrow by the page's clock;
 * - a page with a known offset, stamped in the first nine hours, that tells of yesterday's weekday and never of today's: yesterday.
 */
export function placeAnchor(text: Text, lexicon: Lexicon): Anchor | null {
  const anchor = anchorOf(text.published);
  if (!anchor) return null;
  const told = toldWeekdays(text, lexicon);
  const has = (shift: number): boolean => told.has(weekdayOf(anchor.day + shift));
  if (has(1)) return { day: anchor.day + 1, minutes: null, offset: null };
  const early = anchor.offset !== null && anchor.minutes !== null && anchor.minutes < EARLY_HOURS;
  if (early && has(-1) && !has(0)) return { day: anchor.day - 1, minutes: null, offset: null };
  return anchor;
}

/** Weekdays that stand right after a past verb: "said Monday", "announced on Monday". */
function toldWeekdays({ tokens }: Text, lexicon: Lexicon): ReadonlySet<number> {
  const out = new Set<number>();
  tokens.forEach((token, i) => {
    const weekday = lexicon.terms.get(token.norm)?.find((e) => e.as === 'WEEKDAY' && !e.weak);
    if (!weekday || !/^\p{Lu}/u.test(token.text)) return;
    const before = tokens[i - 1]?.norm ?? '';
    const verb = lexicon.contexts.get('weekdayOn')?.has(before) ? (tokens[i - 2]?.norm ?? '') : before;
    if (lexicon.contexts.get('toldVerb')?.has(verb)) out.add(Number(weekday.value));
  });
  return out;
}
