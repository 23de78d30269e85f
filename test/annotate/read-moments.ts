import { moments } from '../../src/annotate/moments.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import type { Moment } from '../../src/model/moment.ts';
import { read } from '../../src/read/index.ts';

export interface Printed extends Moment {
  readonly words: string;
}

/** Moments of an invented text with the words they were read from. */
export function momentsIn(text: string, published: string | null = '2031-05-14'): Printed[] {
  const report = {
    id: 'r',
    ref: 'r',
    text,
    outlet: { name: null, stated: false },
    published:
      published === null
        ? null
        : { value: published, precision: published.length > 10 ? ('minute' as const) : ('day' as const), stated: true },
    language: 'en',
  };
  return moments(read(report, en, gazetteer), en).map((m) => ({ ...m, words: text.slice(...m.range) }));
}

/** `words=value` of every moment, for short tables. */
export const told = (text: string, published: string | null = '2031-05-14'): string[] =>
  momentsIn(text, published).map((m) => `${m.words}=${m.value}`);
