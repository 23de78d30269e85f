import type { Token } from '../../model/text.ts';
import { pad } from './calendar.ts';
import { itemsAt } from './items.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Years that the report prints with a month and day ("October 7, 2023"), by `MM-DD`: where the same day comes again without a year, it is
 * that year's. A day printed with two different years is left out.
 */
export function statedYears(tokens: readonly Token[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const out = new Map<string, number | null>();
  const find = (at: number, as: 'MONTH' | 'DAY' | 'YEAR'): { value: number; end: number } | undefined => {
    if (at >= tokens.length || at < 0) return undefined;
    const item = itemsAt(lexicon, tokens, at, tokens.length).find((i) => i.as === as);
    return item && { value: Number(item.value), end: item.end };
  };
  const comma = (at: number): number => (tokens[at]?.text === ',' ? at + 1 : at);
  tokens.forEach((token, at) => {
    if (!lexicon.terms.get(token.norm)?.some((e) => e.as === 'MONTH')) return;
    const month = find(at, 'MONTH');
    if (!month) return;
    const after = find(month.end, 'DAY');
    const before = after ? undefined : find(at - 1, 'DAY');
    const day = after ?? before;
    const year = day && find(comma(after ? after.end : month.end), 'YEAR');
    if (!day || !year) return;
    const key = `${pad(month.value, 2)}-${pad(day.value, 2)}`;
    out.set(key, out.has(key) && out.get(key) !== year.value ? null : year.value);
  });
  return new Map([...out].filter((entry): entry is [string, number] => entry[1] !== null));
}
