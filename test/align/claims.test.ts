import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.ts';
import { storyOf } from './story.ts';

const story = storyOf(
  {
    outlet: 'harbour-post',
    text: 'Ferry fire at Port Marrow\nA fire on the ferry Albatross killed six people at Port Marrow, the coast guard said. The fire broke out in the engine room shortly after lunch.\nMayor Ilse Corde opened a shelter in the town gymnasium for the passengers.',
  },
  {
    outlet: 'coast-daily',
    text: 'Blaze on the Albatross\nAt least four people died when the ferry Albatross caught fire at Port Marrow. The engine room was where the fire broke out, a sailor said.\nThe fishing season opens next week with lower quotas for herring.',
  },
  {
    outlet: 'quay-news',
    text: 'Six dead in ferry fire\nSix people were killed in the fire on the Albatross. Passengers slept in the town gymnasium, where Mayor Ilse Corde had opened a shelter.',
  },
);

describe('align', () => {
  const { claims, figures } = align(story);
  const claimWith = (words: string): string[] =>
    (
      claims.find((claim) => claim.statements.some((one) => one.text.includes(words)) && claim.statements.length > 1)
        ?.statements ?? []
    ).map((one) => one.span.report);

  it('puts one fact in other words into one claim', () =>
    expect(new Set(claimWith('shelter'))).toEqual(new Set(['r:harbour-post', 'r:quay-news'])));
  it('leaves what nobody else tells alone', () => expect(claimWith('herring')).toEqual([]));
  it('finds that the tolls count one thing', () =>
    expect(
      figures
        .find((group) => group.slot === 'dead')
        ?.mentions.map((one) => one.quantity.printed.lo)
        .sort(),
    ).toEqual([4, 6, 6, 6]));
  it('does not depend on the order of the reports', () => {
    const places = (list: typeof claims): string[] =>
      list.map((claim) => claim.statements.map((one) => `${one.span.report}:${one.span.start}`).join(' '));
    expect(places(align([...story].reverse()).claims)).toEqual(places(claims));
  });
  it('takes one report and none', () => {
    expect(align([]).claims).toEqual([]);
    expect(align(story.slice(0, 1)).claims.length).toBeGreaterThan(0);
  });
});
