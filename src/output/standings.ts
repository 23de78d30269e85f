import type { Claim, ClaimStatus } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import { isShared } from './ranked-claims.ts';

/** Claims of several reports by their standing. */
export interface Standings {
  readonly all: readonly Claim[];
  of(status: ClaimStatus): readonly Claim[];
}

export function standings({ claims }: Dossier): Standings {
  const all = claims.filter(isShared);
  return { all, of: (status) => all.filter((claim) => claim.status === status) };
}
