import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.ts';
import { sentences } from '../../src/read/index.ts';

const split = (text: string): string[] =>
  sentences(text, [0, text.length], 'en', en.text).map(([start, end]) => text.slice(start, end));

describe('a sentence', () => {
  for (const { rule, like, unlike } of en.text.joins ?? []) {
    it(`goes on (${rule}): ${like}`, () => {
      expect(split(like)).toHaveLength(1);
    });
    it(`ends (${rule}): ${unlike}`, () => {
      expect(split(unlike)).toHaveLength(2);
    });
  }

  it.each([
    'The market opened at 8 a.m. Monday (6 p.m. ET Sunday), later than most had hoped.',
    'The hall is open until 9 p.m. Eastern, the guild said.',
    'The U.S. Quay Inspectors and U.N. Envoy Bo Vale agreed.',
    'Linebacker T.J. Orr met Msgr. Vale and Dist. Atty. Ann Dale.',
    'George H.W. Orr was the ambassador.',
    'Rev. A. Orr met Gen. Will Vale and Mrs. May in Orr vs. Vale.',
    'It opened on Dec. 5 at No. 10 Quay St. Louis Hall.',
    'The song ("Up at No. 5. Again", a ballad) was sung.',
  ])('goes on behind an abbreviation: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('ends behind an abbreviation too, when the next word opens a sentence', () => {
    expect(split('He came in Dec. The house is on Quay St. She left with Bo Orr Jr. Vale said no. Orr went.')).toEqual([
      'He came in Dec.',
      'The house is on Quay St.',
      'She left with Bo Orr Jr.',
      'Vale said no.',
      'Orr went.',
    ]);
  });

  it('ends where the space behind it was lost', () => {
    expect(split('They read the samples.The crew, on board, wrote to orr@quay.Com about it.It was late.')).toEqual([
      'They read the samples.',
      'The crew, on board, wrote to orr@quay.Com about it.',
      'It was late.',
    ]);
  });

  it('ends behind a state, a time or a country as behind any other word', () => {
    expect(split('She lives in Karvale, D.C. Her son left at 7 p.m. Orr stayed in the U.S. He is ill.')).toEqual([
      'She lives in Karvale, D.C.',
      'Her son left at 7 p.m.',
      'Orr stayed in the U.S.',
      'He is ill.',
    ]);
  });
});
