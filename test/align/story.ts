import type { Annotated } from '../../src/model/annotated.ts';
import type { Report } from '../../src/model/report.ts';
import { annotate, storyIds } from '../../src/annotate/index.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';

export interface Told {
  readonly outlet: string;
  readonly text: string;
  readonly published?: string;
}

function reportOf({ outlet, text, published }: Told): Report {
  return {
    id: `r:${outlet}`,
    ref: outlet,
    text,
    outlet: { name: outlet, stated: false },
    published:
      published === undefined
        ? null
        : { value: published, precision: published.length > 10 ? 'second' : 'day', stated: false },
    language: 'en',
  };
}

/** Invented reports, read and annotated, in the given order. */
export function storyOf(...told: readonly Told[]): Annotated[] {
  return storyIds(told.map((one) => annotate(read(reportOf(one), en, gazetteer), en, gazetteer)));
}

/** One invented text. */
export const annotatedText = (text: string, published = '2031-05-14'): Annotated =>
  storyOf({ outlet: 'harbour-post', text, published })[0]!;
