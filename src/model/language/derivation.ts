/** How a rule reads and what it must not read: both sentences are tests. */
export interface DerivationRule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly like: string;
  readonly unlike: string;
}

/** What tells in a language that words were taken from somebody. */
export interface DerivationLanguage {
  /** Words a speaker uses of himself; a reporter does not. */
  readonly firstPerson: RegExp;
  /** What stands near words that were given to everybody in writing: a statement, a release, a post. */
  readonly inWriting?: readonly DerivationRule[];
  /** Headlines of other stories that hang on a name (group `name`) and were saved with it. Global. */
  readonly linkCards?: RegExp;
  /** Last words of names of media ("Post"); after "the" they stand for the whole name. */
  readonly mediumSuffixes: readonly string[];
  /**
   * What may stand right before the name of a medium that something was taken from. Matched against the text before the
   * name, so each pattern ends in `$`.
   */
  readonly beforeMedium: readonly DerivationRule[];
  /** What may stand right after the name; each pattern begins with `^`. */
  readonly afterMedium: readonly DerivationRule[];
}
