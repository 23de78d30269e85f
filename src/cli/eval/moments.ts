import { moments as momentsOf } from '../../annotate/moments.ts';
import { gazetteer } from '../../gazetteer/index.ts';
import { en } from '../../lang/en/index.ts';
import { read } from '../../read/index.ts';
import { bareReport } from './report.ts';
import { stringOf } from './task.ts';
import type { EvalTask } from './task.ts';

/** `{id, text, published}` -> `{id, moments: [{start, end, type, value}]}`. */
export const moments: EvalTask = {
  kind: 'line',
  run(row) {
    const id = stringOf(row, 'id');
    const text = read(bareReport(id, stringOf(row, 'text'), row['published']), en, gazetteer);
    return {
      id,
      moments: momentsOf(text, en).map(({ range: [start, end], type, value }) => ({ start, end, type, value })),
    };
  },
};
