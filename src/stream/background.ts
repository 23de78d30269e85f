import type { Language } from '../model/language.ts';
import type { TermUse } from './terms.ts';
import { termOf } from './terms.ts';

/**
 * How common each term has been so far: kept from the past only. It ages, so that what was common last year weighs
 * less than what is common now, and memory stays bounded.
 */
export interface Background {
  /** Reports counted, aged. */
  seen: number;
  readonly inReports: Map<string, number>;
}

/** The first reports are read as if this many had gone before, with none but common words: so no word is ever certain. */
const PRIOR = 30;
/** Counts are halved when this many reports are in them. */
const AGE_AT = 200_000;

/** In how many of those a word that every newsroom uses stood. */
const COMMON_PRIOR = 15;

/** The background before the first report: only the language's common words are known. */
export function newBackground(language: Language | null): Background {
  const common = (language?.stories?.commonWords ?? []).map((word) => termOf(word, language));
  return { seen: 0, inReports: new Map(common.map((term) => [term, COMMON_PRIOR])) };
}

/** Inverse document frequency of a term, in nats, above 0. */
export const rarity = (background: Background, term: string): number =>
  Math.log((background.seen + PRIOR + 1) / ((background.inReports.get(term) ?? 0) + 1));

/** Rarity of a term as a share of what a term never seen would have: comparable between a young and an old stream. */
export const relativeRarity = (background: Background, term: string): number =>
  rarity(background, term) / Math.log(background.seen + PRIOR + 1);

function age(background: Background): void {
  background.seen /= 2;
  for (const [term, count] of background.inReports)
    if (count < 2) background.inReports.delete(term);
    else background.inReports.set(term, count / 2);
}

/** Counts one more report. */
export function countTerms(background: Background, terms: ReadonlyMap<string, TermUse>): void {
  if (background.seen >= AGE_AT) age(background);
  background.seen++;
  for (const term of terms.keys()) background.inReports.set(term, (background.inReports.get(term) ?? 0) + 1);
}
