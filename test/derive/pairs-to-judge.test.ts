import { describe, expect, it } from 'vitest';
import { pairsToJudge } from '../../src/derive/pairs-to-judge.ts';
import { stories } from '../../src/derive/thresholds.ts';

const words = (...list: number[]): Uint32Array => Uint32Array.from(list);

describe('which pairs of a story are judged', () => {
  it('every one, in a story of usual size', () => {
    expect(pairsToJudge([words(1), words(2), words(3)])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it('in a very large one only those that share a shingle', () => {
    const all = Array.from({ length: stories.allPairs + 1 }, (_, n) =>
      words(...Array.from({ length: 8 }, (_, k) => 1000 * (n + 1) + k)),
    );
    all[7] = words(1, 2, 3, 4, 5, 6);
    all[300] = words(9, 1, 2, 3, 4, 5, 6);
    expect(pairsToJudge(all)).toEqual([[7, 300]]);
  });

  it('a thousand copies form a chain, not half a million pairs', () => {
    const pairs = pairsToJudge(Array.from({ length: 1000 }, () => words(1, 2, 3, 4, 5, 6, 7)));
    expect(pairs.length).toBeLessThan(1000 * (stories.neighbours + 1));
    expect(new Set(pairs.flat()).size).toBe(1000);
  });
});
