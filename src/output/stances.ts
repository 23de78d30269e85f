import type { Claim, Statement } from '../model/claim.ts';
import type { Origin } from '../model/copies.ts';
import type { Span } from '../model/span.ts';
import type { LookUp } from './look-up.ts';

/** What the reports of one origin do with a claim. `varies`: another value that can stand beside the first. */
export type Stance = 'says' | 'hedges' | 'says-otherwise' | 'varies' | 'silent';

const within = (statement: Statement, span: Span): boolean =>
  statement.span.report === span.report && statement.span.start < span.end && statement.span.end > span.start;

/** What some of a claim's statements, of one origin or one report, do with it. */
export function stanceAmong(claim: Claim, mine: readonly Statement[]): Stance {
  if (mine.length === 0) return 'silent';
  const [first, ...others] = claim.readings;
  const apart = others.some((reading) =>
    mine.some((statement) => reading.statements.some((span) => within(statement, span))),
  );
  const base = first?.statements.some((span) => mine.some((statement) => within(statement, span))) ?? true;
  const denied = claim.statements.filter((statement) => statement.negated).length;
  const odd = denied > 0 && denied < claim.statements.length && mine.every((statement) => statement.negated);
  if (odd || (apart && !base)) return claim.status === 'disputed' ? 'says-otherwise' : 'varies';
  return mine.every((statement) => statement.hedged) ? 'hedges' : 'says';
}

/** What the reports of one origin do with a claim. Silence is shown as silence, never as denial. */
export const stanceOf = (look: LookUp, claim: Claim, origin: Origin): Stance =>
  stanceAmong(
    claim,
    claim.statements.filter(({ span }) => look.originOf.get(span.report) === origin),
  );
