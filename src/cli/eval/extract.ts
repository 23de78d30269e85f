import { extract as extractPage } from '../../intake/html/index.ts';
import type { EvalTask, Row } from './task.ts';
import { stringOf } from './task.ts';

export const extract: EvalTask = {
  kind: 'line',
  run(row: Row) {
    const page = extractPage(stringOf(row, 'html'), typeof row['url'] === 'string' ? row['url'] : undefined);
    return {
      id: row['id'],
      title: page.title,
      text: page.text,
      authors: page.authors,
      published: page.published?.value ?? null,
      outlet: page.outlet,
      credits: page.credits,
    };
  },
};
