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

/** A sentence read once, to be compared with many. */
export interface PreparedSentence {
  readonly keys: readonly string[];
  readonly content: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly grams: ReturnType<typeof grams>;
  readonly bigrams: ReturnType<typeof bigrams>;
  readonly negated: boolean;
}

/** What is compared of a sentence. */
export function prepareSentence(text: string, language: Language): PreparedSentence {
  const vocabulary = vocabularyOf(language);
  const list = terms(text, vocabulary);
  const keys = keysOf(list);
  return {
    keys,
    content: contentOf(list),
    numbers: numbersOf(list),
    grams: grams(text),
    bigrams: bigrams(keys),
    negated: isNegated(list, vocabulary),
  };
}

function featuresOf(a: PreparedSentence, b: PreparedSentence): SentenceFeatures {
  const lonely =
    [...a.numbers].filter((n) => !b.numbers.has(n)).length + [...b.numbers].filter((n) => !a.numbers.has(n)).length;
  const compared = Math.min(a.keys.length, ORDER_LIMIT) + Math.min(b.keys.length, ORDER_LIMIT);
  return {
    grams: dice(a.grams, b.grams),
    words: jaccard(a.content, b.content),
    order: compared > 0 ? (2 * commonSubsequence(a.keys, b.keys, ORDER_LIMIT)) / compared : 0,
    bigrams: jaccard(a.bigrams, b.bigrams),
    lengthDifference: Math.abs(a.keys.length - b.keys.length),
    negation: a.negated === b.negated ? 0 : 1,
    numbers: lonely,
  };
}

/** The features of a sentence pair. */
export function sentenceFeatures(a: string, b: string, language: Language): SentenceFeatures {
  return featuresOf(prepareSentence(a, language), prepareSentence(b, language));
}

/**
 * How surely two sentences make the same claim, 0 to 1, symmetric. A logistic over surface features
 * (compare the eight-feature baselines on the MSR Paraphrase Corpus, Dolan et al. 2004).
 *
 * @example sameClaim('The ferry left at noon.', 'At noon the ferry left.', en)
 */
export function sameClaim(a: string, b: string, language: Language): number {
  return sameClaimOf(prepareSentence(a, language), prepareSentence(b, language));
}

/** The same for two sentences that were read before. */
export function sameClaimOf(a: PreparedSentence, b: PreparedSentence): number {
  let odds: number = SENTENCE_WEIGHTS.bias;
  for (const [name, value] of Object.entries(featuresOf(a, b)) as [keyof SentenceFeatures, number][])
    odds += SENTENCE_WEIGHTS[name] * value;
  return 1 / (1 + Math.exp(-odds));
}
