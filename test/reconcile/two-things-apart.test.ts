import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { align } from '../../src/align/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

const post = (text: string): Told => ({ outlet: 'harbour-post', text, published: '2031-05-14T09:00:00Z' });
const daily = (text: string): Told => ({ outlet: 'coast-daily', text, published: '2031-05-14T15:00:00Z' });

function found(a: string, b: string, by: string): Difference | undefined {
  const annotated = storyOf(post(a), daily(b));
  const { differences } = reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) });
  return differences.find((one) => one.by.startsWith(by));
}

const values = (one: Difference | undefined): string[] => (one?.readings ?? []).map(({ value }) => value).sort();

describe('two spellings', () => {
  const spelled = (a: string, b: string): string[] => values(found(a, b, 'name/spelling'));
  it('are seen where two letters of a short name changed places', () =>
    expect(spelled('Doctor Ivo Norlan treated the sailors.', 'The sailors were treated by Ivo Nolran.')).toEqual([
      'Nolran',
      'Norlan',
    ]));
  it('are no two short names beside one given name', () =>
    expect(spelled('Judge Runa Mader wrote for the court.', 'The court heard Runa Males of Karvale.')).toEqual([]));
  it('are no two people who each go by a name of their own', () =>
    expect(
      spelled('The picture is by Brandan Orvik of the pool.', 'It was sent on by Jonas Brannan, an aide.'),
    ).toEqual([]));
  it('are no ending inside a compound', () =>
    expect(
      spelled('The court charged several Norvik-owned firms.', 'The court charged several Norvikan-owned firms.'),
    ).toEqual([]));
});

describe('a figure', () => {
  it('is not half of one told in two units', () =>
    expect(
      found(
        'Mourners knelt on the quay for seven minutes and 20 seconds in memory of the pilot.',
        'Mourners knelt on the quay for eight minutes in memory of the pilot.',
        'figure/',
      ),
    ).toBeUndefined());
  it('is told otherwise where both are whole', () =>
    expect(
      values(
        found(
          'Mourners knelt on the quay for seven minutes in memory of the pilot.',
          'Mourners knelt on the quay for eight minutes in memory of the pilot.',
          'figure/',
        ),
      ),
    ).toEqual(['eight minutes', 'seven minutes']));
  it('of another lot is no other version of the first', () =>
    expect(
      found(
        'The guild examined at least 300 crates from the ferry.',
        'The guild is examining another 300 crates from the ferry.',
        'figure/',
      ),
    ).toBeUndefined());
});

describe('a part in an event', () => {
  it('is not that of a body named after the person', () =>
    expect(
      found(
        'Mira Dahl chaired the inquiry into the ferry fire from the old town hall.',
        'Mira Dahl, head of the port panel, which joined the inquiry into the ferry fire, stayed at home.',
        'role/part',
      ),
    ).toBeUndefined());
});

describe('a government', () => {
  const holder = 'President Marsh opened the talks. The Marsh administration will argue for the dockers';
  it('that is told apart from the present one is no wrong name', () =>
    expect(
      found(
        `${holder}.`,
        'President Marsh opened the talks. The Marsh administration has left the course of the Kessler administration and now helps the dockers.',
        'name/head',
      ),
    ).toBeUndefined());
});

describe('a tweet that is answered', () => {
  const told =
    'Minister Ola Kerne said at a news conference on Monday: “We have heard these charges about the port before.”';
  it('is no way of the answer', () =>
    expect(
      values(
        found(
          told,
          'Minister Ola Kerne also responded to Dahl’s tweet, saying: “We have heard these charges about the port before.”',
          'intermediary/channel',
        ),
      ),
    ).not.toContain('social media'));
});

describe('names that are withheld', () => {
  it('of several people are not told with that of the suspect', () =>
    expect(
      found(
        'Police said three people were shot at the Quay Inn in Karvale. Officer Dahl said their names are being withheld.',
        'Police identified the accused shooter at the Quay Inn in Karvale as Ivo Marn, 35.',
        'wording/unknown',
      ),
    ).toBeUndefined());
});

describe('who says it', () => {
  it('is not left out where the name stands beside what the person is', () =>
    expect(
      found(
        'Fire chief Petra Gast described the shop in Karvale as a total loss after the blaze.',
        'Petra Gast, Chief Fire Officer at Karvale Fire Service, described the shop in Karvale as a total loss after the blaze.',
        'attribution/named',
      ),
    ).toBeUndefined());
});

describe('a go-between', () => {
  const words = 'the lanterns on the northern quay had been broken since the winter storm';
  it('is seen where one report leaves it out', () =>
    expect(
      found(`Mira Dahl told the Quay Post that ${words}.`, `Mira Dahl said that ${words}.`, 'intermediary/'),
    ).toBeDefined());
  it('is not left out by who calls it by its last word', () =>
    expect(
      found(
        `Mira Dahl told the Quay Post that ${words}.`,
        `The letter was shown to the Post on Monday. Mira Dahl said that ${words}.`,
        'intermediary/',
      ),
    ).toBeUndefined());
});

describe('a type', () => {
  it('is one in the singular and the plural', () =>
    expect(
      found(
        'The line bought the ship from a former 7er of the harbour team.',
        'The line bought the ship from the former 7ers of the harbour team.',
        'slot/model',
      ),
    ).toBeUndefined());
});
