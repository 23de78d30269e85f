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

/** Common nouns by whether they can be a speaker. */
export interface AgentNouns {
  /** Nouns for people, bodies and written things that speak; singular, or plural where that is another word. */
  readonly nouns: readonly string[];
  /** Ending of nouns for people who do something: "-er", "-ist". */
  readonly endings: RegExp;
  /** Ending of nouns for things and doings: "-ment", "-ness". */
  readonly things: RegExp;
  /** Nouns with such an ending that are things: "river". */
  readonly notAgents: readonly string[];
  /** Adjectives that stand after the noun: "a source familiar with the talks". */
  readonly trailing: readonly string[];
  /** Nouns that count what follows them: "a majority of voters". */
  readonly partitives: readonly string[];
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
  /** Which common nouns can be a speaker. */
  readonly agents: AgentNouns;
  /** Verbs that bring a paper into the world: "issue", "publish". */
  readonly issuing: readonly string[];
  /** Prepositions before who issued a paper: "a statement from". */
  readonly issuedBy: readonly string[];
  /** Beginning of a phrase that points back to a paper spoken of: "the", "this". */
  readonly backward: RegExp;
  /** Verbs that lead to a cue in the infinitive and say no more than it: "went on to say", "continued to insist". */
  readonly leading: readonly string[];
  /** Prepositional beginnings of a number, which begin a content too: "at least". */
  readonly ofNumber: readonly (readonly [string, string])[];
  /** Verbs that are no speech with one of these words right after them: "claimed the lives of", "called 911". */
  readonly idioms: Readonly<Record<string, readonly string[]>>;
  /** Verbs of striking that are speech only with a quotation or one of `reasons` after them: "attacked him for". */
  readonly striking: readonly string[];
  readonly reasons: readonly string[];
  /** Verbs of naming, which as participles hang on a noun: "a firm called Orr". */
  readonly naming: readonly string[];
  /** Verbs that are speech only with a clause, a quotation or a colon after them: "added (that) the port was shut". */
  readonly clausal: readonly string[];
  /** Particles that make another verb of a cue: "called off". */
  readonly otherParticles: Readonly<Record<string, readonly string[]>>;
  /** Verbs of answering: after a question another person speaks. */
  readonly answering: readonly string[];
  /** Verbs of going on: whoever does it has spoken just before. */
  readonly continuing?: readonly string[];
  /** What may stand between a cue and the medium spoken to: "in an interview with". */
  readonly mediumWays: readonly string[];
  /** Those spoken to on an occasion: "told reporters". */
  readonly audience: RegExp;
  /** Endings of past forms that are participles too: "accused". */
  readonly participleEnding: RegExp;
  /** Prepositions and relatives that part a name from the head of its phrase. */
  readonly partsNames: RegExp;
  /** "and" between two people who speak together. */
  readonly together: RegExp;
  /** Pronouns that stand for no speaker who can be looked up. */
  readonly nobodyPronouns: RegExp;
  /** Plural source phrases, and the articles by which one is singular all the same. */
  readonly manyEnding: RegExp;
  readonly singleArticle: RegExp;
  /** Honorifics before a name in an apposition. */
  readonly honorific: RegExp;
  /** Between such words and the medium: "the". */
  readonly mediumFillers: readonly string[];
  /** Subject that stands for nobody: "it was said". */
  readonly impersonal: readonly string[];
  /** Modals by which a doing is only possible: "can defend" is no speech. */
  readonly ability: readonly string[];
  /** "was quoted as saying". */
  readonly quotedAs: readonly string[];
  /** Prepositions of what is spoken of: "about". */
  readonly topics: readonly string[];
}
