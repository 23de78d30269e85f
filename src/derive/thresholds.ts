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
  /** So many own words in long stretches make two reports related. */
  related: 20,
  /** Share of the shorter report's own words from which on two reports are the same copy. */
  sameCopy: 0.62,
} as const;
