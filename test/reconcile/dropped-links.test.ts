import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.ts';
import type { Difference } from '../../src/model/claim.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { collate } from '../../src/collate.ts';
import type { Report } from '../../src/model/report.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

const valley = (text: string): Told => ({ outlet: 'valley-echo', text, published: '2033-09-14T09:00:00Z' });
const summit = (text: string): Told => ({ outlet: 'summit-news', text, published: '2033-09-15T15:00:00Z' });

function found(rule: string, ...told: readonly Told[]): Difference | undefined {
  const annotated = storyOf(...told);
  return reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) }).differences.find(
    (one) => one.by === rule,
  );
}

const quoted = (rule: string, ...told: readonly Told[]): Difference | undefined =>
  collate(
    told.map(({ outlet, text }): Report => ({
      id: `r:${outlet}`,
      ref: outlet,
      text,
      outlet: { name: outlet, stated: true },
      published: null,
      language: 'en',
    })),
  ).differences.find((one) => one.by === rule);

describe('a link that one report drops', () => {
  it('is the medium that heard an unnamed source', () => {
    const one = found(
      'attribution/dropped-link',
      valley('The Korvik dam would be filled before the first snow of winter, a quarry official told Reuters.'),
      summit('The Korvik dam would be filled before the first snow of winter, a quarry official said.'),
    );
    expect(one?.kind).toBe('attribution');
    expect(one?.readings.map((r) => r.value)).toEqual([
      'a quarry official, heard by Reuters',
      'a quarry official, nothing more',
    ]);
  });

  it('is the reason why a source is not named, in a quotation', () => {
    const words = '“The lamps went out one after the other and nobody in the tunnel said a word,”';
    const one = quoted(
      'differences/quote-reason',
      valley(`${words} said a quarry worker, who was not authorised to speak publicly.`),
      summit(`${words} a quarry worker said.`),
    );
    expect(one?.readings).toHaveLength(2);
  });

  it('is none where both print the same', () => {
    const text = 'The Korvik dam would be filled before the first snow of winter, a quarry official told Reuters.';
    expect(found('attribution/dropped-link', valley(text), summit(text))).toBeUndefined();
  });
});
