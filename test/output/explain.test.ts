import { describe, expect, it } from 'vitest';
import { explain, knownIds } from '../../src/output/explain.ts';
import { sample } from './sample-dossier.ts';

describe('explain', () => {
  it('prints rule, reason and words in their sentence', () => {
    const text = explain(sample, 'd2')!;
    expect(text).toContain('rule: reconcile/role');
    expect(text).toContain('why:  one verb changed between two versions of one text');
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'has named as port mediator, «took part in the talks» with the Front.',
    );
  });

  it.each(['q1', 'a7', 'u1', 'c1', 'd3', 'f1', 'x1', 'm1', 'e1', 'o1', 'harbour-post coast-daily'])(
    'knows %s',
    (id) => {
      expect(explain(sample, id)).toMatch(/^rule: \S+$/mu);
    },
  );

  it('tells two reports apart from a finding, in either order', () => {
    expect(explain(sample, 'coast-daily harbour-post')).toBe(explain(sample, 'harbour-post coast-daily'));
  });

  it('shows the chain from outlet to speaker', () => {
    expect(explain(sample, 'a7')).toContain('The Mole <- CPS <- a Front delegate');
  });

  it('knows nothing of an id that is not there, and can list those that are', () => {
    expect(explain(sample, 'd99')).toBeNull();
    expect(knownIds(sample)[0]).toBe('differences d1 to d5');
  });
});
