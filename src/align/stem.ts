/**
 * A word's stem: the suffix-stripping algorithm of M. F. Porter, "An algorithm for suffix stripping",
 * Program 14(3), 1980, written from the published description. English only; the caller chooses by language.
 */

const VOWEL = /[aeiou]/u;

function isConsonant(word: string, at: number): boolean {
  const letter = word[at]!;
  if (VOWEL.test(letter)) return false;
  return letter === 'y' ? at === 0 || !isConsonant(word, at - 1) : true;
}

/** The number of vowel-consonant turns: `tree` 0, `trouble` 1, `oaten` 2. */
function measure(stem: string): number {
  let turns = 0;
  let vowelBefore = false;
  for (let i = 0; i < stem.length; i++) {
    const consonant = isConsonant(stem, i);
    if (consonant && vowelBefore) turns++;
    vowelBefore = !consonant;
  }
  return turns;
}

function hasVowel(stem: string): boolean {
  for (let i = 0; i < stem.length; i++) if (!isConsonant(stem, i)) return true;
  return false;
}

function endsDouble(word: string): boolean {
  const n = word.length;
  return n > 1 && word[n - 1] === word[n - 2] && isConsonant(word, n - 1);
}

/** Consonant, vowel, consonant, the last not w, x or y: `hop`, not `snow`. */
function endsShort(word: string): boolean {
  const n = word.length;
  return (
    n > 2 && isConsonant(word, n - 1) && !isConsonant(word, n - 2) && isConsonant(word, n - 3) && !/[wxy]$/u.test(word)
  );
}

type Rule = readonly [suffix: string, replacement: string];

const STEP_2: readonly Rule[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];
const STEP_3: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic ou'.split(' ');

function replaceFirst(word: string, rules: readonly Rule[]): string {
  for (const [suffix, replacement] of rules) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return measure(stem) > 0 ? stem + replacement : word;
  }
  return word;
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastOrIng(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = word.endsWith('ed') ? 'ed' : word.endsWith('ing') ? 'ing' : '';
  const stem = suffix === '' ? word : word.slice(0, -suffix.length);
  if (suffix === '' || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/u.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function dropLong(word: string): string {
  for (const suffix of STEP_4) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    const allowed = suffix !== 'ion' || /[st]$/u.test(stem);
    return allowed && measure(stem) > 1 ? stem : word;
  }
  return word;
}

function finalE(word: string): string {
  let out = word;
  if (out.endsWith('e')) {
    const stem = out.slice(0, -1);
    const turns = measure(stem);
    if (turns > 1 || (turns === 1 && !endsShort(stem))) out = stem;
  }
  return measure(out) > 1 && endsDouble(out) && out.endsWith('l') ? out.slice(0, -1) : out;
}

/**
 * The stem of a lower-case word. Words with other letters than a-z, and very short or long ones, are left alone.
 *
 * @example stem('negotiations') // 'negoti'
 */
export function stem(word: string): string {
  if (word.length < 3 || word.length > 40 || !/^[a-z]+$/u.test(word)) return word;
  let out = pastOrIng(plural(word));
  if (out.endsWith('y') && hasVowel(out.slice(0, -1))) out = `${out.slice(0, -1)}i`;
  out = replaceFirst(out, STEP_2);
  out = replaceFirst(out, STEP_3);
  return finalE(dropLong(out));
}
