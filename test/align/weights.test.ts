import { describe, expect, it } from 'vitest';
import { statements } from '../../src/align/statements.ts';
import { storyWeights } from '../../src/align/weights.ts';
import { storyOf } from './story.ts';

const a = { outlet: 'harbour-post', text: 'The crane at the northern pier fell on two parked lorries at noon.' };
const b = { outlet: 'coast-daily', text: 'Two lorries were crushed when a crane fell at the northern pier.' };
const c = { outlet: 'quay-news', text: 'A crane, a crane and once more a crane: the crane stood on the pier.' };

describe('the weight of a word between two reports', () => {
  const weights = (...told: (typeof a)[]): ReturnType<typeof storyWeights> =>
    storyWeights(storyOf(...told).flatMap(statements));
  const idOf = (told: typeof a): string => storyOf(told)[0]!.text.report.id;

  it('hangs on these two alone, whatever a third prints', () => {
    const [two, three] = [weights(a, b), weights(a, b, c)];
    for (const word of ['crane', 'lorri', 'pier'])
      expect(three.between(idOf(a), idOf(b))(word)).toBe(two.between(idOf(a), idOf(b))(word));
  });
  it('is the same either way round', () => {
    const { between } = weights(a, b, c);
    expect(between(idOf(a), idOf(c))('crane')).toBe(between(idOf(c), idOf(a))('crane'));
  });
  it('is more for a word that both print than for one that stands alone', () => {
    const between = weights(a, b).between(idOf(a), idOf(b));
    expect(between('crane')).toBeGreaterThan(between('noon'));
  });
});
