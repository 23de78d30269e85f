import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { align } from '../../src/align/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { annotatedText, storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

const post = (text: string, published = '2033-09-18'): Told => ({ outlet: 'harbour-post', text, published });
const daily = (text: string, published = '2033-09-18'): Told => ({ outlet: 'coast-daily', text, published });

function differences(...told: readonly Told[]): Difference[] {
  const annotated = storyOf(...told);
  return reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) }).differences;
}
const of = (kind: string, ...told: readonly Told[]): Difference[] =>
  differences(...told).filter((one) => one.kind === kind);

describe('figures that are no difference', () => {
  it('a bound is not told of a number far above it', () =>
    expect(
      of(
        'figure',
        post('The Marrow Line ferry fund for Port Anselm has raised over 363 million crowns in tickets at the gate.'),
        daily('The Marrow Line ferry fund for Port Anselm has raised 459 million crowns in tickets at the gate.'),
      ),
    ).toEqual([]));
  it('ages a year apart in reports a year apart', () =>
    expect(
      of(
        'figure',
        post('Sailor Ivo Strand, 38, of Port Marrow was arrested after the fire at the customs house.'),
        daily('Sailor Ivo Strand, 39, of Port Marrow was found guilty of the fire at the customs house.', '2034-08-01'),
      ),
    ).toEqual([]));
  it('but of one day the ages of one person exclude each other', () =>
    expect(
      of(
        'figure',
        post('Sailor Ivo Strand, 38, of Port Marrow was killed in the fire at the customs house.'),
        daily('Sailor Ivo Strand, 39, of Port Marrow was killed in the fire at the customs house.'),
      ).map(({ verdict }) => verdict),
    ).toEqual(['conflict']));
  it('"more than 60" and "more than 61" are one count, rounded', () =>
    expect(
      of(
        'figure',
        post('A ferry ran aground at Port Marrow. More than 60 people were brought to hospital.'),
        daily('A ferry ran aground at Port Marrow. More than 61 people were brought to hospital.'),
      ).map(({ verdict }) => verdict),
    ).toEqual(['rounding-or-unit']));
});

describe('figures of a part and of the whole', () => {
  it('are no difference where one sentence has both numbers', () =>
    expect(
      of(
        'figure',
        post('The navy seized guns from the 12 northern and 11 southern pirates on two boats off Port Anselm.'),
        daily(
          'The navy seized guns off Port Anselm. Out of the 23 arrested pirates on two boats, 12 are from the north and 11 from the south.',
        ),
      ),
    ).toEqual([]));
  it('nor where one toll is that of two events', () =>
    expect(
      of(
        'figure',
        post('The shooting in Port Marrow on Saturday killed 22 people, police said.'),
        daily('Two mass shootings in Port Marrow and Anselm on Saturday killed 31 people, police said.'),
      ),
    ).toEqual([]));
  it('61 and "more than 61" are one count told twice', () =>
    expect(
      of(
        'figure',
        post('A ferry ran aground at Port Marrow. More than 61 people were brought to hospital.'),
        daily('A ferry ran aground at Port Marrow. The injured were treated there and 61 were brought to hospital.'),
      ).filter(({ verdict }) => verdict === 'update' || verdict === 'conflict'),
    ).toEqual([]));
});

describe('the article behind "under"', () => {
  const hedge = (text: string): (string | null)[] => annotatedText(text).quantities.map((one) => one.hedge);
  it.each([
    ['The crane was paid for under a $500 billion fund.', [null]],
    ['The crane was sold for under $500 billion.', ['less-than']],
    ['The crane was sold for under a million dollars.', ['less-than']],
  ])('%s', (text, expected) => expect(hedge(text)).toEqual(expected));
});

describe('times that are no difference', () => {
  it('"last week" on a Sunday and the Wednesday before', () =>
    expect(
      of(
        'time',
        post('Protests grew after the navy admitted that it sank the Anselm ferry last week, killing 40 people.'),
        daily('Protests grew after the navy admitted that it sank the Anselm ferry on Wednesday, killing 40 people.'),
      ),
    ).toEqual([]));
  it('hearings of two weeks', () =>
    expect(
      of(
        'time',
        post('The port hearings opened in Marrow. Strand stormed out of a closed hearing last month.', '2033-09-15'),
        daily('The port hearings opened in Marrow. Critics called this week’s hearings theatre.', '2033-09-15'),
      ),
    ).toEqual([]));
  it('"beyond midnight" and "until after 1 a.m."', () =>
    expect(
      of(
        'time',
        post('The council session on the port budget was likely to stretch beyond midnight, Dahl said.'),
        daily('The council session on the port budget went on until after 1 a.m., Dahl said.'),
      ),
    ).toEqual([]));
});
