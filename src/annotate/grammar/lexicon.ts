import type { Language } from '../../model/language.ts';
import type { CueVerbs } from '../../model/language/attribution.ts';
import type { GrammarLanguage } from '../../model/language/grammar.ts';
import { capitalWordsOf } from './capital-nouns.ts';
import type { CapitalWords } from './capital-nouns.ts';

export type WordClass =
  'det' | 'prep' | 'conj' | 'sub' | 'that' | 'rel' | 'pron' | 'aux' | 'modal' | 'neg' | 'adv' | 'to' | 'time';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbEntry {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

/** Everything the analyser looks words up in, made once a language. */
export interface Lexicon {
  readonly classes: ReadonlyMap<string, WordClass>;
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  readonly cues: ReadonlyMap<string, readonly CueVerbs[]>;
  /** Refusals by their first word. */
  readonly refusals: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly be: ReadonlySet<string>;
  readonly additive: ReadonlySet<string>;
  readonly contrastive: ReadonlySet<string>;
  readonly capitalWords: ReadonlySet<string>;
  readonly initialsToo: ReadonlySet<string>;
  readonly namesToo: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly nounsToo: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly pluralNouns: ReadonlySet<string>;
  readonly alwaysVerbs: ReadonlySet<string>;
  readonly hanging: ReadonlySet<string>;
  readonly hangingAfterVerb: ReadonlySet<string>;
  readonly agent: ReadonlySet<string>;
  readonly notAdverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  readonly pastEnding: RegExp;
  readonly pluralEnding: RegExp;
  /** Where all nouns have a capital; else `null`. */
  readonly capitalNouns: CapitalWords | null;
  readonly verbSecond: boolean;
  readonly reportedForms: ReadonlySet<string>;
  readonly separable: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly relativeArticles: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly quotatives: ReadonlySet<string>;
}

function inflected(lemma: string, grammar: GrammarLanguage): readonly (readonly [string, VerbForm])[] {
  const irregular = grammar.irregular.find((row) => row[0] === lemma);
  if (irregular) {
    const [base, third, past, participle, ing] = irregular;
    return [
      [base, 'base'],
      [third, 'third'],
      [past, 'past'],
      [participle, 'participle'],
      [ing, 'ing'],
    ];
  }
  for (const [ending, cut, third, past, ing] of grammar.inflection) {
    if (!ending.test(lemma)) continue;
    const stem = cut === 0 ? lemma : lemma.slice(0, -cut);
    return [
      [lemma, 'base'],
      [stem + third, 'third'],
      [stem + past, 'past'],
      [stem + past, 'participle'],
      [stem + ing, 'ing'],
    ];
  }
  return [[lemma, 'base']];
}

/** A word that stands for a verb of saying is read as one. */
const QUOTATIVE: CueVerbs[] = [{ rule: 'quotative', class: 'speech', frame: 'say', lemmas: [], like: '', unlike: '' }];

function build(language: Language): Lexicon | null {
  const grammar = language.grammar;
  if (!grammar) return null;
  const classes = new Map<string, WordClass>();
  // Later lists win.
  const lists: readonly (readonly [WordClass, readonly string[]])[] = [
    ['time', grammar.timeWords],
    ['adv', grammar.adverbs],
    ['det', grammar.determiners],
    ['prep', grammar.prepositions],
    ['sub', grammar.subordinators],
    ['conj', grammar.coordinators],
    ['pron', grammar.subjectPronouns],
    ['rel', grammar.relatives],
    ['aux', grammar.auxiliaries],
    ['modal', grammar.modals],
    ['neg', grammar.negations],
  ];
  for (const [kind, list] of lists) for (const word of list) classes.set(word, kind);
  for (const word of grammar.alwaysDeterminers) if (classes.has(word)) classes.set(word, 'det');
  for (const word of language.attribution?.contentConjunctions ?? []) classes.set(word, 'that');
  for (const word of grammar.infinitive) if (grammar.prepositions.includes(word)) classes.set(word, 'to');
  const verbs = new Map<string, { lemma: string; forms: VerbForm[] }>();
  const cues = new Map<string, CueVerbs[]>();
  const lemmas = new Set<string>();
  for (const row of language.attribution?.verbs ?? [])
    for (const lemma of row.lemmas) {
      cues.set(lemma, [...(cues.get(lemma) ?? []), row]);
      lemmas.add(lemma);
    }
  for (const lemma of grammar.verbs) lemmas.add(lemma);
  for (const lemma of lemmas)
    for (const [form, kind] of inflected(lemma, grammar)) {
      const entry = verbs.get(form);
      if (!entry) verbs.set(form, { lemma, forms: [kind] });
      else if (entry.lemma === lemma && !entry.forms.includes(kind)) entry.forms.push(kind);
    }
  for (const [form, lemma, as] of grammar.otherForms ?? []) {
    const entry = verbs.get(form);
    if (!entry) verbs.set(form, { lemma, forms: [as] });
    else if (entry.lemma === lemma && !entry.forms.includes(as)) entry.forms.push(as);
  }
  for (const word of grammar.quotatives ?? []) cues.set(word, QUOTATIVE);
  const refusals = new Map<string, (readonly string[])[]>();
  for (const row of language.attribution?.refusals ?? [])
    refusals.set(row[0]!, [...(refusals.get(row[0]!) ?? []), row]);
  return {
    refusals,
    classes,
    verbs,
    cues,
    be: new Set(grammar.be),
    additive: new Set(grammar.additive),
    contrastive: new Set(grammar.contrastive),
    capitalWords: new Set(grammar.capitalWords),
    initialsToo: new Set(grammar.initialsToo),
    namesToo: new Set(grammar.namesToo),
    indefinite: new Set(grammar.indefinite),
    objectPronouns: new Set(grammar.objectPronouns),
    timeWords: new Set(grammar.timeWords),
    nounsToo: new Set(grammar.nounsToo),
    quantifiers: new Set(grammar.quantifiers),
    pluralNouns: new Set(grammar.pluralNouns),
    alwaysVerbs: new Set(grammar.alwaysVerbs),
    hanging: new Set(grammar.hanging),
    hangingAfterVerb: new Set(grammar.hangingAfterVerb),
    agent: new Set(grammar.agent),
    notAdverbs: new Set(grammar.notAdverbs),
    adverbEnding: grammar.adverbEnding,
    pastEnding: grammar.pastEnding,
    pluralEnding: grammar.pluralEnding,
    capitalNouns: grammar.capitalNouns ? capitalWordsOf(grammar.capitalNouns, language) : null,
    verbSecond: grammar.verbSecond ?? false,
    reportedForms: new Set(grammar.reportedForms),
    separable: new Map(
      Object.entries(grammar.separable ?? {}).map(([base, made]) => [base, new Map(Object.entries(made))]),
    ),
    relativeArticles: new Set(grammar.relativeArticles),
    genitives: new Set(grammar.genitives),
    quotatives: new Set(grammar.quotatives),
  };
}

const made = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, or `null` where it has no grammar. */
export function lexiconOf(language: Language): Lexicon | null {
  const known = made.get(language);
  if (known) return known;
  const lexicon = build(language);
  if (lexicon) made.set(language, lexicon);
  return lexicon;
}
