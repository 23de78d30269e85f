import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { align } from '../../src/align/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { RANK } from '../../src/reconcile/variants/thresholds.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

function differences(...told: readonly Told[]): Difference[] {
  const annotated = storyOf(...told);
  return reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) }).differences;
}

const post = (text: string): Told => ({ outlet: 'harbour-post', text, published: '2031-05-14T09:00:00Z' });
const daily = (text: string): Told => ({ outlet: 'coast-daily', text, published: '2031-05-14T15:00:00Z' });

const variant = (a: string, b: string, rule: string): Difference | undefined =>
  differences(post(a), daily(b)).find((one) => one.by === `variant/${rule}`);
const values = (one: Difference | undefined): string[] | undefined => one?.readings.map(({ value }) => value).sort();

describe('the apparatus of variants', () => {
  it('shows another object of the same verb', () =>
    expect(
      values(
        variant(
          'The masked driver rammed a stolen tanker with acid drums into the wall of the Whitsand customs house.',
          'A masked driver in a stolen tanker full of acid drums rammed the main gate of the Whitsand customs house.',
          'object',
        ),
      ),
    ).toEqual(['into the wall of the Whitsand customs house', 'the main gate of the Whitsand customs house']));

  it('shows no other object where the sentences share little else', () =>
    expect(
      variant(
        'The strikers blocked the northern gate of the terminal before dawn.',
        'The ministry blocked a transfer of pension money in spring.',
        'object',
      ),
    ).toBeUndefined());

  it('tells a doing done from one under way', () => {
    const one = variant(
      'Divers recovered the bodies of the Albatross sailors from the wreck off Whitsand at night.',
      'Divers were still recovering the bodies of the sailors from the Albatross wreck off Whitsand.',
      'to-come',
    );
    expect(one?.verdict).toBe('update');
    expect(one?.why[0]).toBe(
      'How far it has come: done (“recovered”) in harbour-post; under way (“recovering”) in coast-daily.',
    );
  });

  it('tells one that is expected from one that is done', () =>
    expect(
      variant(
        'Korva is expected to sign the dredging contract for the Marrow canal at noon.',
        'Korva signed the dredging contract for the Marrow canal.',
        'to-come',
      )?.verdict,
    ).toBe('update'));

  it('shows a doubt that the other sentence lacks', () =>
    expect(
      variant(
        'The sinking is believed to be the first ferry accident with deaths on board in the Marrow estuary since 1959.',
        'There have been no deaths on board a ferry in the Marrow estuary since 1959.',
        'doubt',
      )?.verdict,
    ).toBe('softening'));

  it('does not take what somebody is asking for what is told flatly', () =>
    expect(
      variant(
        'A loose rudder most likely caused the Albatross to run aground off Whitsand.',
        'Divers are asking whether a loose rudder caused the Albatross to run aground off Whitsand.',
        'doubt',
      ),
    ).toBeUndefined());

  it('shows where one version leaves open which of two it is', () =>
    expect(
      values(
        variant(
          'Abeck was being treated at St Orla for fractured or bruised ribs after the crane fell.',
          'Abeck was treated at St Orla for bruised ribs after the crane fell.',
          'either',
        ),
      ),
    ).toEqual(['bruised ribs', 'fractured or bruised ribs']));

  it('shows two names of one body', () =>
    expect(
      values(
        variant(
          'The Ministry of Coastal Security posted pictures of the Albatross wreck.',
          'The Coastal Safety Ministry posted pictures of the Albatross wreck.',
          'name',
        ),
      ),
    ).toEqual(['Coastal Safety Ministry', 'Ministry of Coastal Security']));

  it('shows that one report quotes further', () => {
    const one = variant(
      '“This storm hits our harbour very hard,” Dahl said.',
      '“This storm hits our harbour very hard. Seven families fished these banks for a century,” Dahl said.',
      'quoted-further',
    );
    expect(values(one)?.[0]).toBe('(nothing)');
  });

  it('shows what a witness is said to have said in other words', () =>
    expect(
      variant(
        'Piet Varga, who was aboard, said the ferry failed to slow down at its usual buoy off the mole.',
        'He noticed the ferry did not seem to slow down at the bend, passenger Piet Varga said.',
        'same-voice',
      )?.kind ?? 'wording',
    ).toBe('wording'));

  it('leaves out how two quotations of one saying differ: the apparatus of quotes shows that', () =>
    expect(
      variant(
        '“The ferry failed to slow down at its usual buoy off the mole,” passenger Piet Varga said.',
        '“The ferry never slowed down at the usual buoy by the mole,” Piet Varga, a passenger, said.',
        'same-voice',
      ),
    ).toBeUndefined());

  it('is silent where the two name days that do not meet', () =>
    expect(
      variant(
        'On 3 May 2031 thieves in a van with false plates robbed the Eastmole chapel of its silver.',
        'On 9 April 2031 thieves in a van with false plates robbed the Eastmole museum of its silver.',
        'object',
      ),
    ).toBeUndefined());

  it('stands below every other difference', () => {
    const all = differences(
      post(
        'A fire on the ferry Albatross killed at least four people at Port Marrow. Divers recovered the bodies of the sailors from the Albatross wreck.',
      ),
      daily(
        'The fire on the ferry Albatross killed nine people at Port Marrow. Divers were still recovering the bodies of the sailors from the Albatross wreck.',
      ),
    );
    const [tier, others] = [true, false].map((want) => all.filter(({ by }) => by.startsWith('variant/') === want));
    expect(tier!.length).toBeGreaterThan(0);
    expect(Math.max(...tier!.map(({ weight }) => weight))).toBeLessThanOrEqual(RANK.highest);
    expect(Math.min(...others!.map(({ weight }) => weight))).toBeGreaterThan(RANK.highest);
  });

  it('keeps the sentence of a report that agrees with itself out', () =>
    expect(
      differences(
        post('Divers recovered the bodies of the sailors from the wreck.'),
        daily('Divers recovered the bodies of the sailors from the wreck.'),
      ),
    ).toEqual([]));
});
