import { describe, expect, it } from 'vitest';
import { comparable, convert, inBase, meet } from '../../src/annotate/quantities/unit-conversion.ts';
import { found } from './quantities-reader.ts';

const one = (text: string) => found(text)[0]!;

describe('conversion', () => {
  it('knows the base of a unit', () => {
    expect(convert('mile', 30)).toBeCloseTo(48280.32);
    expect(convert('fahrenheit', 212)).toBeCloseTo(100);
    expect(convert('mile per hour', 60)).toBeCloseTo(26.8224);
    expect(convert('litre per second', 2)).toBe(2);
  });
});

describe('the same thing in other words', () => {
  for (const [a, b] of [
    ['It lies 30 miles off.', 'It lies 48 km off.'],
    ['It rose to 2,000ft there.', 'It rose to 600 m there.'],
    ['A strength of 7.0 percent.', 'A strength of 7 percent.'],
    ['It was 100 degrees Celsius.', 'It was 212 degrees Fahrenheit.'],
    ['About 40 sailors swam.', 'Only 37 sailors swam.'],
    ['It carried 20 tonnes.', 'It carried 20,000 kg.'],
    ['Half of the crews left.', 'It was 50 percent of the crews.'],
    ['A quarter of the crews left.', 'One in four crews left.'],
  ] as const)
    it(`${a} | ${b}`, () => {
      expect(comparable(one(a), one(b))).toBe(true);
      expect(meet(one(a), one(b))).toBe(true);
    });
});

describe('other things', () => {
  it('keeps currencies apart', () => {
    expect(comparable(one('It cost $75.'), one('It cost €75.'))).toBe(false);
  });
  it('keeps counts of other things apart', () => {
    expect(comparable(one('Ten ships left.'), one('Ten sailors left.'))).toBe(false);
  });
  it('compares bare numbers with nothing', () => {
    expect(comparable(one('It closed at 147.31 there.'), one('It closed at 147.31 there.'))).toBe(false);
  });
  it('tells counts apart that differ by one', () => {
    expect(meet(one('Ten ships left.'), one('Eleven ships left.'))).toBe(false);
    expect(inBase(one('Ten ships left.'))).toEqual({ lo: 10, hi: 10, dimension: 'count:ship', tolerance: 0 });
  });
  it('leaves room only for the rounding that is printed', () => {
    expect(meet(one('It is 3.21 km long.'), one('It is 3.48 km long.'))).toBe(false);
  });
});
