import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence counts, in nats: a logistic model fitted over three kinds of collections together (local
 * crime news with many twins, undated event clusters, national politics). docs/stories.md says how, and what happens to one
 * collection when it is left out of the fitting. The bias and the weight of `undated` were then eased by hand (by
 * some .3 each), since a story once broken in two stays broken. `passing`, `brevity` and `crowdedBrief` were added to the
 * fitted model by hand, in round numbers, and kept because stories of topics left aside, and one-line texts of other
 * collections, were sorted better too.
 */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  words: 3.22,
  names: 0.91,
  lead: 1.12,
  nearestMember: 3.04,
  rareShared: 4.05,
  reportCovered: 1.06,
  passing: -1,
  storyCovered: 2.17,
  exclusive: 2.84,
  gap: -0.97,
  undated: -4.2,
  size: -1.41,
  crowd: -6.97,
  brevity: 2,
  crowdedBrief: -14,
  years: 0.59,
};

/** A report that shares nothing with a story. */
export const bias = -3.9;

const kinds = Object.keys(weights) as readonly (keyof Evidence)[];

/** Evidence for the report belonging to the story, in nats: 0 is even odds. */
export const nats = (evidence: Evidence): number =>
  kinds.reduce((sum, kind) => sum + weights[kind] * evidence[kind], bias);

/** Odds as a probability. */
export const probability = (evidence: number): number => 1 / (1 + Math.exp(-evidence));
