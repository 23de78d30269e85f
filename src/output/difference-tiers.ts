import type { Difference } from '../model/claim.ts';

/** Differences of one weight to a reader, under one heading. */
export interface Tier {
  /** Empty for the first: it needs no heading below the section's own. */
  readonly title: string;
  readonly note: string;
  readonly differences: readonly Difference[];
}

/** Rules that set two versions of one statement side by side, as the apparatus of an edition does. */
const isVariant = (one: Difference): boolean => one.by.startsWith('variant/');

/** Below this weight a difference was kept although its sentences share next to nothing (reconcile/evidence/evidence.ts). */
const FAINT = 0.025;

/**
 * The differences as an editor reads them: where the reports part, then what only some tell, then one thing in other words, and last what
 * may be of two things.
 * Inside a tier the order stays. Tiers without any are left out.
 */
export function differenceTiers(differences: readonly Difference[]): Tier[] {
  const isAlone = (one: Difference): boolean => one.kind === 'presence';
  const isFaint = (one: Difference): boolean => !isAlone(one) && !isVariant(one) && one.weight < FAINT;
  const tiers: Tier[] = [
    {
      title: '',
      note: '',
      differences: differences.filter((one) => !isAlone(one) && !isVariant(one) && !isFaint(one)),
    },
    {
      title: 'Told by some, not by others',
      note: 'Silence is not denial.',
      differences: differences.filter(isAlone),
    },
    {
      title: 'One thing, other words',
      note: 'Both can hold: what one version has and the other has not.',
      differences: differences.filter((one) => !isAlone(one) && isVariant(one)),
    },
    {
      title: 'Perhaps of two things',
      note: 'The sentences share little: read both before you rely on it.',
      differences: differences.filter(isFaint),
    },
  ];
  return tiers.filter((tier) => tier.differences.length > 0);
}
