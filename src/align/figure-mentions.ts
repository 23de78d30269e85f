import type { Annotated } from '../model/annotated.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Range } from '../model/span.ts';
import { inBase } from '../annotate/quantities/unit-conversion.ts';
import { languageOf } from '../lang/index.ts';
import { NAME, type FigureMention } from './figures.ts';
import type { StatementWork } from './statements.ts';
import { withTies } from './tied-figures.ts';
import { terms, vocabularyOf, type Term, type Vocabulary } from './terms.ts';
import { FIGURES } from './thresholds.ts';

interface Words {
  readonly outcomeOf: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
  readonly anybody: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly partMarks: ReadonlySet<string>;
  readonly further: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
  readonly outcomeJoins: ReadonlySet<string>;
  readonly counters: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Words that open another clause: what befell somebody before them befell nobody behind them. */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly clockMarks: ReadonlySet<string>;
  /** Heads that stand for a noun told before; the empty one too. */
  readonly standIns: ReadonlySet<string>;
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
    further: new Set(language?.further ?? []),
    tolls: new Set(language?.tolls ?? []),
    outcomeJoins: new Set(language?.outcomeJoins ?? []),
    counters: new Set(language?.counters ?? []),
    contrasts: new Set(language?.contrasts ?? []),
    coordinators: new Set(language?.coordinators ?? []),
    clauseOpeners: new Set(language?.clauseOpeners ?? []),
    clockMarks: new Set(language?.clockMarks ?? []),
    standIns: new Set(['', ...(language?.standIns ?? [])]),
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
function outcomeAt(terms: readonly Term[], at: Range, item: Range, words: Words): { name: string; at: number } | null {
  let best: { name: string; at: number; far: number } | null = null;
  terms.forEach((term, i) => {
    const name = words.outcomeOf.get(term.norm);
    if (name === undefined || term.start < item[0] || term.end > item[1]) return;
    // "Six were hurt when two men opened fire": nothing befell the two.
    if (i < at[0] && terms.slice(i + 1, at[0]).some((between) => words.clauseOpeners.has(between.norm))) return;
    const far = i < at[0] ? (at[0] - i) * 1.5 : Math.max(0, i - at[1] + 1);
    // "The toll … rose to six": this word reaches over the whole item.
    const reach = words.tolls.has(term.norm) ? FIGURES.tollWithin : FIGURES.outcomeWithin;
    if (far <= reach && (best === null || far < best.far)) best = { name, at: i, far };
  });
  return best === null ? null : withSecond(best, terms, words);
}

/** "Nine dead or injured" counts both together: an outcome of its own. */
function withSecond(
  best: { readonly name: string; readonly at: number },
  terms: readonly Term[],
  words: Words,
): { name: string; at: number } {
  for (const step of [1, -1]) {
    const other = words.outcomeOf.get(terms[best.at + 2 * step]?.norm ?? '');
    if (words.outcomeJoins.has(terms[best.at + step]?.norm ?? '') && other !== undefined && other !== best.name)
      return { name: [best.name, other].sort().join(' or '), at: best.at };
  }
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

/** "59 hostages, 24 of whom …": the noun counted before in the sentence. */
function headBefore(sentence: SentenceWork, quantity: Quantity, words: Words): string {
  const counted = sentence.quantities.filter((other) => other.counted && other.range[1] <= quantity.range[0]).at(-1);
  if (counted?.counted && words.people.has(counted.counted.head.toLowerCase()))
    return counted.counted.head.toLowerCase();
  if (counted?.counted && quantity.kind === 'plain' && isSetBeside(sentence, counted, quantity, words))
    return counted.counted.head.toLowerCase();
  const named = numberOf(sentence, quantity, words);
  if (named !== null) return named;
  return (
    sentence.terms.filter((term) => term.end <= quantity.range[0] && words.people.has(term.norm)).at(-1)?.norm ?? ''
  );
}

/** "70 crates on deck and 12 below", "70 crates, but the guards say 64": the bare number counts what the other does. */
function isSetBeside(sentence: SentenceWork, counted: Quantity, quantity: Quantity, words: Words): boolean {
  const between = sentence.terms.filter((term) => term.start >= counted.range[1] && term.end <= quantity.range[0]);
  return words.coordinators.has(between.at(-1)?.norm ?? '') || between.some((term) => words.contrasts.has(term.norm));
}

/** "The number of boats at the pier has risen to 12": the noun after "number of". */
function numberOf(sentence: SentenceWork, quantity: Quantity, words: Words): string | null {
  const before = sentence.terms.filter((term) => term.end <= quantity.range[0]);
  const at = before.findLastIndex((term, i) => words.counters.has(term.norm) && before[i + 1]?.norm === 'of');
  if (
    at < 0 ||
    sentence.quantities.some(
      (one) => one !== quantity && one.range[0] > before[at]!.end && one.range[1] <= quantity.range[0],
    )
  )
    return null;
  const noun = before.slice(at + 2, at + 2 + FIGURES.nounWithin).filter((term) => !term.stop && !term.number);
  return (noun.find((term) => words.people.has(term.norm) || /[a-z]s$/u.test(term.norm)) ?? noun[0])?.norm ?? null;
}

function mentionOf(
  statement: StatementWork,
  quantity: Quantity,
  sentence: SentenceWork,
  annotated: Annotated,
  vocabulary: Vocabulary,
): FigureMention | null {
  const words = wordsOf(vocabulary);
  const at = termsOf(sentence.terms, quantity.range);
  if (at[0] < 0) return null;
  const text = annotated.text.report.text;
  const item = itemOf(sentence, quantity, text);
  const outcome = outcomeAt(sentence.terms, at, item, words);
  // "Pronounced dead at 5": an hour.
  if (quantity.kind === 'plain' && words.clockMarks.has(sentence.terms[at[0] - 1]?.norm ?? '')) return null;
  const printedHead = (quantity.counted?.head ?? (quantity.unit === '-' ? '' : quantity.unit)).toLowerCase();
  const head = words.standIns.has(printedHead) ? headBefore(sentence, quantity, words) : printedHead;
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
  const before = sentence.terms.slice(Math.max(0, at[0] - 3), at[0]);
  const after = sentence.terms.slice(at[1], at[1] + 3);
  // "Two more victims were found" tells no toll, but what it rose by.
  const more =
    slot === 'dead' &&
    sentence.terms.some(
      (term, i) => own(term) && words.further.has(term.norm) && sentence.terms[i + 1]?.norm !== 'than',
    );
  const shownFrom = Math.min(quantity.range[0], quantity.hedgeRange?.[0] ?? Infinity);
  const shownTo = Math.max(quantity.range[1], quantity.counted?.range[1] ?? 0);
  const beside =
    outcome && isPeopleSlot(slot) && Math.abs(outcome.at - at[0]) <= FIGURES.shownWithin
      ? sentence.terms[outcome.at]!
      : null;
  return {
    statement,
    quantity,
    base: inBase(quantity),
    slot,
    outcome: outcome?.name ?? null,
    part:
      more ||
      (isPeopleSlot(slot) &&
        (after[0]?.norm === 'of' ||
          / of /u.test(text.slice(...quantity.range)) ||
          before.some((term) => words.partMarks.has(term.norm)))),
    near: new Set([...inItem.map((term) => term.key), ...namesIn(inItem)]),
    far: sentence.keys,
    tied: null,
    move: null,
    shown: [Math.min(shownFrom, beside?.start ?? Infinity), Math.max(shownTo, beside?.end ?? 0)],
  };
}

/** The statement a figure stands in, or the nearest of its sentence: a frame ("24 are believed …") is no statement. */
function statementOf(quantity: Quantity, clauses: readonly StatementWork[]): StatementWork {
  const away = ({ span }: StatementWork): number =>
    Math.max(0, span.start - quantity.range[0], quantity.range[1] - span.end);
  return clauses.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/** "One of the largest" counts nothing. */
export const isOneOf = (quantity: Quantity, text: string): boolean =>
  quantity.printed.hi <= 2 && / of\b/u.test(text.slice(quantity.range[0], quantity.range[1] + 4));

/** All figures of a story with their places. Sentences without a statement (furniture, refusals) have none. */
export function figureMentions(annotated: readonly Annotated[], statements: readonly StatementWork[]): FigureMention[] {
  const byReport = Map.groupBy(statements, (one) => one.span.report);
  return annotated.flatMap((report) => {
    const language = languageOf(report.text.report.language);
    if (language === null) return [];
    const vocabulary = vocabularyOf(language);
    const { text } = report.text.report;
    const clausesOf = Map.groupBy(byReport.get(report.text.report.id) ?? [], (one) => one.sentence);
    const made = [...clausesOf.values()].flatMap((clauses) => {
      const range = clauses[0]!.around;
      const quantities = report.quantities.filter(
        (one) => one.range[0] >= range[0] && one.range[1] <= range[1] && !isOneOf(one, text),
      );
      if (quantities.length === 0) return [];
      const all = terms(text.slice(...range), vocabulary, range[0]);
      const keys = new Set(all.filter((term) => !term.stop).map((term) => term.key));
      const sentence: SentenceWork = { range, terms: all, quantities, keys };
      const made = quantities.flatMap(
        (quantity) => mentionOf(statementOf(quantity, clauses), quantity, sentence, report, vocabulary) ?? [],
      );
      return withTies(made, sentence, vocabulary);
    });
    return tollsOf(made, vocabulary);
  });
}

/**
 * "Killing two welders" gives the toll of a report that gives no other: the people are counted by what they do, and other
 * reports say "people". Where a report has a toll too, the welders may be a part of it.
 */
function tollsOf(mentions: readonly FigureMention[], vocabulary: Vocabulary): FigureMention[] {
  const doers = vocabulary.comparison?.doers;
  const heads = (mention: FigureMention): string => mention.quantity.counted?.head.toLowerCase() ?? '';
  const isToll = (mention: FigureMention): boolean =>
    mention.outcome === 'dead' &&
    !mention.part &&
    mention.slot.startsWith('count') &&
    mention.quantity.kind === 'count' &&
    // One word: "two women passengers" are a part that the report picks out.
    !/\s/u.test(mention.quantity.counted?.text ?? ' ') &&
    (doers?.test(heads(mention)) ?? false);
  const lone = mentions.filter(isToll);
  const values = new Set(lone.map(({ quantity }) => `${quantity.printed.lo} ${quantity.printed.hi}`));
  if (values.size !== 1 || mentions.some((mention) => mention.slot === 'dead')) return [...mentions];
  return mentions.map((mention) => (lone.includes(mention) ? { ...mention, slot: 'dead' } : mention));
}
