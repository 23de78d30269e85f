/** Every number reconcile/ decides by, with its reason. */

/** Lists shown to a person: the most telling first, the rest is left out. */
export const LIMITS = {
  /** Differences of one kind, and in all, for a small story; grows with the number of reports. */
  differences: 40,
  perReport: 4,
  presence: 1,
  /** Characters within which one rule speaks once. */
  neighbour: 250,
  /** Claims; single statements of one report come after the shared ones and are cut here. */
  claims: 400,
  /** Statements of one claim that are compared pair by pair. */
  pairsOf: 40,
} as const;

/** Two sentences are versions of one when they share this much of the words of the shorter, in order. */
export const NEAR_COPY = { share: 0.66, fewestWords: 6, longestEdit: 4, hedgeReach: 3, longestPosting: 60 } as const;

/** Figures. */
export const FIGURE = {
  /** Relative tolerance of a number printed as rounded ("about 40"). */
  about: 0.12,
  /** Two numbers within this share may be one number rounded, where the coarser has trailing zeros. */
  rounding: 0.06,
} as const;

/** Words that exclude each other: how much the words around must share. */
export const EXCLUSIVE = {
  window: 7,
  sharedWords: 2,
  sharedWeight: 4,
  slotBefore: 3,
  slotAfter: 4,
  slotWeight: 2,
  most: 300,
} as const;

/** Two statements under two sources tell the same when they share this much of the lighter one's telling words. */
export const ATTRIBUTION = { share: 0.6, weight: 5, words: 3 } as const;

/** Told with doubt here and flatly there: how alike the statements must be. */
export const SOFTENING = { share: 0.6, weight: 6, words: 3, before: 40 } as const;

/** A verb that gives a part in something: words after it among which the thing is looked for. */
export const ROLE = { within: 4 } as const;

/** A name before a noun: words looked at around, what they must share; names with this many first letters in common are one. */
export const MODIFIER = { window: 10, words: 2, weight: 3.5, prefix: 4, most: 200 } as const;

/** Spellings of one name. */
export const SPELLING = { shortest: 4, aloneShortest: 7, distance: 2, most: 3000 } as const;

/** Moments: clock times this far apart (milliseconds) are one time rounded; words shown beside a moment. */
export const TIME = { clockTolerance: 5 * 60_000, shownWords: 2 } as const;

/** Numbers of two aligned sentences. Scores are sums of shares; set on the development pairs, in round numbers. */
export const NUMBERS = {
  /** Sums in two currencies are taken as one sum up to this factor. */
  exchange: 30,
  /** Rounding never explains more than this share of a value in one unit. */
  rounding: 0.06,
  /** Values this close are more likely one attribute misprinted than two attributes. */
  close: 1.3,
  near: 2.6,
  /** Minutes. */
  clockClose: 30,
  clockNear: 120,
  /** Years further apart than this (milliseconds) are not both years of one story. */
  lifetime: 100 * 365 * 86_400_000,
  timeCloseness: 0.5,
  ageClose: 1.3,
  further: 0.6,
  likeness: 2.5,
  mostLikeness: 0.8,
  plainPenalty: 0.5,
  sameOutcome: 0.4,
  otherOutcome: 1.5,
  update: 0.6,
  meet: 0.9,
  meetTime: 0.5,
  conflict: 1.6,
  second: 1.2,
} as const;

/** What only one report says: how telling it must be to be listed, and what makes it so. */
export const PRESENCE = {
  fewestWords: 6,
  mostWords: 40,
  grave: 1,
  counted: 0.6,
  negated: 0.5,
  lonely: 1,
  quoted: 0.7,
  least: 3.2,
  weight: 0.08,
  highest: 0.3,
} as const;

/** One saying in two forms: how alike, and how much of a statement must stand between quotation marks. */
export const QUOTATION = {
  share: 0.6,
  words: 2,
  weight: 4,
  quoted: 0.6,
  /** A quotation cut inside: its words, words in a row on either side of the cut, words left out at most. */
  cutWords: 4,
  cutRun: 2,
  cutGap: 8,
} as const;

/** One number under two names: the words of the sentences that must be shared, by weight. */
export const COUNTED = { least: 2, small: 3, weight: 4, most: 60 } as const;

/** Two quotations are of one utterance when they share this much; then they are one origin. */
export const ORIGIN = { quotedShare: 0.5, quotedWords: 2 } as const;
