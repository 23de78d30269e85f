import { annotate, annotators } from '../../src/annotate/index.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import type { Annotated } from '../../src/model/annotated.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import type { Range } from '../../src/model/span.ts';
import type { Report } from '../../src/model/report.ts';
import { read } from '../../src/read/index.ts';

export const reportOf = (text: string): Report => ({
  id: 'r',
  ref: 'r',
  text,
  outlet: { name: null, stated: false },
  published: null,
  language: 'en',
});

/** A text read and annotated, moments and quantities left out. */
export const annotated = (text: string): Annotated =>
  annotate(
    read(reportOf(text), en, gazetteer),
    en,
    gazetteer,
    annotators.filter((a) => a.name !== 'moments' && a.name !== 'quantities'),
  );

export const words = (text: string, ranges: readonly Range[]): string[] => ranges.map((range) => text.slice(...range));

/** The attributions of speech and documents that a text states. */
export const said = (text: string): Attribution[] =>
  annotated(text).attributions.filter((a) => a.class === 'speech' || a.class === 'document');
