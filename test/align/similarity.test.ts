import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { answerSimilarity, sameClaim } from '../../src/align/index.ts';
import { en } from '../../src/lang/en/index.ts';

const score = (a: string, b: string): number => sameClaim(a, b, en);

describe('sameClaim', () => {
  it('gives a turned sentence more than another fact in the same frame', () => {
    const turned = score(
      'The ferry left the old harbour at noon on Friday.',
      'At noon on Friday, the ferry left the old harbour.',
    );
    const other = score(
      'The ferry left the old harbour at noon on Friday.',
      'The ferry burned near the lighthouse after a quarrel.',
    );
    expect(turned).toBeGreaterThan(other);
  });
  it('takes a denial for another claim', () => {
    const same = score('The minister signed the fishing pact.', 'The minister has signed the fishing pact.');
    const denied = score('The minister signed the fishing pact.', 'The minister never signed the fishing pact.');
    expect(same).toBeGreaterThan(denied);
  });
  it('takes other numbers for less alike', () => {
    expect(score('Some 40 dockers went home.', 'Some 40 dockers went home early.')).toBeGreaterThan(
      score('Some 40 dockers went home.', 'Some 75 dockers went home early.'),
    );
  });
  it('is symmetric and lies between 0 and 1, whatever it is given', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
        expect(score(a, b)).toBeCloseTo(score(b, a), 10);
        expect(score(a, b)).toBeGreaterThanOrEqual(0);
        expect(score(a, b)).toBeLessThanOrEqual(1);
      }),
    ));
});

describe('answerSimilarity', () => {
  const ask = (question: string, a: string, b: string): number => answerSimilarity(question, a, b, en);
  it('reads number words as numbers', () => expect(ask('How many boats left?', 'three', '3')).toBe(1));
  it('counts words of the question little', () => {
    const question = 'Why was the harbour closed?';
    expect(ask(question, 'the harbour was closed for a storm', 'because of a storm')).toBeGreaterThan(
      ask(question, 'the harbour was closed for a storm', 'the harbour was closed by strikers'),
    );
  });
  it('lets years that differ decide', () =>
    expect(ask('Until when?', 'until July 2034', 'until July 2035')).toBeLessThan(0.1));
  it('sees a refusal against an assent', () =>
    expect(ask('What did they ask for?', 'to sign the pact', 'not to sign the pact')).toBeLessThan(
      ask('What did they ask for?', 'not to sign the pact', 'not to sign the deal'),
    ));
  it('takes empty answers', () => expect(ask('Why?', '', '')).toBe(1));
});
