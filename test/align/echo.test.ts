import { describe, expect, it } from 'vitest';
import { speech } from '../../src/align/speech.ts';
import { utteranceGroups } from '../../src/align/utterances.ts';
import { quoteOf } from './quote-of.ts';
import { storyOf } from './story.ts';

const isContent = (word: string): boolean => !['the', 'a', 'of', 'were', 'then', 'i'].includes(word);

describe('a heading in quotation marks', () => {
  const text =
    'Valley floods\n\nMira Dahl said the damage was “beyond all measure” on Monday.\n\n“Beyond all measure”\n\nThe bridge was shut at noon.';

  it('is the words of the one speaker quoted with them below or above', () => {
    const found = speech(storyOf({ outlet: 'valley-echo', text, published: '2033-09-14T09:00:00Z' })).quotes;
    expect(found.map((q) => [q.speaker, q.by === 'quotes/echo'])).toEqual([
      ['Mira Dahl', false],
      ['Mira Dahl', true],
    ]);
  });

  it('joins what that quotation joins', () => {
    const one = {
      ...quoteOf('q1', 'a', 'the damage is beyond all measure', 'Mira Dahl'),
      content: [[10, 40]] as const,
    };
    const heading = { ...quoteOf('q2', 'a', 'beyond all measure', 'Mira Dahl'), type: 'headline' as const, echo: 10 };
    const other = quoteOf('q3', 'b', 'the damage is beyond all measure', 'Mira Dahl');
    expect(utteranceGroups([one, heading, other], isContent).map((g) => g.map((q) => q.id))).toEqual([
      ['q1', 'q2', 'q3'],
    ]);
  });
});

describe('words that the head of a report prints before their speaker', () => {
  const quotes = (text: string) =>
    speech(storyOf({ outlet: 'valley-echo', text, published: '2033-09-14T09:00:00Z' })).quotes.map((q) => [
      q.words.join(' '),
      q.speaker,
    ]);
  const below = 'Mira Dahl said people ran and described the valley as “like a drowned church”.';
  it('are hers where the lead gives them to nobody', () =>
    expect(
      quotes(`Valley floods\n\nThe scene has been described as “like a drowned church” by noon.\n\n${below}`),
    ).toEqual([
      ['like a drowned church', 'Mira Dahl'],
      ['like a drowned church', 'Mira Dahl'],
    ]));
  it('are nobody’s where nobody below says them', () =>
    expect(quotes(`Valley floods\n\nThe scene has been described as “utter ruin” by noon.\n\n${below}`)[0]).toEqual([
      'utter ruin',
      null,
    ]));
});

describe('two hearings of one witness', () => {
  it('stay two where only telling words come again', () => {
    const one = quoteOf(
      'q1',
      'a',
      'Then I heard voices in the tunnel and after that the lifeboats landing',
      'Lars Orr',
    );
    const other = quoteOf(
      'q2',
      'b',
      'I heard a bang at six, then heard voices, then the lifeboats landed by the tunnel',
      'Lars Orr',
    );
    expect(utteranceGroups([one, other], isContent)).toEqual([]);
  });

  it('are one where the marks are set a word earlier', () => {
    const short = { ...quoteOf('q1', 'a', 'several', 'Lars Orr'), after: ['broken', 'cranes', 'on'] };
    const long = quoteOf('q2', 'b', 'several broken cranes', 'Lars Orr');
    expect(utteranceGroups([short, long], isContent)).toHaveLength(1);
  });
});

it('fragments of one clause are quotes of their own', () => {
  const text = 'Mira Dahl said the port was “shut for good” and that crews were “left alone” by all.';
  const found = speech(storyOf({ outlet: 'valley-echo', text, published: '2033-09-14T09:00:00Z' })).quotes;
  expect(found.map((q) => q.words.join(' '))).toEqual(['shut for good', 'left alone']);
});
