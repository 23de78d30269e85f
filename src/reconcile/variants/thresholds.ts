/** Every number the apparatus of variants decides by, with its reason. */

/** Which sentences of two reports tell of one thing. */
export const MEETING = {
  /** Tokens of a line at most; longer ones are lists. */
  longest: 90,
  /** Words by which a line is looked up: the ones its own report prints least. */
  lookedUp: 10,
  /** More than the different words of any story. */
  keys: 2 ** 21,
  longestPosting: 24,
  /** Lines that share most with a line, of those that are looked at. */
  candidates: 16,
  /** Reports from which on each wording is taken once. */
  manyReports: 40,
  /** Telling words in common, and their weight. */
  words: 2,
  weight: 5,
  /** Share of the best weight that either line has with any line of the other report. */
  nearest: 0.9,
} as const;

/** Characters of a clause that is shown whole, and of the end of a quotation that is shown with it. */
export const SHOWN = { longest: 180, further: 60 } as const;

/** Doubt: telling words under it that the flat line has, in all, beside names, and as a share; words a doubt reaches at least; how much longer the flat side may be. */
export const HELD = { words: 4, plain: 2, share: 0.6, least: 2, longer: 2 } as const;

/** How the second tier is ranked and bounded. */
export const RANK = {
  /** Its highest weight: below every other difference. */
  highest: 0.15,
  /** Share of a line inside a passage of shared wording from which on it is a copy. */
  copied: 0.6,
  /** Versions shown at one place. */
  mostVersions: 4,
  /** Places told, in all and by report. */
  most: 24,
  perReport: 4,
  /** Of one rule about quotations. */
  perRule: 2,
} as const;

/** The clauses around two versions: words looked at on either side, telling words in common, their weight and share of the lighter; parts of two verbs (subject, object, others) that must meet where their objects differ. */
export const FIRM = { beside: 8, words: 2, weight: 5, share: 0.4, little: 2.2, more: 3, many: 4, parts: 2 } as const;

/** A quotation that goes on: telling words that the shared sentence has, and their share. */
export const FURTHER = { words: 3, share: 0.8 } as const;

/** What one named person says in two reports: telling words in common and their share of the lighter saying; a run of the same words that is enough alone, its telling words where nothing else is shared; and one from which on it is one quotation; sayings looked at; words of a clause at least; share of words between marks from which on it is a quotation. */
export const VOICE = {
  words: 3,
  share: 0.5,
  run: 3,
  runWords: 2,
  runShare: 0.4,
  runTelling: 3,
  few: 5,
  rare: 3,
  rareWords: 3,
  copied: 6,
  same: 0.7,
  shortest: 5,
  least: 4,
  most: 60,
  quoted: 0.5,
} as const;

/** One act of one speaker: nouns that its two clauses share; words that two accounts share in all, on either side of a noun, and words around that noun. */
export const ACT = { nouns: 2, same: 6, beside: 3, longestNoun: 3 } as const;

/** Words that two names must share: always, and where one is only fuller than the other. */
export const NAMES = { least: 2, shared: 3 } as const;
