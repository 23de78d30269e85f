/** Closed word classes and inflection: all that the light clause analyser knows of a language. Words lower case. */
export interface GrammarLanguage {
  readonly determiners: readonly string[];
  /** Determiners that introduce something new ("a", "another"). */
  readonly indefinite: readonly string[];
  readonly prepositions: readonly string[];
  readonly coordinators: readonly string[];
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  readonly subjectPronouns: readonly string[];
  readonly objectPronouns: readonly string[];
  readonly auxiliaries: readonly string[];
  readonly be: readonly string[];
  readonly modals: readonly string[];
  readonly negations: readonly string[];
  readonly adverbs: readonly string[];
  /** An ending that makes adverbs ("ly"), and words that only look like it. */
  readonly adverbEnding: RegExp;
  readonly notAdverbs: readonly string[];
  /** Verbs whose third person is a common plural noun as well: "reports". */
  readonly nounsToo: readonly string[];
  /** Determiners that may stand alone as a subject: "some said". */
  readonly quantifiers: readonly string[];
  /** Plural nouns without an ending: "people". */
  readonly pluralNouns: readonly string[];
  /** Verbs that are never a noun, also right after one: "officials say". */
  readonly alwaysVerbs: readonly string[];
  /** Prepositions that hang a phrase on the noun before them, inside a subject. */
  readonly hanging: readonly string[];
  /** Those that also do so after an inverted verb: "said Orr of the coastguard". */
  readonly hangingAfterVerb: readonly string[];
  /** The preposition of the agent of a passive: "by". */
  readonly agent: readonly string[];
  /** Words of time that may stand between a verb and its complement or before a subject. */
  readonly timeWords: readonly string[];
  /** Base forms of common verbs that are no cues: they show where a clause has its verb. */
  readonly verbs: readonly string[];
  /** base, third person, past, participle, -ing form; for verbs that the rules get wrong. */
  readonly irregular: readonly (readonly [
    base: string,
    third: string,
    past: string,
    participle: string,
    ing: string,
  ])[];
  /** How a regular verb is inflected, first match wins: [ending, cut, third, past, ing]. */
  readonly inflection: readonly (readonly [ending: RegExp, cut: number, third: string, past: string, ing: string])[];
  /** Endings of words that may be a verb in the past or a participle, where no list knows them. */
  readonly pastEnding: RegExp;
}
