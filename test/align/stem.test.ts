import { describe, expect, it } from 'vitest';
import { stem } from '../../src/align/stem.ts';

describe('stem', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['electrical', 'electr'],
    ['goodness', 'good'],
    ['adjustable', 'adjust'],
    ['controlling', 'control'],
  ])('%s -> %s, as in Porter 1980', (word, expected) => expect(stem(word)).toBe(expected));

  it('joins the forms of one verb', () =>
    expect(new Set(['negotiate', 'negotiated', 'negotiating', 'negotiates'].map(stem)).size).toBe(1));
  it('leaves short words and other scripts alone', () =>
    expect([stem('is'), stem('порт'), stem('')]).toEqual(['is', 'порт', '']));
});
