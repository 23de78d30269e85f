/** Every number align/ decides by, with its reason. */

/**
 * Sentence pairs: log-odds that two sentences make the same claim. Round numbers set by hand; their signs and sizes were
 * chosen on the development half of a paraphrase set (docs/figures.md). Bigrams weigh against: of two pairs with equally
 * many words in common, the one with the same runs is more often one sentence frame with another fact in it.
 */
export const SENTENCE_WEIGHTS = {
  bias: -5,
  grams: 6,
  words: 2,
  order: 5,
  bigrams: -5,
  lengthDifference: -0.2,
  negation: -1.2,
  numbers: -0.4,
} as const;

/** Words of a sentence that are compared in order; longer ones are cut, so that hostile input stays cheap. */
export const ORDER_LIMIT = 120;

/** Two answers to one question: how much a word counts that the question has already, and one that only frames. */
export const ANSWER = {
  questionWord: 0.3,
  framingWord: 0.15,
  jaccard: 0.6,
  containment: 0.4,
  /** Factor where the answers' numbers exclude each other. */
  numbersDiffer: 0.1,
  /** Factor where one answer denies what the other says. */
  negation: 0.3,
} as const;

/** Cutting sentences into clauses, in words. */
export const CLAUSE = {
  /** A shorter piece stays with the clause before it. */
  shortest: 3,
  /** How far after "and" a verb is looked for. */
  lookAhead: 7,
  /** Content words that a statement must have; a figure counts as one. */
  fewestWords: 2,
  /** Sentences of more tokens are not cut (tables, lists, hostile input). */
  longest: 400,
} as const;

/** The weight of words within a story. */
export const WEIGHT = { least: 0.3, smooth: 2 } as const;

/** Grouping statements into claims; shares are cosines of weighted words. */
export const ALIGN = {
  /** Weakest likeness at which two statements are looked at. */
  edge: 0.3,
  /** Weakest likeness of two groups that become one. */
  merge: 0.4,
  neighbours: 12,
  indexedWords: 10,
  longestPosting: 400,
} as const;
