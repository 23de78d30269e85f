/**
 * stream/: which reports belong together? Each report is weighed, as it arrives, against the few open stories that share its
 * rare words: how alike they are in words, names and numbers, whether each side's leading names are known to the other (a
 * twin has another place and other people), how rare what they share is, how many days lie between. It joins the best story
 * or opens one. Nothing of the future is seen; how common words are is learnt from the past only.
 *
 * What was said stays: where later reports show that two stories are one, or one is two, that is offered (`offers`), and a
 * person decides (`applyDecision`). A person's decision wins over all evidence, also in later runs, and can be taken back.
 */
export { applyDecision } from './apply.ts';
export { assign } from './assign.ts';
export type { Assignment, Rival } from './assign.ts';
export type { Applied, Decision } from './decision.ts';
export type { Evidence } from './evidence.ts';
export type { StreamItem } from './item.ts';
export { offers } from './offer.ts';
export type { Offer } from './offer.ts';
export { restore, snapshot } from './snapshot.ts';
export type { StreamSnapshot } from './snapshot.ts';
export { createStream, resolveStory } from './state.ts';
export type { StreamOptions, StreamState } from './state.ts';
export { titleOf } from './title.ts';
export type { Why } from './why.ts';
