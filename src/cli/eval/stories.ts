import { assign, createStream } from '../../stream/index.ts';
import { stringOf } from './task.ts';
import type { EvalTask, Row } from './task.ts';

const maybe = (row: Row, key: string): string | undefined => {
  const value = row[key];
  return typeof value === 'string' ? value : undefined;
};

const stream = createStream();

/** The story of each report, decided before the next one is read. */
export const stories: EvalTask = {
  kind: 'line',
  run: (row) => {
    const id = stringOf(row, 'id');
    const item = { id, text: stringOf(row, 'text'), title: maybe(row, 'title'), outlet: maybe(row, 'outlet') };
    const { story, confidence } = assign(stream, { ...item, published: maybe(row, 'published') });
    return { id, story, confidence };
  },
};
