/** What telling a quotation from other uses of quotation marks needs to know of a language. All words lower case. */
export interface QuoteLanguage {
  /** Begins of words that drop letters ("'em", "'90s"): matched right after the mark. */
  readonly elided: RegExp;
  /** The word before a title: "titled", "film". */
  readonly titleCues: readonly string[];
  /** Words that stay small inside a title. */
  readonly titleSmallWords: readonly string[];
  /** What stands right before a title that ends in a point: "'s", "show". */
  readonly titleOwners: RegExp;
  /** The words before a term that nobody utters: "so-called", "dubbed". */
  readonly scareCues: readonly string[];
}
