import type { Lexicon } from './lexicon.ts';

type Endings = readonly (readonly [ending: string, becomes: string])[];

const replaced = (word: string, endings: Endings): string => {
  const row = endings.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 1);
  return row === undefined ? word : word.slice(0, word.length - row[0].length) + row[1];
};

/**
 * Singular of a lower-case noun, as the referee spells it.
 *
 * @example singular('families', lexicon) // 'family'
 */
export function singular(word: string, lexicon: Lexicon): string {
  const { irregularSingulars, singularEndings } = lexicon.language;
  if (Object.hasOwn(irregularSingulars, word)) return irregularSingulars[word]!;
  return lexicon.sets.notPlural.has(word) || word.length < 4 ? word : replaced(word, singularEndings);
}

/** "largest" -> "large", "oldest" -> "old": a superlative counts the same things. */
export function positive(word: string, lexicon: Lexicon): string {
  const { irregularPositives, positiveEndings } = lexicon.language;
  if (Object.hasOwn(irregularPositives, word)) return irregularPositives[word]!;
  return lexicon.sets.notSuperlative.has(word) || word.length < 6 ? word : replaced(word, positiveEndings);
}

/** Whether a word can be a plural noun. */
export function isPlural(word: string, lexicon: Lexicon): boolean {
  const { sets, language } = lexicon;
  if (sets.pluralNouns.has(word)) return true;
  if (sets.notPlural.has(word) || sets.nounStops.has(word) || word.length < 3) return false;
  return word.endsWith(language.pluralEnding) && !language.notPluralEndings.some((ending) => word.endsWith(ending));
}
