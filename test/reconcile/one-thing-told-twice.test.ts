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

const post = (text: string, published = '2033-09-14T09:00:00Z'): Told => ({ outlet: 'post', text, published });
const daily = (text: string, published = '2033-09-15T15:00:00Z'): Told => ({ outlet: 'daily', text, published });
const gazette = (text: string): Told => ({ outlet: 'gazette', text, published: '2033-09-15T16:00:00Z' });
const kinds = (...told: readonly Told[]): string[] =>
  differences(...told)
    .filter(({ kind }) => kind === 'figure' || kind === 'time')
    .map(({ kind, verdict }) => `${kind}/${verdict}`);

describe('figures of two things are not set against each other', () => {
  it('parts a height from a distance', () => {
    const flew = 'The weather balloon of the Marrow station flew a distance of 700 kilometres over the Anselm Sea.';
    const rose = 'The weather balloon of the Marrow station reached an altitude of 900 kilometres over the Anselm Sea.';
    const farther = flew.replace('700', '900');
    expect(kinds(post(flew), daily(rose))).toEqual([]);
    expect(kinds(post(flew), daily(farther))).toEqual(['figure/conflict']);
  });

  it('parts those entitled from those who came', () => {
    const came = 'In the Whitsand vote 24,000 people cast their ballots for the new harbour council on Sunday.';
    const may =
      'In the Whitsand vote 25,000 people were eligible to cast ballots for the new harbour council on Sunday.';
    expect(kinds(post(came), daily(may))).toEqual([]);
  });

  it('leaves two sums alone that one report tells both', () => {
    const both =
      'The Marrow port authority will pay $250 million for the new Whitsand breakwater. The Marrow port authority will also pay $300 million for the old Whitsand breakwater.';
    const one = 'The Marrow port authority will pay $300 million for the Whitsand breakwater.';
    expect(kinds(post(both), daily(one))).toEqual([]);
  });

  it('takes no hour for a toll, and what stands in another clause for no victims', () => {
    const five = 'Five dockers were hurt when two men fired at a crane in Port Marrow on Tuesday.';
    const also =
      'Five dockers were hurt at the crane in Port Marrow. One docker was pronounced dead at 5:30 p.m. there.';
    expect(kinds(post(five), daily(also))).toEqual([]);
  });

  it('says nothing of a hedge that the same report drops elsewhere', () => {
    const both = 'Five dockers hurt at Port Marrow. At least five dockers were hurt when a crane fell at Port Marrow.';
    expect(kinds(post(both), daily('Five dockers were hurt when a crane fell at Port Marrow.'))).toEqual([]);
  });

  it('parts a rise from a fall', () => {
    const up = 'The Marrow shipping index climbed 1.4 percent at the Whitsand exchange.';
    const down = 'The Marrow shipping index lost 4.2 percent at the Whitsand exchange.';
    expect(kinds(post(up), daily(down))).toEqual([]);
  });
});

describe('dates of two doings are not set against each other', () => {
  const verdict = (a: string, b: string): string[] => kinds(post(a), daily(b)).filter((one) => one.startsWith('time'));

  it('sees one doing dated twice', () =>
    expect(
      verdict(
        'Tomas Orr was indicted on 3 May 2031 for bribing the five harbour guards of Port Anselm.',
        'Tomas Orr was indicted on 9 June 2031 for bribing the five harbour guards of Port Anselm.',
      ),
    ).toEqual(['time/conflict']));

  it('leaves two polls of two institutes alone', () =>
    expect(
      verdict(
        'A poll of dockers by the Anselm Institute, released on 3 May 2031, showed support for the new pier.',
        'A poll of dockers by Marrow College, released on 9 June 2031, showed support for the new pier.',
      ),
    ).toEqual([]));

  it('leaves the date of a message with its sender alone', () =>
    expect(
      verdict(
        'The new pier of Port Anselm must open to all dockers. — Mira Dahl (@miradahl) May 3, 2031',
        'The new pier of Port Anselm must open to all dockers. — Mira Dahl (@miradahl) May 9, 2031',
      ),
    ).toEqual([]));

  it('leaves the same words in two reports alone', () =>
    expect(
      verdict(
        'Ilse Corde said she had spoken with the pilot at the airport just two days ago.',
        'Ilse Corde said she had spoken with the pilot at the airport just two days ago.',
      ),
    ).toEqual([]));
});

describe('names of two people are no two spellings', () => {
  const spelled = (...told: readonly Told[]): string[] =>
    differences(...told)
      .filter(({ by }) => by === 'name/spelling')
      .flatMap(({ readings }) => readings.map(({ value }) => value));

  it('keeps Maribel Orr and Marybel Strand apart', () => {
    const orr = 'The nurse Maribel Orr waited at the shelter. Later Maribel Orr went home.';
    expect(
      spelled(post(orr), daily('The judge Marybel Strand spoke in court. Later Marybel Strand went home.')),
    ).toEqual([]);
    expect(spelled(post(orr), daily('The nurse Marybel Orr waited at the shelter. Later Marybel Orr left.'))).toEqual([
      'Maribel',
      'Marybel',
    ]);
  });
});

describe('law 3: a third report has no say', () => {
  it('finds the same difference of two reports with and without it', () => {
    const two = [
      post('The fire in the Whitsand sugar mill destroyed 40 wooden barrels of the Orr company on Monday.'),
      daily('The fire in the Whitsand sugar mill destroyed 52 wooden barrels of the Orr company on Monday.'),
    ];
    const third = gazette('The sugar mill in Whitsand has burned twice. The Orr company made 46 wooden barrels there.');
    expect(kinds(...two)).toEqual(['figure/conflict']);
    expect(kinds(...two, third)).toContain('figure/conflict');
  });
});
