import type { AttributionClass } from '../attribution.ts';

/** What may follow a cue verb as content. */
export type CueFrame =
  /** A clause, with or without a conjunction, or a quotation: "said (that) …". */
  | 'say'
  /** An addressee first: "told NWA (that) …". */
  | 'tell'
  /** An addressee or none, then a question or a demand: "asked him whether …". */
  | 'ask'
  /** A thing spoken of, with what is said of it: "called the plan a 'gift'". */
  | 'object'
  /** An action wanted or promised: "vowed to …", "urged the crew to …". */
  | 'action';

/** Verbs that behave alike. `like` holds an attribution, `unlike` does not; both are tests. */
export interface CueVerbs {
  readonly rule: string;
  readonly class: AttributionClass;
  readonly frame: CueFrame;
  readonly lemmas: readonly string[];
  /** Only with "that", a quotation or a colon after it: verbs that mean other things as well. */
  readonly strict?: boolean;
  readonly like: string;
  readonly unlike: string;
}

/** A fixed phrase that is a cue: "according to". */
export interface CuePhrase {
  readonly rule: string;
  readonly class: AttributionClass;
  readonly words: readonly string[];
  readonly like: string;
  readonly unlike: string;
}

/** All the words and tables of who said what. Words lower case. */
export interface AttributionLanguage {
  readonly verbs: readonly CueVerbs[];
  /** Verb and particle that mean speech only together: "points out", "lashes out". */
  readonly particles: Readonly<Record<string, readonly string[]>>;
  /** Verbs that are cues only with one of their particles. */
  readonly needsParticle: readonly string[];
  /** A preposition before the source: "according to", "per". */
  readonly sourcePhrases: readonly CuePhrase[];
  /** Nouns after a source phrase that are no source: "according to plan". */
  readonly notSources: readonly string[];
  /** Adverbs of hearsay without a source: "reportedly". */
  readonly hearsay: readonly string[];
  /** Nouns whose that-clause is content: "claim", "statement". */
  readonly nouns: readonly string[];
  /** Words that close a refusal: "declined to", "made no mention of". */
  readonly refusals: readonly (readonly string[])[];
  /** Conjunction of content: "that". */
  readonly contentConjunctions: readonly string[];
  readonly questionConjunctions: readonly string[];
  /** Conjunctions that set one statement against another: "while". */
  readonly contrast: readonly string[];
  /** Participles that mean a passive before an infinitive: "40 presumed to be lost". */
  readonly reducedPassives: readonly string[];
  /** Pronouns spoken to: "told him". */
  readonly addressees: readonly string[];
  /** "in a statement", "during a briefing": nouns of occasions and means of speech that stand between cue and content. */
  readonly occasions: readonly string[];
  /** Documents, polls, posts as sources. */
  readonly documents: readonly string[];
  /** "anonymity", "authorised": words in the printed reason for anonymity. */
  readonly anonymityReasons: readonly RegExp[];
  /** "sources", "people familiar with": vague sources. */
  readonly vagueSources: readonly string[];
  readonly countWords: Readonly<Record<string, number>>;
  /** Places to post: "facebook". */
  readonly posts: readonly string[];
  /** "citing", "quoting". */
  readonly citing: readonly string[];
}
