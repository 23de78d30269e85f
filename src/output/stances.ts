import type { Claim, Statement } from '../model/claim.ts';
import type { Origin } from '../model/copies.ts';
import type { Span } from '../model/span.ts';
import { overlap, wordsOf } from './look-up.ts';
import type { LookUp } from './look-up.ts';

/** What a report does with a claim. `varies`: another value that can stand beside the first. */
export type Stance = 'says' | 'hedges' | 'says-otherwise' | 'varies' | 'silent';

const meets = (spans: readonly Span[], mine: readonly Statement[]): boolean =>
  spans.some((span) => mine.some((statement) => overlap(statement.span, span)));

/** Whether some statements print only what a difference sets against the words that the claim is told by. */
function conflicts(look: LookUp, claim: Claim, mine: readonly Statement[]): boolean {
  const told = claim.statements.find(({ span }) => wordsOf(look, span) === claim.text) ?? claim.statements[0];
  return (look.conflicts.get(claim.id) ?? []).some(({ readings }) => {
    const base = readings.find(({ spans }) => told && meets(spans, [told])) ?? readings[0];
    if (!base || meets(base.spans, mine)) return false;
    return readings.some((reading) => reading !== base && meets(reading.spans, mine));
  });
}

/** What some of a claim's statements, of one origin or one report, do with it. */
export function stanceAmong(look: LookUp, claim: Claim, mine: readonly Statement[]): Stance {
  if (mine.length === 0) return 'silent';
  const [first, ...others] = claim.readings;
  const apart = others.some((reading) => meets(reading.statements, mine));
  const base = first === undefined || meets(first.statements, mine);
  const denied = claim.statements.filter((statement) => statement.negated).length;
  const odd = denied > 0 && denied < claim.statements.length && mine.every((statement) => statement.negated);
  if (odd || (apart && !base)) return claim.status === 'disputed' ? 'says-otherwise' : 'varies';
  if (claim.status === 'disputed' && conflicts(look, claim, mine)) return 'says-otherwise';
  return mine.every((statement) => statement.hedged) ? 'hedges' : 'says';
}

/** What the reports of one origin do with a claim. Silence is shown as silence, never as denial. */
export const stanceOf = (look: LookUp, claim: Claim, origin: Origin): Stance =>
  stanceAmong(
    look,
    claim,
    claim.statements.filter(({ span }) => look.originOf.get(span.report) === origin),
  );
