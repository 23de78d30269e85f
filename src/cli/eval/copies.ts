import { relatedPairs } from '../../derive/related-pairs.ts';
import type { LightText } from '../../derive/light-text.ts';
import { wordingOf } from '../../derive/wording.ts';
import { quoteMarks } from '../../annotate/quote-marks.ts';
import { quotedRanges } from '../../annotate/quoted-ranges.ts';
import { gazetteer } from '../../gazetteer/index.ts';
import { read } from '../../read/index.ts';
import { en } from '../../lang/en/index.ts';
import { bareReport } from './report.ts';
import { stringOf } from './task.ts';
import type { EvalTask, Row } from './task.ts';

const textOf = (row: Row): LightText => ({
  id: stringOf(row, 'id'),
  text: stringOf(row, 'text'),
  outlet: typeof row['outlet'] === 'string' ? row['outlet'] : null,
  published: typeof row['published'] === 'string' ? row['published'] : null,
});

/** Related pairs of a whole collection. */
export const copies: EvalTask = {
  kind: 'collection',
  run: (rows) =>
    relatedPairs(rows.map(textOf), {
      language: en,
      gazetteer,
      wording: (light) => {
        const text = read(bareReport(light.id, light.text, light.published, light.outlet), en, gazetteer);
        const marks = quoteMarks(text, en);
        return wordingOf(text, marks, quotedRanges(marks), en);
      },
    }),
};
