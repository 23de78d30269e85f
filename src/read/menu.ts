import type { Furniture } from '../model/text.ts';
import type { FurnitureLanguage } from '../model/language/furniture.ts';
import { agencyNamed } from '../gazetteer/lookup.ts';
import { stamps } from '../lang/stamp.ts';
import type { Draft } from './draft.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const LONGEST_BAR = 240;
/** A bar may name the agency, a place and little else besides dates and labels. */
const MOST_OTHER_WORDS = 6;

const wordsOf = (line: string): string[] =>
  (line.match(WORDS) ?? []).map((word) => word.toLowerCase().replace(/\.$/, ''));

function without(line: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let out = line;
  for (const { start, end } of [...ranges].reverse()) out = `${out.slice(0, start)} ${out.slice(end)}`;
  return out;
}

function isMenu(line: string, rest: readonly string[], language: FurnitureLanguage, hasDate: boolean): boolean {
  if (line.length > LONGEST_BAR || (rest.length === 0 && !hasDate)) return false;
  if (!rest.every((word) => language.menuWords.includes(word))) return false;
  // One word may be a headline ("Politics"); a date beside it, or several, are a menu.
  return hasDate || rest.length > 1 || language.menuAlone.includes(rest[0]!);
}

function isBar(line: string, rest: readonly string[], language: FurnitureLanguage): boolean {
  if (line.length > LONGEST_BAR) return false;
  const others = rest.filter(
    (word) =>
      !language.barWords.includes(word) &&
      !language.menuWords.includes(word) &&
      !language.weekdays.includes(word) &&
      !/^\d+$/.test(word),
  );
  const labelled = rest.some((word) => language.publishedWords.includes(word) || language.updatedWords.includes(word));
  const parted = /[|•·]/u.test(line);
  if (/[.!?]["”’]?$/u.test(line) && !labelled) return false;
  return others.length <= (labelled || parted ? MOST_OTHER_WORDS : 0);
}

/**
 * Lines of menu words, and bars of dates, labels, an agency and a place, among the first paragraphs or the last ones.
 *
 * @example `NWA | Karvale | Updated: 06-03-2031 01:54 IST` is a `credit-bar`
 */
export function menusAndBars(draft: Draft): Furniture[] {
  const language = draft.language?.furniture;
  if (!language) return [];
  const out: Furniture[] = [];
  draft.paragraphs.forEach(([start, end], index) => {
    if (end - start > LONGEST_BAR) return;
    const line = draft.report.text.slice(start, end);
    const dates = stamps(line, language.months);
    const rest = wordsOf(without(line, dates));
    const nearEnds = index < 8 || index >= draft.paragraphs.length - 4;
    if (isMenu(line, rest, language, dates.length > 0))
      out.push({ kind: 'menu', start, end, by: 'furniture/menu/words' });
    else if (nearEnds && dates.length > 0 && isBar(line, rest, language))
      out.push({ kind: 'credit-bar', start, end, by: 'furniture/credit-bar/dates' });
    else if (nearEnds && isClockBar(line, rest, language))
      out.push({ kind: 'credit-bar', start, end, by: 'furniture/credit-bar/clock' });
    else if (
      index < 4 &&
      line.includes('|') &&
      line.split('|').some((part) => agencyNamed(part, draft.gazetteer) !== null)
    )
      out.push({ kind: 'credit-bar', start, end, by: 'furniture/credit-bar/agency' });
  });
  return out;
}

/** "Updated at 7:41 p.m. ET": a label and a clock without a date. */
function isClockBar(line: string, rest: readonly string[], language: FurnitureLanguage): boolean {
  const first = rest[0];
  if (first === undefined || line.length > 80 || !/\d/u.test(line)) return false;
  if (![...language.publishedWords, ...language.updatedWords].includes(first)) return false;
  const months = language.months.flat();
  return rest.every(
    (word) =>
      language.barWords.includes(word) ||
      language.weekdays.includes(word) ||
      months.includes(word) ||
      /^\d+$/.test(word),
  );
}
