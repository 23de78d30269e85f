import type { Language } from '../model/language.ts';

/**
 * A light stem, English only: plural, -ing, -ed and a last e. Enough to bring `arrests`, `arrested` and `arresting`
 * together, and cheap: it runs on every word of every report that arrives.
 *
 * @example stem('arresting') // 'arrest'
 */
export function stem(word: string): string {
  let out = word;
  if (out.length > 4 && out.endsWith('ies')) out = `${out.slice(0, -3)}y`;
  else if (out.length > 3 && out.endsWith('s') && !out.endsWith('ss') && !out.endsWith('us')) out = out.slice(0, -1);
  if (out.length > 5 && out.endsWith('ing')) out = out.slice(0, -3);
  else if (out.length > 4 && out.endsWith('ed')) out = out.slice(0, -2);
  if (out.length > 4 && out.endsWith('e')) out = out.slice(0, -1);
  return out.length > 4 && out.at(-1) === out.at(-2) ? out.slice(0, -1) : out;
}

/** The form in which a lower-case word is compared. */
export const termOf = (lower: string, language: Language | null): string =>
  language?.code === 'en' ? stem(lower) : lower;
