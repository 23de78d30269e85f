import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.ts';
import { found, told } from './quantities-reader.ts';

describe('numbers that are no quantities', () => {
  for (const text of [
    'It began on June 5, 2031 and ended on 7 October.',
    'In 2031 the port closed; by 2033 it was open.',
    'The season of 2030-31 was long.',
    'They met at 5pm, at 9.35pm and at 7.40 in the hall.',
    'Call 555-1234 or 0700 900 1234.',
    'She lives at 37 Quarry Lane.',
    'The G7, the M25, COVID-19 and the QX-40 index.',
    'This was the 21st race and her twenty-first win.',
    'The two met, and this one left.',
    'One day he will see.',
    'No one came, and no single one stayed.',
    'Picture 3/14',
    'A four-by-four stood there.',
    'It is a one-way street and a two-way deal.',
    'The second half was dull.',
    'The 1980s and his 30s were good.',
    'The zero-day hole was closed.',
    'The PS4 and the PS5 were sold out.',
  ])
    it(text, () => {
      expect(told(text)).toEqual([]);
    });

  it('leaves out a number inside a date that was found by others, and keeps a duration there', () => {
    const text = 'The 5 was early; three weeks ago it rained.';
    const moment = (start: number, end: number) =>
      ({
        range: [start, end],
        type: 'DATE',
        value: 'PAST_REF',
        from: null,
        to: null,
        stated: false,
        by: 'test',
      }) as const;
    expect(found(text, [moment(4, 5), moment(17, 32)]).map((q) => q.unit)).toEqual(['week']);
  });
});

describe('rules and their sentences', () => {
  for (const { rule, hedge, like, unlike } of en.quantities.hedges) {
    it(`${rule} matches: ${like}`, () => {
      expect(found(like).some((q) => q.hedge === hedge)).toBe(true);
    });
    it(`${rule} does not match: ${unlike}`, () => {
      expect(found(unlike).some((q) => q.hedge === hedge)).toBe(false);
    });
  }
  for (const { rule, like, unlike } of en.quantities.notQuantities) {
    it(`${rule} names: ${like}`, () => {
      expect(told(like)).toEqual([]);
    });
    it(`${rule} counts: ${unlike}`, () => {
      expect(told(unlike)).not.toEqual([]);
    });
  }
});
