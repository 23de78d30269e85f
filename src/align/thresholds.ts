/** Every number align/ decides by, with its reason. */

/**
 * Sentence pairs: log-odds that two sentences make the same claim. Set by hand and kept plain: three views of the common
 * words weigh alike; shared bigrams weigh against, because of two pairs with equally many words in common the one with the
 * same runs is more often one sentence frame with another fact in it; negation counts twice as much as a number.
 */
export const SENTENCE_WEIGHTS = {
  bias: -5.5,
  grams: 5,
  words: 5,
  order: 5,
  bigrams: -5,
  lengthDifference: -0.2,
  negation: -1,
  numbers: -0.5,
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
  fewestWords: 3,
  /** Sentences of more tokens are not cut (tables, lists, hostile input). */
  longest: 400,
} as const;

/** The weight of words within a story. */
export const WEIGHT = {
  least: 0.3,
  smooth: 2,
  /** Statements of a usual story. */
  usualStory: 80,
  /** A word that only one report prints can join nothing; it keeps this share of its weight. */
  alone: 0.6,
} as const;

/** Grouping statements into claims; shares are cosines of weighted words. */
export const ALIGN = {
  /** Weakest likeness at which two statements are looked at. */
  edge: 0.3,
  /** Weakest likeness of two groups that become one. */
  merge: 0.36,
  /** Telling words that both must have, unless they are nearly the same words. */
  words: 2,
  sameWords: 0.5,
  /** A clause of which this share of the telling words, and so many, stand in the other is told by it. */
  held: 0.5,
  heldWords: 3,
  neighbours: 12,
  indexedWords: 10,
  longestPosting: 400,
} as const;

/** Which figures are about the same thing. Weights are those of `storyWeights`. */
export const FIGURES = {
  /** Words between a number and the word that says what became of the people. */
  outcomeWithin: 9,
  tollWithin: 40,
  /** The outcome word is shown with the number up to this many words away. */
  shownWithin: 4,
  /** Values further apart than this factor are of two things, by slot. */
  factor: 4,
  otherFactor: 3,
  ageFactor: 1.15,
  nearFactor: 1.25,
  /** Rounding never explains more than this share of a value in one unit. */
  rounding: 0.06,
  /** Share of the sentence's words beside those of the item. */
  farWeight: 0.35,
  /** Bonus of a shared name of several words, and how far apart in the text its words may stand. */
  nameBonus: 1.5,
  nameGap: 4,
  /** Bonus of equal values: they find each other first. */
  equal: 4,
  /** Least likeness for tolls, counted things, and bare measures and sums. */
  outcomeScore: 2,
  exactScore: 7,
  countScore: 3.5,
  measureScore: 5,
  /** Telling words that the items of sums, measures and shares must have in common. */
  measureWords: 2,
  /** One measure in two units ("5 miles", "8 kilometres") needs one telling word of this weight: equal values are no chance. */
  unitScore: 2,
  /** "Has risen to 12" beside an earlier, lower number of the same noun needs no more than this. */
  movedScore: 1.5,
  /** Words after "number of" among which the noun is looked for. */
  nounWithin: 3,
  /** Likeness of two figures of one sentence that tell one thing twice. */
  tied: 20,
  /** Likeness of one toll printed twice by one report. */
  sameInReport: 6,
  /** Sentences at the head of a report that say what it is about. */
  leadSentences: 3,
  /** A toll with more words than this around it, of which less than this share is the main event's, is of another event. */
  strayWords: 8,
  /** A stray toll of another value after this many sentences may be of an earlier event, told as background. */
  strayBefore: 12,
  strayShare: 0.3,
  /** Another group must have this much more of its words to keep it from the main one. */
  elsewhere: 1.5,
  /** Figures of one slot that are looked at; more is a table. */
  most: 600,
} as const;

/** Which moments date the same thing: telling words in common, their weight and share. Gaps in milliseconds. */
export const TIMES = {
  clock: { words: 1, weight: 2.5, share: 0.25 },
  date: { words: 3, weight: 7, share: 0.5 },
  /** Dates more than two weeks apart are mostly two events. */
  /** In statements of one claim less is needed. */
  /** Likeness of two clauses that both only say when "it" happened. */
  happening: 2,
  /** Words of the headlines that a clause must have to tell the main event. */
  leadWords: 2,
  /** Share of pairs that must be alike in a group of moments; dates are told in passing, among other words. */
  alikeShare: 0.3,
  sameClaimDate: { words: 2, weight: 1.5, share: 0.2 },
  sameClaimClock: { words: 1, weight: 1, share: 0.1 },
  sameClaimVague: { words: 1, weight: 1.5, share: 0.2 },
  /** Talks or a strike as a whole are dated by weeks or a month (milliseconds). */
  shortestStretch: 5 * 86_400_000,
  longestStretch: 40 * 86_400_000,
  /** Sentences at the head of a report that say what it is about. */
  openingSentences: 3,
  antecedentWords: 3,
  /** Characters between a day and the clause that is counted from it. */
  offsetWithin: 30,
  /** Characters that must be left of a clause after them. */
  offsetRest: 10,
  farDate: { words: 3, weight: 7, share: 0.6 },
  farGap: 14 * 86_400_000,
  /** Reports further apart than this mean two moments by one relative expression. */
  publishedGap: 4 * 86_400_000,
  /** And one of these and a date. */
  longPublishedGap: 10 * 86_400_000,
  clockGap: 3 * 3_600_000,
  dateGap: 400 * 86_400_000,
  most: 1500,
} as const;

/** Numbers and moments of single sentences: words looked at on both sides; letters within which an outcome word stands. */
export const FACTS = {
  window: 8,
  outcomeCharacters: 60,
  /** Characters to the verb that governs a number, to words of a period, and to the person it is printed beside. */
  verbWithin: 60,
  periodWithin: 45,
  personWithin: 3,
  /** Words between a subject and its verb. */
  subjectWithin: 4,
  /** Minutes that "about" leaves a clock time. */
  clockHedge: 14,
  /** Words before a length, and behind it, that say what it is the length of. */
  aspectWithin: 5,
  aspectBehind: 2,
  /** Telling words kept on each side. */
  side: 5,
} as const;
