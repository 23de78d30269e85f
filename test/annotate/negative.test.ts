import { describe, expect, it } from 'vitest';
import { annotated, said, words } from './reading.ts';

describe('is not speech', () => {
  it.each([
    ['refusal', 'Mira Dahl declined to provide details of the sale.'],
    ['silence', 'Norway made no mention of the sale.'],
    ['no answer', 'The ministry did not respond to a request for comment.'],
    ['no elaboration', 'Mira Dahl did not elaborate.'],
  ])('%s', (_, text) => {
    const found = annotated(text).attributions;
    expect(found.map((a) => a.class)).toEqual(['refusal']);
    expect(found[0]?.content).toEqual([]);
  });

  it.each([
    ['belief', 'Norwegian investigators believe that only two ships are left.', 'belief'],
    ['intention', 'The owners plan to raise the wreck.', 'belief'],
    ['hearsay', 'The ferry reportedly sank at dawn.', 'hedge'],
  ])('%s', (_, text, kind) => {
    expect(annotated(text).attributions.map((a) => a.class)).toEqual([kind]);
  });

  it.each([
    ['nickname', 'Oskar “Lefty” Brandt repaired the boat.'],
    ['term', 'The guild helps crews who were “unfairly berthed” by owners.'],
    ['title of a work', 'She bought the novel “A salt life” at the quay.'],
    ['plain report', 'The ferry left the harbour at noon and reached the island at two.'],
    ['sorted by', 'They opened the gates on Monday.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
    expect(annotated(text).quoteMarks.filter((m) => m.role === 'quote')).toEqual([]);
  });

  it('gives no words to the nearest name', () => {
    const text = 'Mira Dahl met the crews. The ferry reached the island at two.';
    expect(said(text)).toEqual([]);
  });

  it('leaves what follows an attribution to the report', () => {
    const text = 'Mira Dahl said that the quay was shut. The ferry left at noon.';
    expect(said(text).flatMap((a) => words(text, a.content))).toEqual(['that the quay was shut']);
  });
});
