import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/names.ts';
import { annotated } from './reading.ts';

const entities = (text: string): readonly Entity[] => annotated(text).entities;
const named = (text: string, name: string): Entity | undefined => entities(text).find((e) => e.name === name);
/** Names of the entities that the pronouns and phrases of a text stand for, in order. */
const meant = (text: string, words: string): string[] => {
  const found = annotated(text);
  return found.mentions
    .filter((m) => text.slice(...m.range).toLowerCase() === words.toLowerCase())
    .map((m) => found.entities.find((e) => e.id === m.entity)?.name ?? '');
};

describe('names', () => {
  it('joins surname, title and full name to one person', () => {
    const person = named('Mira Dahl spoke first. Ms Dahl left early. Dahl will return.', 'Mira Dahl');
    expect(person?.kind).toBe('person');
    expect(person?.mentions).toHaveLength(3);
  });

  it('reads a family name that stands first, and a second syllable without a capital', () => {
    const text = 'Envoy Kim Vi-sun met Xi Vilan. Kim was late, and Xi left.';
    expect(entities(text).map(({ name, kind, mentions }) => [name, kind, mentions.length])).toEqual([
      ['Kim Vi-sun', 'person', 2],
      ['Xi Vilan', 'person', 2],
    ]);
    expect(entities('The Kim Orr-led group met Kim Orr-based firms.').map(({ name }) => name)).not.toContain(
      'Kim Orr-led',
    );
  });

  it('takes an agency for a medium only where it is one', () => {
    expect(meant('CBS News told it. The space agency said it was late.', 'The space agency')).toEqual([
      'The space agency',
    ]);
    expect(meant('The Norr Food Agency checked it, Reuters wrote. The agency said no.', 'The agency')).toEqual([
      'Norr Food Agency',
    ]);
    expect(meant('The Quay news agency told it. The agency said more.', 'The agency')).toEqual([
      'The Quay news agency',
    ]);
  });

  it('lets a body speak for itself, and a ministry for its country', () => {
    expect(
      named('A British Harbour Council spokeswoman said no.', 'A British Harbour Council spokeswoman')?.party,
    ).toBe('British Harbour Council');
    expect(named('A British Foreign Ministry official said no.', 'A British Foreign Ministry official')?.party).toBe(
      'United Kingdom',
    );
  });

  it('tells a calling from a family name', () => {
    const kinds = (text: string): unknown[] =>
      entities(text).map(({ name, kind, mentions }) => [name, kind, mentions.length]);
    expect(kinds('Mr. King spoke, and Gov. Brewer left.')).toEqual([
      ['King', 'person', 1],
      ['Brewer', 'person', 1],
    ]);
    expect(kinds('Tisha King spoke first. King left early.')).toEqual([['Tisha King', 'person', 2]]);
    expect(kinds('The King spoke first.')).toEqual([['The King', 'role', 1]]);
  });

  it('takes no place for a person, and lets no article run into a name', () => {
    const kinds = (text: string): unknown[] => entities(text).map(({ name, kind }) => [name, kind]);
    expect(kinds('They sailed by New Karvale and San Orro.')).toEqual([
      ['New Karvale', 'place'],
      ['San Orro', 'place'],
    ]);
    expect(kinds('Coast News The ship sailed.')).toEqual([['Coast News', 'medium']]);
  });

  it('takes no contraction for a name', () => {
    expect(entities('I’ll believe it. It is late, and I’ve seen it.')).toEqual([]);
  });

  it('gives no town for the airline that flies there', () => {
    expect(meant('The plane left for Karvale. The airline said it was safe.', 'The airline')).toEqual(['The airline']);
    expect(meant('Quay Air grounded it. The airline said it was safe.', 'The airline')).toEqual(['Quay Air']);
  });

  it('keeps the whole name of a body before its spokesman', () => {
    expect(named('A Transport for Norr spokesman said no.', 'A Transport for Norr spokesman')?.kind).toBe('unnamed');
  });

  it('begins a name behind what its bearer is, and before two initials', () => {
    const people = (text: string): string[] =>
      entities(text)
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name);
    expect(people('Guard J.J. Dahl met Norr County Executive Kathy Orr. Dahl left.')).toEqual([
      'J.J. Dahl',
      'Kathy Orr',
    ]);
    expect(people('General Manager A. J. Dahl met Quays GM Kathy Orr.')).toEqual(['A. J. Dahl', 'Kathy Orr']);
    expect(people('George H.W. Dahl signed it.')).toEqual(['George H.W. Dahl']);
    expect(people('The Kathy Orr Foundation and the Quay Executive Council paid.')).toEqual([]);
  });

  it('keeps two people of one surname apart', () => {
    const people = entities('Mira Dahl met Oskar Dahl at noon.').filter((e) => e.kind === 'person');
    expect(people.map((e) => e.name)).toEqual(['Mira Dahl', 'Oskar Dahl']);
  });

  it.each([
    ['before the name', 'The harbour minister, Mira Dahl, spoke.'],
    ['after the name', 'Mira Dahl, the harbour minister, spoke.'],
    ['right before the name', 'Former harbour minister Mira Dahl spoke.'],
  ])('takes a role %s as a description', (_, text) => {
    expect(named(text, 'Mira Dahl')?.descriptions.some((d) => /harbour minister/iu.test(d.text))).toBe(true);
  });

  it('ties an acronym to the full name', () => {
    const text = 'The Orr Coast Rescue Service sent two boats. ORCRS and OCRS are names. OCRS declined to comment.';
    expect(named(text, 'Orr Coast Rescue Service')?.aliases).toContain('OCRS');
  });

  it('says whose side an unnamed source is on', () => {
    expect(named('A Norwegian official spoke to reporters.', 'A Norwegian official')?.party).toBe('Norway');
  });

  it('takes capitals at the head of a sentence for no name', () => {
    expect(entities('Rescuers left. Yesterday was calm.').filter((e) => e.kind === 'person')).toEqual([]);
  });
});

describe('reference', () => {
  it.each([
    ['she', 'Mira Dahl met Oskar Brandt on Monday. She said nothing.', 'Mira Dahl'],
    ['he', 'Mira Dahl met Oskar Brandt on Monday. He said nothing.', 'Oskar Brandt'],
    ['the minister', 'Transport minister Mira Dahl met Oskar Brandt. The minister said nothing.', 'Mira Dahl'],
    [
      'the official',
      'A harbour official spoke. Mira Dahl left. The official said no ship would sail.',
      'A harbour official',
    ],
    [
      'the newspaper',
      'The Guardian reported the sale. Mira Dahl left. The newspaper said no price was agreed.',
      'Guardian',
    ],
  ])('binds "%s"', (words, text, name) => {
    expect(meant(text, words)).toEqual([name]);
  });

  it('keeps two unnamed officials two', () => {
    const text = 'A harbour official said the lock failed. A second harbour official said it held.';
    expect(entities(text).filter((e) => e.kind === 'unnamed')).toHaveLength(2);
  });

  it('binds "the official" to the one introduced last', () => {
    const text =
      'A harbour official said the lock failed. A second senior port representative said it held. The official said no more.';
    expect(meant(text, 'the official')).toEqual(['A second senior port representative']);
  });

  it('keeps a rival where the text does not decide', () => {
    const text =
      'A harbour official said the lock failed. A second senior port representative said it held. The official said no more.';
    const found = annotated(text);
    const mention = found.mentions.find((m) => text.slice(...m.range) === 'The official');
    expect(mention?.rivals).toHaveLength(1);
  });

  it('finds the name that follows its role', () => {
    const text =
      'A former harbour captain said the lock was old. Mira Dahl, who is also an author, added that it was rusty.';
    const speakers = new Set(annotated(text).attributions.map((a) => a.speaker));
    expect([...speakers]).toEqual(['Mira Dahl']);
  });

  it("takes an office for one, whoever's name it is called by", () => {
    const text = "Norwegian Prime Minister Mira Dahl's office denied the sale. Dahl's office said more would follow.";
    const offices = new Set(annotated(text).attributions.map((a) => a.entity));
    expect(offices.size).toBe(1);
  });
});
