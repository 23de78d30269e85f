import type { Annotated } from '../model/annotated.ts';
import type { Moment } from '../model/moment.ts';
import type { Range } from '../model/span.ts';
import { languageOf } from '../lang/index.ts';
import { terms as termsOf, vocabularyOf, type Term } from './terms.ts';
import type { StatementWork } from './statements.ts';
import { TIMES } from './thresholds.ts';

/** What the words around a clause tell about what its moment dates. */
export interface TimeContext {
  /** Keys that the clause only points back at: the noun before "which …", the event behind "the accident". */
  wordsBehind(statement: StatementWork): readonly string[];
  /** Keys of the talks, strikes or hearings that most reports open with, where the clause says when they were. */
  about(statement: StatementWork): ReadonlySet<string>;
  /** Moments counted on from a day printed before the clause ("on 3 March, a day after the mill burned"). */
  countedOn(statement: StatementWork): readonly Moment[];
  /** The words of a moment. */
  printed(statement: StatementWork, moment: Moment): string;
  /** Milliseconds of the day its report was published; NaN where no date is known. */
  published(statement: StatementWork): number;
  /** The part of a clause that a moment dates, where it is counted on inside the clause; else the whole clause. */
  datedBy(statement: StatementWork, moment: Moment): Range;
}

const DAY = 86_400_000;
const COUNTED_ON = 'moment/counted-on';
const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d\d-\d\d$/u.test(value);
const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

/** Keys of happenings that stand in the first sentences of at least half of the reports. */
function recurring(statements: readonly StatementWork[], happenings: ReadonlySet<string>): Set<string> {
  const reports = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { span, sentence, keys } of statements) {
    all.add(span.report);
    if (sentence >= TIMES.openingSentences) continue;
    for (const key of keys) if (happenings.has(key)) reports.set(key, (reports.get(key) ?? new Set()).add(span.report));
  }
  return new Set([...reports].filter(([, where]) => where.size > 1 && where.size * 2 >= all.size).map(([key]) => key));
}

/** Built once a story. */
export function timeContext(annotated: readonly Annotated[], statements: readonly StatementWork[]): TimeContext {
  const byReport = new Map(annotated.map((one) => [one.text.report.id, one]));
  const sentencesOf = Map.groupBy(statements, ({ span }) => span.report);
  const languageIn = (statement: StatementWork): ReturnType<typeof languageOf> =>
    languageOf(byReport.get(statement.span.report)?.text.report.language ?? 'en');
  const first = annotated.map((one) => languageOf(one.text.report.language)).find((one) => one !== null);
  const keys = new Set((first?.comparison?.lasting ?? []).map((word) => vocabularyOf(first!).key(word)));
  const lasting = recurring(statements, keys);

  /** Terms of the sentence before a relative clause, back to the mark before. */
  const antecedent = (statement: StatementWork): readonly Term[] => {
    const language = languageIn(statement);
    const annotatedReport = byReport.get(statement.span.report);
    if (!language || !annotatedReport || !language.comparison?.relatives.includes(statement.terms[0]?.norm ?? ''))
      return [];
    const before = annotatedReport.text.report.text.slice(statement.around[0], statement.span.start);
    const trimmed = before.replace(/[\s,;:–—-]+$/u, '');
    const cut = Math.max(...[',', ';', ':', '—', '–'].map((mark) => trimmed.lastIndexOf(mark)));
    return termsOf(trimmed.slice(cut + 1), vocabularyOf(language))
      .filter((term) => !term.stop && !term.number)
      .slice(-TIMES.antecedentWords);
  };

  /** "The accident": the nearest sentence before that tells what became of people. */
  const eventBehind = (statement: StatementWork): readonly string[] => {
    const comparison = languageIn(statement)?.comparison;
    const points = statement.terms.some(
      (term, i) =>
        comparison?.eventNouns.includes(term.norm) && comparison.articles.includes(statement.terms[i - 1]?.norm ?? ''),
    );
    if (!comparison || !points) return [];
    const harm = new Set(comparison.outcomes.flatMap(({ words }) => words));
    const earlier = (sentencesOf.get(statement.span.report) ?? []).filter((one) => one.sentence < statement.sentence);
    const told = earlier.findLast(({ terms }) => terms.some((term) => harm.has(term.norm)));
    if (!told) return [];
    // Its sentence up to the clause after the harm ("… died when a crane fell"): what follows is of something else.
    const clauses = earlier.filter((one) => one.sentence === told.sentence);
    return clauses.slice(0, clauses.indexOf(told) + 2).flatMap((one) => [...one.keys]);
  };

  const about = (statement: StatementWork): ReadonlySet<string> => {
    const language = languageIn(statement);
    if (!language || statement.negated || lasting.size === 0) return new Set();
    const { earlierOnes = [], aboutWords = [] } = language.comparison ?? {};
    const inMoment = (term: Term): boolean =>
      statement.moments.some(({ range }) => term.start < range[1] && term.end > range[0]);
    const own = statement.terms.filter((term, i) => {
      const before = statement.terms.slice(Math.max(0, i - 3), i).filter((one) => !inMoment(one));
      return (
        lasting.has(term.key) && !before.some((one) => earlierOnes.includes(one.norm) || aboutWords.includes(one.norm))
      );
    });
    return new Set([...own, ...antecedent(statement).filter((term) => lasting.has(term.key))].map((term) => term.key));
  };

  /** The words that count on from a moment, if any follow it. */
  const offsetAfter = (statement: StatementWork, moment: Moment): RegExpExecArray | null => {
    const text = byReport.get(statement.span.report)?.text.report.text ?? '';
    const end = moment.range[1];
    return languageIn(statement)?.comparison?.dayOffset.exec(text.slice(end, end + TIMES.offsetWithin)) ?? null;
  };

  const countedOn = (statement: StatementWork): readonly Moment[] => {
    const comparison = languageIn(statement)?.comparison;
    const report = byReport.get(statement.span.report);
    if (!comparison || !report) return [];
    return report.moments.flatMap((moment): Moment[] => {
      const end = moment.range[1];
      if (moment.range[0] < statement.around[0] || end > statement.span.end || !isDay(moment.from)) return [];
      if (moment.from !== moment.to || statement.span.start - end > TIMES.offsetWithin) return [];
      const found = offsetAfter(statement, moment);
      if (!found) return [];
      // The clause begins with or right after the words that count, or goes on after them.
      const from = end + found[0].length;
      const opens = Math.abs(from - statement.span.start) <= found[2]!.length + 2;
      if (!opens && !(moment.range[0] >= statement.span.start && from < statement.span.end - TIMES.offsetRest))
        return [];
      const count = Math.max(1, comparison.smallNumbers.indexOf(found[1]!));
      const day = shifted(moment.from, found[2] === comparison.dayOffsetAfter ? -count : count);
      const range = [moment.range[0], end + found[0].trimEnd().length] as const;
      return [{ ...moment, range, value: day, from: day, to: day, stated: false, by: COUNTED_ON }];
    });
  };

  const datedBy = (statement: StatementWork, moment: Moment): Range => {
    const { start, end } = statement.span;
    if (moment.by === COUNTED_ON) return [Math.max(start, Math.min(moment.range[1], end)), end];
    return offsetAfter(statement, moment) ? [start, moment.range[1]] : [start, end];
  };

  return {
    wordsBehind: (statement) => [...antecedent(statement).map((term) => term.key), ...eventBehind(statement)],
    about,
    countedOn,
    datedBy,
    printed: ({ span }, moment) => byReport.get(span.report)?.text.report.text.slice(...moment.range) ?? '',
    published: ({ span }) => Date.parse(byReport.get(span.report)?.text.published?.value.slice(0, 10) ?? ''),
  };
}
