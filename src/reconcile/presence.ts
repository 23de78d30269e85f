import type { StatementWork } from '../align/index.ts';
import { outletOf, type Draft, type Story } from './comparer.ts';
import { LIMITS, PRESENCE } from './thresholds.ts';

/**
 * How telling a statement is that no other report has: it counts people or money that a word of harm, law or fault goes
 * with, or denies something, and stands early. Most of what one report alone has is colour, so the scale is strict.
 */
function tellingness(statement: StatementWork, grave: ReadonlySet<string>, story: Story): number {
  if (statement.inTitle || statement.terms.length < PRESENCE.fewestWords || statement.terms.length > PRESENCE.mostWords)
    return 0;
  const words = statement.terms.filter((term) => grave.has(term.stem)).length;
  const counted = statement.quantities.some((quantity) => quantity.kind === 'count' || quantity.kind === 'money');
  const lonely = [...statement.keys].filter((key) => !story.shared.has(key)).length / statement.keys.size;
  const quoted = statement.attribution?.type === 'direct' ? PRESENCE.quoted : 0;
  return (
    Math.min(words, 2) * PRESENCE.grave +
    (counted ? PRESENCE.counted : 0) +
    (statement.negated ? PRESENCE.negated : 0) +
    lonely * PRESENCE.lonely -
    quoted
  );
}

/** What only one report says and an editor would want to know. Silence of the others is not denial. */
export function presences(story: Story): Draft[] {
  const grave = new Set(story.vocabulary.comparison?.grave.map(story.vocabulary.stem) ?? []);
  const alone = story.alignment.claims
    .filter((claim) => new Set(claim.statements.map((one) => one.span.report)).size === 1)
    .flatMap((claim) =>
      claim.statements.map((statement) => ({ claim, statement, score: tellingness(statement, grave, story) })),
    )
    .filter(({ score }) => score >= PRESENCE.least)
    .sort((a, b) => b.score - a.score || (a.statement.text < b.statement.text ? -1 : 1));
  if (story.annotated.size < 2) return [];
  return alone.slice(0, LIMITS.presence).map(({ claim, statement, score }) => ({
    kind: 'presence',
    verdict: 'compatible',
    claim,
    readings: [{ value: statement.text, spans: [statement.span] }],
    why: `Only ${outletOf(statement.span.report, story)} says so; the others are silent about it.`,
    weight: Math.min(PRESENCE.highest, PRESENCE.weight * score),
    by: 'presence/only-one',
  }));
}
