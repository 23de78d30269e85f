import { isoDay } from '../calendar.ts';
import { hyphenedIn, saysIn } from '../context.ts';
import type { Context, Reader, Reading } from '../context.ts';
import { unanchored } from '../interval.ts';
import { shiftDay } from '../period.ts';
import { GRAINS } from './grains.ts';

/** ISO 8601 letter of a unit, with `T` where it counts hours or less. */
const LETTERS: Readonly<Record<string, string>> = {
  S: 'TS',
  MI: 'TM',
  H: 'TH',
  D: 'D',
  W: 'W',
  WE: 'WE',
  F: 'W',
  M: 'M',
  Q: 'Q',
  Y: 'Y',
  E: 'E',
  C: 'C',
};

/** The next smaller unit for a half: two and a half years are P2Y6M. */
const HALF: Readonly<Record<string, string>> = { Y: '6M', H: '30M', MI: '30S', D: 'T12H' };

/** TIMEX3 value of a length: `P2D`, `PT30M`, `P2Y6M`; `null` count: `PXD`. */
export function length(unit: string, count: number | null): string | null {
  const letter = LETTERS[unit];
  if (letter === undefined) return null;
  const time = letter.startsWith('T') ? 'T' : '';
  const code = letter.replace('T', '');
  if (count === null) return `P${time}X${code}`;
  if (unit === 'E') return `P${count * 10}Y`;
  if (unit === 'C') return `P${count * 100}Y`;
  if (unit === 'F') return `P${count * 2}W`;
  const half = HALF[unit];
  if (count % 1 === 0.5 && half !== undefined) {
    const whole = Math.floor(count);
    if (whole > 0) return `P${time}${whole}${code}${half}`;
    return unit === 'D' ? 'PT12H' : `P${time}${half}`;
  }
  return `P${time}${count}${code}`;
}

/** Days that an unsaid number of units stands for (conventions: interval.ts). */
const VAGUE_DAYS: Readonly<Record<string, number>> = { D: 7, W: 21, M: 92, Q: 274, Y: 1096, E: 7305 };

/** First and last day of "in recent days" or "in the coming weeks", `null` when the day of publication is unknown. */
export function vagueSpan(
  unit: string,
  side: 'before' | 'after',
  context: Context,
): readonly [string | null, string | null] {
  const days = VAGUE_DAYS[unit];
  if (!context.anchor || days === undefined) return [null, null];
  const { day } = context.anchor;
  return side === 'before' ? [isoDay(day - days), isoDay(day)] : [isoDay(day), isoDay(day + days)];
}

const duration = (value: string | null): Reading | null => (value === null ? null : unanchored('DURATION', value));

/** "the past two months", "the next few days", "recent weeks", "the first nine months". */
export const span: Reader = (slots, context) => {
  const unit = slots.unit!;
  const count = slots.item('COUNT');
  const single = !count && slots.item('UNIT') !== undefined;
  const n = single ? 1 : count && !count.vague ? Number(count.value) : null;
  const value = length(unit, n);
  if (value === null) return null;
  const ahead =
    slots.item('COMING') !== undefined || slots.item('AHEAD') !== undefined || saysIn(slots.match, context, 'ahead');
  const back = slots.item('BACK') !== undefined || slots.item('RECENT') !== undefined;
  const grain = GRAINS[unit];
  let [from, to] = ahead || back ? vagueSpan(unit, ahead ? 'after' : 'before', context) : [null, null];
  if ((ahead || back) && n !== null && grain && context.anchor) {
    const { day } = context.anchor;
    const other = shiftDay(day, grain, (ahead ? 1 : -1) * n * (unit === 'F' ? 2 : 1));
    [from, to] = ahead ? [isoDay(day), isoDay(other)] : [isoDay(other), isoDay(day)];
  }
  return { ...unanchored('DURATION', value), from, to };
};

/** "six weeks", "a two-day visit", "two to three weeks" (the smaller). */
export const plainDuration: Reader = (slots, context) => {
  const count = slots.item('COUNT')!;
  const unit = slots.unit!;
  const one = slots.item('UNIT');
  const words = context.tokens;
  const { start, end } = slots.match;
  if (isAge(end, context)) return null;
  const hyphened = hyphenedIn(slots.match, context);
  const n = Number(count.value);
  const article = context.lexicon.articles.has(words[start]!.norm) && end - start === 2;
  if (article && !allowsArticle(start, unit, context)) return null;
  if (one?.weak && !(hyphened && n >= 1)) return null;
  if (one && !hyphened && !count.vague && n > 1 && !/^\p{L}/u.test(words[start]!.text)) return null;
  if (words[start]!.kind === 'number' && isNamePart(end - 1, context)) return null;
  if (n >= 1000 && (one !== undefined || n > 5000)) return null;
  const extra = saysIn(slots.match, context, 'half') && n % 1 === 0 ? 0.5 : 0;
  return duration(length(unit, count.vague ? null : n + extra));
};

/** "21-year-old", "five years old": an age and no length. */
function isAge(after: number, { tokens, to, lexicon }: Context): boolean {
  const at = after < to && tokens[after]!.text === '-' ? after + 1 : after;
  return at < to && lexicon.contexts.get('age')?.has(tokens[at]!.norm) === true;
}

/** "a day", "a week" name a length only after a preposition that asks for one. */
const allowsArticle = (start: number, unit: string, context: Context): boolean =>
  unit !== 'S' && context.lexicon.contexts.get('bareSpan')?.has(context.tokens[start - 1]?.norm ?? '') === true;

export const vagueDuration: Reader = (slots) => duration(length(slots.unit!, null));

const SETS: Readonly<Record<string, string>> = {
  MO: 'XXXX-XX-XXTMO',
  AF: 'XXXX-XX-XXTAF',
  EV: 'XXXX-XX-XXTEV',
  NI: 'XXXX-XX-XXTNI',
};

/** "daily", "every day", "each Thursday", "every two weeks", "Sundays". */
export const set: Reader = (slots, context) => {
  const every = slots.text('EVERY');
  if (every !== undefined) return isNamePart(slots.match.start, context) ? null : unanchored('SET', every);
  const weekday = slots.number('WEEKDAYS') ?? slots.number('WEEKDAY');
  const part = slots.text('PART') ?? pluralPart(slots.match.end - 1, context);
  if (weekday !== undefined) return unanchored('SET', `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
  const month = slots.number('MONTH');
  if (month !== undefined) return unanchored('SET', `XXXX-${String(month).padStart(2, '0')}`);
  const season = slots.text('SEASON');
  if (season !== undefined) return unanchored('SET', `XXXX-${season}`);
  if (part !== undefined && slots.unit === undefined) return unanchored('SET', SETS[part] ?? 'P1D');
  const count = slots.item('COUNT');
  const value =
    slots.unit === undefined ? null : length(slots.unit, count ? (count.vague ? null : Number(count.value)) : 1);
  return value === null ? null : unanchored('SET', value);
};

/** "the Daily Echo", "60 Minutes": a capital inside a sentence is part of a name. */
const isNamePart = (at: number, { tokens, from }: Context): boolean => at > from && /^\p{Lu}/u.test(tokens[at]!.text);

function pluralPart(at: number, context: Context): string | undefined {
  const entry = context.lexicon.terms.get(context.tokens[at]!.norm)?.find((e) => e.as === 'PART');
  return entry ? String(entry.value) : undefined;
}

/** "$5 a day", "three times a week": only where something is counted shortly before. */
export const per: Reader = (slots, context) => {
  const { start } = slots.match;
  const { tokens, lexicon } = context;
  const unit = slots.unit!;
  const before = tokens[start - 1];
  if (!before || start - 1 < context.from || before.kind === 'punctuation') return null;
  if (lexicon.contexts.get('bareSpan')?.has(before.norm) || lexicon.contexts.get('perNot')?.has(before.norm))
    return null;
  const counts = lexicon.contexts.get('perCount');
  let seen = false;
  for (let i = start - 1; i >= Math.max(context.from, start - 5); i--)
    if (
      tokens[i]!.kind === 'number' ||
      counts?.has(tokens[i]!.norm) ||
      lexicon.terms.get(tokens[i]!.norm)?.some((e) => e.as === 'NUMBER')
    )
      seen = true;
  const value = seen && unit !== 'S' && unit !== 'WE' ? length(unit, 1) : null;
  return value === null ? null : unanchored('SET', value);
};

/** "now", "recently", "the near future". */
export const reference: Reader = (slots, context) => {
  const { referring } = context.lexicon.language;
  const { norm } = context.tokens[slots.match.start]!;
  const value = slots.text('REF') ?? (Object.hasOwn(referring, norm) ? referring[norm] : undefined);
  return value === undefined ? null : unanchored('DATE', value);
};
