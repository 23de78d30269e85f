import type { Vocabulary } from '../../align/index.ts';
import type { Word } from './lines.ts';

/** What a word does in its sentence, as far as closed lists and the form tell. Everything unknown is a noun or what stands before one. */
export type WordClass = 'determiner' | 'preposition' | 'auxiliary' | 'joint' | 'pronoun' | 'adverb' | 'verb' | 'noun';

interface Classes {
  readonly closed: ReadonlyMap<string, WordClass>;
  /** Forms that only a verb has, and base forms. */
  readonly past: ReadonlySet<string>;
  readonly base: ReadonlySet<string>;
  /** Third persons that are no common plural: "operates". */
  readonly third: (norm: string) => boolean;
  readonly adverb: (norm: string) => boolean;
  readonly pastEnding: RegExp;
  readonly infinitive: ReadonlySet<string>;
  readonly notVerbs: ReadonlySet<string>;
}

const tables = new WeakMap<Vocabulary, Classes | { none: true }>();

function build(vocabulary: Vocabulary): Classes | { none: true } {
  const grammar = vocabulary.language.grammar;
  if (!grammar) return { none: true };
  const closed = new Map<string, WordClass>();
  const put = (list: readonly string[], as: WordClass): void => {
    for (const word of list) if (!closed.has(word)) closed.set(word, as);
  };
  put(grammar.auxiliaries, 'auxiliary');
  put(grammar.modals, 'auxiliary');
  put(grammar.negations, 'auxiliary');
  put(grammar.coordinators, 'joint');
  put(grammar.relatives, 'joint');
  put(grammar.prepositions, 'preposition');
  put(grammar.determiners, 'determiner');
  put(grammar.subordinators, 'joint');
  put(grammar.subjectPronouns, 'pronoun');
  put(grammar.objectPronouns, 'pronoun');
  put(grammar.adverbs, 'adverb');
  const past = new Set(grammar.irregular.flatMap(([, , pastForm, participle, ing]) => [pastForm, participle, ing]));
  const verbs = new Set([...grammar.verbs, ...grammar.irregular.map(([form]) => form)]);
  const nounsToo = new Set(grammar.nounsToo);
  const base = new Set([...verbs, ...nounsToo]);
  const notAdverbs = new Set(grammar.notAdverbs);
  return {
    closed,
    past,
    base,
    third: (norm) => {
      const bare = [norm.replace(/s$/u, ''), norm.replace(/es$/u, '')].find((form) => form !== norm && verbs.has(form));
      return bare !== undefined && !nounsToo.has(bare);
    },
    adverb: (norm) => grammar.adverbEnding.test(norm) && !notAdverbs.has(norm),
    pastEnding: grammar.pastEnding,
    infinitive: new Set(grammar.infinitive),
    notVerbs: new Set(vocabulary.comparison?.notParticiples ?? []),
  };
}

function classesOf(vocabulary: Vocabulary): Classes | { none: true } {
  let found = tables.get(vocabulary);
  if (!found) tables.set(vocabulary, (found = build(vocabulary)));
  return found;
}

/** The class of every word of a sentence; `null` for languages without a grammar. */
export function wordClasses(words: readonly Word[], vocabulary: Vocabulary): WordClass[] | null {
  const table = classesOf(vocabulary);
  if ('none' in table) return null;
  const out: WordClass[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const classBefore = word.cut ? undefined : out[i - 1];
    const afterDeterminer = classBefore === 'determiner' || before?.norm === "'s";
    const known = table.closed.get(word.norm);
    const plain = !word.capital && !word.number;
    if (word.norm === "'s") out.push('determiner');
    else if (known && (plain || i === 0)) out.push(known);
    else if (plain && table.adverb(word.norm)) out.push('adverb');
    else if (!plain || afterDeterminer || table.notVerbs.has(word.norm)) out.push('noun');
    else if (table.past.has(word.norm) || /[a-z]{2}(?:ed|ing)$/u.test(word.norm)) {
      const ing = /ing$/u.test(word.norm);
      const next = words[i + 1];
      // "The main building of": between a determiner's noun and a preposition it is a noun itself.
      const endsNoun =
        ing &&
        classBefore === 'noun' &&
        out[i - 2] === 'determiner' &&
        table.closed.get(next?.norm ?? '') === 'preposition';
      const opensNoun = (classBefore === 'preposition' && !ing) || endsNoun;
      out.push(opensNoun ? 'noun' : 'verb');
    } else if (table.third(word.norm) && (classBefore === 'noun' || classBefore === 'pronoun')) out.push('verb');
    else if (
      table.base.has(word.norm) &&
      (classBefore === 'auxiliary' ||
        classBefore === 'pronoun' ||
        (before !== undefined && table.infinitive.has(before.norm)))
    )
      out.push('verb');
    else out.push('noun');
  });
  return out;
}
