/** How names are told from nouns where both have a capital. */
export interface CapitalNouns {
  /** Nouns that stand before other nouns and make no name of them: measures, "Anfang". */
  readonly notBeforeNames: readonly string[];
  /** Endings of adjectives, which may stand between an article and its noun. */
  readonly adjectiveEnding: RegExp;
}

/** Closed word classes and inflection: all that the light clause analyser knows of a language. Words lower case. */
export interface GrammarLanguage {
  readonly determiners: readonly string[];
  /** Determiners that introduce something new ("a", "another"). */
  readonly indefinite: readonly string[];
  readonly prepositions: readonly string[];
  readonly coordinators: readonly string[];
  /** Of these, the ones that join two names to one subject ("and") and the ones that never do ("but"). */
  readonly additive: readonly string[];
  readonly contrastive: readonly string[];
  /** Words of other classes that are determiners wherever they stand: "last", "some". */
  readonly alwaysDeterminers: readonly string[];
  /** The particle of the infinitive, where it is a preposition as well: "to". */
  readonly infinitive: readonly string[];
  /** Function words that keep their class with a capital inside a sentence: "I". */
  readonly capitalWords: readonly string[];
  /** Function words that in capitals are something else: "IT", "WHO", "US". */
  readonly initialsToo: readonly string[];
  /** … already with one capital. */
  readonly namesToo: readonly string[];
  /** Ending of a plural noun, after which a base form is a verb. */
  readonly pluralEnding: RegExp;
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
  /** Forms of verbs beside the five of a row: [form, base, the row's form it counts as]. */
  readonly otherForms?: readonly (readonly [
    form: string,
    base: string,
    as: 'base' | 'third' | 'past' | 'participle',
  ])[];
  /** All nouns have a capital, so that a capital alone makes no name, and a small word is no noun. */
  readonly capitalNouns?: CapitalNouns;
  /** The finite verb stands second: after anything but a subject the subject follows it ("Am Montag sagte Orr"). */
  readonly verbSecond?: boolean;
  /** Verb forms of reported speech: a clause that has one after a comma is content without a conjunction ("sagte, er sei da"). */
  readonly reportedForms?: readonly string[];
  /** Verbs whose particle stands at the end of the clause: base -> particle -> the verb both make. */
  readonly separable?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Articles that after a comma may be relative pronouns: "die Frau, die ging". */
  readonly relativeArticles?: readonly string[];
  /** Articles that right behind a noun hang the next one on it: "die Sprecherin der Stadt". */
  readonly genitives?: readonly string[];
  /** Words that stand for a verb of saying between content and source: "…, so Orr." */
  readonly quotatives?: readonly string[];
  /** Endings of words that may be a verb in the past or a participle, where no list knows them. */
  readonly pastEnding: RegExp;
}
