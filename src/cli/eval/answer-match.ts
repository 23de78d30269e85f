import { answerSimilarity } from '../../align/answers.ts';
import { en } from '../../lang/en/index.ts';
import { stringOf, type EvalTask } from './task.ts';

/** Two answers to one question -> how surely they are the same answer. */
export const answerMatch: EvalTask = {
  kind: 'line',
  run: (row) => ({
    id: row['id'],
    score: answerSimilarity(stringOf(row, 'question'), stringOf(row, 'a'), stringOf(row, 'b'), en),
  }),
};
