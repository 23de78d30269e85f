/** A place where a sentence goes on behind a point although a capital follows. */
export interface SentenceJoin {
  readonly rule: string;
  /** What stands before the point, at the end of what is looked at: at most 60 characters. */
  readonly before: RegExp;
  /** What follows, from its first character. */
  readonly after: RegExp;
  /** First words of what follows, lower case, before which it does not go on. */
  readonly unless?: readonly string[];
  /** One sentence. */
  readonly like: string;
  /** Two sentences. */
  readonly unlike: string;
}

/** What sentence splitting and furniture need to know of a language. All words lower case. */
export interface TextLanguage {
  /** Abbreviations that do not end a sentence when a capital follows: "mr", "gen", "no". Without the final point. */
  readonly titleAbbreviations: readonly string[];
  /** Abbreviations that may end a sentence: "u.s", "p.m", "inc". Joined only before a lower-case word. */
  readonly openAbbreviations: readonly string[];
  /** Words with which a sentence opens, and no name: before them even an abbreviation of a title ends one. */
  readonly openers?: readonly string[];
  /** Where a sentence goes on behind an abbreviation although a capital follows. */
  readonly joins?: readonly SentenceJoin[];
  /** Words too common to tell texts apart. */
  readonly stopWords: readonly string[];
  /**
   * Function words that no neighbour of the language shares with it, and one that no plain text of it lacks: by them a text is
   * told to be in this language without a detector. Left out: the detector or the page must say so.
   */
  readonly tellingWords?: { readonly always: readonly string[]; readonly words: readonly string[] };
  /** Words before which a number with a point is an ordinal and no sentence end: "14. Mai". */
  readonly afterOrdinals?: readonly string[];
  /** Words that begin a sentence which hangs on the one before: pronouns and connectives. */
  readonly hangingStarts: readonly string[];
}
