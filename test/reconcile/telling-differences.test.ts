import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { align, terms, vocabularyOf } from '../../src/align/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { isAddress, nameOneThing } from '../../src/reconcile/names/same-name.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

const vocabulary = vocabularyOf(en);
const name = (text: string) => terms(text, vocabulary);

const post = (text: string): Told => ({ outlet: 'harbour-post', text, published: '2033-09-14T09:00:00Z' });
const daily = (text: string): Told => ({ outlet: 'coast-daily', text, published: '2033-09-15T15:00:00Z' });
const mole = (text: string): Told => ({ outlet: 'the-mole', text, published: '2033-09-15T16:00:00Z' });

function differences(...told: readonly Told[]): Difference[] {
  const annotated = storyOf(...told);
  return reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) }).differences;
}
const by = (rule: string, ...told: readonly Told[]): Difference | undefined =>
  differences(...told).find((one) => one.by.startsWith(rule));
const values = (one: Difference | undefined): string[] => (one?.readings ?? []).map(({ value }) => value).sort();

describe('two names of one thing', () => {
  it.each([
    ['P. W. U.', 'PWU'],
    ['Port Workers Union', 'PWU'],
    ['Marrow Centre', 'Marrow Center'],
    ['Vendôl', 'Vendol'],
    ['Tarn Association', 'Association'],
    ['Assn', 'Association'],
    ['GOP', 'Republican'],
  ])('%s and %s', (a, b) => expect(nameOneThing(name(a), name(b), vocabulary)).toBe(true));
  it.each([
    ['Mira Dahl', 'Ivo Strand'],
    ['Port Marrow', 'Port Anselm'],
    ['PWU', 'Port Anselm Guild'],
  ])('but not %s and %s', (a, b) => expect(nameOneThing(name(a), name(b), vocabulary)).toBe(false));
  it('knows an address from a name', () =>
    expect([isAddress(name('Miss'), vocabulary), isAddress(name('Mira'), vocabulary)]).toEqual([true, false]));
});

describe('another name in one sentence', () => {
  const sentence = (who: string): string =>
    `The bodies of the two sailors were found by Captain ${who} near the old customs house on the pier.`;
  it('is a conflict where it is another person', () =>
    expect(by('name/substituted', post(sentence('Mira Dahl')), daily(sentence('Ivo Strand')))?.verdict).toBe(
      'conflict',
    ));
  it('is only another first name where the family name stays', () =>
    expect(by('name/given', post(sentence('Mira Dahl')), daily(sentence('Marianne Dahl')))?.verdict).toBe(
      'compatible',
    ));
});

describe('spellings', () => {
  it('takes house spelling for no difference', () =>
    expect(
      by('name/spelling', post('She left the Marrow Centre at noon.'), daily('She left the Marrow Center at noon.')),
    ).toBeUndefined());
  it('takes a form of the same word for no spelling', () =>
    expect(
      by('name/spelling', post('The United Nations met.'), daily('The United National Front met.')),
    ).toBeUndefined());
  it('joins two spellings after a word for a relative', () =>
    expect(
      values(
        by('name/spelling', post('He came with his wife, Sanda, at noon.'), daily('He came with his wife, Sandra.')),
      ),
    ).toEqual(['Sanda', 'Sandra']));
});

describe('whoever heads a government', () => {
  it('is not whoever heads a company', () =>
    expect(
      by(
        'name/head',
        post('Marrow Motors President Ines Korva spoke to the dockers.'),
        daily('The Hellqvist government wants the dam filled.'),
      ),
    ).toBeUndefined());
  it('is not called federal', () =>
    expect(
      by(
        'name/head',
        post('President Ines Korva spoke to the dockers.'),
        daily('The Federal government has blamed the dockers.'),
      ),
    ).toBeUndefined());
});

describe('words that exclude each other', () => {
  const car = 'A gunman rammed a car packed with powder into the wall of the customs house.';
  const truck = 'A gunman rammed a truck packed with powder into the wall of the customs house.';
  it('names the reports on either side', () =>
    expect(by('wording/exclusive', post(car), daily(truck))?.why[0]).toContain('harbour-post'));
  it('leaves out the report that prints both in that place', () => {
    const one = by('wording/exclusive', post(car), daily(truck), mole(`${car} ${truck}`));
    const outlets = one?.readings.flatMap(({ spans }) => spans.map(({ report }) => report)) ?? [];
    expect(new Set(outlets).size).toBe(2);
  });
  it('says nothing where only the topic is the same', () =>
    expect(
      by(
        'wording/exclusive',
        post('The dockers burned a car in the harbour before the talks.'),
        daily('The talks in the harbour were held in a van.'),
      ),
    ).toBeUndefined());
});

describe('what only one report tells', () => {
  const common = 'The ferry Albatross burned at Port Marrow on Monday.';
  it('lists a grave detail', () =>
    expect(
      by(
        'presence/',
        post(common),
        daily(`${common} The owner was fined twice for missing alarms, an unsafe engine and 14 illegal repairs.`),
      )?.why[0],
    ).toMatch(/^Only coast-daily prints "14 illegal repairs"/u));
  it('does not list colour', () =>
    expect(
      by('presence/', post(common), daily(`${common} The evening sky over the quiet old harbour was pink and clear.`)),
    ).toBeUndefined());
});

describe('what one report does not know', () => {
  it.each(en.differences.unknowns.map((row) => [row.about, row] as const))(
    '%s',
    (_, { unknown, told, like, unlike }) => {
      expect([unknown.test(like[0]), told.test(like[1])]).toEqual([true, true]);
      expect([unknown.test(unlike[0]), told.test(unlike[1])]).toEqual([false, false]);
    },
  );
  it('is set beside what another tells', () =>
    expect(
      by(
        'wording/unknown',
        post('The cause of the blaze on the ferry was not yet known.'),
        daily('Sparks from a welder were blamed on Monday. It was caused by a faulty torch, the guard said.'),
      )?.verdict,
    ).toBe('update'));
  it('says nothing of a report that has both', () =>
    expect(
      by(
        'wording/unknown',
        post('The cause was not yet known. The guard said the blaze was caused by a heater.'),
        daily('A faulty heater most likely caused the blaze.'),
      ),
    ).toBeUndefined());
});

describe('charges', () => {
  it('sees another deed of one person', () =>
    expect(
      values(
        by(
          'wording/charge',
          post('Mira Dahl, the pilot of the ferry, pleaded guilty to conspiracy on Monday.'),
          daily('In court Mira Dahl pleaded guilty to one count of theft.'),
        ),
      ),
    ).toEqual(['pleaded guilty to conspiracy', 'pleaded guilty to one count of theft']));
  it('says nothing where one list has the other deed', () =>
    expect(
      by(
        'wording/charge',
        post('Mira Dahl was charged with theft, conspiracy and arson.'),
        daily('Mira Dahl was charged with arson.'),
      ),
    ).toBeUndefined());
  it('keeps two people apart', () =>
    expect(
      by('wording/charge', post('Mira Dahl was charged with theft.'), daily('Ivo Strand was charged with arson.')),
    ).toBeUndefined());
});

describe('a denial', () => {
  it('that only moved within the sentence is no conflict', () =>
    expect(
      by(
        'wording/negation',
        post('I feel on the pier we were not following the plan that the council wanted to have.'),
        daily('I did not feel on the pier we were following the plan that the council wanted to have.'),
      ),
    ).toBeUndefined());
});
