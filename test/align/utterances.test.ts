import { describe, expect, it } from 'vitest';
import { utteranceGroups } from '../../src/align/utterances.ts';
import { quoteOf } from './quote-of.ts';

const stop = new Set(['the', 'a', 'to', 'of', 'is', 'we', 'will', 'it']);
const isContent = (word: string): boolean => !stop.has(word);
const groups = (...quotes: ReturnType<typeof quoteOf>[]): string[][] =>
  utteranceGroups(quotes, isContent).map((g) => g.map((q) => q.id));

describe('quotes of several reports become one utterance', () => {
  it('when their words are the same', () => {
    expect(
      groups(
        quoteOf('q1', 'a', 'the gates stay shut until Friday'),
        quoteOf('q2', 'b', 'the gates stay shut until Friday'),
      ),
    ).toEqual([['q1', 'q2']]);
  });

  it('when one is cut in the middle', () => {
    const full = quoteOf('q1', 'a', 'the gates stay shut until every crane has been inspected by the port');
    const cut = quoteOf('q2', 'b', 'the gates stay shut until inspected by the port');
    expect(groups(full, cut)).toEqual([['q1', 'q2']]);
  });

  it('when one prints only a telling fragment of it', () => {
    const full = quoteOf('q1', 'a', 'the gates stay shut until every crane has been inspected');
    expect(groups(full, quoteOf('q2', 'b', 'every crane has been'))).toEqual([['q1', 'q2']]);
  });

  it('when a fragment of two words is given to the same speaker', () => {
    const full = quoteOf('q1', 'a', 'the gates stay shut until every crane has been inspected', 'Mira Dahl');
    expect(groups(full, quoteOf('q2', 'b', 'every crane', 'Mira Dahl'))).toEqual([['q1', 'q2']]);
  });

  it('when one speaker is quoted in other words', () => {
    const one = quoteOf('q1', 'a', "I used money I shouldn't have used for the boat", 'Tomas Reyl');
    const other = quoteOf('q2', 'b', "used money that shouldn't have been used", 'Tomas Reyl');
    expect(groups(one, other)).toEqual([['q1', 'q2']]);
  });

  it('when two reports give a long run of words to two different people', () => {
    const one = quoteOf('q1', 'a', 'nobody was told that the crane would be moved at night', 'Mira Dahl');
    const other = quoteOf('q2', 'b', 'nobody was told that the crane would be moved', 'Tomas Reyl');
    expect(groups(one, other)).toEqual([['q1', 'q2']]);
  });
});

describe('quotes stay apart', () => {
  it('within one report', () => {
    expect(groups(quoteOf('q1', 'a', 'the gates stay shut'), quoteOf('q2', 'a', 'the gates stay shut'))).toEqual([]);
  });

  it('when two people use a few of the same words', () => {
    const one = quoteOf('q1', 'a', 'we will talk to the union tomorrow', 'Mira Dahl');
    const other = quoteOf('q2', 'b', 'we will never talk to the mayor', 'Tomas Reyl');
    expect(groups(one, other)).toEqual([]);
  });

  it('when a fragment of two words is all that two unnamed speakers share', () => {
    expect(
      groups(quoteOf('q1', 'a', 'blood everywhere and shoes and bags'), quoteOf('q2', 'b', 'blood everywhere')),
    ).toEqual([]);
  });

  it('when a fragment has no telling words', () => {
    expect(groups(quoteOf('q1', 'a', 'it is what it is and the gates stay shut'), quoteOf('q2', 'b', 'it is'))).toEqual(
      [],
    );
  });

  it('when only a fragment stands between two long quotes', () => {
    const one = quoteOf('q1', 'a', 'good faith is what the owners lack and always lacked');
    const other = quoteOf('q2', 'b', 'the union has shown good faith in every single meeting');
    const fragment = quoteOf('q3', 'c', 'good faith');
    expect(groups(one, other, fragment).some((g) => g.includes('q1') && g.includes('q2'))).toBe(false);
  });
});
