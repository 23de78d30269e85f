/**
 * Every number that derive/ decides by, in one place: they are printed in the method of each dossier.
 * Counts are words unless said otherwise; shares are 0 to 1.
 */

/** Bounds that keep hostile or odd input from taking forever. They change no result on ordinary reports. */
export const limits = {
  /** A shingle that one text repeats more often is followed at its first places only. */
  repeatsOfShingle: 24,
} as const;

/** Finding runs of equal words. */
export const runs = {
  /** Shortest run that is looked for; also the length of the shingles that are indexed. */
  shingle: 5,
  /** Runs are one edited passage when no more words than this lie between them on either side. */
  gap: 6,
} as const;

/** Large collections: which shingles and pairs are looked at. */
export const collections = {
  /** A shingle in more documents than this is nobody's own wording. */
  documentsOfShingle: 60,
  /** In so many different texts of one host: its furniture. Versions of one text count once. */
  textsOfHost: 3,
  /** Two texts that share this part of the shorter one's shingles are versions of one text. */
  shareOfVersion: 0.3,
  /** Documents within so many days can be one story. */
  daysOfStory: 5,
  /** In so many different spells of time it is no story's wording any more. */
  spellsOfBoilerplate: 3,
  /** On so many hosts and in many spells: boilerplate. */
  hostsOfBoilerplate: 4,
  /** Pairs that share fewer rare shingles are not read. */
  sharedShingles: 4,
} as const;

/** When shared prose (quotes and furniture out) is copying. */
export const prose = {
  /** A stretch of own words this long is not met by chance. */
  stretch: 8,
  /** A passage with fewer own words in common counts in no share. */
  block: 5,
  /** So many own words in long stretches make two reports related ... */
  related: 20,
  /** ... if they are this share of the own words of one of them. */
  relatedShare: 0.1,
  /** Quotation marks with more words between them are believed only when both reports have them. */
  longQuote: 90,
  /** A report with more of its sentences in the first person is written in it: then "we" is no sign of speech. */
  firstPersonVoice: 0.2,
  /** Share of the shorter report's own words from which on two reports are the same copy. */
  sameCopy: 0.62,
} as const;

/** Passages said again in other words. */
export const rewriting = {
  /** Two sentences are alike above this cosine ... */
  cosine: 0.3,
  /** ... and above this share of common words (Dice). */
  dice: 0.33,
  /** Sentences without a match that a passage may run over. */
  gap: 4,
  /** Cosine of the joined stretches as wholes. */
  wholeCosine: 0.34,
  /** Share of equal words in runs from which on a passage is edited, not rewritten. */
  edited: 0.5,
  /** Shortest rewritten passage, characters on either side. */
  characters: 150,
  /** Sentences that a summary may leave out between two that it uses. */
  summaryGap: 24,
  /** The longer side of a summary is so many times the shorter. */
  summaryRatio: 3.3,
  /** A run of equal words this long is a passage by itself, whatever stands around it. */
  verbatim: 40,
  /** Shortest passage of equal words outside of alike sentences. */
  words: 20,
} as const;

/** How much of a text is derived from another. */
export const degree = {
  /** Shortest run of equal stems. */
  run: 3,
  /** Two texts on one subject share this part of their words in such runs by chance. */
  chance: 0.15,
  /** Mean length of runs from which on the wording was taken over as it was. */
  verbatimRun: 18,
  /** Mean likeness of sentences from which on the edits are light ... */
  light: 0.42,
  /** ... if this part of the likeness is literal. */
  literal: 0.72,
  /** What words in short runs count, against 1 in long ones. */
  broken: 0.3,
} as const;
