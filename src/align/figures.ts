import type { Annotated } from '../model/annotated.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Range } from '../model/span.ts';
import { inBase, type InBase } from '../annotate/quantities/unit-conversion.ts';
import type { Weigh } from './overlap.ts';
import type { StatementWork } from './statements.ts';
import type { Term, Vocabulary } from './terms.ts';
import { FIGURES } from './thresholds.ts';

/** A quantity in its place: what it counts, what became of them, and the words around it. */
export interface FigureMention {
  readonly statement: StatementWork;
  readonly quantity: Quantity;
  /** The interval in the base unit of its dimension, with the rounding that was printed. */
  readonly base: InBase;
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

/** A sentence with the terms and figures of all its clauses. */
interface SentenceWork {
  readonly range: Range;
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly keys: ReadonlySet<string>;
}

/** The item a quantity stands in: up to the neighbouring quantities of its sentence, cut at the commas between. */
function itemOf(sentence: SentenceWork, quantity: Quantity, text: string): Range {
  const others = sentence.quantities.filter((other) => other !== quantity && !meets(other.range, quantity.range));
  const left = Math.max(
    sentence.range[0],
    ...others.filter((o) => o.range[1] <= quantity.range[0]).map((o) => o.range[1]),
  );
  const right = Math.min(
    sentence.range[1],
    ...others.filter((o) => o.range[0] >= quantity.range[1]).map((o) => o.range[0]),
  );
  if (others.length === 0) return [left, right];
  const before = text.slice(left, quantity.range[0]);
  const after = text.slice(quantity.range[1], right);
  const cutLeft = left > sentence.range[0] ? Math.max(before.lastIndexOf(', '), before.lastIndexOf(' and ')) : -1;
  const cutRight = right < sentence.range[1] ? after.search(/, | and /u) : -1;
  return [cutLeft >= 0 ? left + cutLeft + 1 : left, cutRight >= 0 ? quantity.range[1] + cutRight : right];
}

/** The outcome told nearest to a quantity; words after it count as nearer than words before. */
function outcomeAt(
  statement: StatementWork,
  at: Range,
  item: Range,
  words: Words,
): { name: string; at: number } | null {
  let best: { name: string; at: number; far: number } | null = null;
  statement.terms.forEach((term, i) => {
    const name = words.outcomeOf.get(term.norm);
    if (name === undefined || term.start < item[0] || term.end > item[1]) return;
    const far = i < at[0] ? (at[0] - i) * 1.5 : Math.max(0, i - at[1] + 1);
    // "The toll … rose to six": this one word reaches over the whole clause.
    const reach = term.norm === 'toll' ? FIGURES.tollWithin : FIGURES.outcomeWithin;
    if (far <= reach && (best === null || far < best.far)) best = { name, at: i, far };
  });
  return best;
}

/** Counted without saying which: "ten other people", but not "ten American passengers". */
function isBare(quantity: Quantity, words: Words): boolean {
  const counted = quantity.counted?.text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  return counted.every((word) => words.anybody.has(word) || words.light.has(word) || words.outcomeOf.has(word));
}

function slotOf(
  quantity: Quantity,
  outcome: string | null,
  head: string,
  words: Words,
  vocabulary: Vocabulary,
): string | null {
  switch (quantity.kind) {
    case 'count':
    case 'plain': {
      const anybody = head === '' || (words.anybody.has(head) && isBare(quantity, words));
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
      return `measure ${inBase(quantity).dimension}`;
  }
}

const isPeopleSlot = (slot: string): boolean => !/^(?:measure|money|percentage|age|duration)/u.test(slot);

/** Names of several words, as one key each: "Harbour Bank" says more than "harbour" and "bank". */
function namesIn(terms: readonly Term[]): string[] {
  return terms.slice(1).flatMap((term, i) => {
    const before = terms[i]!;
    return before.capital && term.capital && term.start - before.end <= FIGURES.nameGap
      ? [`${NAME}${before.norm} ${term.norm}`]
      : [];
  });
}
const NAME = 'name:';

function mentionOf(
  statement: StatementWork,
  quantity: Quantity,
  sentence: SentenceWork,
  annotated: Annotated,
  vocabulary: Vocabulary,
): FigureMention | null {
  const words = wordsOf(vocabulary);
  const at = termsOf(statement.terms, quantity.range);
  if (at[0] < 0) return null;
  const text = annotated.text.report.text;
  const item = itemOf(sentence, quantity, text);
  const outcome = outcomeAt(statement, at, item, words);
  const head = (quantity.counted?.head ?? (quantity.unit === '-' ? '' : quantity.unit)).toLowerCase();
  const slot = slotOf(quantity, outcome?.name ?? null, head, words, vocabulary);
  if (slot === null) return null;
  const telling = (term: Term): boolean =>
    !term.stop &&
    !term.number &&
    !words.light.has(term.norm) &&
    !words.outcomeOf.has(term.norm) &&
    !words.anybody.has(term.norm);
  const own = (term: Term): boolean => meets([term.start, term.end], quantity.range);
  const inItem = sentence.terms.filter(
    (term) => telling(term) && !own(term) && term.start >= item[0] && term.end <= item[1],
  );
  const before = statement.terms.slice(Math.max(0, at[0] - 3), at[0]);
  const after = statement.terms.slice(at[1], at[1] + 3);
  const shownFrom = Math.min(quantity.range[0], quantity.hedgeRange?.[0] ?? Infinity);
  const shownTo = Math.max(quantity.range[1], quantity.counted?.range[1] ?? 0);
  const beside = outcome && Math.abs(outcome.at - at[0]) <= FIGURES.shownWithin ? statement.terms[outcome.at]! : null;
  return {
    statement,
    quantity,
    base: inBase(quantity),
    slot,
    outcome: outcome?.name ?? null,
    part: isPeopleSlot(slot) && (after[0]?.norm === 'of' || before.some((term) => words.partMarks.has(term.norm))),
    near: new Set([...inItem.map((term) => term.key), ...namesIn(inItem)]),
    far: sentence.keys,
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
  const sentences = sentencesOf(statements);
  return statements.flatMap((statement) => {
    const report = reports.get(statement.span.report)!;
    const vocabulary = vocabularyFor(report.text.report.language);
    if (vocabulary === null) return [];
    return statement.quantities.flatMap(
      (quantity) => mentionOf(statement, quantity, sentences.get(sentenceId(statement))!, report, vocabulary) ?? [],
    );
  });
}

const sentenceId = (one: StatementWork): string => `${one.span.report} ${one.sentence}`;

function sentencesOf(statements: readonly StatementWork[]): Map<string, SentenceWork> {
  const groups = Map.groupBy(statements, sentenceId);
  return new Map(
    [...groups].map(([id, clauses]) => [
      id,
      {
        range: clauses[0]!.around,
        terms: clauses.flatMap((one) => one.terms),
        quantities: clauses.flatMap((one) => one.quantities),
        keys: new Set(clauses.flatMap((one) => [...one.keys])),
      },
    ]),
  );
}

/** The number a reader would take: the middle of the printed one, in base units. */
function middle({ base, quantity }: FigureMention): number {
  const printed = (quantity.printed.lo + quantity.printed.hi) / 2;
  const [lo, hi] = [base.lo ?? base.hi ?? printed, base.hi ?? base.lo ?? printed];
  return Math.abs((lo + hi) / 2);
}

/** Whether two values can be one thing at all: within a factor. Tolls of two events are often far apart. */
export function comparable(a: FigureMention, b: FigureMention, factor: number): boolean {
  const [x, y] = [middle(a), middle(b)];
  if (x === 0 || y === 0) return true;
  return Math.max(x, y) / Math.min(x, y) <= factor;
}

/**
 * How far printed rounding lets two figures be apart. Two numbers of one unit printed to the same place are not rounded
 * against each other: four months are not five.
 */
function slackOf(a: FigureMention, b: FigureMention): number {
  if (a.quantity.unit !== b.quantity.unit) return a.base.tolerance + b.base.tolerance;
  if (a.base.tolerance === b.base.tolerance) return 0;
  return Math.min(Math.max(a.base.tolerance, b.base.tolerance), FIGURES.rounding * Math.min(middle(a), middle(b)));
}

/** Whether the intervals meet, in whatever units they were printed, the printed rounding taken into account. */
export function figuresMeet(a: FigureMention, b: FigureMention): boolean {
  const slack = slackOf(a, b);
  return (
    (a.base.lo ?? -Infinity) <= (b.base.hi ?? Infinity) + slack &&
    (b.base.lo ?? -Infinity) <= (a.base.hi ?? Infinity) + slack
  );
}

/** Weight of the telling words two mentions share: those of the item in full, those of the sentence by half. */
export function figureLikeness(
  a: FigureMention,
  b: FigureMention,
  weigh: Weigh,
): { near: number; words: number; far: number } {
  let [near, words, far] = [0, 0, 0];
  for (const key of a.near)
    if (b.near.has(key)) {
      near += key.startsWith(NAME) ? FIGURES.nameBonus : weigh(key);
      words++;
    }
  for (const key of a.far) if (b.far.has(key) && !(a.near.has(key) && b.near.has(key))) far += weigh(key);
  return { near, words, far };
}
