/**
 * reconcile/: do they say the same? Independence is settled first (derive), because copies make false consensus. Then every
 * comparer looks at the claims for its own kind of difference, and corroboration counts the origins of each claim. The list
 * is short and the most telling comes first: a false finding costs a reader more than a missing one.
 */
import type { Annotated } from '../model/annotated.ts';
import type { Claim, Difference } from '../model/claim.ts';
import { languageOf } from '../lang/index.ts';
import { vocabularyOf, type Alignment } from '../align/index.ts';
import { attribution } from './attribution.ts';
import { sharedWords, type Comparer, type Derived, type Draft, type Story } from './comparer.ts';
import { claimsOf } from './told-claims.ts';
import { differencesOf } from './told-differences.ts';
import { calledOtherwise } from './called-otherwise.ts';
import { channel } from './channel.ts';
import { charges } from './charge.ts';
import { corrections } from './correction.ts';
import { countedOtherwise } from './counted.ts';
import { evidenced } from './evidence.ts';
import { exclusives } from './exclusive.ts';
import { figures } from './figure.ts';
import { goBetweens } from './go-between.ts';
import { governments } from './government.ts';
import { hours } from './hour.ts';
import { intermediary } from './intermediary.ts';
import { modifiers } from './modifier.ts';
import { movedOn } from './moved-on.ts';
import { spellings } from './name.ts';
import { namedSumsApart } from './named-sum.ts';
import { oneOrSeveral } from './one-or-several.ts';
import { otherSources } from './other-source.ts';
import { otherTellers } from './other-teller.ts';
import { slots } from './slots.ts';
import { residences } from './residence.ts';
import { partsOtherwise } from './parts.ts';
import { penaltySteps } from './penalty.ts';
import { presences } from './presence.ts';
import { quotation } from './quotation.ts';
import { roles } from './role.ts';
import { selfContradictions } from './self-contradiction.ts';
import { softening } from './softening.ts';
import { speakerWords } from './speakers.ts';
import { times } from './time.ts';
import { trusted } from './trusted.ts';
import { unknowns } from './unknown.ts';
import { variants } from './variants/index.ts';
import { whoIsMeant } from './who.ts';
import { wordings } from './wording.ts';

export { corroborate } from './corroboration.ts';
export type { Comparer, Derived, Draft, Story } from './comparer.ts';

export interface ReconcileInput {
  readonly annotated: readonly Annotated[];
  readonly alignment: Alignment;
  readonly derived: Derived;
}

/** One kind of difference each, looked for inside every claim. */
export const comparers: readonly Comparer[] = [quotation, softening, attribution, intermediary, channel];

/** Differences that show only over the whole story. */
export const storyComparers: readonly ((story: Story) => readonly Draft[])[] = [
  figures,
  namedSumsApart,
  penaltySteps,
  movedOn,
  partsOtherwise,
  oneOrSeveral,
  wordings,
  times,
  hours,
  exclusives,
  countedOtherwise,
  modifiers,
  roles,
  governments,
  goBetweens,
  spellings,
  unknowns,
  charges,
  calledOtherwise,
  otherSources,
  residences,
  slots,
  otherTellers,
  selfContradictions,
  whoIsMeant,
  presences,
  corrections,
];

/**
 * Claims with their origins, and the differences between reports, most telling first.
 * The order of `annotated` does not matter.
 */
export function reconcile({ annotated, alignment, derived }: ReconcileInput): {
  claims: Claim[];
  differences: Difference[];
} {
  const language = annotated.map((one) => languageOf(one.text.report.language)).find((one) => one !== null);
  if (!language) return { claims: [], differences: [] };
  const story: Story = {
    annotated: new Map(annotated.map((one) => [one.text.report.id, one])),
    alignment,
    derived,
    vocabulary: vocabularyOf(language),
    speakers: speakerWords(language.comparison),
    shared: sharedWords(alignment),
  };
  const drafts = [
    ...alignment.claims.flatMap((claim) => comparers.flatMap((comparer) => comparer.compare(claim, story))),
    ...storyComparers.flatMap((compare) => compare(story)),
  ];
  const told = claimsOf(story);
  return differencesOf(evidenced(trusted(drafts, story), story), told, story, variants(story));
}
