import type { Moment } from '../../model/moment.ts';
import type { Hedge, Quantity, QuantityKind } from '../../model/quantity.ts';
import type { Range } from '../../model/span.ts';
import { ageOf } from './ages.ts';
import { rateAt } from './atoms.ts';
import { countedNoun, countedOf, partitive } from './counted-noun.ts';
import type { CountedNoun } from './counted-noun.ts';
import { changeBefore, hedgeAfter, hedgeBefore } from './hedges.ts';
import type { FoundHedge } from './hedges.ts';
import { interval } from './interval.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { countsNothing } from './bare-numbers.ts';
import { excludedBy, isNamePart } from './not-quantities.ts';
import type { Item } from './ranges.ts';

export interface SentenceNumbers {
  readonly all: readonly Lexeme[];
  readonly items: readonly Item[];
  readonly lexicon: Lexicon;
  readonly text: string;
  /** Dates and clock times that touch the sentence. */
  readonly dated: readonly Moment[];
}

/** A quantity with the lexemes it covers, while its neighbours are being read. */
interface Reading {
  readonly quantity: Quantity;
  readonly next: number;
  readonly hedge: FoundHedge | null;
}

const DASH = /^[-‐‑–]$/u;

const wordsOnly = (all: readonly Lexeme[], from: number, to: number): boolean =>
  all.slice(from, to).every((x) => x.kind === 'word');

/** What is counted by the item; "two-, three- and eight-deck" shares the noun of the last. */
function nounOf(numbers: SentenceNumbers, k: number, at: number, depth = 0): CountedNoun | null {
  const { all, items, lexicon } = numbers;
  const item = items[k]!;
  // A list shares its noun over a few numbers, not over a page of them.
  const after = depth < 4 ? items[k + 1] : undefined;
  const dangling = DASH.test(all[at]?.text ?? '') && all[at]?.glued === true && all[at + 1]?.glued !== true;
  const comma = DASH.test(all[at]?.text ?? '') && all[at + 1]?.text === ',';
  if ((dangling || comma) && after && after.from - at <= 3) {
    const shared = nounOf(numbers, k + 1, after.next, depth + 1);
    return shared && { ...shared, shared: true };
  }
  if (after && lexicon.sets.of.has(all[at]?.norm ?? '') && after.from - at <= 4 && wordsOnly(all, at, after.from)) {
    const shared = after.last.unit === null ? nounOf(numbers, k + 1, after.next, depth + 1) : null;
    if (shared) return { ...shared, shared: true };
  }
  const beforeItem = all[item.from - 1]?.norm ?? '';
  const article = lexicon.sets.articles.has(beforeItem) || lexicon.sets.determiners.has(beforeItem);
  const part = item.first.phrase.form === 'fraction' && lexicon.sets.determiners.has(all[at]?.norm ?? '');
  const noun = part ? partitive(all, at - 1, lexicon) : countedNoun(all, at, item.values[1], article, lexicon);
  const named = after !== undefined && isNamePart(all, after, lexicon);
  return noun && after && !named && noun.next > after.from ? null : noun;
}

function kindOf(item: Item, noun: CountedNoun | null): QuantityKind {
  if (item.shape === 'score') return 'score';
  if (item.shape === 'ratio') return 'ratio';
  if (item.last.unit !== null) return item.last.kind;
  if (item.first.phrase.form === 'fraction' && item.values[0] < 1) return 'ratio';
  return noun ? 'count' : 'plain';
}

/** "six straight years", "40 sailing miles": a unit with modifiers before it is a measure still. */
function unitOfNoun(noun: CountedNoun, lexicon: Lexicon): { unit: string; kind: QuantityKind } | null {
  const money = lexicon.moneyWords.get(noun.head);
  if (money && money.name !== 'mark' && noun.by === 'partitive') return { unit: money.name, kind: 'money' };
  if (noun.by !== 'partitive' && (noun.by !== 'noun' || !noun.phrase.endsWith(` ${noun.head}`))) return null;
  const unit = lexicon.unitWords.get(noun.head);
  return unit === undefined ? null : { unit, kind: lexicon.sets.durations.has(unit) ? 'duration' : 'measure' };
}

function inside(item: Item, { all, dated }: SentenceNumbers): boolean {
  const start = all[item.first.number]!.start;
  const end = all[item.last.numberNext - 1]!.end;
  return dated.some(({ range }) => range[0] < end && start < range[1]);
}

/** The words of the casualty verb before a bare number: "wounding 12". */
function casualties(all: readonly Lexeme[], from: number, lexicon: Lexicon): Quantity['counted'] {
  const verb = all[from - 1];
  const verbs = lexicon.language.casualtyVerbs;
  if (verb === undefined || !Object.hasOwn(verbs, verb.norm)) return undefined;
  return { text: verb.text, head: verbs[verb.norm]!, range: [verb.start, verb.end] };
}

function read(numbers: SentenceNumbers, k: number, before: Reading | undefined): Reading | null {
  const { all, items, lexicon, text } = numbers;
  const item = items[k]!;
  const floor = before?.next ?? 0;
  const age = ageOf(all, item, lexicon);
  let next = age?.next ?? item.next;
  const times = item.last.unit === null && lexicon.sets.times.has(all[next]?.norm ?? '');
  if (times) next++;
  const early = hedgeAfter(all, next, lexicon);
  const takesNoun =
    !times && age === null && (item.last.unit === null || item.last.kind === 'percentage') && item.shape !== 'score';
  const noun = takesNoun ? nounOf(numbers, k, early?.next ?? next) : null;
  const vague = item.first.phrase.vague;
  if (age === null && !times && excludedBy(all, item, lexicon, noun) !== null) return null;
  const measure =
    noun !== null &&
    item.last.unit === null &&
    item.shape !== 'ratio' &&
    (noun.by !== 'partitive' || vague !== undefined)
      ? unitOfNoun(noun, lexicon)
      : null;
  const kind: QuantityKind = age ? 'age' : times ? 'count' : (measure?.kind ?? kindOf(item, noun));
  // A year has no noun behind it; "1300 crates" is a count even where a date reader sees a year.
  const isYear = noun === null || (item.values[0] >= 1800 && item.values[0] < 2060);
  if (age === null && item.last.unit === null && isYear && inside(item, numbers)) return null;
  next = Math.max(next, early?.next ?? 0, noun && noun.shared !== true ? noun.next : 0);
  const rate =
    noun && noun.shared !== true && noun.by !== 'partitive' && item.last.unit === null
      ? rateAt(all, noun.next, lexicon)
      : null;
  const timely =
    rate && lexicon.sets.durations.has(rate.per) && rate.next <= (items[k + 1]?.from ?? Infinity) ? rate : null;
  if (timely) next = timely.next;
  const late = early ?? hedgeAfter(all, next, lexicon);
  if (late) next = Math.max(next, late.next);

  const start = age?.from ?? item.from;
  const found = hedgeBefore(all, start, kind, lexicon);
  const own = (found && found.from >= floor ? found : null) ?? late;
  const hedge = own ?? inherited(all, start, kind, before);
  const unitName = age?.unit ?? (times ? 'count' : (item.last.unit ?? measure?.unit ?? '-'));
  const change = item.first.plus
    ? { hedge: 'up' as Hedge }
    : changeBefore(all, own && own !== late ? own.from : start, kind, unitName, lexicon);
  if (countsNothing({ all, item, lexicon, noun, kind, hedged: own !== null || change !== null, age: age !== null }))
    return null;

  const from = own && own !== late ? own.from : start;
  const counted = noun ? countedOf(noun, all, text) : kind === 'plain' ? casualties(all, from, lexicon) : undefined;
  const finalKind: QuantityKind = kind === 'plain' && counted ? 'count' : kind;
  const named = unitName !== '-' ? unitName : noun && noun.phrase !== '-' ? noun.phrase : (counted?.head ?? '-');
  const unit = timely ? `${named} per ${timely.per}` : named;
  const [lo, hi] = valuesOf(item, hedge, vague, finalKind);
  const range: Range = [all[from]!.start, all[next - 1]!.end];
  const quantity: Quantity = {
    range,
    kind: finalKind,
    lo,
    hi,
    printed: { lo: item.values[0], hi: item.values[1] },
    precision: item.last.place / 2,
    unit: noun?.by === 'pronoun' && unitName === '-' ? '-' : unit,
    ...(counted === undefined ? {} : { counted }),
    hedge: change?.hedge ?? hedge?.row.hedge ?? null,
    ...(own ? { hedgeRange: [all[own.from]!.start, all[own.next - 1]!.end] as const } : {}),
    by: age?.by ?? `quantity/${finalKind}${noun ? `-${noun.by}` : ''}${hedge ? `/${hedge.row.rule}` : ''}`,
  };
  return { quantity, next, hedge };
}

/** "about 20 miles (32 km)": the same distance again has the same hedge. */
function inherited(
  all: readonly Lexeme[],
  start: number,
  kind: QuantityKind,
  before: Reading | undefined,
): FoundHedge | null {
  if (before === undefined || before.hedge === null || !(kind === 'measure' || kind === 'money')) return null;
  const between = all.slice(before.next, start).map((x) => x.text);
  const bracket = between.length === 1 && (between[0] === '(' || between[0] === '/');
  return bracket && before.quantity.kind === kind ? before.hedge : null;
}

/**
 * "Dozens" is at least two dozen and, as writers use it, no more than ten: beyond that they would say hundreds.
 */
function valuesOf(
  item: Item,
  hedge: FoundHedge | null,
  vague: number | undefined,
  kind: QuantityKind,
): readonly [number | null, number | null] {
  const sorted: readonly [number, number] = [Math.min(...item.values), Math.max(...item.values)];
  if (vague !== undefined && hedge === null) return [2 * vague, 10 * vague];
  if (vague !== undefined && hedge !== null)
    return interval([2 * vague, 10 * vague], hedge.row.hedge, hedge.row.widens, kind);
  return interval(sorted, hedge?.row.hedge ?? null, hedge?.row.widens, kind);
}

/** The quantities of one sentence, left to right, none overlapping. */
export function readingsOf(numbers: SentenceNumbers): Quantity[] {
  const out: Reading[] = [];
  for (let k = 0; k < numbers.items.length; k++) {
    const reading = read(numbers, k, out.at(-1));
    if (reading) out.push(reading);
  }
  return out.map(({ quantity }) => quantity);
}
