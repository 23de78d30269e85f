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
    const one = quoteOf('q1', 'a', 'I moved crates I never should have moved to the boat', 'Tomas Reyl');
    const other = quoteOf('q2', 'b', 'moved crates that never should have been moved', 'Tomas Reyl');
    expect(groups(one, other)).toEqual([['q1', 'q2']]);
  });

  it('when two reports give a long run of words to two different people', () => {
    const one = quoteOf('q1', 'a', 'nobody was told that the crane would be moved at night', 'Mira Dahl');
    const other = quoteOf('q2', 'b', 'nobody was told that the crane would be moved', 'Tomas Reyl');
    expect(groups(one, other)).toEqual([['q1', 'q2']]);
  });
});

describe('who speaks, and in whose name', () => {
  const body = 'harbour rescue office';
  it('a body and whoever speaks for it are one voice', () => {
    const one = { ...quoteOf('q1', 'a', 'several'), frame: 'it confirmed the rescue of', body };
    const other = { ...quoteOf('q2', 'b', 'several fishing crews'), frame: 'the rescue of', body };
    expect(groups(one, other)).toEqual([['q1', 'q2']]);
    expect(groups(one, { ...other, body: 'coast guard office' })).toEqual([]);
    expect(groups(one, { ...other, frame: 'a letter from' })).toEqual([]);
  });

  it('words without a speaker tie no two people together', () => {
    const words = 'the barge was struck by a drifting crane before dawn';
    const dahl = quoteOf('q1', 'a', `our divers know that ${words}`, 'Mira Dahl');
    const nobody = quoteOf('q2', 'b', words);
    const reyl = quoteOf('q3', 'c', `there is now proof in every log book that ${words}`, 'Tomas Reyl');
    expect(groups(dahl, nobody, reyl)).toEqual([['q1', 'q2']]);
  });

  it('two people who are both quoted by one report say it each for themselves', () => {
    const words = 'nobody was told that the crane would be moved at night';
    const [one, other] = [quoteOf('q1', 'a', words, 'Mira Dahl'), quoteOf('q2', 'b', words, 'Tomas Reyl')];
    expect(groups(one, other)).toEqual([['q1', 'q2']]);
    expect(groups(one, other, quoteOf('q3', 'b', `${words} by the crew`, 'Mira Dahl'))).toEqual([['q1', 'q3']]);
  });

  it('a fragment belongs to the quotation whose other words its report prints too', () => {
    const own = quoteOf('q1', 'c', 'nobody could open the hatch and we all shouted', 'Mira Dahl');
    const fragment = quoteOf('q2', 'c', 'water everywhere', 'Mira Dahl');
    const later = quoteOf('q3', 'a', 'at the second pier there was water everywhere and rope', 'Mira Dahl');
    const same = quoteOf('q4', 'b', 'nobody could open the hatch and we all shouted, water everywhere', 'Mira Dahl');
    expect(groups(later, same, own, fragment)).toEqual([['q4', 'q1', 'q2']]);
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

  it('when two people share a saying of six words that everybody knows', () => {
    const one = quoteOf('q1', 'a', 'nobody here stands above our law', 'Mira Dahl');
    const other = quoteOf('q2', 'b', 'the board must hear that nobody here stands above our law', 'Tomas Reyl');
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
