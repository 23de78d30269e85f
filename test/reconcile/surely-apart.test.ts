import { describe, expect, it } from 'vitest';
import type { OriginCount } from '../../src/model/claim.ts';
import { align } from '../../src/align/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

/** The most sure origins that any claim of a story has. */
function most(...told: readonly Told[]): OriginCount['min'] {
  const annotated = storyOf(...told);
  const { claims } = reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) });
  return Math.max(...claims.map(({ origins }) => origins.min));
}

describe('origins of a claim that are sure', () => {
  it('are one where two mourn in like words', () =>
    expect(
      most(
        {
          outlet: 'harbour-post',
          text: '"Our deepest sympathies go out to the families of the crew," Mira Dahl said.',
        },
        {
          outlet: 'coast-daily',
          text: '"We extend our deepest sympathies to the families of the crew," said Jon Abeck.',
        },
      ),
    ).toBe(1));
  it('are two where two sources give one exact measure', () =>
    expect(
      most(
        { outlet: 'harbour-post', text: 'The Norhaven port agency said the crane weighed 770 tonnes when it fell.' },
        { outlet: 'coast-daily', text: 'The crane weighed 770 tonnes when it fell, Lena Moss said.' },
      ),
    ).toBe(2));
  it('are one where the two are of one body', () =>
    expect(
      most(
        { outlet: 'harbour-post', text: 'Norhaven police said the crane weighed 770 tonnes when it fell.' },
        {
          outlet: 'coast-daily',
          text: 'The crane weighed 770 tonnes when it fell, Norhaven police chief Lena Moss said.',
        },
      ),
    ).toBe(1));
  it('are one where two voice an opinion that shares a word', () =>
    expect(
      most(
        { outlet: 'harbour-post', text: '"I think the port should be quiet now," said Mira Dahl.' },
        { outlet: 'coast-daily', text: '"I think the port needs time," Jon Abeck said.' },
      ),
    ).toBe(1));
  it('are one where one source speaks of the other', () =>
    expect(
      most(
        { outlet: 'harbour-post', text: '"I saw the yellow crane sway and fall on the pier," Jon Abeck said.' },
        {
          outlet: 'coast-daily',
          text: '"We heard Abeck say the yellow crane did sway and fall on the pier," said Mira Dahl.',
        },
      ),
    ).toBe(1));
});
