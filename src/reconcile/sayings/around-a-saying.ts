import type { StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import { AROUND } from '../thresholds.ts';

const made = new WeakMap<readonly StatementWork[], ReadonlyMap<StatementWork, number>>();

/** The place of a statement in the story. */
function placeOf(statement: StatementWork, { alignment: { statements } }: Story): number {
  let places = made.get(statements);
  if (!places) {
    places = new Map(statements.map((one, i) => [one, i]));
    made.set(statements, places);
  }
  return places.get(statement) ?? -1;
}

const isQuoted = ({ attribution, span }: StatementWork): boolean =>
  attribution?.quoted.some(([start, end]) => start <= span.start && span.end - 1 <= end) ?? false;

/** The clause that the same speaker says right before (-1) or after (1) a quoted one. */
function beside(statement: StatementWork, step: -1 | 1, story: Story): StatementWork | null {
  const at = placeOf(statement, story);
  const next = at < 0 ? undefined : story.alignment.statements[at + step];
  if (next?.span.report !== statement.span.report || !isQuoted(next)) return null;
  const [first, second] = step < 0 ? [next, statement] : [statement, next];
  const isNear = second.span.start - first.span.end <= AROUND.gap;
  const speakers = [statement, next].map(({ attribution }) => attribution?.speaker ?? null);
  return isNear && speakers[0] === speakers[1] ? next : null;
}

const shareOf = (a: StatementWork, b: StatementWork): number => {
  const both = [...a.keys].filter((key) => b.keys.has(key)).length;
  return both / Math.max(1, Math.min(a.keys.size, b.keys.size));
};

/**
 * Whether two quoted clauses surely stand in two speeches: what their speaker says before and after them is known in both, and none of
 * it is alike. Who repeats himself says other things around it.
 */
export function saidElsewhere(a: StatementWork, b: StatementWork, story: Story): boolean {
  const both = ([-1, 1] as const).flatMap((step) => {
    const [x, y] = [beside(a, step, story), beside(b, step, story)];
    return x && y && x.keys.size >= AROUND.least && y.keys.size >= AROUND.least ? [shareOf(x, y)] : [];
  });
  return both.length > 0 && both.every((share) => share < AROUND.share);
}
