/** What the whole text tells of a word: seen with a capital inside a sentence, seen without one. */
export interface Casing {
  readonly capital: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  /** The town of the dateline, lower case; empty when there is none. */
  readonly here: string;
  /** Whether a capital tells a name at all; where all nouns have one, the tag does. */
  readonly tells: boolean;
  /** Base forms of verbs: "Build" begins a title, not a name. */
  readonly isVerb: (word: string) => boolean;
}
