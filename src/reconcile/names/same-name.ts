import type { Term, Vocabulary } from '../../align/index.ts';

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** First letters of several words: "Port Workers Union" -> "pwu". */
const initials = (terms: readonly Term[]): string => terms.map((term) => letters(term.text)[0] ?? '').join('');

/** The shortest run of letters that can stand for a name of several words. */
const SHORTEST_INITIALS = 2;

const isInitialsOf = (short: string, terms: readonly Term[]): boolean =>
  terms.length >= SHORTEST_INITIALS &&
  [initials(terms), initials(terms.filter((term) => !term.stop))].some((first) => first === short);

/** "Tenn." for "Tennessee", "Assn." for "Association": the same first letter, the rest in order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length > LONGEST_SHORT_FORM || short.length >= long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
const LONGEST_SHORT_FORM = 5;

/** A word in the spelling of one house: "centre" and "center" are one. */
export function inHouseSpelling(word: string, vocabulary: Vocabulary): string {
  return (vocabulary.language.differences?.houseSpelling ?? []).reduce(
    (text, { from, to }) => text.replace(from, to),
    word,
  );
}

/**
 * Whether two runs of words surely name one thing: the same letters ("L. A.", "LA"), initials ("PWU"), house spelling,
 * one inside the other, or two names that the language knows as one's.
 */
export function nameOneThing(a: readonly Term[], b: readonly Term[], vocabulary: Vocabulary): boolean {
  const [x, y] = [a, b].map((terms) => letters(terms.map((term) => term.text).join('')));
  if (!x || !y || x === y || isInitialsOf(x, b) || isInitialsOf(y, a)) return true;
  if (inHouseSpelling(x, vocabulary) === inHouseSpelling(y, vocabulary) || isShortFor(x, y) || isShortFor(y, x))
    return true;
  const [left, right] = [a, b].map((terms) => new Set(terms.map((term) => letters(term.text))));
  if ([...left!].every((word) => right!.has(word)) || [...right!].every((word) => left!.has(word))) return true;
  const groups = [
    ...(vocabulary.comparison?.sameNames ?? []),
    ...(vocabulary.language.differences?.namesOfOne ?? []),
  ].map((group) => group.map(letters));
  return groups.some((group) => group.includes(x) && group.includes(y));
}

/** Whether words before a name only say how somebody is addressed ("Miss"). */
export function isAddress(terms: readonly Term[], vocabulary: Vocabulary): boolean {
  const honorifics = vocabulary.language.names?.honorifics ?? {};
  return terms.length > 0 && terms.every((term) => letters(term.text) in honorifics);
}
