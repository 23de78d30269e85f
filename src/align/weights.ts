import type { Annotated } from '../model/annotated.ts';
import { languageOf } from '../lang/index.ts';
import type { Weigh } from './overlap.ts';
import type { StatementWork } from './statements.ts';
import { vocabularyOf } from './terms.ts';
import { WEIGHT } from './thresholds.ts';

/**
 * How telling a word is between two reports: words of the topic, which they print again and again, weigh little. Inverse
 * document frequency over statements (Spärck Jones 1972), smoothed so that two short reports give sensible weights too.
 */
export interface StoryWeights extends Weigh {
  /** Weights by what two reports print, whatever others do (law 3). */
  between(a: string, b: string): Weigh;
}

interface Counts {
  readonly size: number;
  readonly of: ReadonlyMap<string, number>;
}

function countsOf(statements: readonly StatementWork[]): Counts {
  const of = new Map<string, number>();
  for (const { keys } of statements) for (const key of keys) of.set(key, (of.get(key) ?? 0) + 1);
  return { size: statements.length, of };
}

/** Two short reports say little about how rare a word is: they are taken as part of a story of usual size. */
function weight(count: number, printedBy: number, size: number): number {
  // A word once in each of two reports is one fact told twice; twice in one report it is a topic.
  const total = Math.max(size, WEIGHT.usualStory) + WEIGHT.smooth;
  const telling = Math.log(total / (count * (count / printedBy) + WEIGHT.smooth));
  return Math.max(WEIGHT.least, printedBy === 1 ? telling * WEIGHT.alone : telling);
}

/** The weights of a story's words. */
export function storyWeights(all: readonly StatementWork[]): StoryWeights {
  const counts = new Map([...Map.groupBy(all, ({ span }) => span.report)].map(([r, list]) => [r, countsOf(list)]));
  const reports = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const { of } of counts.values())
    for (const [key, n] of of) {
      reports.set(key, (reports.get(key) ?? 0) + 1);
      whole.set(key, (whole.get(key) ?? 0) + n);
    }
  const known = new Map([...whole].map(([key, n]) => [key, weight(n, reports.get(key)!, all.length)]));
  const unknown = weight(1, 1, all.length);
  const between = (a: string, b: string): Weigh => {
    const [x, y] = [counts.get(a), counts.get(b)];
    const size = (x?.size ?? 0) + (y?.size ?? 0);
    return (key) => {
      const [m, n] = [x?.of.get(key) ?? 0, y?.of.get(key) ?? 0];
      if (m + n === 0) return unknown;
      return weight(m + n, m > 0 && n > 0 ? 2 : 1, size);
    };
  };
  return Object.assign((key: string): number => known.get(key) ?? unknown, { between });
}

/** Keys of the words that any report has, in the languages of a story. */
export function commonKeys(annotated: readonly Annotated[]): Set<string> {
  const languages = new Set(annotated.map((one) => languageOf(one.text.report.language)));
  return new Set(
    [...languages].flatMap((one) => (one?.claims?.commonWords ?? []).map((word) => vocabularyOf(one!).key(word))),
  );
}
