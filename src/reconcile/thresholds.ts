/** Every number reconcile/ decides by, with its reason. */

/** Lists shown to a person: the most telling first, the rest is left out. */
export const LIMITS = {
  /** Differences of one kind, and in all, for a small story; grows with the number of reports. */
  differences: 40,
  perReport: 4,
  /** Characters within which one rule speaks once. */
  neighbour: 250,
  /** What is left of the weight of the second tier: it stands below what only one report tells. */
  secondTier: 0.2,
  /** Claims; single statements of one report come after the shared ones and are cut here. */
  claims: 400,
  /** Statements of one claim that are compared pair by pair. */
  pairsOf: 40,
  /** Of these, wordings with their frames. */
  framed: 20,
} as const;

/** Two sentences are versions of one when they share this much of the words of the shorter, in order. */
export const NEAR_COPY = {
  share: 0.66,
  fewestWords: 6,
  longestEdit: 4,
  besideDenial: 2,
  hedgeReach: 3,
  longestPosting: 60,
  /** A changed word in a quotation: words of the shorter clause, and its share of the longer. */
  quotedWords: 8,
  quotedShare: 0.6,
} as const;

/** Figures. */
export const FIGURE = {
  /** Values that meet and are further apart than this factor need sentences that show that they are of one attribute. */
  loose: 1.2,
  /** The same value in two units; sums of money in two currencies. */
  unit: 1.06,
  currency: 2,
  /** A count from `many` on that stands alone and lies further from all the others than this factor is of another event. */
  many: 20,
  /** Below this a count of things is a whole number. */
  whole: 1000,
  outlier: 1.5,
  /** Pairs of places that are looked at between two values; copies of one sentence say nothing more. */
  lookedAt: 6,
  /** Sentences at the head of a report that give its toll. */
  leadSentences: 3,
  /** Relative tolerance of a number printed as rounded ("about 40"). */
  about: 0.12,
  /** Reports further apart than this (milliseconds) may give two ages of one person. */
  birthday: 120 * 86_400_000,
  /** Characters before a number that may say that it is the most. */
  most: 40,
  /** Two numbers within this share may be one number rounded, where the coarser has trailing zeros. */
  rounding: 0.06,
} as const;

/** Words that exclude each other: how much the words around must share. */
export const EXCLUSIVE = {
  /** Sentences apart in which a report that prints both words knows of both. */
  nearSentences: 1,
  /** Telling words looked at on either side, and how near one of the shared ones must stand. */
  window: 6,
  numbers: 5,
  beside: 2,
  sharedWords: 2,
  sharedWeight: 3.2,
  most: 300,
} as const;

/** Two statements under two sources tell the same when they share this much of the lighter one's telling words. */
export const ATTRIBUTION = { share: 0.6, weight: 5, words: 3, manyWords: 4 } as const;

/** Characters between a medium and the speaker who told it; before a saying among which the medium may be named. */
export const INTERMEDIARY = { reach: 160, before: 400 } as const;

/** A last look at drafts: share of the heavier statement's words that doubt and fact must have in common; characters beside a saying. */
export const TRUST = {
  exclusiveShare: 0.5,
  leadSentences: 8,
  doubtShare: 0.55,
  besideSpeaker: 160,
  plainWords: 2,
} as const;

/** Told with doubt here and flatly there: how alike the statements must be; of the first words doubted, one must be in both. */
export const SOFTENING = { share: 0.6, weight: 6, words: 3, before: 40, doing: 2 } as const;

/** A verb that gives a part in something: words after it among which the thing is looked for. */
export const ROLE = { within: 4 } as const;

/** A name before a noun: words looked at around, what they must share; names with this many first letters in common are one. */
export const MODIFIER = { window: 10, words: 2, weight: 3.5, prefix: 4, most: 200 } as const;

/** Spellings of one name. */
export const SPELLING = { longEnough: 6, shortest: 4, aloneShortest: 7, distance: 2, most: 3000 } as const;

/** Moments: clock times this far apart (milliseconds) are one time rounded; words shown beside a moment. */
export const TIME = {
  clockTolerance: 5 * 60_000,
  /** Hours this near need no verb in common. */
  clockNear: 16 * 60_000,
  shownWords: 2,
  /** Characters before a moment that opens its clause ("In"). */
  opening: 4,
  /** Characters before an hour that may leave it open ("until after"). */
  openBefore: 24,
  /** Words beside the doing that two dated clauses must share, in all and as a part of the fewer. */
  sharedWords: 3,
  sharedPart: 0.45,
  /** Telling words between a stretch of time and the talks or strikes that it dates; words their sentences share beside these. */
  besideStretch: 7,
  sharedBesideStretch: 2,
  /** Places of one reading that are compared. */
  lookedAt: 6,
  /** "Last week" and a month so long before it are two events (milliseconds). */
  longGap: 30 * 86_400_000,
  /** A week, told by words; how far its ends may be off. */
  weekLength: [5 * 86_400_000, 9 * 86_400_000],
  weekSlack: 2 * 86_400_000,
  weekBesideDay: 6 * 86_400_000,
} as const;

/** Numbers of two aligned sentences. Scores are sums of shares; set on the development pairs, in round numbers. */
export const NUMBERS = {
  /** Sums in two currencies are taken as one sum up to this factor. */
  exchange: 30,
  /** The same sum converted on two days, or into dollars of two countries. */
  rateOfDay: 1.3,
  /** A bare number from here on may be a sum of money. */
  surelyMoney: 1_000_000,
  /** Characters between a number and the rest of its kind. */
  listed: 25,
  /** Tolls of one story differ by no more than this factor. */
  running: 10,
  /** A broken fraction may be rounded by this share. */
  half: 0.13,
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
  /** Milliseconds after which a toll moves no more. */
  past: 60 * 86_400_000,
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
  /** Telling words looked at beside a share. */
  beside: 4,
  /** Below this likeness, two pairs of counts that differ are two events. */
  alike: 0.35,
} as const;

/** Whether two numbers of two sentences are of one attribute. */
export const ATTRIBUTE = {
  /** From this likeness on two sentences are one sentence: the subject is the same whatever its name is. */
  nearCopy: 0.5,
  /** Telling words looked at on each side. */
  beside: 3,
  /** Values further apart than this factor are mostly of two things. */
  factor: 4,
  /** Years that two ages of one child can be misprinted by. */
  ageGap: 3,
  /** Counts from here on are of one thing where one and the same noun is counted and the values are near. */
  large: 1000,
  /** Of a bare number and a counted one. */
  near: 1.3,
  /** Likeness of two sentences that tell one toll. */
  told: 0.04,
  /** Milliseconds that the years of a span are apart; characters between them. */
  year: 300 * 86_400_000,
  span: 12,
  /** Milliseconds of a short month. */
  month: 27 * 86_400_000,
  /** Characters between two numbers of one list. */
  list: 75,
} as const;

/** What only one report says: how telling it must be to be listed, and what makes it so. */
export const PRESENCE = {
  fewestReports: 2,
  fewestWords: 4,
  mostWords: 45,
  /** Of the sentence: names that other reports print too, or so many words. */
  names: 1,
  shared: 4,
  /** Names nobody else prints, beside words that others print too. */
  strangers: 1,
  /** Distinct words of harm, law and official steps, each worth `grave`. */
  mostGrave: 3,
  grave: 1,
  /** More for such a word that nobody else prints. */
  alone: 0.5,
  /** A statement of another report with this share of its words tells the same; a sentence that holds this share of its own. */
  alike: 0.55,
  held: 0.45,
  heldWithNumber: 0.28,
  /** Of a sentence of which only words are new. */
  heldUnsure: 0.26,
  heldWhole: 0.5,
  /**
   * One that has this share anywhere in its text; so many names of this weight in one sentence; a number from here on.
   * A short statement has its words anywhere by chance.
   */
  heldByReport: 0.65,
  manyWords: 6,
  rareNames: 2,
  rareName: 2.5,
  /** So many numbers, rare names and things spoken of in one place of another report tell the same. */
  anchors: 2,
  /** Letters by which two names may be one; a part of a name with fewer says nothing. */
  nameStart: 5,
  shortName: 3,
  /** A number up to here stands anywhere. */
  fewThings: 2,
  /** Things shown; words that no other report prints, where neither a name nor a number nor a step is new. */
  shown: 3,
  lonelyWords: 4,
  besideStep: 2,
  /** Weight of a sentence that hangs on the one before; the share of its weight that all but the surest of a story keep. */
  hanging: 0.03,
  further: 0.4,
  telling: 13,
  counted: 0.6,
  negated: 0.3,
  lonely: 1.5,
  /** People named in full whom nobody else names, and that they are named as somebody. */
  mostPeople: 2,
  person: 0.7,
  named: 0.8,
  official: 0.5,
  /** An earlier event: milliseconds before the report. */
  earlier: 1,
  past: 60 * 86_400_000,
  correction: 3,
  /** Off for what is always so. */
  standing: 1,
  least: 2,
  /** The best of each report, and of a story. */
  perReport: 2,
  most: 10,
  /** Words in capitals that make a row of headlines. */
  shouted: 5,
  /** Characters of a sentence that is still read as one detail. */
  longest: 360,
  weight: 0.06,
  highest: 0.29,
} as const;

/**
 * How a saying came: characters beside it among which the way may be named; a frame that begins so near the start begins there; share of
 * the words of the shorter of two quotations from which they are one, and words below which all must be the same.
 */
export const CHANNEL = { before: 400, after: 200, opening: 45, quoted: 0.6, shortQuote: 8 } as const;

/** One thing under two sources: weight of the shared words where they are most of both; characters around a sentence that may name who is meant. */
export const OTHER_SOURCE = { weight: 3.5, beside: 120 } as const;

/**
 * One thing from two sources, by what is told: telling words in common, of these no names, their weight and share of the shorter; characters between who tells
 * and what is told, beside it for the other source, behind a number for the name of who gives it; the least count.
 */
export const OTHER_TELLER = {
  words: 4,
  plain: 3,
  weight: 6,
  share: 0.65,
  reach: 500,
  near: 160,
  beside: 90,
  count: 3,
  longestPosting: 60,
  rank: 0.33,
} as const;

/**
 * What fills a place of a story: letters by which two forms of one given name differ, or
 * that they begin with; characters of a sentence, and fillers, that are looked at.
 */
export const SLOTS = { letters: 2, start: 3, longest: 500, most: 400, weight: 0.29 } as const;

/** Where a person is from: characters behind a name, and before an epithet in which its bearer is named. */
export const RESIDENCE = { behind: 70, before: 260, weight: 0.22 } as const;

/** Offices of one person: letters in which the last words of one name agree; ways of calling a person that are looked at. */
export const CALLED = { start: 2, lookedAt: 30 } as const;

/** A report against itself: sentences below the headline that are its top; telling words of a sentence that names nothing itself. */
export const SELF = { top: 2, shortest: 4, sharedWords: 2 } as const;

/** Who is meant: letters of a noun for what somebody does, characters beside a sentence that may name it, words shown. */
export const WHO = { shortest: 4, beside: 300, shown: 4 } as const;

/** Lines in which a report corrects itself. */
export const CORRECTION = { fewestReports: 2, perReport: 1, most: 3, longest: 400, heading: 50 } as const;

/** One saying in two forms: how alike, and how much of a statement must stand between quotation marks. */
export const QUOTATION = {
  /** Telling words behind a number that tell what is counted. */
  counted: 3,
  share: 0.6,
  words: 2,
  weight: 4,
  quoted: 0.6,
  /** Words that two forms of one quotation have in the same order, in all and as a share of the shorter. */
  ordered: 4,
  orderedShare: 0.5,
  /** A quotation cut inside: its words, words in a row on either side of the cut, words left out at most. */
  cutWords: 4,
  /** Words that are one saying whoever they are given to. */
  sureWords: 10,
  cutRun: 2,
  cutGap: 8,
  /** Share of the telling words of a quotation by which a report that retells it also quotes it. */
  alsoQuoted: 0.6,
} as const;

/** One sum for one named thing: characters behind it, how far values may lie apart, digits of a sum told exactly, sums looked at. */
export const NAMED_SUM = { reach: 90, near: 1.12, exact: 4, most: 400 } as const;

/** Clauses beside a quoted one: characters between them, telling words they need, share from which on they are alike. */
export const AROUND = { gap: 60, least: 2, share: 0.34 } as const;

/** Words changed inside one quotation. */
export const ALTERED = {
  /** Words around a changed one among which it may only have changed its place. */
  near: 12,
  /** Words looked at on either side, and how many in all must be the same; one at least stands on each. */
  beside: 4,
  fewestBeside: 4,
  /** Words that two quotations must share, in all and as a share of the shorter. */
  fewestEqual: 5,
  equalShare: 0.6,
  longestSubstitution: 6,
  longestCut: 12,
  longestDenial: 3,
  /** Words that may be put in or left out beside a denial ("did"). */
  besideDenial: 1,
  /** So many light words left out in a row ("is what she") are worth telling, one or two are not. */
  lightWords: 3,
  /** Two forms of one word: letters that may differ at the end, letters that must be the same at the start. */
  formLetters: 3,
  sameStart: 3,
  /** Letters of a short form of a word at most. */
  abbreviation: 4,
} as const;

/** One number under two names: the words of the sentences that must be shared, by weight. */
export const COUNTED = { least: 2, small: 3, weight: 4, most: 60 } as const;

/** Origins of a claim. */
export const ORIGIN = {
  /** Two quotations are of one utterance when they share this much; then they are one origin. */
  quotedShare: 0.5,
  quotedWords: 2,
  /** Wordings of quotations in one claim that are compared pair by pair. */
  mostQuotes: 40,
  /** Two sources surely tell the same when they share this much of the lighter statement's words, and so many telling ones. */
  toldShare: 0.5,
  toldWords: 3,
  /** Voices looked at for those that are surely apart. */
  mostGroups: 60,
} as const;
