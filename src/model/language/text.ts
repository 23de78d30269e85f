/** What sentence splitting and furniture need to know of a language. All words lower case. */
export interface TextLanguage {
  /** Abbreviations that do not end a sentence when a capital follows: "mr", "gen", "no". Without the final point. */
  readonly titleAbbreviations: readonly string[];
  /** Abbreviations that may end a sentence: "u.s", "p.m", "inc". Joined only before a lower-case word. */
  readonly openAbbreviations: readonly string[];
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
