import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { statements } from '../../src/align/index.ts';
import { annotatedText } from './story.ts';

const cut = (text: string): string[] => statements(annotatedText(text)).map((one) => one.text);

describe('statements', () => {
  it('cuts a participle after a comma', () =>
    expect(cut('The ferry struck the old pier at noon, injuring at least six dockers and a clerk.')).toEqual([
      'The ferry struck the old pier at noon',
      'injuring at least six dockers and a clerk',
    ]));
  it('cuts a relative clause and a second verb', () =>
    expect(
      cut('The captain, who joined the line in May, turned the wheel and he shouted a warning to the crew.').length,
    ).toBeGreaterThan(1));
  it('leaves a list of nouns whole', () =>
    expect(cut('The old pier, the customs house and the lighthouse burned all night.')).toHaveLength(1));
  it.each([
    'The port ministry declined to comment on the strike.',
    'The shipping line did not respond to requests for comment.',
    'The statement made no mention of the missing sailor.',
  ])('takes no refusal or silence for a statement: %s', (text) => expect(cut(text)).toEqual([]));
  it('keeps the denial', () =>
    expect(statements(annotatedText('No sailor was hurt in the harbour fire.'))[0]?.negated).toBe(true));
  it('reads every span back, in order, whatever it is given', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const one of statements(annotatedText(text))) {
          expect(text.slice(one.span.start, one.span.end)).toBe(one.text);
          expect(one.span.end).toBeGreaterThan(one.span.start);
        }
      }),
      { numRuns: 60 },
    ));
});
