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
  /** One story has hardly more texts; beyond, every doubling asks for more. */
  textsOfStory: 250,
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
  /** Likeness of whole texts below which a pair with little in common is not read, as a part of what is asked later. */
  gate: 0.8,
  /** The part of its words that a report has at least as its own: what shared words are first measured against, unread. */
  leastOwn: 0.4,
  /** Of more identical texts not every pair is reported. */
  identical: 30,
  /** Pairs that share fewer rare shingles are not read. */
  sharedShingles: 4,
} as const;

/** When shared prose (quotes and furniture out) is copying. */
export const prose = {
  /** A stretch of own words this long is not met by chance. */
  stretch: 8,
  /** A passage with fewer own words in common counts in no share. */
  block: 5,
  /** So many words in a row are met by chance: a stretch counts by what it has beyond them. */
  chance: 4,
  /** What a capitalised word or a figure counts, against 1. */
  nameWord: 0.4,
  /** So much shared prose makes two reports related ... */
  related: 10,
  /** ... if it is this share of the own words of one of them. */
  relatedShare: 0.1,
  /** What each doubling of a large collection adds to both. */
  relatedMore: 3,
  relatedShareMore: 0.03,
  /** With so much, a smaller share will do. */
  surelyRelated: 24,
  surelyRelatedShare: 0.05,
  /** Two texts with this part of the longer one in common are one text, whoever speaks in it. */
  whole: 0.9,
  /** When this part of the shorter report's words, quotes and all, stands in the other, it was copied as a whole. */
  wholesale: 0.5,
  /** Quotation marks with more words between them are believed only when both reports have them. */
  longQuote: 90,
  /** A report with a larger part of furniture was misread. */
  mostFurniture: 0.6,
  /** A report with more of its sentences in the first person is written in it: then "we" is no sign of speech. */
  firstPersonVoice: 0.2,
  /** Share of the shorter report's own words from which on two reports are the same copy. */
  sameCopy: 0.675,
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
  /** What a word that the other side lacks costs, against what it would bring. */
  strangeWord: 0.45,
  /** With this share of its alike sentences inside the part that fits, a wide passage is no summary. */
  concentrated: 0.8,
  /** Fewer strange words than this are left on the end of a passage. */
  longTail: 16,
} as const;

/** How much of a text is derived from another. */
export const degree = {
  /** Shortest run of equal stems. */
  run: 3,
  /** Two texts on one subject share this part of their words in such runs by chance. */
  chance: 0.15,
  /** A sentence this like one of the other text is perhaps that sentence told again ... */
  alike: 0.2,
  /** ... and so it is when so many are, in one order. */
  inOrder: 4,
  /** Mean length of runs from which on the wording was taken over as it was. */
  verbatimRun: 18,
  /** Mean likeness of sentences from which on the edits are light ... */
  light: 0.42,
  /** ... if this part of the likeness is literal. */
  literal: 0.72,
  /** What words in short runs count, against 1 in long ones. */
  broken: 0.3,
} as const;

/** When naming a medium shows where something was taken from. */
export const naming = {
  /** Characters on either side of the name that are compared with the other report. */
  characters: 160,
  /** Share of the content words there that the other report must have. */
  overlap: 0.33,
  /** Likeness of the two reports as wholes: the article that is named must be this one, not any other of the outlet. */
  likeness: 0.12,
  /** What each doubling of a large collection adds. */
  likenessMore: 0.055,
  /** Most milliseconds between two reports of one story: a week. */
  apart: 604_800_000,
  /** Words that must be the same in runs, quotes included: somebody who retells a report keeps some of it. */
  sharedWords: 20,
  /** The same for two places that both name a third medium. */
  thirdOverlap: 0.3,
  /** A report dated so many milliseconds later than another can still be its source: 12 hours. */
  tolerance: 43_200_000,
} as const;

/** Weights of the evidence for a direction. */
export const direction = {
  /** One names the other's outlet for what they share. */
  named: 3,
  /** It names it, but what we have of that outlet is later. */
  namedButLater: 2,
  /** Both name a third medium for the same matter. */
  thirdMedium: 1.5,
  /** One is printed by an agency. */
  agencyItself: 3.5,
  /** The same when only a part is shared. */
  agencyPart: 1.5,
  /** An agency is credited for the text. */
  agencyCredit: 3,
  /** The same outlet, later. */
  update: 3,
  /** Another outlet, later: weak, pages are re-dated and clients print early versions late. */
  later: 0.2,
  /** Two outlets print one text. */
  twoOutlets: 0.5,
  /** One of two outlets that print one text mentions the other. */
  mentioned: 2.5,
  /** Each has words that the other lacks. */
  eachHasOwn: 1.5,
  /** Each has more than the part they share: so has every rewrite. */
  eachHasMore: 0.6,
  /** One has nothing that the other lacks. */
  nothingOfItsOwn: 1,
  /** One has lost the other's paragraphs. */
  lostParagraphs: 1.5,
  /** ... and this part of what it has left is the other's. */
  lostParagraphsShare: 0.25,
  /** A report has nothing of its own with so few own words left ... */
  emptyWords: 6,
  /** ... or with so small a part of its own words left. */
  emptyShare: 0.03,
  /** So many words are something of its own. */
  fullWords: 15,
  /** What one does not share with the other stands in a third report. */
  compiled: 2.8,
  /** So many words of it ... */
  compiledWords: 30,
  /** ... and so large a part of it. */
  compiledShare: 0.7,
  /** The sum must lead by so much. */
  lead: 0.3,
} as const;

/** Replaced words as evidence of direction. */
export const slips = {
  /** Longest replacement, words. */
  longest: 3,
  /** Places where one version does not fit ... */
  least: 3,
  /** ... so many times as often as the other. */
  ratio: 2.5,
  weight: 2.5,
} as const;

/** When shared wording is a stock phrase, not a copy. */
export const stockPhrases = {
  /** Shorter passages are not shown at all. */
  least: 5,
  /** Fewer own words in common than this are a stock phrase ... */
  words: 8,
  /** ... and so are fewer words that carry content. */
  content: 3,
  /** Between reports that are not related longer phrases are stock, too (names of offices, charges, addresses). */
  unrelatedWords: 16,
} as const;

/** When two reports are one form, filled in twice. */
export const templates = {
  /** Longest place between the same wordings on both sides, words. */
  slot: 12,
  /** So many places are filled in otherwise ... */
  slots: 3,
  /** ... so many of them with figures ... */
  figures: 3,
  /** ... and so many times as many figures differ as are the same. */
  ratio: 2,
} as const;

/** Which reports have one origin. */
export const origins = {
  /** A report that shares this part of its own words with a source has little of its own: it surely is no origin of its own. */
  mostlyDerived: 0.5,
} as const;

/** Lost originals. */
export const lostOriginals = {
  /** Two pairs that meet in so many words of a report have the same lost text behind them. */
  commonWords: 8,
} as const;

/** What shared quotes prove. */
export const quoting = {
  /** Words that must agree on either side of a cut or an insertion. */
  wordsBesideCut: 3,
  sameEditing: 0.6,
  /** Words of the reporter that agree before a fragment, and words of the fragment. */
  framingWords: 3,
  fragmentWords: 8,
  /** So many quoted words that were not said in public are not heard alike by chance. */
  privateWords: 12,
  toldToThird: 1,
  /** Characters before and after a quote within which a medium that was told is looked for. */
  toldBefore: 120,
  toldAfter: 160,
} as const;

/** Very large stories: up to so many reports every pair is judged and listed; beyond, so many neighbours in a shared shingle. */
export const stories = { allPairs: 400, neighbours: 6 } as const;
