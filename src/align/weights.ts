import type { Weigh } from './overlap.ts';
import type { StatementWork } from './statements.ts';
import { WEIGHT } from './thresholds.ts';

/**
 * How telling a word is within one story: words of the topic, which every sentence has, weigh little. Inverse document
 * frequency over statements (Spärck Jones 1972), smoothed so that two reports give sensible weights too.
 */
export function storyWeights(all: readonly StatementWork[]): Weigh {
  const reports = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const statement of all)
    for (const key of statement.keys) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      let where = reports.get(key);
      if (!where) reports.set(key, (where = new Set()));
      where.add(statement.span.report);
    }
  // Two short reports say little about how rare a word is: they are taken as part of a story of usual size.
  const total = Math.max(all.length, WEIGHT.usualStory);
  const weights = new Map<string, number>();
  for (const [key, count] of counts) {
    // A word once in each of five reports is one fact told five times; five times in one report it is a topic.
    const printedBy = reports.get(key)!.size;
    const telling = Math.log((total + WEIGHT.smooth) / (count * (count / printedBy) + WEIGHT.smooth));
    weights.set(key, Math.max(WEIGHT.least, printedBy === 1 ? telling * WEIGHT.alone : telling));
  }
  const unknown = Math.max(WEIGHT.least, Math.log((total + WEIGHT.smooth) / (1 + WEIGHT.smooth)) * WEIGHT.alone);
  return (key) => weights.get(key) ?? unknown;
}
