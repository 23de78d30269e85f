import { annotate, annotators } from '../../annotate/index.ts';
import { gazetteer } from '../../gazetteer/index.ts';
import { languageOf } from '../../lang/index.ts';
import { read } from '../../read/index.ts';
import { en } from '../../lang/en/index.ts';
import { bareReport } from './report.ts';
import { stringOf } from './task.ts';
import type { EvalTask, Row } from './task.ts';

/** Moments and quantities are not asked for here. */
const wanted = annotators.filter(({ name }) => name !== 'moments' && name !== 'quantities');

/** `quotes`: who said what. Refusals have no content and are left out; hedges and beliefs are attributions by definition. */
export const quotes: EvalTask = {
  kind: 'line',
  run(row: Row) {
    const report = bareReport(stringOf(row, 'id'), stringOf(row, 'text'), row['published']);
    const language = languageOf(report.language) ?? en;
    const found = annotate(read(report, language, gazetteer), language, gazetteer, wanted);
    return {
      id: report.id,
      quotes: found.attributions
        .filter((a) => a.class !== 'refusal' && a.content.length > 0)
        .map((a) => ({
          content: a.content,
          cue: a.cue,
          source: a.source,
          type: a.type,
          ...(a.speaker === null ? {} : { speaker: a.speaker }),
          via: a.via,
          anonymity: a.anonymity,
        })),
    };
  },
};
