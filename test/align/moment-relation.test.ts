import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { momentsRelation } from '../../src/align/moment-relation.ts';
import { storyYears } from '../../src/align/story-years.ts';
import { annotate } from '../../src/annotate/index.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import type { Moment } from '../../src/model/moment.ts';
import { read } from '../../src/read/index.ts';

const moment = (from: string | null, to: string | null, type: Moment['type'] = 'DATE'): Moment => ({
  range: [0, 1],
  type,
  value: 'X',
  from,
  to,
  stated: false,
  by: 'test',
});

describe('how two moments stand to each other', () => {
  test.each([
    [moment('2031-05-13', '2031-05-13'), moment('2031-05-13', '2031-05-13'), 'same'],
    [moment('2031-05-13', '2031-05-13'), moment('2031-05-01', '2031-05-31'), 'within'],
    [moment('2031-04-01', '2031-04-30'), moment('2031-04-20', '2031-05-14'), 'overlap'],
    [moment('2031-04-01', '2031-04-30'), moment('2031-05-07', '2031-05-14'), 'disjoint'],
    [moment('2031-05-13T06:10:00', '2031-05-13T06:10:00'), moment('2031-05-13', '2031-05-13'), 'within'],
    [
      moment('2031-05-13T06:10:00', '2031-05-13T06:10:00'),
      moment('2031-05-13T05:45:00', '2031-05-13T06:15:00'),
      'within',
    ],
    [
      moment('2031-05-13T23:30:00', '2031-05-13T23:30:00'),
      moment('2031-05-13T22:45:00', '2031-05-13T23:15:00'),
      'disjoint',
    ],
    [
      moment('2031-05-13T06:00:00Z', '2031-05-13T06:00:00Z'),
      moment('2031-05-13T11:30:00+05:30', '2031-05-13T11:30:00+05:30'),
      'same',
    ],
    [moment(null, null), moment('2031-05-13', '2031-05-13'), 'unknown'],
    [moment('2031-05-13', '2031-05-13', 'SET'), moment('2031-05-13', '2031-05-13'), 'unknown'],
  ] as const)('%o %o: %s', (a, b, expected) => {
    expect(momentsRelation(a, b)).toBe(expected);
  });

  it('is the same both ways', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((d) => `2031-05-${String(d).padStart(2, '0')}`);
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [x, y] = [moment(a < b ? a : b, a < b ? b : a), moment(c < d ? c : d, c < d ? d : c)];
        expect(momentsRelation(x, y)).toBe(momentsRelation(y, x));
      }),
    );
  });
});

describe('a day without its year', () => {
  const of = (id: string, text: string, published: string) =>
    annotate(
      read(
        {
          id,
          ref: id,
          text,
          outlet: { name: null, stated: false },
          published: { value: published, precision: 'day', stated: true },
          language: 'en',
        },
        en,
        gazetteer,
      ),
      en,
      gazetteer,
    );
  it('takes the year another report of the story prints', () => {
    const [, other] = storyYears([
      of('a', 'The dam broke on 9 February 2029.', '2031-05-14'),
      of('b', 'They have lived in tents since 9 February.', '2031-05-14'),
    ]);
    expect(other!.moments.map((m) => m.value)).toEqual(['2029-02-09']);
  });
  it('keeps this year on the anniversary', () => {
    const [, other] = storyYears([
      of('a', 'The dam broke on 9 February 2029.', '2031-02-10'),
      of('b', 'They lit candles on 9 February.', '2031-02-10'),
    ]);
    expect(other!.moments.map((m) => m.value)).toEqual(['2031-02-09']);
  });
});
