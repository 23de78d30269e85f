import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import type { Range } from '../model/span.ts';

/** What the finders of read/ share: the report, its paragraphs and the knowledge they may use. */
export interface Draft {
  readonly report: Report;
  readonly paragraphs: readonly Range[];
  readonly language: Language | null;
  readonly gazetteer: Gazetteer;
}

/** How many paragraphs count as the top and the bottom of a text. */
const TOP = 6;
const BOTTOM = 8;

export function isWhere(only: 'top' | 'bottom' | undefined, index: number, count: number): boolean {
  if (only === 'top') return index < TOP;
  if (only === 'bottom') return index >= count - BOTTOM;
  return true;
}

/** No furniture line is longer; longer paragraphs are looked at only at their ends. */
export const LONGEST_LINE = 1200;
