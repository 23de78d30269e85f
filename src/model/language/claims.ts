/** What a language knows for telling one claim from another. */
export interface ClaimLanguage {
  /** Words that reports of any event have: two sentences that share only these share nothing. */
  readonly commonWords: readonly string[];
  /** What a sentence says that tells of something not known: lower case. */
  readonly open: readonly RegExp[];
  /** Words by which somebody speaks of what they went through themselves. */
  readonly firstPerson: readonly string[];
  /** Small words, after which no whole sentence ends: a stop right behind them stands where it was cut. */
  readonly neverLast: readonly string[];
  /** Words that open the line of a picture or a link: "photo", "read more". */
  readonly labels: readonly string[];
  /** Heads of bodies that are in a position to know: "police", "ministry". */
  readonly knowing: readonly string[];
}
