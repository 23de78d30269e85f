import { describe, expect, it } from 'vitest';
import { align, vocabularyOf } from '../../src/align/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { sharedWords, type Draft, type Story } from '../../src/reconcile/comparer.ts';
import { evidenced } from '../../src/reconcile/evidence/evidence.ts';
import { speakerWords } from '../../src/reconcile/sources/speakers.ts';
import { isTornLine } from '../../src/reconcile/evidence/torn-line.ts';
import { settingOf, signsOfTwo } from '../../src/reconcile/evidence/two-events.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

function workOf(told: readonly Told[]): Story {
  const annotated = storyOf(...told);
  const alignment = align(annotated);
  return {
    annotated: new Map(annotated.map((one) => [one.text.report.id, one])),
    alignment,
    derived: noCopies(annotated),
    vocabulary: vocabularyOf(en),
    speakers: speakerWords(en.comparison),
    shared: sharedWords(alignment),
  };
}

/** The place of some words in the report of one outlet. */
function placeOf(words: string, story: Story): Draft['readings'][number] {
  for (const [report, { text }] of story.annotated) {
    const start = text.report.text.indexOf(words);
    if (start >= 0) return { value: words, spans: [{ report, start, end: start + words.length }] };
  }
  throw new Error(`nobody prints ${words}`);
}

/** What is left of a weight of 1 of a draft between two places. */
function left(by: string, words: readonly string[], texts: readonly string[], verdict: Draft['verdict'] = 'conflict') {
  const story = workOf(texts.map((text, i) => ({ outlet: `outlet-${i}`, text })));
  const readings = words.map((one) => placeOf(one, story));
  const draft: Draft = { kind: 'figure', verdict, claim: null, readings, why: '', weight: 1, by };
  return evidenced([draft], story)[0]?.weight ?? null;
}

describe('the evidence of a difference', () => {
  it('is whole where the two sentences tell one thing', () =>
    expect(
      left(
        'figure/intervals',
        ['40 barges', '50 barges'],
        [
          'The harbour board of Whitsand sold 40 barges to a shipyard on the Elm.',
          'The harbour board sold 50 barges to a Whitsand shipyard.',
        ],
      ),
    ).toBe(1));
  it('is next to none where they share nothing but what differs', () => {
    const texts = [
      'The harbour board of Whitsand sold 40 barges to a shipyard on the Elm.',
      'In the painting by Korva, old women row 50 barges through a yellow fog.',
    ];
    expect(left('figure/intervals', ['40 barges', '50 barges'], texts)).toBeLessThan(0.05);
    expect(left('wording/quote-changed', ['40 barges', '50 barges'], texts)).toBe(1);
  });
  it('is not asked of a toll, which is told in few words and in others', () => {
    const texts = [
      'A crane fell on the pier at Whitsand on Monday, killing two workers.',
      'His death in the Elm hospital brings the toll to three.',
    ];
    expect(left('figure/intervals', ['killing two workers', 'toll to three'], texts, 'update')).toBe(1);
    expect(left('figure/intervals', ['killing two workers', 'toll to three'], texts)).toBe(1);
  });
  it('is none where a page tore one of the sentences', () =>
    expect(
      left(
        'name/substituted',
        ['Ines Korva', 'Pavel Dahl'],
        [
          'Mayor Ines KorvaFive ways to cook eel at home MORE said the harbour stays shut.',
          'Mayor Pavel Dahl said the harbour stays shut.',
        ],
      ),
    ).toBeNull());
});

describe('a torn line', () => {
  const isTorn = (text: string): boolean => {
    const story = workOf([{ outlet: 'harbour-post', text }]);
    return isTornLine(placeOf('said', story).spans[0]!, story);
  };
  it('holds headlines that were run into it', () =>
    expect(isTorn('Mayor Ines KorvaFive ways to cook eel at home MORE said the harbour stays shut.')).toBe(true));
  it('is not a name with a capital inside, nor a word in capitals', () => {
    expect(isTorn('Mayor Ines McOrr said the harbour stays shut.')).toBe(false);
    expect(isTorn('Mayor Ines Orr said the harbour needs MORE barges.')).toBe(false);
  });
});

describe('signs of two events', () => {
  const signs = (first: string, second: string): number => {
    const story = workOf([
      { outlet: 'harbour-post', text: first, published: '2031-05-14' },
      { outlet: 'coast-daily', text: second, published: '2031-05-14' },
    ]);
    const [a, b] = [...story.annotated.keys()].map((report) => {
      const own = story.alignment.statements.filter(({ span }) => span.report === report);
      return settingOf(own[0]!.span, own, story);
    });
    return signsOfTwo(a!, b!);
  };
  it('is a time long past that only one names', () =>
    expect(signs('In 1992 thirteen people died in a fire at the mill.', 'Forty people died in the fire.')).toBe(1));
  it('are days that do not meet', () =>
    expect(signs('The boat sank on 12 May 2031 off the pier.', 'The boat sank on 3 May 2031 off the pier.')).toBe(1));
  it('is none where both name the day', () =>
    expect(signs('The boat sank on 12 May 2031 off the pier.', 'On 12 May 2031 the boat sank.')).toBe(0));
});
