import type { Annotated } from '../model/annotated.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Range } from '../model/span.ts';
import type { Weigh } from './overlap.ts';
import type { StatementWork } from './statements.ts';
import type { Term, Vocabulary } from './terms.ts';
import { FIGURES } from './thresholds.ts';

/** A quantity in its place: what it counts, what became of them, and the words around it. */
export interface FigureMention {
  readonly statement: StatementWork;
  readonly quantity: Quantity;
  /** Figures in different slots are never compared: `dead`, `hurt`, `count =soldier`, `money`, `measure length`. */
  readonly slot: string;
  /** What happened to the people counted, where words say so. */
  readonly outcome: string | null;
  /** A part of a larger count ("including ten children", "four of whom"). */
  readonly part: boolean;
  /** Words of its own item, without numbers, counted people and outcome words. */
  readonly near: ReadonlySet<string>;
  /** Words of its sentence. */
  readonly far: ReadonlySet<string>;
  /** Printed range that a reader should see: the quantity, what it counts, and the outcome word if it is next to it. */
  readonly shown: Range;
}

/** Figures of one story about the same thing. */
export interface FigureGroup {
  readonly slot: string;
  readonly mentions: readonly FigureMention[];
}

interface Words {
  readonly outcomeOf: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
  readonly anybody: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly partMarks: ReadonlySet<string>;
}

const tables = new WeakMap<Vocabulary, Words>();

function wordsOf(vocabulary: Vocabulary): Words {
  let found = tables.get(vocabulary);
  if (found) return found;
  const language = vocabulary.comparison;
  found = {
    outcomeOf: new Map((language?.outcomes ?? []).flatMap((row) => row.words.map((word) => [word, row.name] as const))),
    people: new Set((language?.peopleHeads ?? []).map((word) => word.toLowerCase())),
    anybody: new Set(language?.anybodyHeads ?? []),
    light: new Set(language?.light ?? []),
    partMarks: new Set(language?.partMarks ?? []),
  };
  tables.set(vocabulary, found);
  return found;
}

const meets = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];

/** Index of the first and last term of a range. */
function termsOf(terms: readonly Term[], range: Range): Range {
  const from = terms.findIndex((term) => term.end > range[0]);
  let to = from;
  while (to >= 0 && to < terms.length && terms[to]!.start < range[1]) to++;
  return [from, to];
}

/** The terms of the item a quantity stands in: up to the neighbouring quantities and the commas between. */
function itemOf(statement: StatementWork, quantity: Quantity, text: string): Range {
  const others = statement.quantities.filter((other) => other !== quantity && !meets(other.range, quantity.range));
  const left = Math.max(statement.span.start, ...others.filter((o) => o.range[1] <= quantity.range[0]).map((o) => o.range[1]));
  const right = Math.min(statement.span.end, ...others.filter((o) => o.range[0] >= quantity.range[1]).map((o) => o.range[0]));
  if (others.length === 0) return [left, right];
  const before = text.slice(left, quantity.range[0]);
  const after = text.slice(quantity.range[1], right);
  const cutLeft = left > statement.span.start ? Math.max(before.lastIndexOf(', '), before.lastIndexOf(' and ')) : -1;
  const cutRight = right < statement.span.end ? after.search(/, | and /u) : -1;
  return [cutLeft >= 0 ? left + cutLeft + 1 : left, cutRight >= 0 ? quantity.range[1] + cutRight : right];
}

/** The outcome told nearest to a quantity; words after it count as nearer than words before. */
function outcomeAt(statement: StatementWork, at: Range, item: Range, words: Words): { name: string; at: number } | null {
  let best: { name: string; at: number; far: number } | null = null;
  statement.terms.forEach((term, i) => {
    const name = words.outcomeOf.get(term.norm);
    if (name === undefined || term.start < item[0] || term.end > item[1]) return;
    const far = i < at[0] ? (at[0] - i) * 1.5 : Math.max(0, i - at[1] + 1);
    if (far <= FIGURES.outcomeWithin && (best === null || far < best.far)) best = { name, at: i, far };
  });
  return best;
}

function slotOf(quantity: Quantity, outcome: string | null, head: string, words: Words, vocabulary: Vocabulary): string | null {
  switch (quantity.kind) {
    case 'count':
    case 'plain': {
      const anybody = head === '' || words.anybody.has(head);
      if (outcome !== null && anybody) return outcome;
      if (head === '') return null;
      return `count ${vocabulary.key(head)}${outcome === null || !words.people.has(head) ? '' : ` ${outcome}`}`;
    }
    case 'rank':
    case 'score':
    case 'ratio':
      return null;
    case 'money':
    case 'percentage':
    case 'age':
    case 'duration':
      return quantity.kind;
    case 'measure':
      return `measure ${quantity.unit}`;
  }
}

function mentionOf(
  statement: StatementWork,
  quantity: Quantity,
  sentenceKeys: ReadonlySet<string>,
  annotated: Annotated,
  vocabulary: Vocabulary,
): FigureMention | null {
  const words = wordsOf(vocabulary);
  const at = termsOf(statement.terms, quantity.range);
  if (at[0] < 0) return null;
  const text = annotated.text.report.text;
  const item = itemOf(statement, quantity, text);
  const outcome = outcomeAt(statement, at, item, words);
  const head = (quantity.counted?.head ?? (quantity.unit === '-' ? '' : quantity.unit)).toLowerCase();
  const slot = slotOf(quantity, outcome?.name ?? null, head, words, vocabulary);
  if (slot === null) return null;
  const telling = (term: Term): boolean =>
    !term.stop && !term.number && !words.light.has(term.norm) && !words.outcomeOf.has(term.norm) && !words.anybody.has(term.norm);
  const own = (term: Term): boolean => meets([term.start, term.end], quantity.range);
  const inItem = statement.terms.filter((term) => telling(term) && !own(term) && term.start >= item[0] && term.end <= item[1]);
  const before = statement.terms.slice(Math.max(0, at[0] - 3), at[0]);
  const after = statement.terms.slice(at[1], at[1] + 3);
  const shownFrom = Math.min(quantity.range[0], quantity.hedgeRange?.[0] ?? Infinity);
  const shownTo = Math.max(quantity.range[1], quantity.counted?.range[1] ?? 0);
  const beside = outcome && Math.abs(outcome.at - at[0]) <= FIGURES.shownWithin ? statement.terms[outcome.at]! : null;
  return {
    statement,
    quantity,
    slot,
    outcome: outcome?.name ?? null,
    part: [...before, ...after].some((term) => words.partMarks.has(term.norm)),
    near: new Set(inItem.map((term) => term.key)),
    far: sentenceKeys,
    shown: [Math.min(shownFrom, beside?.start ?? Infinity), Math.max(shownTo, beside?.end ?? 0)],
  };
}

/** All figures of a story with their places. */
export function figureMentions(
  annotated: readonly Annotated[],
  statements: readonly StatementWork[],
  vocabularyFor: (code: string) => Vocabulary | null,
): FigureMention[] {
  const reports = new Map(annotated.map((one) => [one.text.report.id, one]));
  const sentences = new Map<string, Set<string>>();
  const idOf = (one: StatementWork): string => `${one.span.report} ${one.sentence}`;
  for (const one of statements) {
    const known = sentences.get(idOf(one)) ?? new Set<string>();
    for (const key of one.keys) known.add(key);
    sentences.set(idOf(one), known);
  }
  return statements.flatMap((statement) => {
    const report = reports.get(statement.span.report)!;
    const vocabulary = vocabularyFor(report.text.report.language);
    if (vocabulary === null) return [];
    return statement.quantities.flatMap(
      (quantity) => mentionOf(statement, quantity, sentences.get(idOf(statement))!, report, vocabulary) ?? [],
    );
  });
}

const middle = (quantity: Quantity): number => (quantity.printed.lo + quantity.printed.hi) / 2;

/** Whether two values can be one thing at all: within a factor. Tolls of two events are often far apart. */
export function comparable(a: Quantity, b: Quantity, factor: number): boolean {
  const [x, y] = [Math.abs(middle(a)), Math.abs(middle(b))];
  if (x === 0 || y === 0) return true;
  return Math.max(x, y) / Math.min(x, y) <= factor;
}

/** Weight of the telling words two mentions share: those of the item in full, those of the sentence by half. */
export function figureLikeness(a: FigureMention, b: FigureMention, weigh: Weigh): { near: number; words: number; far: number } {
  let [near, words, far] = [0, 0, 0];
  for (const key of a.near)
    if (b.near.has(key)) {
      near += weigh(key);
      words++;
    }
  for (const key of a.far) if (b.far.has(key) && !(a.near.has(key) && b.near.has(key))) far += weigh(key);
  return { near, words, far };
}
