/** A way in which words reach a report, other than through another medium: how it is called, and how it shows. */
export interface Channel {
  /** As it stands after "by way of": "a statement". */
  readonly name: string;
  /** Over lower-case text outside what is said. */
  readonly pattern: RegExp;
  readonly like: string;
  readonly unlike: string;
}

/**
 * What a language knows of how reporters tell: how words reached them, what officials do, how a report sets itself right. All
 * words lower case.
 */
export interface ReportingLanguage {
  readonly channels: readonly Channel[];
  /** The outlet heard it itself: over lower-case text outside what is said. */
  readonly heardItself: RegExp;
  /** Of these channels, the one that says least. */
  readonly plainChannel: string;
  /** A sentence that opens with who issued a statement: the first group. */
  readonly issuing: RegExp;
  /** Titles that tell no office ("Mr"). */
  readonly courtesies: readonly string[];
  /** Words of rank before an office, one row a rank. */
  readonly ranks: readonly (readonly string[])[];
  /** What describes a person and is no office: kin, neighbours, what somebody went through. */
  readonly noOffice: RegExp;
  /** Beside the bodies that are in a position to know: who speaks for one. */
  readonly officials: readonly string[];
  /** Who speaks for a state or a town without a name or an office: "authorities". */
  readonly anyOfficial: readonly string[];
  /** Cues by which somebody tells a fact, rather than asks, wants or thinks. */
  readonly tellsPlainly: readonly string[];
  /** Words before an office that is or was held at another time ("former"). */
  readonly otherTimes: readonly string[];
  /** Words that say what a negation with a word of harm says. */
  readonly unharmed: readonly string[];
  /** Nouns for anybody: "a man". */
  readonly anybody: readonly string[];
  /** Who speaks for a body. */
  readonly speaksFor: RegExp;
  /** Words before an office that leave no room for the highest rank ("local"). */
  readonly lesser: readonly string[];
  /** Steps of courts, officials and companies that a reader wants to know of ("suspended", "recalled"). */
  readonly steps: readonly string[];
  /** The cause is told, and the cause is left open. */
  readonly causeTold: RegExp;
  readonly causeOpen: RegExp;
  /** Nobody knows how many: what they are and what became of them is the first group. */
  readonly unknownCount: RegExp;
  /** A sentence in which a report corrects itself. */
  readonly correction: RegExp;
  /** Whom something happened to, and who is said to have done it: over lower-case text. */
  readonly suffered: RegExp;
  readonly accused: RegExp;
  /** The names of several, over lower-case text: "their names". */
  readonly severalNamed?: RegExp;
  /** Somebody is named for the first time. */
  readonly naming: RegExp;
  /** What a sentence always says, of anybody: what a company is, what a place is known for. */
  readonly standing: RegExp;
  /** What somebody should do: advice and argument, no news (in lower case). */
  readonly advising: RegExp;
  /** How a writer weighs and supposes instead of telling (in lower case). */
  readonly arguing: RegExp;
  /** A writer who speaks as "I"; as printed, without quotations. */
  readonly personal: RegExp;
  /** Words that tell nothing by being printed in one report alone: "following", "morning". */
  readonly light: readonly string[];
  /** How a comment is labelled at its head; as printed. */
  readonly opinionLabel: RegExp;
  /** Promotion and service to readers. */
  readonly promotion: RegExp;
}
