import { sameClaim as score } from '../../align/similarity.ts';
import { en } from '../../lang/en/index.ts';
import { stringOf, type EvalTask } from './task.ts';

/** Two sentences -> how surely they make the same claim. */
export const sameClaim: EvalTask = {
  kind: 'line',
  run: (row) => ({ id: row['id'], score: score(stringOf(row, 'a'), stringOf(row, 'b'), en) }),
};
