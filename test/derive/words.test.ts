import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/derive/instant.ts';
import { wordAt, wordHash, words } from '../../src/derive/words.ts';
import { sharedRuns } from '../../src/derive/shared-runs.ts';

const printed = (text: string): string[] => {
  const list = words(text);
  return [...list.start].map((start, i) => text.slice(start, list.end[i]));
};

describe('words as numbers', () => {
  it('parts words at everything that is no letter or digit', () => {
    expect(printed('The pier’s 1,200 lamps')).toEqual(['The', 'pier', 's', '1', '200', 'lamps']);
  });

  it('does not look at case, accents or width', () => {
    expect(wordHash('CAFÉ')).toBe(wordHash('cafe'));
    expect(wordHash('ｐｉｅｒ')).toBe(wordHash('pier'));
  });

  it('keeps offsets right beside emoji and combining marks', () => {
    expect(printed('⚓🛳️ re\u0301sume\u0301 done')).toEqual(['re\u0301sume\u0301', 'done']);
  });

  it('takes every sign of a script without spaces as a word', () => {
    expect(printed('港口罢工')).toEqual(['港', '口', '罢', '工']);
  });

  it('finds the word at an offset', () => {
    const list = words('one two three');
    expect([wordAt(list, 0), wordAt(list, 3), wordAt(list, 5), wordAt(list, 99)]).toEqual([0, 1, 1, 3]);
  });

  it('never overlaps, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const list = words(text);
        list.start.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : list.end[i - 1]!);
          expect(list.end[i]).toBeGreaterThan(start);
        });
      }),
    );
  });
});

describe('shared runs', () => {
  const runs = (a: string, b: string, size = 3) => sharedRuns(words(a).hash, words(b).hash, size);

  it('finds the longest runs first and uses each word once', () => {
    expect(runs('a b c d e x a b c', 'a b c d e')).toEqual([{ a: 0, b: 0, length: 5 }]);
  });

  it('finds runs that were put in another order', () => {
    expect(runs('one two three four five six', 'four five six one two three')).toEqual([
      { a: 0, b: 3, length: 3 },
      { a: 3, b: 0, length: 3 },
    ]);
  });

  it('shares as much seen from either side', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 40 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(text, (a) => {
        const own = runs(a, a);
        expect(own.reduce((n, r) => n + r.length, 0)).toBe(words(a).hash.length < 3 ? 0 : words(a).hash.length);
      }),
    );
  });
});

describe('instants', () => {
  it('takes a time without a zone as UTC, on any machine', () => {
    expect(instant('1970-01-01T00:00')).toBe(0);
    expect(instant('1970-01-01T02:00:00+02:00')).toBe(0);
    expect(instant('1970-01-02')).toBe(86_400_000);
  });
});
