import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns, wordsIn } from '../../src/output/word-diff.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'the', 'door', '...', 'Door,'), { maxLength: 14 });

describe('where two wordings part', () => {
  it('finds the verb that was changed', () => {
    const runs = wordRuns(wordsIn('Mira Dahl led the talks'), wordsIn('Mira Dahl took part in the talks'));
    expect(runs.filter((run) => !run.same)).toEqual([{ same: false, base: [2, 3], here: [2, 5] }]);
  });

  it('takes no notice of capitals, curly marks and commas', () => {
    expect(wordRuns(wordsIn('“Door, ajar”'), wordsIn('door ajar')).every((run) => run.same)).toBe(true);
  });

  it('covers both wordings, in order, without gaps (law)', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        let [i, j] = [0, 0];
        for (const run of wordRuns(a, b)) {
          expect([run.base[0], run.here[0]]).toEqual([i, j]);
          [i, j] = [run.base[1], run.here[1]];
          if (run.same) expect(run.base[1] - run.base[0]).toBe(run.here[1] - run.here[0]);
        }
        expect([i, j]).toEqual([a.length, b.length]);
      }),
    );
  });

  it('finds a wording alike to itself (law)', () => {
    fc.assert(fc.property(words, (a) => wordRuns(a, a).every((run) => run.same)));
  });

  it('survives texts too long for a table', () => {
    const long = Array.from({ length: 1500 }, (_, i) => `w${String(i)}`);
    const runs = wordRuns(long, [...long.slice(0, 700), ...Array.from({ length: 1500 }, (_, i) => `v${String(i)}`)]);
    expect(runs[0]).toMatchObject({ same: true, base: [0, 700] });
  });
});
