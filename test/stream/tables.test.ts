import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newIndex, placeIn, setPlace } from '../../src/stream/number-index.ts';
import { newPairs, numberOfPair, setPair } from '../../src/stream/number-pairs.ts';
import { headOf } from '../../src/stream/head.ts';

const number = fc.nat(1 << 22);

describe('tables of numbers answer as a Map does', () => {
  it('places by number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(number, { maxLength: 400 }), number, (numbers, other) => {
        const index = newIndex(4);
        numbers.forEach((one, place) => setPlace(index, one, place));
        numbers.forEach((one, place) => expect(placeIn(index, one)).toBe(place));
        expect(placeIn(index, other)).toBe(numbers.indexOf(other));
      }),
    );
  });

  it('numbers by pair; the order within a pair counts', () => {
    const pair = fc.tuple(fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(fc.uniqueArray(pair, { maxLength: 2500, selector: String }), (list) => {
        const pairs = newPairs();
        list.forEach(([a, b], n) => setPair(pairs, a, b, n));
        const known = new Map(list.map(([a, b], n) => [`${String(a)} ${String(b)}`, n]));
        for (const [a, b] of list)
          for (const [x, y] of [
            [a, b],
            [b, a],
          ] as const)
            expect(numberOfPair(pairs, x, y)).toBe(known.get(`${String(x)} ${String(y)}`) ?? -1);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the head of a text', () => {
  it('is the whole of a short one, else ends between words', () => {
    const text = 'harbour pilots '.repeat(1000);
    expect(headOf('harbour')).toBe('harbour');
    expect(headOf(text).length).toBeLessThanOrEqual(4000);
    expect(text.startsWith(headOf(text))).toBe(true);
    expect(headOf(text)).toMatch(/(?:harbour|pilots)$/);
  });

  it('of a text without spaces is cut where it is', () => {
    expect(headOf('港'.repeat(9000)).length).toBe(4000);
  });
});
