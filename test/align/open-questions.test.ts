import { describe, expect, it } from 'vitest';
import { openQuestions, pieces } from '../../src/align/index.ts';
import { storyOf } from './story.ts';

const found = (text: string, of: typeof openQuestions): string[] => {
  const story = storyOf({ outlet: 'harbour-post', text });
  return of(story).map(({ start, end }) => story[0]!.text.report.text.slice(start, end).trim());
};

describe('what nobody knows', () => {
  it.each([
    'The cause of the collapse is not yet known.',
    'It was not immediately clear who had opened the sluice.',
    'Inspectors are looking into what caused the collapse.',
    'Why the gate stood open remains unclear.',
  ])('is told by: %s', (text) => expect(found(text, openQuestions)).toEqual([text]));
  it.each(['The sky was clear.', 'The inspectors examined the gate.', 'He is well known at the quay.'])(
    'is not told by: %s',
    (text) => expect(found(text, openQuestions)).toEqual([]),
  );
});

describe('pieces that are no sentence of the report', () => {
  it('are names with their office', () =>
    expect(found('Harbour Master Ilse Corde of Norhaven.', pieces)).toHaveLength(1));
  it('are pictures told in a line', () => {
    expect(found('The tide gate, at left, and four painted fishing boats.', pieces)).toHaveLength(1);
    expect(found('Photo: a crane lifts the wreck out of the harbour basin.', pieces)).toHaveLength(1);
  });
  it('are sentences cut off at a small word', () =>
    expect(found('The mayor said the dockers had been told to leave the.', pieces)).toHaveLength(1));
  it('are words of an "I" that nobody is named for', () =>
    expect(found('I was asleep when the crane fell on the pier.', pieces)).toHaveLength(1));
  it('are no quotations, whose speaker is named', () =>
    expect(found('"I was asleep when the crane fell," Ilse Corde said.', pieces)).toEqual([]));
  it('are no sentences with a verb', () => {
    expect(found('The crane fell at noon.', pieces)).toEqual([]);
    expect(found('The watch painted four boats at noon.', pieces)).toEqual([]);
  });
});
