import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from './quantities-reader.ts';

const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spelled(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10) - 2]! + (n % 10 === 0 ? '' : `-${ONES[n % 10]!}`);
  if (n < 1000) return `${ONES[Math.floor(n / 100)]!} hundred${n % 100 === 0 ? '' : ` and ${spelled(n % 100)}`}`;
  return `${spelled(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? '' : ` ${spelled(n % 1000)}`}`;
}

const commas = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

describe('laws of quantities', () => {
  it('reads a number back from every notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        for (const printed of [commas(n), spelled(n), `${n / 1000} thousand`, `$${commas(n)}`, `${commas(n)} kg`]) {
          const [first, ...rest] = found(`They moved ${printed} crates.`);
          expect(rest, printed).toEqual([]);
          expect(first?.printed.lo, printed).toBeCloseTo(n, 6);
        }
      }),
    );
  });

  it('stays inside the text, in order, without overlap, with lo not above hi', () => {
    const piece = fc.constantFrom(
      ...`5 12 1/2 ½ , . - – ( ) $ £ % one two dozen dozens of half a the million bn m km miles people dead about at least more than
      up to between and or in 2031 June pm years old aged was 3: 30 per 2, 000 's A "`.split(/\s+/),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const q of found(text)) {
          expect(q.range[0]).toBeGreaterThanOrEqual(end);
          expect(q.range[1]).toBeGreaterThan(q.range[0]);
          end = q.range[1];
          expect(end).toBeLessThanOrEqual(text.length);
          if (q.lo !== null && q.hi !== null) expect(q.lo).toBeLessThanOrEqual(q.hi);
          if (q.counted) expect(text.slice(...q.counted.range)).toBe(q.counted.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives a sign to the number it is glued to', () => {
    expect(found('5 +0').map(({ range }) => range)).toEqual([
      [0, 1],
      [2, 4],
    ]);
  });

  it('gives every number a finite value, whatever words stand around it', () => {
    expect(
      found('There were 5 constructor crates, 6 toString and a hundred valueOf.').every((q) =>
        Number.isFinite(q.printed.lo),
      ),
    ).toBe(true);
  });
});
