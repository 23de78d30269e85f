import type { Annotated } from '../../model/annotated.ts';
import { annotate } from '../../annotate/index.ts';
import { gazetteer } from '../../gazetteer/index.ts';
import { en } from '../../lang/en/index.ts';
import { read } from '../../read/index.ts';
import { judgeSentences } from '../../reconcile/figures/sentence-verdict.ts';
import { bareReport } from './report.ts';
import { stringOf, type EvalTask, type Row } from './task.ts';

/** A day in ISO form, or nothing: the collections give raw strings. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function sentence(row: Row, key: 'a' | 'b', date: 'dateA' | 'dateB'): Annotated {
  return annotate(read(bareReport(key, stringOf(row, key), dayOf(row[date])), en, gazetteer), en, gazetteer);
}

/** Two aligned sentences -> do they disagree? */
export const difference: EvalTask = {
  kind: 'line',
  run: (row) => {
    const { verdict, by, why, facts } = judgeSentences(sentence(row, 'a', 'dateA'), sentence(row, 'b', 'dateB'));
    return { id: row['id'], verdict, by, why, spans: facts?.map((fact) => fact.range) ?? [] };
  },
};
