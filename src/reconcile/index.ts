/**
 * reconcile/: do they say the same? Independence is settled first (derive), because copies make false consensus. Then every
 * comparer looks at the claims for its own kind of difference, and corroboration counts the origins of each claim. The list
 * is short and the most telling comes first: a false finding costs a reader more than a missing one.
 *
 * One folder a kind of question: figures/ (how many, how much), times/ (when), sayings/ (how one saying differs), sources/ (who
 * told it, and how it came), names/ (who or what is meant), wording/ (other words, weaker or stronger), presence/ (what one
 * report alone tells), variants/ (the second tier). What each finds passes evidence/: do the two sentences tell one thing? Then
 * told-differences.ts ranks and numbers it. thresholds.ts has every number that was set by reading.
 */
import type { Annotated } from '../model/annotated.ts';
import type { Claim, Difference } from '../model/claim.ts';
import { languageOf } from '../lang/index.ts';
import { vocabularyOf, type Alignment } from '../align/index.ts';
import { attribution } from './sources/attribution.ts';
import { sharedWords, type Comparer, type Derived, type Draft, type Story } from './comparer.ts';
import { claimsOf } from './told-claims.ts';
import { differencesOf } from './told-differences.ts';
import { calledOtherwise } from './names/called-otherwise.ts';
import { channel } from './sources/channel.ts';
import { charges } from './names/charge.ts';
import { corrections } from './correction.ts';
import { countedOtherwise } from './figures/counted.ts';
import { evidenced } from './evidence/evidence.ts';
import { exclusives } from './wording/exclusive.ts';
import { figures } from './figures/figure.ts';
import { goBetweens } from './sources/go-between.ts';
import { governments } from './names/government.ts';
import { hours } from './times/hour.ts';
import { intermediary } from './sources/intermediary.ts';
import { modifiers } from './wording/modifier.ts';
import { movedOn } from './figures/moved-on.ts';
import { spellings } from './names/name.ts';
import { namedSumsApart } from './figures/named-sum.ts';
import { oneOrSeveral } from './figures/one-or-several.ts';
import { otherSources } from './sources/other-source.ts';
import { otherTellers } from './sources/other-teller.ts';
import { slots } from './names/slots.ts';
import { residences } from './names/residence.ts';
import { partsOtherwise } from './figures/parts.ts';
import { penaltySteps } from './figures/penalty.ts';
import { presences } from './presence/presence.ts';
import { quotation } from './sayings/quotation.ts';
import { roles } from './names/role.ts';
import { selfContradictions } from './self-contradiction.ts';
import { softening } from './sayings/softening.ts';
import { speakerWords } from './sources/speakers.ts';
import { times } from './times/time.ts';
import { trusted } from './evidence/trusted.ts';
import { unknowns } from './names/unknown.ts';
import { variants } from './variants/index.ts';
import { whoIsMeant } from './names/who.ts';
import { wordings } from './wording/wording.ts';

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
