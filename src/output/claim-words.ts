import type { Dossier } from '../model/dossier.ts';
import { oneLine } from './words.ts';

/** Words shorter than this do not tell a claim by themselves. */
const SHORTEST = 20;

/**
 * The printed words that each claim is shown by. One sentence can hold several claims, and then they have one text:
 * the first keeps it, the others are shown by words of theirs that no claim before them has.
 */
export function claimWords({ claims, reports }: Dossier): ReadonlyMap<string, string> {
  const texts = new Map(reports.map((report) => [report.id, report.text]));
  const used = new Set<string>();
  return new Map(
    claims.map((claim) => {
      const told = oneLine(claim.text);
      const own = claim.statements
        .map(({ span }) => oneLine(texts.get(span.report)?.slice(span.start, span.end) ?? ''))
        .filter((words) => words.length >= SHORTEST)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map((words) => (/^\p{Ll}/u.test(words) ? `… ${words}` : words));
      const shown = [told, ...own].find((words) => !used.has(words)) ?? told;
      used.add(shown);
      return [claim.id, shown];
    }),
  );
}
