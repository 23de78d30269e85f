import { languages } from '../lang/index.ts';
import type { Hint } from './importer.ts';

const ENOUGH_WORDS = 40;
/** Share of words that are plain English function words: English prose has .25 to .40, its neighbours under .08. */
const SHARE = 0.16;

/** Words that are function words in English and in no other language that shares its letters with it. */
const ENGLISH = new Set(
  'the and that which with from have has had been were are his her their they this these would could said says who what when there its after before than about into of to by for is as it not but be'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 6000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Whether a text is plainly English. Spares loading a detector for most input. */
export function isPlainlyEnglish(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 6) return false;
  const hits = words.filter((word) => ENGLISH.has(word)).length;
  return words.includes('the') && hits / words.length >= (words.length < ENOUGH_WORDS ? 0.25 : SHARE);
}

/** A declared language is checked only against a text long enough to tell. */
const LONG_ENOUGH = 300;

/**
 * The language of a text: what it plainly is, else what is declared, else what the detector says, else `und`.
 *
 * @param declared BCP 47 from the page, the record or the person
 */
export function languageOfText(text: string, declared: string | undefined, hint: Hint): string {
  const said = (hint.lang ?? declared)?.trim().toLowerCase().replace('_', '-').split('-')[0];
  if (isPlainlyEnglish(text)) return 'en';
  const long = text.length >= LONG_ENOUGH;
  const found = long || said === undefined || said === '' ? (hint.detectLanguage?.(text) ?? null) : null;
  if (found !== null) return found;
  if (said !== undefined && /^[a-z]{2,3}$/u.test(said)) return said;
  return 'und';
}

/** Languages that are read fully. */
export const fullyRead = (code: string): boolean => languages.some((language) => language.code === code);
