import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { align } from '../../src/align/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

function differences(...told: readonly Told[]): Difference[] {
  const annotated = storyOf(...told);
  return reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) }).differences;
}

const post = (text: string, published = '2031-05-14T09:00:00Z'): Told => ({ outlet: 'harbour-post', text, published });
const daily = (text: string, published = '2031-05-14T15:00:00Z'): Told => ({ outlet: 'coast-daily', text, published });

const found = (a: Told, b: Told, by: string): Difference | undefined =>
  differences(a, b).find((one) => one.by.startsWith(by));
const verdict = (a: Told, b: Told, by: string): string | undefined => found(a, b, by)?.verdict;

describe('figure', () => {
  it('calls a toll that rises with time an update', () =>
    expect(
      verdict(
        post('A fire on the ferry Albatross killed at least four people at Port Marrow.'),
        daily('The fire on the ferry Albatross killed at least nine people at Port Marrow.'),
        'figure',
      ),
    ).toBe('update'));
  it('calls a toll that falls a conflict', () =>
    expect(
      verdict(
        post('The fire on the ferry Albatross killed nine people at Port Marrow.'),
        daily('The fire on the ferry Albatross killed six people at Port Marrow.'),
        'figure',
      ),
    ).toBe('conflict'));
  it('calls two sums for one thing a conflict', () =>
    expect(
      verdict(
        post('The port ministry paid $5,687.75 for the Whitsand Lighthouse lamp.'),
        daily('Auditors found that $5,587.75 had gone to the Whitsand Lighthouse lamp.'),
        'figure',
      ),
    ).toBe('conflict'));
  it('calls a rounded sum no conflict', () =>
    expect(
      verdict(
        post('The port ministry paid over $10,000 at the Whitsand Lighthouse shop.'),
        daily('The port ministry paid $10,977 at the Whitsand Lighthouse shop.'),
        'figure',
      ),
    ).toBe('rounding-or-unit'));
  it('says nothing where the numbers agree', () =>
    expect(
      found(
        post('A fire on the ferry Albatross killed nine people at Port Marrow.'),
        daily('Nine people died in a fire on the ferry Albatross at Port Marrow.'),
        'figure',
      ),
    ).toBeUndefined());
  it('never compares wounded with dead', () =>
    expect(
      found(
        post('A fire on the ferry Albatross killed nine people at Port Marrow.'),
        daily('A fire on the ferry Albatross wounded thirty people at Port Marrow.'),
        'figure',
      ),
    ).toBeUndefined());
  it('takes a part of the total for no other total', () =>
    expect(
      found(
        post('A fire on the ferry Albatross killed 12 people at Port Marrow, including 10 tourists.'),
        daily('A fire on the ferry Albatross killed 12 people at Port Marrow.'),
        'figure',
      ),
    ).toBeUndefined());
});

describe('wording', () => {
  it('sees that a hedge was dropped between two versions of one sentence', () =>
    expect(
      verdict(
        post('The storm last month may have wrecked several fishing boats along the northern coast of the island.'),
        daily('The storm last month wrecked several fishing boats along the northern coast of the island.'),
        'wording/hedge',
      ),
    ).toBe('softening'));
  it('tells a hedge before a number once, as a figure', () => {
    const reports = [
      post('The storm last month left up to 32 fishing boats wrecked along the northern coast of the island.'),
      daily('The storm last month left 32 fishing boats wrecked along the northern coast of the island.'),
    ] as const;
    expect(verdict(...reports, 'figure/intervals')).toBe('softening');
    expect(found(...reports, 'wording/hedge')).toBeUndefined();
  });
  it('sees words that exclude each other in one place', () =>
    expect(
      verdict(
        post('The gunman rammed a truck into the customs house at Port Marrow.'),
        daily('The gunman rammed a car into the customs house at Port Marrow.'),
        'wording/exclusive',
      ),
    ).toBe('conflict'));
  it('sees another degree before one noun', () =>
    expect(
      verdict(
        post('The blast caused massive damage to the customs house.'),
        daily('The blast led to minor damage at the customs house.'),
        'wording/exclusive',
      ),
    ).toBe('softening'));
  it('sees doubt here and a flat statement there', () =>
    expect(
      verdict(
        post('The blaze on the Albatross is believed to be the first ferry fire with deaths since 1989.'),
        daily('The blaze on the Albatross was the first ferry fire with deaths since 1989.'),
        'wording/',
      ),
    ).toBe('softening'));
  it('says nothing of a synonym outside quotations', () =>
    expect(
      differences(
        post('The harbour council opened a new shelter for the stranded sailors on Monday.'),
        daily('The harbour council set up a new shelter for the stranded sailors on Monday.'),
      ),
    ).toEqual([]));
});

describe('role', () => {
  it('sees that one verb gives another part', () => {
    const one = found(
      post('Mira Dahl led the talks between the port ministry and the dockers in the old town hall.'),
      daily('Mira Dahl joined the talks between the port ministry and the dockers in the old town hall.'),
      'role/',
    );
    expect([one?.kind, one?.verdict]).toEqual(['role', 'conflict']);
    expect(one?.readings.map((reading) => reading.value).sort()).toEqual(['joined', 'led']);
  });
});

describe('name', () => {
  it('joins two spellings beside one first name', () =>
    expect(
      found(
        post('Doctor Noor Tarek Faiz treated the sailors.'),
        daily('The sailors were treated by Noor Tarek Fayez.'),
        'name/spelling',
      )
        ?.readings.map((reading) => reading.value)
        .sort(),
    ).toEqual(['Faiz', 'Fayez']));
  it('takes a plural for no other spelling', () =>
    expect(
      found(
        post('The Steinholt family lost a house.'),
        daily('The Steinholts lost a house near the pier.'),
        'name/spelling',
      ),
    ).toBeUndefined());
  it('sees another name before one office', () =>
    expect(
      verdict(
        post('The Marsh administration opened direct talks with the rebel fleet in Port Marrow.'),
        daily('Direct talks with the rebel fleet in Port Marrow were opened by the Kessler administration.'),
        'name/modifier',
      ),
    ).toBe('conflict'));
});

describe('time', () => {
  it('sees two hours for one event', () =>
    expect(
      verdict(
        post('The explosion happened at 6.04am near the customs house.'),
        daily('The explosion happened at 7.30am near the customs house.'),
        'time/clock',
      ),
    ).toBe('conflict'));
  it('takes a hedged hour for rounding', () =>
    expect(
      verdict(
        post('The explosion happened at around 6am near the customs house.'),
        daily('The explosion happened at 6.10am near the customs house.'),
        'time/clock',
      ),
    ).toBe('rounding-or-unit'));
});

describe('attribution', () => {
  it('names both sources of one thing', () => {
    const one = found(
      post('Coast guard chief Ilse Corde said all passengers of the ferry Albatross had been brought ashore.'),
      daily('All passengers of the ferry Albatross had been brought ashore, Mayor Tom Adeyer said.'),
      'attribution',
    );
    expect(one?.readings.map((reading) => reading.value).sort()).toEqual(['Ilse Corde', 'Tom Adeyer']);
  });
});

describe('every difference', () => {
  it('has readings kept apart, a reason, a weight and an id in order', () => {
    const all = differences(
      post(
        'A fire on the ferry Albatross killed at least four people at Port Marrow. Doctor Noor Tarek Faiz treated the sailors.',
      ),
      daily(
        'The fire on the ferry Albatross killed nine people at Port Marrow. The sailors were treated by Noor Tarek Fayez.',
      ),
    );
    expect(all.length).toBeGreaterThan(1);
    all.forEach((one, i) => {
      expect(one.id).toBe(`d${i + 1}`);
      expect(one.why[0]).toMatch(/\.$/u);
      expect(one.weight).toBeGreaterThan(0);
      expect(one.readings.length).toBeGreaterThan(1);
    });
    expect([...all].sort((a, b) => b.weight - a.weight)).toEqual(all);
  });
});
