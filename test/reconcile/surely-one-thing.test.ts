import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { align } from '../../src/align/index.ts';
import { alterations, turnsSense } from '../../src/reconcile/sayings/altered-words.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { quoteOf } from '../align/quote-of.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

const post = (text: string): Told => ({ outlet: 'harbour-post', text, published: '2031-05-14T09:00:00Z' });
const daily = (text: string): Told => ({ outlet: 'coast-daily', text, published: '2031-05-14T15:00:00Z' });

function found(a: string, b: string, by: string): Difference | undefined {
  const annotated = storyOf(post(a), daily(b));
  const { differences } = reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) });
  return differences.find((one) => one.by.startsWith(by));
}

const LIGHT = new Set(['the', 'of', 'a', 'we', 'i', 'is', 'to', 'and', 'at', 'not', 'our']);
const isContent = (word: string): boolean => !LIGHT.has(word);
const changed = (base: string, here: string) =>
  alterations(quoteOf('q1', 'r1', base), quoteOf('q2', 'r2', here), isContent);

describe('words changed inside a quotation', () => {
  it('are told where the words go on alike on both sides', () => {
    const [only, ...more] = changed(
      'we deeply regret the death of our crew at the pier',
      'we sincerely regret the death of our crew at the pier',
    );
    expect([only, more]).toEqual([expect.objectContaining({ kind: 'substitution', base: ['deeply'] }), []]);
  });
  it('are no change at an end', () =>
    expect(
      changed(
        'the crew of the ferry did their work and nobody at the pier slept',
        'the crew of the ferry did their work',
      ),
    ).toEqual([]));
  it('are no change in another spelling or form', () =>
    expect(
      changed('the harbour crew analysed the fire at the pier', 'the harbor crew analyzed the fire at the pier'),
    ).toEqual([]));
  it('turn the sense only where a denial comes or goes', () => {
    const [a, b, c] = [
      quoteOf('q1', 'r1', "we didn't feel that the crew were doing the work of the pier"),
      quoteOf('q2', 'r2', "we feel that the crew weren't doing the work of the pier"),
      quoteOf('q3', 'r3', 'we feel that the crew were doing the work of the pier'),
    ];
    expect(turnsSense(alterations(a, b, isContent), a, b)).toBe(false);
    expect(turnsSense(alterations(b, c, isContent), b, c)).toBe(true);
  });
});

describe('doubt and fact', () => {
  it('part the reports where the very thing doubted is told flatly', () =>
    expect(
      found(
        'The Albatross is believed to have struck the Whitsand rocks in thick fog on Monday.',
        'The Albatross struck the Whitsand rocks in thick fog on Monday.',
        'wording/doubt',
      )?.verdict,
    ).toBe('softening'));
  it('do not where the flat report only thinks so', () =>
    expect(
      found(
        'The Albatross is believed to have struck the Whitsand rocks in thick fog on Monday.',
        'Divers think the Albatross struck the Whitsand rocks in thick fog on Monday.',
        'wording/doubt',
      ),
    ).toBeUndefined());
  it('do not where something else is doubted', () =>
    expect(
      found(
        'The captain, who was allegedly drunk, steered the Albatross onto the Whitsand rocks in fog.',
        'The captain steered the Albatross onto the Whitsand rocks in fog.',
        'wording/doubt',
      ),
    ).toBeUndefined());
});

describe('two events', () => {
  it('of which one is an earlier one have two tolls', () =>
    expect(
      found(
        'A fire on the ferry Albatross killed nine people at Port Marrow on Tuesday.',
        'In March 2024 a fire on the ferry Albatross killed 12 people at Port Marrow.',
        'figure',
      ),
    ).toBeUndefined());
  it('have two dates, though of one case', () =>
    expect(
      found(
        'Mira Dahl was charged with arson of the Whitsand mill in May 2029.',
        'Mira Dahl was acquitted of arson of the Whitsand mill in June 2030.',
        'time/date',
      ),
    ).toBeUndefined());
});

describe('a sum for a named thing', () => {
  const [exact, round] = [
    'Orr spent $4,310.50 on a lamp from Dahl Lights and $95 on rope.',
    'The list has rope, paint and over $4,300 at Dahl Lights.',
  ];
  it('is told once exactly and once in round', () =>
    expect(found(exact, round, 'figure/')?.verdict).toBe('rounding-or-unit'));
  it('is not taken for another one', () =>
    expect(found(exact, 'The list has over $4,300 at the Korva Mill.', 'figure/named-sum')).toBeUndefined());
});
