import { en } from '../../lang/en/index.ts';
import { quantities as annotate } from '../../annotate/quantities.ts';
import { moments } from '../../annotate/moments.ts';
import { read } from '../../read/index.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { EvalTask } from './task.ts';
import { stringOf } from './task.ts';
import { bareReport } from './report.ts';

/** The referee scores printed numbers; an open side of the interval stays open. Ratios it calls "% germans". */
function row(quantity: Quantity): object {
  const { range, printed, hedge, kind } = quantity;
  const open = { lo: quantity.lo === null, hi: quantity.hi === null };
  return {
    start: range[0],
    end: range[1],
    lo: open.lo ? null : printed.lo,
    hi: open.hi ? null : printed.hi,
    unit: kind === 'ratio' ? `% ${quantity.unit}` : quantity.unit,
    ...(quantity.counted ? { counted: quantity.counted.text } : {}),
    ...(hedge ? { hedge } : {}),
  };
}

export const quantities: EvalTask = {
  kind: 'line',
  run(line) {
    const id = stringOf(line, 'id');
    const text = read(bareReport(id, stringOf(line, 'text')), en, { agencies: [], outlets: [] });
    return {
      id,
      quantities: annotate(text, en, moments(text, en))
        .filter(({ kind }) => kind !== 'rank')
        .map(row),
    };
  },
};
