import type { Language } from '../../model/language.ts';
import type { CueVerbs } from '../../model/language/attribution.ts';
import type { GrammarLanguage } from '../../model/language/grammar.ts';

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
  for (const word of ['last', 'this', 'next', 'may', 'many', 'some', 'one'])
    if (classes.has(word)) classes.set(word, grammar.modals.includes(word) ? 'modal' : 'det');
  for (const word of language.attribution?.contentConjunctions ?? []) classes.set(word, 'that');
  if (grammar.prepositions.includes('to')) classes.set('to', 'to');
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
  const refusals = new Map<string, (readonly string[])[]>();
  for (const row of language.attribution?.refusals ?? [])
    refusals.set(row[0]!, [...(refusals.get(row[0]!) ?? []), row]);
  return {
    refusals,
    classes,
    verbs,
    cues,
    be: new Set(grammar.be),
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
