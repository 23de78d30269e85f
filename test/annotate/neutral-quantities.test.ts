import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { read } from '../../src/read/index.ts';

function figuresIn(text: string): string[] {
  const report = { id: 'x', ref: 'x', text, outlet: { name: null, stated: false }, published: null, language: 'xx' };
  return annotate(read(report, null, gazetteer), null, gazetteer).quantities.map((q) => text.slice(...q.range));
}

describe('figures of a language without data', () => {
  it('are read where signs say what they count', () => {
    expect(figuresIn('Der Stau ist 12 km lang, 30 % der Schiffe warten, das kostet 500 €.')).toEqual([
      '12 km',
      '30 %',
      '500 €',
    ]);
  });

  it('are left out where a comma or blank could be read in two ways', () => {
    expect(figuresIn('Le port a perdu 3,5 millions et 1 200 euros.')).toEqual([]);
  });

  it('are no dates and clock times', () => {
    expect(figuresIn('Am 14. Mai 2031 um 11:30 Uhr.')).toEqual([]);
  });
});
