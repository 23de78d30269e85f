import { passages as find } from '../../derive/passages.ts';
import { tokenStream } from '../../derive/token-stream.ts';
import { gazetteer } from '../../gazetteer/index.ts';
import { en } from '../../lang/en/index.ts';
import { read } from '../../read/index.ts';
import { bareReport } from './report.ts';
import { stringOf } from './task.ts';
import type { EvalTask, Row } from './task.ts';

const stream = (value: unknown) => {
  const side = value as Row;
  return tokenStream(read(bareReport(stringOf(side, 'id'), stringOf(side, 'text')), en, gazetteer));
};

/** Aligned passages of two texts. */
export const passages: EvalTask = {
  kind: 'line',
  run: (row) => ({ id: stringOf(row, 'id'), passages: find(stream(row['a']), stream(row['b'])) }),
};
