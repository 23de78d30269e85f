import { describe, expect, it } from 'vitest';
import { quoteMarks } from '../../src/annotate/quote-marks.ts';
import { quotedRanges } from '../../src/annotate/quoted-ranges.ts';
import { relatedPairs } from '../../src/derive/related-pairs.ts';
import type { LightText } from '../../src/derive/light-text.ts';
import { wordingOf } from '../../src/derive/wording.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';
import { report, STORM, STRIKE } from './story.ts';

const pairs = (texts: readonly LightText[]) => [
  ...relatedPairs(texts, {
    language: en,
    gazetteer,
    wording: (light) => {
      const text = read(
        report({ id: light.id, text: light.text, ...(light.outlet === null ? {} : { outlet: light.outlet }) }),
        en,
        gazetteer,
      );
      const marks = quoteMarks(text, en);
      return wordingOf(text, marks, quotedRanges(marks), en);
    },
  }),
];
const text = (id: string, body: string, outlet: string | null = null, published: string | null = null): LightText => ({
  id,
  text: body,
  outlet,
  published,
});
const unlike = (n: number): string =>
  Array.from({ length: 60 }, (_, i) => `w${n}x${i} v${(n * 31 + i * 7) % 101}q${n}`).join(' ');

describe('related pairs of a collection', () => {
  it('finds a third of a text inside a longer one', () => {
    const list = [
      text('host', `${unlike(1)}. ${STRIKE.slice(0, 2).join(' ')} ${unlike(2)}.`),
      text('source', `${STRIKE.join(' ')} ${unlike(3)}.`),
      text('other', STORM.join(' ')),
    ];
    expect(pairs(list).map((p) => `${p.a} ${p.b}`)).toEqual(['host source']);
  });

  it('takes what several texts of one host share for its furniture', () => {
    const foot =
      'Keep reading for free by joining the circle of friends who carry this paper through every season of the year.';
    const list = [1, 2, 3, 4].map((n) => text(`t${n}`, `${unlike(n)}. ${foot}`, 'Quay News', `2031-0${n}-01`));
    expect(pairs(list)).toEqual([]);
  });

  it('reports identical texts without comparing each with each', () => {
    const many = Array.from({ length: 400 }, (_, i) => text(`c${String(i).padStart(3, '0')}`, STRIKE.join(' ')));
    const found = pairs(many);
    expect(found.length).toBeGreaterThanOrEqual(399);
    expect(found.length).toBeLessThan(1000);
    expect(found.every((p) => p.relation === 'same-copy')).toBe(true);
  });

  it('gives the same pairs in any order', () => {
    const list = [
      text('b', STRIKE.join(' ')),
      text('a', STRIKE.slice(0, 4).join(' ')),
      text('c', [STRIKE[1], ...STORM].join(' ')),
    ];
    expect(pairs([...list].reverse())).toEqual(pairs(list));
  });
});
