import { annotate } from '../../src/annotate/index.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import type { Annotated } from '../../src/model/annotated.ts';
import type { Language } from '../../src/model/language.ts';
import type { Range } from '../../src/model/span.ts';
import { read } from '../../src/read/index.ts';

/** A text read by the data of one language, published on Wednesday, 14 May 2031. */
export const readIn = (language: Language, text: string): Annotated =>
  annotate(
    read(
      {
        id: 'r',
        ref: 'r',
        text,
        outlet: { name: null, stated: false },
        published: { value: '2031-05-14', precision: 'day', stated: true },
        language: language.code,
      },
      language,
      gazetteer,
    ),
    language,
    gazetteer,
  );

export const wordsAt = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map((range) => text.slice(...range));

/** Quotations and indirect speech as `type: content | cue | source | speaker`. */
export const said = (language: Language, text: string): string[] =>
  readIn(language, text)
    .attributions.filter((one) => one.class === 'speech' || one.class === 'document')
    .map(({ type, content, cue, source, speaker }) =>
      [
        `${type}: ${wordsAt(text, content).join(' … ')}`,
        ...[cue, source].map((r) => wordsAt(text, r).join(' … ')),
        speaker,
      ].join(' | '),
    );
