import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import type { Report } from '../../src/model/report.ts';
import { read, readAsNeeded } from '../../src/read/index.ts';

const sentences = [
  'KARVALE (AP) — The wardens shut the bridge.',
  '“We saw it,” she said. Nobody else did.',
  'Photo: Ada Moss/Quay News',
  'By Ada Moss',
  'The mayor spoke at 3 p.m. on Monday.',
];

const report = (text: string): Report => ({
  id: 'r1',
  ref: 'r1',
  text,
  outlet: { name: null, stated: false },
  published: null,
  language: 'en',
});

describe('reading as needed', () => {
  it('finds what reading at once finds, in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), (chosen) => {
        const text = chosen.join('\n\n');
        const lazily = readAsNeeded(report(text), en, gazetteer);
        expect(lazily.tokens.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(lazily))).toEqual(
          JSON.parse(JSON.stringify(read(report(text), en, gazetteer))),
        );
      }),
    );
  });
});
