import type { Annotated } from '../model/annotated.ts';
import type { Range } from '../model/span.ts';
import { framesOf, type Item } from '../annotate/grammar/frames.ts';
import { lexiconOf } from '../annotate/grammar/lexicon.ts';
import { languageOf } from '../lang/index.ts';
import type { Term, Vocabulary } from './terms.ts';
import { FACTS } from './thresholds.ts';

/** What a number stands among: the slots that tell whether two numbers are of one attribute. Words are keys of `terms`. */
export interface FactPlace {
  /** The verb that governs it, without verbs of speaking. */
  readonly verb: string | null;
  /** The name before its verb. */
  readonly subject: ReadonlySet<string>;
  /** The nearest name before it. */
  readonly nameBefore: ReadonlySet<string>;
  /** The person it is printed beside: "Mira Dahl, 51", "51-year-old Mira Dahl". */
  readonly person: ReadonlySet<string>;
  /** The part or period it is of, where words say so ("since", "in his last two"); empty where none do. */
  readonly period: string;
  /** What a stretch of time is counted from: "before", "ago", "in"; empty for a plain length. */
  readonly anchor: string;
  /** What it measures, where a word beside it says so: "height", "distance". */
  readonly aspect: string | null;
  /** Telling words before and after it, nearest first. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

interface Work {
  readonly annotated: Annotated;
  readonly vocabulary: Vocabulary;
  readonly terms: readonly Term[];
}

const VERBS = new Set(['verb', 'ven', 'ving']);

function sentenceOf({ annotated }: Work, range: Range): Range {
  const found = annotated.text.sentences.find((one) => one.start <= range[0] && range[0] < one.end);
  return found ? [found.start, found.end] : [0, annotated.text.report.text.length];
}

function itemsIn({ annotated }: Work, range: Range): readonly Item[] {
  const language = languageOf(annotated.text.report.language);
  const lexicon = language && lexiconOf(language);
  if (!lexicon) return [];
  return framesOf(annotated.text, annotated.quoteMarks, lexicon)
    .filter((frame) => frame.start < range[1] && range[0] < frame.end)
    .flatMap((frame) => frame.items);
}

/** The nearest verb before a number, else the first behind it. */
function verbOf(work: Work, range: Range, sentence: Range): Item | null {
  const speaking = new Set(work.vocabulary.comparison?.speaking ?? []);
  const light = new Set(work.vocabulary.comparison?.auxiliaries ?? []);
  const verbs = itemsIn(work, sentence).filter(
    (item) => VERBS.has(item.tag) && item.norm !== '' && !speaking.has(item.norm) && !light.has(item.norm),
  );
  const before = verbs.findLast((item) => item.end <= range[0] && range[0] - item.end <= FACTS.verbWithin);
  return before ?? verbs.find((item) => item.start >= range[1] && item.start - range[1] <= FACTS.verbWithin) ?? null;
}

const keysOf = (range: Range, { terms }: Work): string[] =>
  terms
    .filter((term) => term.start >= range[0] && term.end <= range[1] && !term.stop && !term.number)
    .map((term) => term.key);

interface Named {
  readonly range: Range;
  readonly person: boolean;
}

function namesIn({ annotated }: Work, sentence: Range): Named[] {
  const { text } = annotated.text.report;
  const persons = new Set(annotated.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return annotated.mentions
    .filter(
      ({ range, form }) =>
        form === 'name' && range[0] >= sentence[0] && range[1] <= sentence[1] && /^\p{Lu}/u.test(text.slice(...range)),
    )
    .map(({ range, entity }) => ({ range, person: persons.has(entity) }));
}

/** The part or period words around a number give it. */
function periodOf({ annotated, vocabulary }: Work, range: Range, sentence: Range): string {
  const from = Math.max(sentence[0], range[0] - FACTS.periodWithin);
  const to = Math.min(sentence[1], range[1] + FACTS.periodWithin);
  const around = annotated.text.report.text.slice(from, to).toLowerCase();
  return (vocabulary.comparison?.partPeriods ?? [])
    .filter(({ pattern }) => pattern.test(around))
    .map(({ name }) => name)
    .join(' ');
}

/** The name that a verb follows: nothing but light words between, no preposition before it. */
function subjectOf(verb: Item, names: readonly Named[], sentence: Range, work: Work): Named | null {
  const name = names.findLast(({ range }) => range[1] <= verb.start);
  if (!name) return null;
  const { vocabulary, terms, annotated } = work;
  const light = new Set(vocabulary.comparison?.auxiliaries ?? []);
  const joins = new Set(vocabulary.comparison?.coordinators ?? []);
  const before = itemsIn(work, sentence).findLast((item) => item.end <= name.range[0] && item.tag !== 'det');
  // "The Guild, according to reports, has offered": what stands between two commas is left out.
  const gap = annotated.text.report.text.slice(name.range[1], verb.start).replace(/^, [^,]{3,50},/u, '');
  const from = verb.start - gap.length;
  const between = terms.filter((term) => term.start >= from && term.end <= verb.start);
  return between.length <= FACTS.subjectWithin &&
    !gap.includes(',') &&
    before?.tag !== 'prep' &&
    before?.tag !== 'to' &&
    between.every((term) => (term.stop || light.has(term.norm)) && !joins.has(term.norm))
    ? name
    : null;
}

/** Whether a time is counted from something: "before", "ago", "in". */
function anchorOf({ terms, vocabulary }: Work, range: Range): string {
  const anchors = vocabulary.comparison?.anchors;
  const after = terms.find((term) => term.start >= range[1]);
  const inside = terms.filter((term) => term.start >= range[0] && term.end <= range[1]).at(-1);
  const before = terms.findLast((term) => term.end <= range[0]);
  const word = [after, inside].find((term) => term && anchors?.behind.includes(term.norm));
  return word?.norm ?? (before && anchors?.before.includes(before.norm) ? before.norm : '');
}

/** The aspect told nearest to a number; a word behind it ("2,000 metres high") counts as nearer than one before. */
function aspectOf({ terms, vocabulary }: Work, range: Range): string | null {
  const rows = vocabulary.comparison?.aspects ?? [];
  const first = terms.findIndex((term) => term.end > range[0]);
  if (first < 0 || rows.length === 0) return null;
  let last = first;
  while (last + 1 < terms.length && terms[last + 1]!.start < range[1]) last++;
  const nameAt = (i: number): string | null =>
    rows.find(({ words }) => words.includes(terms[i]?.norm ?? ''))?.name ?? null;
  for (let away = 1; away <= FACTS.aspectWithin; away++) {
    const found = (away <= FACTS.aspectBehind ? nameAt(last + away) : null) ?? nameAt(first - away);
    if (found !== null) return found;
  }
  return null;
}

/** The place of the number or moment at a range. */
export function placeOf(range: Range, work: Work): FactPlace {
  const sentence = sentenceOf(work, range);
  const names = namesIn(work, sentence);
  const verb = verbOf(work, range, sentence);
  const subject = verb && subjectOf(verb, names, sentence, work);
  const nameBefore = names.findLast((name) => name.range[1] <= range[0]);
  // "Mira Dahl, 51", but "51-year-old Mira Dahl".
  const bare = /^\d+$/u.test(work.annotated.text.report.text.slice(...range));
  const person = names.find(
    ({ range: at, person }) =>
      person &&
      ((at[1] <= range[0] && range[0] - at[1] <= FACTS.personWithin) ||
        (!bare && at[0] >= range[1] && at[0] - range[1] <= FACTS.personWithin)),
  );
  const telling = work.terms.filter(
    (term) => term.start >= sentence[0] && term.end <= sentence[1] && !term.stop && !term.number,
  );
  return {
    verb: verb ? work.vocabulary.key(verb.norm) : null,
    subject: new Set(subject ? keysOf(subject.range, work) : []),
    nameBefore: new Set(nameBefore ? keysOf(nameBefore.range, work) : []),
    person: new Set(person ? keysOf(person.range, work) : []),
    period: periodOf(work, range, sentence),
    anchor: anchorOf(work, range),
    aspect: aspectOf(work, range),
    left: telling
      .filter((term) => term.end <= range[0])
      .slice(-FACTS.side)
      .reverse()
      .map((term) => term.key),
    right: telling
      .filter((term) => term.start >= range[1])
      .slice(0, FACTS.side)
      .map((term) => term.key),
  };
}
