import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { differenceTiers } from '../../src/output/difference-tiers.ts';

const one = (id: string, kind: Difference['kind'], by: string): Difference => ({
  ...{ id, kind, by, verdict: 'compatible', readings: [], why: [], weight: 1 },
});

describe('the tiers of differences', () => {
  const all = [
    one('d1', 'presence', 'presence/only-one'),
    one('d2', 'wording', 'variant/added'),
    one('d3', 'figure', 'figure/intervals'),
    one('d4', 'wording', 'wording/hedge'),
  ];
  it('tell first where the reports part, then what only some tell, then other words for one thing', () =>
    expect(differenceTiers(all).map((tier) => tier.differences.map(({ id }) => id))).toEqual([
      ['d3', 'd4'],
      ['d1'],
      ['d2'],
    ]));
  it('put last what may be of two things', () =>
    expect(
      differenceTiers([{ ...one('d1', 'figure', 'figure/intervals'), weight: 0.01 }, ...all.slice(1, 3)]).map((tier) =>
        tier.differences.map(({ id }) => id),
      ),
    ).toEqual([['d3'], ['d2'], ['d1']]));
  it('lose none', () => expect(differenceTiers(all).flatMap((tier) => tier.differences)).toHaveLength(all.length));
  it('have no empty one', () => expect(differenceTiers(all.slice(3)).map(({ title }) => title)).toEqual(['']));
});
