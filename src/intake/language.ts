import { languages } from '../lang/index.ts';
import type { Hint } from './importer.ts';

const ENOUGH_WORDS = 40;
/** Share of words that are telling: prose of a language has .25 to .40, its neighbours have under .08. */
const SHARE = 0.16;
/** … in a text of a few words. */
const SHARE_OF_FEW = 0.25;

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 6000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

const telling = languages.flatMap(({ code, text: { tellingWords } }) =>
  tellingWords ? [{ code, always: tellingWords.always, words: new Set(tellingWords.words) }] : [],
);

/**
 * The language that a text is plainly in, or `null`: the one whose telling words make up enough of it. Spares loading a detector
 * for most input.
 *
 * @example plainLanguageOf('The ferry sank off the coast, and the crew was saved.') // 'en'
 */
export function plainLanguageOf(text: string): string | null {
  const all = wordsOf(text);
  if (all.length < 6) return null;
  const enough = all.length < ENOUGH_WORDS ? SHARE_OF_FEW : SHARE;
  const shares = telling
    .filter(({ always }) => always.some((word) => all.includes(word)))
    .map(({ code, words }) => ({ code, share: all.filter((word) => words.has(word)).length / all.length }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share);
  return shares[0]?.code ?? null;
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
  const plain = plainLanguageOf(text);
  if (plain !== null) return plain;
  const long = text.length >= LONG_ENOUGH;
  const found = long || said === undefined || said === '' ? (hint.detectLanguage?.(text) ?? null) : null;
  if (found !== null) return found;
  if (said !== undefined && /^[a-z]{2,3}$/u.test(said)) return said;
  return 'und';
}

/** Languages that are read fully. */
export const fullyRead = (code: string): boolean => languages.some((language) => language.code === code);
