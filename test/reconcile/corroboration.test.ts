import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Copies } from '../../src/model/copies.ts';
import { align } from '../../src/align/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

function claimOf(told: readonly Told[], words: string, copies?: Partial<Copies>): Claim {
  const annotated = storyOf(...told);
  const derived = noCopies(annotated);
  const { claims } = reconcile({
    annotated,
    alignment: align(annotated),
    derived: { ...derived, copies: { ...derived.copies, ...copies } },
  });
  const claim = claims.find((one) => one.text.includes(words));
  if (!claim) throw new Error(`no claim with "${words}" among: ${claims.map((one) => one.text).join(' | ')}`);
  return claim;
}

describe('origins of a claim', () => {
  it('counts one speaker once, however many outlets quote the words', () => {
    const claim = claimOf(
      [
        {
          outlet: 'harbour-post',
          text: '"All passengers of the ferry are ashore," coast guard chief Ilse Corde said.',
        },
        { outlet: 'coast-daily', text: 'Ilse Corde said all passengers of the ferry were ashore.' },
      ],
      'passengers',
    );
    expect([claim.outlets, claim.origins.min, claim.origins.max]).toEqual([2, 1, 1]);
    expect(claim.status).toBe('single-origin');
  });
  it('never surely adds an origin for a report in its own voice', () => {
    const claim = claimOf(
      [
        { outlet: 'harbour-post', text: 'All passengers of the ferry Albatross were ashore by midnight.' },
        { outlet: 'coast-daily', text: 'By midnight, all passengers of the ferry Albatross were ashore.' },
      ],
      'passengers',
    );
    expect([claim.origins.min, claim.origins.max, claim.status]).toEqual([1, 2, 'unattributed']);
  });
  it('counts a shared passage once and says why', () => {
    const text = 'All passengers of the ferry Albatross were ashore by midnight.';
    const span = (report: string): { report: string; start: number; end: number } => ({
      report,
      start: 0,
      end: text.length,
    });
    const claim = claimOf(
      [
        { outlet: 'harbour-post', text },
        { outlet: 'coast-daily', text },
      ],
      'passengers',
      {
        passages: [
          { a: span('r:harbour-post'), b: span('r:coast-daily'), kind: 'verbatim', cause: 'copy', by: 'test' },
        ],
      },
    );
    expect(claim.origins.max).toBe(1);
    expect(claim.why.join(' ')).toMatch(/same passage/u);
  });
  it('lists the silent reports', () => {
    const claim = claimOf(
      [
        { outlet: 'harbour-post', text: 'The old lighthouse at Whitsand lost its lamp in the storm.' },
        { outlet: 'coast-daily', text: 'The herring quota falls next year.' },
      ],
      'lighthouse',
    );
    expect(claim.silent).toEqual(['r:coast-daily']);
  });
});
