import type { Range } from '../../model/span.ts';
import type { StatementWork, Term } from '../../align/index.ts';
import { outletOf, printed, spanOf, type Story } from '../comparer.ts';
import { pastTimes, type TellingWords } from './newsworthy.ts';
import { distance } from '../names/name.ts';
import { PRESENCE, SPELLING } from '../thresholds.ts';

/** What a clause prints and no other report does, anywhere in its text: as printed, by kind. */
export interface OnlyThere {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** Times long before, of an earlier event. */
  readonly times: readonly string[];
  readonly steps: readonly string[];
  readonly words: readonly string[];
}

/** Which report alone prints a thing; `null`: several do. */
type Printers = Map<string, string | null>;

/** All words and numbers of a story with who alone prints them. */
export interface PrintedWords {
  readonly words: Printers;
  readonly numbers: Printers;
  readonly times: Printers;
}

/** Letters of a date that tell year and month. */
const MONTH = 7;
const MARKS = /\p{M}+/gu;
const folded = (word: string): string => word.toLowerCase().normalize('NFKD').replace(MARKS, '');
/** How a name begins: "Norland", "Norlander", and two spellings of one name. */
const startOf = (word: string): string => `^${word.slice(0, PRESENCE.nameStart)}`;

function put(printers: Printers, thing: string, report: string): void {
  const known = printers.get(thing);
  if (known === undefined) printers.set(thing, report);
  else if (known !== report) printers.set(thing, null);
}

/** Everything is read, headings and furniture too: what stands anywhere in another report is not "only there". */
export function printedWords({ annotated, vocabulary }: Story): PrintedWords {
  const [words, numbers, times]: [Printers, Printers, Printers] = [new Map(), new Map(), new Map()];
  for (const [id, { text, quantities, moments }] of annotated) {
    const all = new Set(folded(`${text.report.title ?? ''} ${text.report.text}`).match(/[\p{L}\p{N}]+/gu) ?? []);
    for (const word of all) {
      put(words, vocabulary.key(word), id);
      put(words, vocabulary.stem(word), id);
      put(words, startOf(word), id);
    }
    for (const {
      printed: { lo, hi },
    } of quantities)
      for (const value of [lo, hi]) put(numbers, String(value), id);
    for (const { from } of moments) if (from !== null) put(times, from.slice(0, MONTH), id);
  }
  return { words, numbers, times };
}

/** A long word in capitals. */
const isShouted = ({ text }: Term): boolean => /^\p{Lu}{5,}$/u.test(text);

/** Runs of words with capitals, as terms. */
function nameRuns(statement: StatementWork, story: Story): Term[][] {
  const { terms, around } = statement;
  const runs: Term[][] = [];
  const isOneSpace = (from: number, to: number): boolean =>
    /^\.?\s?$/u.test(printed(spanOf(statement, [from, to]), story));
  let open: Term[] | null = null;
  for (const term of terms) {
    const name = term.capital && !term.stop && !term.number && term.start > around[0];
    // "Eastern INES ORR:" a label before what somebody says.
    if (!name || isShouted(term)) open = null;
    else if (open && isOneSpace(open.at(-1)!.end, term.start)) open.push(term);
    else runs.push((open = [term]));
  }
  const titles = new Set(story.vocabulary.language.names?.titles);
  // "Harbour Staff Gen." cut off before the name: a rank at the end belongs to what follows.
  const trimmed = runs.map((run) => run.slice(0, run.findLastIndex(({ norm }) => !titles.has(norm)) + 1));
  // Days, months and holidays are names of nothing.
  const isLoud = (run: readonly Term[]): boolean =>
    run.length > 1 && run.every((term) => /^\p{Lu}{3,}$/u.test(term.text));
  return trimmed.filter(
    (run) => run.length > 0 && !isLoud(run) && !run.some(({ key }) => story.alignment.common.has(key)),
  );
}

/** "Mira Dahhl" where another report has a Mira Dahl: one person in two spellings. */
function isMisspelt(run: readonly Term[], report: string, { annotated }: Story): boolean {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (run.length < 2 || last.norm.length < SPELLING.shortest) return false;
  return [...annotated].some(
    ([id, { entities }]) =>
      id !== report &&
      entities.some(({ kind, name }) => {
        const words = name.toLowerCase().split(/\s+/u);
        const isSame = kind === 'person' && words.length > 1 && words[0] === first.norm;
        return isSame && distance(words.at(-1)!, last.norm, SPELLING.distance) <= SPELLING.distance;
      }),
  );
}

/**
 * A name with all of its words: "Ines Maria Orr" of which only "Maria Orr" is new, "Pavel D. Korva" that a full stop cut. A person's is
 * the name alone: "Ines Orr" of "Harbour Trust Director Ines Orr", where a title may have been cut in two.
 */
function wholeName([start, end]: Range, { span, around }: StatementWork, story: Story): Range {
  const mentions = story.annotated
    .get(span.report)!
    .entities.filter(({ kind }) => kind === 'person')
    .flatMap((one) => one.mentions)
    .filter(([from, to]) => from < end && start < to && from >= around[0] && to <= around[1]);
  const last = mentions.find(([, to]) => to >= end);
  const textOf = (from: number, to: number): string => printed({ report: span.report, start: from, end: to }, story);
  if (last && /\s/u.test(textOf(...last))) {
    const { titles, roles } = story.vocabulary.language.names!;
    const before =
      textOf(start, Math.max(start, last[0]))
        .toLowerCase()
        .match(/[\p{L}.'’-]+/gu) ?? [];
    if (before.some((word) => titles.includes(word) || roles.includes(word))) return last;
  }
  return [Math.min(start, ...mentions.map(([from]) => from)), Math.max(end, ...mentions.map(([, to]) => to))];
}

/** What of a clause stands in no other report. */
export function onlyThere(
  statement: StatementWork,
  { words, numbers, times }: PrintedWords,
  telling: TellingWords,
  story: Story,
): OnlyThere {
  const { report } = statement.span;
  const text = ([start, end]: Range): string => printed(spanOf(statement, [start, end]), story);
  // What an outlet calls itself, its polls and its people is no news.
  const own = new Set(
    outletOf(report, story)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
  const alone = (thing: string): boolean => words.get(thing) === report;
  const isNewName = ({ norm }: Term): boolean => {
    const parts = folded(norm).match(/[\p{L}\p{N}]+/gu) ?? [];
    return parts.every((part) => part.length < PRESENCE.shortName || alone(startOf(part)));
  };
  // "Emma Dahl" is new where another report has an Emma Orr; of one word and of "Harbour Trust" every word must be new.
  const names = nameRuns(statement, story)
    .filter((run) => {
      const telling = run.filter(({ norm }) => norm.length >= PRESENCE.shortName);
      if (run.some(({ norm }) => own.has(norm)) || isMisspelt(run, report, story)) return false;
      return telling.length > 1 ? isNewName(telling.at(-1)!) : telling.length === 1 && run.every(isNewName);
    })
    .map((run): Range => {
      const range: Range = [run[0]!.start, run.at(-1)!.end];
      // One new word of a name may be a slip of the pen: it does not make the whole name new.
      return run.length > 1 ? wholeName(range, statement, story) : range;
    })
    .map(text);
  // "first-hand": half a word is no word; the first of a sentence ("Traditionally") is mostly a turn.
  const isHalf = ({ start, end }: Term): boolean => /[-‐–]/u.test(text([start - 1, start]) + text([end, end + 1]));
  const light = new Set(story.vocabulary.language.reporting?.light);
  const content = statement.terms.filter(
    (term) =>
      !light.has(term.norm) &&
      !term.stop &&
      !term.number &&
      !term.capital &&
      /^\p{Ll}\p{L}{3,}$/u.test(term.text) &&
      !isHalf(term),
  );
  const lonely = content.filter(({ key, stem }) => alone(key) && alone(stem));
  return {
    names,
    numbers: statement.quantities
      .filter(
        ({ kind, printed: { lo, hi } }) =>
          (kind === 'count' || kind === 'money' || kind === 'percentage') &&
          lo > PRESENCE.fewThings &&
          [lo, hi].every((value) => numbers.get(String(value)) === report),
      )
      .map(({ range, counted }) => text([range[0], Math.max(range[1], counted?.range[1] ?? 0)])),
    times: pastTimes(story.annotated.get(report)!, [statement.span.start, statement.span.end])
      .filter(({ from }) => from !== null && times.get(from.slice(0, MONTH)) === report)
      .map(({ range }) => text(range)),
    steps: lonely.filter(({ stem }) => telling.grave.has(stem) || telling.steps.has(stem)).map(({ text: own }) => own),
    words: lonely.map(({ text: own }) => own),
  };
}

const isFull = (name: string): boolean => /\s/u.test(name);

/** Without what another thing says already: "block" beside "the 400 block". */
const distinct = (things: readonly string[]): string[] =>
  [...new Set(things)].filter((thing) => !things.some((other) => other !== thing && other.includes(thing)));

/** A year alone may be told of anything. */
const isBareYear = (time: string): boolean => /^\d{4}$/u.test(time);

/** Whether what is new can be looked up by itself: a name in full, a number, a date. */
export const isFirm = ({ names, numbers, times }: OnlyThere): boolean =>
  names.some(isFull) || numbers.length > 0 || times.some((time) => !isBareYear(time));

/** Whether what is new needs no other words beside it: a name in full, a number, or two steps. */
export const isSure = (only: OnlyThere): boolean => isFirm(only) || new Set(only.steps).size > 1;

/**
 * The few things to show, names, numbers and steps first; `[]`: too little to say that only this report tells it. A name of one word may
 * be anything, and one step word may be a turn of phrase.
 */
export function shownThings(only: OnlyThere): string[] {
  const { names, numbers, times, steps, words } = only;
  const others = words.filter((word) => !steps.includes(word));
  const telling = distinct([...names.filter(isFull), ...numbers, ...times, ...steps]);
  if (isSure(only)) return telling.slice(0, PRESENCE.shown);
  const isNews = steps.length > 0 || names.length > 0;
  const fewest = steps.length > 0 ? PRESENCE.besideStep : PRESENCE.lonelyWords;
  const isEnough = isNews && names.length + others.length >= fewest;
  return isEnough ? distinct([...steps, ...names, ...others]).slice(0, PRESENCE.shown) : [];
}

/** Names in full that stand in no other report, where the rest of a sentence does. */
export const newNames = ({ names }: OnlyThere): string[] => names.filter(isFull).slice(0, PRESENCE.shown);

/** Numbers, rare names and the thing spoken of: what another report would hardly print without telling the same. */
export function anchorsMet(
  statement: StatementWork,
  told: readonly StatementWork[],
  weigh: (key: string) => number,
): number {
  const keys = new Set(told.flatMap((one) => [...one.keys]));
  const values = new Set(told.flatMap(({ quantities }) => quantities.map((one) => one.printed.lo)));
  const numbers = new Set(statement.quantities.map((one) => one.printed.lo).filter((lo) => lo > 1 && values.has(lo)));
  const rare = (term: Term): boolean => !term.stop && !term.number && weigh(term.key) >= PRESENCE.rareName;
  const names = new Set(
    statement.terms.filter((term) => term.capital && rare(term) && keys.has(term.key)).map(({ key }) => key),
  );
  const subject = statement.terms.find((term) => !term.stop && !term.number && !term.capital);
  return numbers.size + names.size + (subject && rare(subject) && keys.has(subject.key) ? 1 : 0);
}
