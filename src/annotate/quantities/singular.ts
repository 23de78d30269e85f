import type { Lexicon } from './lexicon.ts';

/**
 * Singular of a lower-case English noun, as the referee spells it.
 *
 * @example singular('families', lexicon) // 'family'
 */
export function singular(word: string, lexicon: Lexicon): string {
  const { irregularSingulars } = lexicon.language;
  if (Object.hasOwn(irregularSingulars, word)) return irregularSingulars[word]!;
  if (lexicon.sets.notPlural.has(word) || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return /s$/.test(word) ? word.slice(0, -1) : word;
}

/** "largest" -> "large", "proudest" -> "proud": a superlative counts the same things. */
export function positive(word: string, lexicon: Lexicon): string {
  const { irregularSingulars } = lexicon.language;
  if (/^(?:best|worst)$/.test(word)) return irregularSingulars[word] ?? word;
  const stem = /^(\p{Ll}{3,})est$/u.exec(word)?.[1];
  if (stem === undefined || /^(?:inter|hon|for|harv|mod|conqu|cont|pri|arr|prot|requ|inv|sugg|b|t|w|n|gu|v|qu)$/.test(stem)) return word;
  if (/([bdglmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  return /(?:rg|ng|c|v|[aeiou][ct]|as|os|us|f|id|im|pl|l[d])$/.test(stem) && /(?:rg|c|v|os|pl)$/.test(stem) ? `${stem}e` : stem;
}

/** Whether a word can be a plural noun. */
export function isPlural(word: string, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  if (sets.pluralNouns.has(word)) return true;
  if (sets.notPlural.has(word) || sets.nounStops.has(word)) return false;
  return word.length > 2 && /s$/.test(word) && !/(?:ss|ous|us|is|'s)$/.test(word);
}
