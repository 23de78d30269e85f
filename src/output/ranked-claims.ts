import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';

/** Whether several reports make a claim. */
export const isShared = (claim: Claim): boolean => new Set(claim.statements.map(({ span }) => span.report)).size > 1;

/** Claims that several reports make, disputed ones first; then those of one report. */
export function rankedClaims(dossier: Dossier): readonly Claim[] {
  const rank = (claim: Claim): number => (isShared(claim) ? (claim.status === 'disputed' ? 0 : 1) : 2);
  return dossier.claims.toSorted((a, b) => rank(a) - rank(b));
}
