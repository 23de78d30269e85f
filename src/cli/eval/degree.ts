import { degree as of } from '../../derive/degree.ts';
import { tokenStream } from '../../derive/token-stream.ts';
import { gazetteer } from '../../gazetteer/index.ts';
import { en } from '../../lang/en/index.ts';
import { read } from '../../read/index.ts';
import { bareReport } from './report.ts';
import { stringOf } from './task.ts';
import type { EvalTask } from './task.ts';

const stream = (text: string) => tokenStream(read(bareReport('text', text), en, gazetteer));

/** How much of a is derived from b. */
export const degree: EvalTask = {
  kind: 'line',
  run: (row) => ({ id: stringOf(row, 'id'), ...of(stream(stringOf(row, 'a')), stream(stringOf(row, 'b'))) }),
};
