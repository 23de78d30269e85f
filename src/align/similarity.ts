import type { Language } from '../model/language.ts';
import { bigrams, commonSubsequence, dice, grams, jaccard } from './overlap.ts';
import { terms, vocabularyOf, type Term, type Vocabulary } from './terms.ts';
import { ORDER_LIMIT, SENTENCE_WEIGHTS } from './thresholds.ts';

/** What is compared of two sentences. Shares lie in 0 to 1, the rest are counts. */
export interface SentenceFeatures {
  /** Character 3-grams, Dice. */
  readonly grams: number;
  /** Content words by stem or group of synonyms, Jaccard. */
  readonly words: number;
  /** Words in the same order: longest common subsequence by the mean length. */
  readonly order: number;
  readonly bigrams: number;
  /** In words. */
  readonly lengthDifference: number;
  /** 1 when only one sentence denies. */
  readonly negation: number;
  /** Numbers that only one sentence has. */
  readonly numbers: number;
}

const keysOf = (list: readonly Term[]): string[] => list.map((term) => term.key);
const contentOf = (list: readonly Term[]): Set<string> => new Set(keysOf(list.filter((term) => !term.stop)));
const numbersOf = (list: readonly Term[]): Set<string> => new Set(keysOf(list.filter((term) => term.number)));

/** How many negations a clause has, by parity: two cancel out. */
export function isNegated(list: readonly Term[], vocabulary: Vocabulary): boolean {
  return list.filter((term) => vocabulary.isNegation(term.norm)).length % 2 === 1;
}

/** The features of a sentence pair. */
export function sentenceFeatures(a: string, b: string, language: Language): SentenceFeatures {
  const vocabulary = vocabularyOf(language);
  const left = terms(a, vocabulary);
  const right = terms(b, vocabulary);
  const [keysA, keysB] = [keysOf(left), keysOf(right)];
  const numbersB = numbersOf(right);
  const numbersA = numbersOf(left);
  const lonely =
    [...numbersA].filter((n) => !numbersB.has(n)).length + [...numbersB].filter((n) => !numbersA.has(n)).length;
  const compared = Math.min(keysA.length, ORDER_LIMIT) + Math.min(keysB.length, ORDER_LIMIT);
  return {
    grams: dice(grams(a), grams(b)),
    words: jaccard(contentOf(left), contentOf(right)),
    order: compared > 0 ? (2 * commonSubsequence(keysA, keysB, ORDER_LIMIT)) / compared : 0,
    bigrams: jaccard(bigrams(keysA), bigrams(keysB)),
    lengthDifference: Math.abs(left.length - right.length),
    negation: isNegated(left, vocabulary) === isNegated(right, vocabulary) ? 0 : 1,
    numbers: lonely,
  };
}

/**
 * How surely two sentences make the same claim, 0 to 1, symmetric. A logistic over surface features
 * (compare the eight-feature baselines on the MSR Paraphrase Corpus, Dolan et al. 2004).
 *
 * @example sameClaim('The ferry left at noon.', 'At noon the ferry left.', en)
 */
export function sameClaim(a: string, b: string, language: Language): number {
  const features = sentenceFeatures(a, b, language);
  let odds: number = SENTENCE_WEIGHTS.bias;
  for (const [name, value] of Object.entries(features) as [keyof SentenceFeatures, number][])
    odds += SENTENCE_WEIGHTS[name] * value;
  return 1 / (1 + Math.exp(-odds));
}
