import type { Quantity } from '../../model/quantity.ts';
import { capitalised } from './lexemes.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { isPlural, positive, singular } from './singular.ts';

type Lex = readonly Lexeme[];

/** What is counted: indexes of the phrase, and the head in the singular. */
export interface CountedNoun {
  readonly from: number;
  readonly next: number;
  readonly head: string;
  /** Modifiers and head, normalised: "stranded sailor". */
  readonly phrase: string;
  /** Stands behind the next number and is shared with it: "11 of the 15 divers". */
  readonly shared?: boolean;
  readonly by: 'noun' | 'group' | 'partitive' | 'attributive' | 'singular' | 'pronoun';
}

const MOST_WORDS = 6;
const DASH = /^[-‐‑–]$/u;

function isWord(x: Lexeme | undefined): x is Lexeme {
  return x?.kind === 'word' && !/^['’]/u.test(x.text);
}

/** "US", "IT": not the pronouns. */
const isInitials = (x: Lexeme): boolean => /^\p{Lu}{2,3}$/u.test(x.text);

/** Words of one noun phrase, hyphened parts included, up to a word or mark that ends it. */
function phraseWords(all: Lex, at: number, lexicon: Lexicon): number[] {
  const { nounStops, nounModifiers } = lexicon.sets;
  const out: number[] = [];
  for (let i = at; out.length < MOST_WORDS; i++) {
    const here = all[i];
    if (here !== undefined && DASH.test(here.text) && here.glued && all[i + 1]?.glued === true && out.length > 0)
      continue;
    if (here?.text === '"' || here?.text === '“' || here?.text === '‘') {
      if (out.length === 0 && isWord(all[i + 1])) continue;
      break;
    }
    if (
      here?.kind === 'number' &&
      here.glued &&
      out.length > 0 &&
      DASH.test(all[i - 1]?.text ?? '') &&
      all[i - 1]!.glued
    )
      continue;
    if (!isWord(here) || lexicon.language.wordEndings.negation.test(here.norm)) break;
    if (joinsModifiers(all, i, out, lexicon)) continue;
    const modifies = nounModifiers.has(here.norm) && isWord(all[i + 1]);
    if (nounStops.has(here.norm) && !modifies && !(here.glued && out.length > 0) && !isInitials(here)) break;
    out.push(i);
  }
  return out;
}

/** "fire and tug crews": a conjunction between two modifiers, no plural yet. */
function joinsModifiers(all: Lex, at: number, before: readonly number[], lexicon: Lexicon): boolean {
  const after = all[at + 1];
  if (before.length === 0 || before.length > 2 || !lexicon.sets.and.has(all[at]!.norm) || !isWord(after)) return false;
  const { nounStops, groupHeads, determiners } = lexicon.sets;
  if (nounStops.has(after.norm) || determiners.has(after.norm) || Object.hasOwn(lexicon.language.numerals, after.norm))
    return false;
  return before.every((i) => !isPlural(all[i]!.norm, lexicon) && !groupHeads.has(all[i]!.norm));
}

function made(all: Lex, words: readonly number[], head: number, lexicon: Lexicon, by: CountedNoun['by']): CountedNoun {
  const taken = words.filter((i) => i <= head);
  const first = taken[0]!;
  const headWord = lexicon.language.capitalNouns ? all[head]!.text : singular(all[head]!.norm, lexicon);
  const modifiers = taken
    .filter((i) => i < head)
    .map((i) => ({ i, norm: all[i]!.norm }))
    .filter(
      ({ i, norm }) =>
        !lexicon.sets.emptyModifiers.has(norm) &&
        !(lexicon.language.wordEndings.participle.test(norm) && !hyphened(all, i)),
    )
    .map(({ i, norm }) =>
      hyphened(all, i) && isWord(all[i + 2]) ? `${positive(norm, lexicon)}-` : `${positive(norm, lexicon)} `,
    )
    .join('');
  return { from: first, next: head + 1, head: headWord, phrase: (modifiers + headWord).trim(), by };
}

const hyphened = (all: Lex, i: number): boolean => DASH.test(all[i + 1]?.text ?? '') && all[i + 1]!.glued;

/** The head of a plural phrase: its first plural, or the last of several in a row ("sports cars"). */
function pluralHead(all: Lex, words: readonly number[], lexicon: Lexicon): number | null {
  for (const [k, i] of words.entries()) {
    const compound = hyphened(all, i) && !lexicon.sets.nounStops.has(all[i + 2]?.norm ?? '');
    if (!isPlural(all[i]!.norm, lexicon) || compound) continue;
    let head = i;
    for (const j of words.slice(k + 1)) {
      const [here, after] = [all[head]!, all[j]!];
      const modifies =
        lexicon.sets.attributivePlurals.has(here.norm) ||
        (lexicon.sets.pluralNouns.has(here.norm) && !here.norm.endsWith(lexicon.language.pluralEnding)) ||
        (capitalised(here) && !capitalised(after));
      if (!modifies || !isPlural(after.norm, lexicon) || after.glued) break;
      head = j;
    }
    return head;
  }
  return null;
}

/** Where all nouns have a capital: the first one, parts joined by a hyphen left aside. */
const capitalHead = (all: Lex, words: readonly number[]): number | null =>
  words.find((i) => capitalised(all[i]) && !hyphened(all, i)) ?? null;

/** Head of a singular phrase ("one harbour pilot said"): the last word before a verb or the end. */
function singularHead(all: Lex, words: readonly number[], lexicon: Lexicon): number | null {
  const first = words[0];
  if (first === undefined) return null;
  const { adverb, participle, thirdPerson } = lexicon.language.wordEndings;
  let head = first;
  for (const [k, i] of words.entries()) {
    const word = all[i]!.norm;
    const verb =
      k > 0 &&
      (thirdPerson.test(word) ||
        adverb.test(word) ||
        (participle.test(word) && !isAdjective(all[words[k - 1]!]!.norm, lexicon)));
    if (verb) break;
    head = i;
  }
  const word = all[head]!.norm;
  return (adverb.test(word) || participle.test(word)) && head === first && words.length === 1 ? null : head;
}

const isAdjective = (word: string, lexicon: Lexicon): boolean =>
  lexicon.sets.shortAdjectives.has(word) || lexicon.language.adjectiveEndings.some((ending) => word.endsWith(ending));

/**
 * Finds what is counted behind a number.
 *
 * @param at index of the first lexeme after the number (and its hedge)
 * @param count the value printed; one takes a singular
 * @param attributive an article stands before the number: "a 14 member pact"
 */
export function countedNoun(
  all: Lex,
  at: number,
  count: number,
  attributive: boolean,
  lexicon: Lexicon,
): CountedNoun | null {
  const { sets } = lexicon;
  const start = all[at];
  if (start === undefined) return null;
  if (sets.of.has(start.norm)) return partitive(all, at, lexicon);
  const dashed = DASH.test(start.text) && start.glued && all[at + 1]?.glued === true;
  const spaced =
    DASH.test(start.text) && /^[-‐]$/u.test(start.text) && isWord(all[at + 1]) && !start.glued && !all[at + 1]!.glued;
  const words = phraseWords(all, dashed || spaced ? at + 1 : at, lexicon);
  const first = words[0];
  if (first === undefined) return null;
  if (dashed || spaced) return hyphenedNoun(all, words, dashed, lexicon);
  if (count === 1 && !lexicon.language.capitalNouns && !isPlural(all[first]!.norm, lexicon)) {
    if (sets.idiomsWithOne.has(all[first]!.norm)) return null;
    const group = sets.groupHeads.has(all[first]!.norm) ? first : null;
    const head = group ?? singularHead(all, words, lexicon);
    return head === null ? null : made(all, words, head, lexicon, 'singular');
  }
  const head = lexicon.language.capitalNouns ? capitalHead(all, words) : pluralHead(all, words, lexicon);
  if (head !== null) return made(all, words, head, lexicon, 'noun');
  if (sets.groupHeads.has(all[first]!.norm)) return made(all, words, first, lexicon, 'group');
  if (attributive && words.length > 0 && !capitalised(all[first]))
    return made(all, words, words[words.length - 1]!, lexicon, 'attributive');
  return null;
}

function hyphenedNoun(all: Lex, words: readonly number[], dashed: boolean, lexicon: Lexicon): CountedNoun | null {
  const first = words[0]!;
  const word = all[first]!.norm;
  const { adverb, participle } = lexicon.language.wordEndings;
  if (lexicon.sets.hyphenIdioms.has(word) || adverb.test(word) || participle.test(word)) return null;
  if (!dashed && capitalised(all[first])) return null;
  return made(all, [first], first, lexicon, 'attributive');
}

/** "five of the sailors", "nine of the dead", "one of whom", "seven of them". */
export function partitive(all: Lex, at: number, lexicon: Lexicon): CountedNoun | null {
  const { sets } = lexicon;
  const next = all[at + 1];
  if (next === undefined) return null;
  const pronoun = sets.partitivePronouns.has(next.norm);
  const determined = sets.determiners.has(next.norm) || sets.articles.has(next.norm);
  const start = determined ? at + 2 : at + 1;
  const owned = possessed(all, start);
  const words = phraseWords(all, owned, lexicon);
  const first = words[0];
  const head =
    first === undefined
      ? null
      : (pluralHead(all, words, lexicon) ?? (sets.groupHeads.has(all[first]!.norm) ? first : null));
  if (head !== null)
    return { ...made(all, words, head, lexicon, 'partitive'), from: sets.of.has(all[at]!.norm) ? at : at + 1 };
  if (pronoun) return { from: at, next: at + 2, head: next.norm, phrase: '-', by: 'pronoun' };
  return null;
}

/** "of the company's workers": past the owner. */
function possessed(all: Lex, at: number): number {
  for (let i = at + 1; i < at + 4; i++)
    if (/^['’]s$/u.test(all[i]?.text ?? '') && all[i - 1]?.kind === 'word') return i + 1;
  return at;
}

/** As the model tells it. */
export function countedOf(noun: CountedNoun, all: Lex, text: string): NonNullable<Quantity['counted']> {
  const start = all[noun.from]!.start;
  const end = all[noun.next - 1]!.end;
  return { text: text.slice(start, end), head: noun.head, range: [start, end] };
}
