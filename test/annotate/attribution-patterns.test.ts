/** The 25 patterns of who says what in news, one invented text each at least; numbers as in the guide. */
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/model/attribution.ts';
import { annotated, said, words } from './reading.ts';

const all = (text: string): readonly Attribution[] => annotated(text).attributions;
const speakers = (text: string): (string | null)[] => said(text).map((a) => a.speaker);
/** What a text gives to a speaker. */
const from = (text: string, speaker: string | null): string[] =>
  said(text)
    .filter((a) => a.speaker === speaker)
    .flatMap((a) => words(text, a.content));

describe('the 25 patterns', () => {
  it.each<[string, string, string | null, string]>([
    ['1 pronoun', 'Mira Dahl shut the port. “No ship sails,” she said.', 'Mira Dahl', 'No ship sails,'],
    ['2 inverted', '“No ship sails,” a Guild official told Reuters.', 'a Guild official', 'No ship sails,'],
    ['3 split', '“No ship,” Mira Dahl said, “sails.”', 'Mira Dahl', 'sails.'],
    [
      '4 mixed',
      'Mira Dahl said the crews had held “slow and angry” talks.',
      'Mira Dahl',
      'the crews had held “slow and angry” talks',
    ],
    [
      '5 indirect without that',
      'Norway said there were still nine ships out.',
      'Norway',
      'there were still nine ships out',
    ],
    [
      '6 two complements',
      'Ms Dahl added that the quay was shut, but noted that it was safe.',
      'Dahl',
      'that the quay was shut',
    ],
    [
      '7 participle',
      'Mira Dahl wrote to the crews, saying there had been two meetings.',
      'Mira Dahl',
      'there had been two meetings',
    ],
    [
      '8 according to, long',
      'The quay is shut, according to a harbour official who has seen the order.',
      'a harbour official',
      'The quay is shut',
    ],
    ['10 own outlet', 'Mira Dahl told the BBC that no ship would sail.', 'Mira Dahl', 'that no ship would sail'],
    [
      '11 medium with sources',
      'Reuters reported that the quay was shut, citing two harbour officials.',
      'two harbour officials',
      'that the quay was shut',
    ],
    [
      '13 outlet alias',
      'Reuters reported the sale on Monday. The agency said the price was low.',
      'Reuters',
      'the price was low',
    ],
    [
      '15 office of a person',
      "Mira Dahl's office said the letter had been sent.",
      "Mira Dahl's office",
      'the letter had been sent',
    ],
    [
      '17 apposition before the verb',
      'Mira Dahl, the port minister, said the quay was shut.',
      'Mira Dahl',
      'the quay was shut',
    ],
    [
      '18 relative pronoun',
      'The sale was reported by Reuters, which said the price was low.',
      'Reuters',
      'the price was low',
    ],
    ['22 poll', 'The survey found that most crews would stay.', 'The survey', 'that most crews would stay'],
    ['24 insertion', 'Mira Dahl said: “They [the crews] sail.”', 'Mira Dahl', 'They [the crews] sail.'],
    ['25 name and colon', 'Mira Dahl: “No ship sails.”', 'Mira Dahl', 'No ship sails.'],
    ['reported question', 'Mira Dahl asked if the quay was shut.', 'Mira Dahl', 'if the quay was shut'],
    ['future', 'Mira Dahl will say that the quay is shut.', 'Mira Dahl', 'that the quay is shut'],
  ])('%s', (_, text, speaker, content) => {
    expect(from(text, speaker), JSON.stringify(said(text).map((a) => [a.speaker, words(text, a.content)]))).toContain(
      content,
    );
  });

  it('a noun that tells has its owner as source, and its clause alone as content', () => {
    const text = "Mira Dahl shut the port. Orr Shipping's claim that no talks were held was disputed.";
    expect(from(text, 'Orr Shipping')).toEqual(['that no talks were held']);
    expect(from("The ministry's promise that the gates will open was kept.", 'The ministry')).toEqual([
      'that the gates will open',
    ]);
    expect(
      all("Orr Shipping's report was short, and the union's claim was denied.").filter(
        ({ by }) => by === 'attribution/noun',
      ),
    ).toEqual([]);
  });

  it('9 keeps an unnamed source and its reason', () => {
    const text = 'The quay is shut, said a harbour official who was not authorised to speak publicly.';
    expect(said(text)[0]?.anonymity).toBe('unnamed-role-reason');
  });

  it('12 binds "the official" to the one introduced last, never to another', () => {
    const text =
      'A harbour official said the quay was shut. A second, more senior harbour official said it was open. The official added that ships would sail.';
    const entities = said(text).map((a) => a.entity);
    expect(entities[0]).not.toBe(entities[1]);
    expect(entities[2]).toBe(entities[1]);
  });

  it('14 nests one attribution in another', () => {
    const text = "Norway said it had sent a letter, Mira Dahl's office said.";
    const [inner, outer] = said(text);
    expect([inner?.inside, outer?.inside]).toEqual([outer?.id, null]);
  });

  it('16 finds no name where only a role is given', () => {
    expect(speakers('A harbour pilot said the quay was shut.')).toEqual(['A harbour pilot']);
  });

  it.each([
    ['19 hedge', 'The ferry reportedly sank at dawn.', 'hedge'],
    ['20 belief', 'Norwegian intelligence believes that nine are alive.', 'belief'],
    ['21 refusal', 'Mira Dahl declined to give details.', 'refusal'],
    ['21 silence', 'The report made no mention of the crane.', 'refusal'],
  ])('%s is no speech', (_, text, kind) => {
    expect(all(text).map((a) => a.class)).toEqual([kind]);
  });

  it('23 gives scare quotes to nobody', () => {
    const found = annotated('The port of “free winds” opened in May.');
    expect(found.attributions).toEqual([]);
    expect(found.quoteMarks.map((m) => m.role)).toEqual(['scare']);
  });

  it('24 reads every kind of mark, and mixtures', () => {
    for (const [open, close] of [
      ['“', '”'],
      ['"', '"'],
      ["''", "''"],
      ['"', "''"],
      ['«', '»'],
    ])
      expect(speakers(`${open}No ship sails today,${close} Mira Dahl said.`)).toEqual(['Mira Dahl']);
  });

  it('gives words that are added to whoever spoke just before', () => {
    const text = 'Mira Dahl said the quay was dark.\n\nAsked about the gate, e added: “A crate fell on the deck.”';
    expect(from(text, 'Mira Dahl')).toContain('A crate fell on the deck.');
    const two = 'Mira Dahl and Ivo Strand met.\n\nAsked about the gate, e added: “A crate fell on the deck.”';
    expect(speakers(two)).not.toContain('Mira Dahl');
  });

  it('24 goes on over paragraphs', () => {
    const text = 'Mira Dahl said: “No ship sails.\n\n“Go home.”';
    expect(from(text, 'Mira Dahl')).toEqual(['No ship sails.', 'Go home.']);
  });
});

describe('sources that cannot speak', () => {
  it.each([
    ['a noun read as a verb', 'The growing calls for a veto reached the harbour.'],
    ['a thing as subject', 'The scale of the damage added nine days to the work.'],
    ['a time as subject', 'This month reports from the coast were rare.'],
    ['something added', 'Orr scored twice in May, adding six goals in June.'],
    ['a number of goals', 'The visitors added a goal before the break.'],
    ['called off', 'The crews called it off on Monday.'],
    ['a crash that claims lives', 'The crash claimed the lives of nine sailors.'],
    ['an emergency call', 'A fisherman called 112 at dawn.'],
    ['a blow', 'Nine men attacked the harbour office with stones.'],
    ['accused of', 'A man accused of theft left the court at noon.'],
    ['named after', 'A boat called Petrel lay at the quay.'],
    ['a heading', 'Conclusion: nothing sails today'],
    ['a gallery', 'Photos: The quay at dawn\n\nPhotos: The quay at noon\n\nPhotos: The quay at night'],
  ])('%s', (_, text) => {
    expect(said(text).map((a) => [a.speaker, words(text, a.cue)])).toEqual([]);
  });

  it('keeps words in marks whose subject no list knows', () => {
    expect(speakers('“No ship sails,” said a grumpy stevedore.')).toEqual(['a grumpy stevedore']);
  });

  it.each([
    ['dozens of people', 'Dozens of residents said the quay was shut.'],
    ['a share of a poll', 'Some 61 percent said the quay was shut.'],
    ['adjective behind the noun', 'A person familiar with the talks said the quay was shut.'],
  ])('lets %s speak', (_, text) => {
    expect(said(text)).toHaveLength(1);
  });
});

describe('whose words a paper holds', () => {
  it.each<[string, string, string]>([
    ['issued a statement saying', 'Norway issued a statement saying the quay was shut.', 'Norway'],
    ['a statement that said', 'Norway released a statement on Monday that said the quay was shut.', 'Norway'],
    ['a report from', 'According to a report from Reuters, the quay was shut.', 'Reuters'],
    ['a possessor', 'Reuters had asked before. “No ship sails,” Norway’s statement said.', 'Norway'],
    [
      'the paper of the last speaker, not of the last body named',
      'In a statement, Mira Dahl said Norway Ferries would pay. “No ship sails,” the statement said.',
      'Mira Dahl',
    ],
    ['in a release announcing', '“No ship sails,” Mira Dahl said in a press release announcing the sale.', 'Mira Dahl'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it('stays a paper where nobody issued it', () => {
    expect(said('A letter seen by the crews said the quay was shut.')[0]?.anonymity).toBe('document');
  });
});

describe('who "he" is', () => {
  it('is the one who spoke in the sentence before, not the one spoken of', () => {
    const text = 'Lars Orr left at noon, Captain Olaf Brand said. He said the boat was full.';
    expect(speakers(text).at(-1)).toBe('Olaf Brand');
  });

  it('is nobody of the other gender', () => {
    const text = 'Mira Dahl spoke to Lars Orr. Lars Orr had left, Anna Brand said. He said the boat was full.';
    expect(speakers(text).at(-1)).toBe('Lars Orr');
  });

  it('is another one after a question', () => {
    const text = 'Lars Orr came late. Olaf Brand asked whether the boat was full. He answered that it was.';
    expect(speakers(text).at(-1)).not.toBe(undefined);
  });
});

describe('a title without a name', () => {
  it('is the one person of the report who holds it', () => {
    const text = 'Mayor hopes for “quiet nights”\n\n“I know little,” Mayor Edda Kvarn told the crews.';
    expect(all(text)[0]?.speaker).toBe('Edda Kvarn');
  });

  it('is nobody where no one does', () => {
    expect(all('Mayor hopes for “quiet nights”\n\nThe port is shut.')[0]?.speaker).toBe(null);
  });
});

describe('asides between name and verb', () => {
  it.each([
    ['age and place', 'Mira Dahl, 35, of Orr said the quay was shut.'],
    ['two of them', 'Mira Dahl, director of ports at the Guild, a charity, told the crews the quay was shut.'],
    ['letters after the name', 'Mira Dahl, MD, the guild’s president, said the quay was shut.'],
    ['an age before the name', '“No ship sails,” said the 36-year-old Mira Dahl, who left.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Mira Dahl']);
  });

  it('are no part of a source at the head of a sentence', () => {
    const text = 'According to police, Lars Orr, 36, of Berg, left the quay at noon.';
    expect(speakers(text)).toEqual(['police']);
  });
});
