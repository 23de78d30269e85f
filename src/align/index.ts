/**
 * align/: which statements are about the same thing? Sentences are cut into clauses (`statements`), and the clauses of all
 * reports are grouped by the words that are telling within the story (`align`). What two statements of one group disagree
 * about is reconcile's question. `sameClaim` and `answerSimilarity` judge a pair without a story around it.
 */
export { align, type Alignment, type ClaimWork } from './claims.ts';
export { statements, type StatementWork } from './statements.ts';
export {
  isNegated,
  prepareSentence,
  sameClaim,
  sameClaimOf,
  sentenceFeatures,
  type PreparedSentence,
  type SentenceFeatures,
} from './similarity.ts';
export { answerSimilarity } from './answers.ts';
export { termOf, terms, vocabularyOf, type Term, type Vocabulary } from './terms.ts';
export { stem } from './stem.ts';
export { containment, jaccard, dice, grams, shared, type Weigh } from './overlap.ts';
export { comparable, figuresMeet, type FigureGroup, type FigureMention } from './figures.ts';
export { isStretch, type TimeGroup, type TimeMention } from './times.ts';
export { areTied } from './tied-figures.ts';
export { figuresLeftOut, isMoved, isTollSlot } from './figure-groups.ts';
export type { StoryWeights } from './weights.ts';
export { pieces } from './pieces.ts';
export { openQuestions } from './open-questions.ts';
export { factsOf, type Fact } from './facts.ts';
