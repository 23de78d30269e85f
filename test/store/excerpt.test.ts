import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesIn, excerptOf, HIT_END, HIT_START, lexemesIn } from '../../src/store/excerpt.ts';

const shown = (excerpt: string): string => excerpt.replaceAll(HIT_START, '[').replaceAll(HIT_END, ']');
const words = (text: string, ...lexemes: string[]): readonly string[] =>
  candidatesIn(text, lexemes).map(({ word }) => word);

describe('the lexemes of a query', () => {
  it('are those it asks for, not those it rules out', () => {
    expect(lexemesIn(`'harbour' <-> 'gate' & !'tide' | 'o''clock' & 'gate'`)).toEqual(['harbour', 'gate', "o'clock"]);
    expect(lexemesIn('')).toEqual([]);
  });
});

describe('words that may come from a lexeme', () => {
  it('begin as it does, but for its last letter', () => {
    expect(words('The ferry and two ferries, a Ferryman; the offer.', 'ferri')).toEqual([
      'ferry',
      'ferries',
      'ferryman',
    ]);
  });

  it('are not much longer than it, and a short stem must stand whole', () => {
    expect(words('car cars carpet care cage incarnation', 'car')).toEqual(['car', 'cars', 'carpet', 'care']);
    expect(words('sea seafaringindustrialists', 'sea')).toEqual(['sea']);
  });

  it('signs of a pattern are but signs', () => {
    for (const lexeme of ['.*', 'a+b', '(c)', '[', '|', 'a\\', '$', '{2}'])
      expect(words('abc aab c', lexeme)).toEqual([]);
  });
});

describe('an excerpt', () => {
  const filler = (word: string, times: number): string => `${word} `.repeat(times);

  it('shows the place with the most different hits, with words before it', () => {
    const text = `${filler('gate', 5)}${filler('quay', 60)}the old harbour gate was shut. ${filler('quay', 60)}`;
    const excerpt = shown(excerptOf(text, candidatesIn(text, ['harbour', 'gate'])));
    expect(excerpt).toContain('quay the old [harbour] [gate] was shut.');
    expect(excerpt.split(/\s+/u).length).toBe(30);
  });

  it('of a text without hits is its beginning', () => {
    expect(excerptOf('Ships wait.', [])).toBe('Ships wait.');
    expect(excerptOf(filler('quay', 50), []).split(' ').length).toBe(30);
  });

  it('without its marks stands in the text as it is', () => {
    const piece = fc.constantFrom('harbour', 'Gates', ' ', '  ', '. ', '“', '’s', 'ß', '🙂', '\n', 'x'.repeat(40));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const text = pieces.join('');
        const excerpt = excerptOf(text, candidatesIn(text, ['harbour', 'gate']));
        expect(text).toContain(excerpt.replaceAll(HIT_START, '').replaceAll(HIT_END, ''));
      }),
    );
  });
});
