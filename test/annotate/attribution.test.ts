import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anonymity } from '../../src/model/attribution.ts';
import { annotated, said, words } from './reading.ts';

interface Expected {
  readonly speaker: string | null;
  readonly via?: string;
  readonly anonymity?: Anonymity;
  readonly type?: 'direct' | 'mixed' | 'indirect';
  readonly content?: string;
  readonly count?: number;
}

/** A text holds an attribution of this speaker, and all that is given of it holds. */
function speaks(text: string, expected: Expected): void {
  const found = said(text).filter((a) => a.speaker === expected.speaker);
  expect(
    found,
    `${text}\nfound: ${said(text)
      .map((a) => a.speaker)
      .join(', ')}`,
  ).not.toHaveLength(0);
  const fits = found.some(
    (a) =>
      (expected.via === undefined || a.via.includes(expected.via)) &&
      (expected.anonymity === undefined || a.anonymity === expected.anonymity) &&
      (expected.type === undefined || a.type === expected.type) &&
      (expected.count === undefined || a.sourceCount === expected.count) &&
      (expected.content === undefined || words(text, a.content).join(' | ') === expected.content),
  );
  expect(fits, JSON.stringify(found.map((a) => ({ ...a, content: words(text, a.content) })))).toBe(true);
}

describe('direct speech', () => {
  it.each<[string, string, Expected]>([
    [
      'subject after the quotation',
      '"The quay is shut," Mira Dahl said.',
      { speaker: 'Mira Dahl', type: 'direct', content: 'The quay is shut,' },
    ],
    ['inverted', '"The quay is shut," said Mira Dahl.', { speaker: 'Mira Dahl', content: 'The quay is shut,' }],
    ['inverted with an apposition', '"The quay is shut," said Mira Dahl, the port minister.', { speaker: 'Mira Dahl' }],
    [
      'subject before it',
      'Mira Dahl said: "The quay is shut."',
      { speaker: 'Mira Dahl', content: 'The quay is shut.' },
    ],
    [
      'split around the attribution',
      '"The quay," Mira Dahl said, "is shut."',
      { speaker: 'Mira Dahl', content: 'The quay, | is shut.' },
    ],
    [
      'split into sentences',
      '"The quay is shut," Mira Dahl said. "Go home."',
      { speaker: 'Mira Dahl', content: 'The quay is shut, | Go home.' },
    ],
    [
      'over paragraphs',
      'Mira Dahl said: "The quay is shut.\n\n"Go home."',
      { speaker: 'Mira Dahl', content: 'The quay is shut. | Go home.' },
    ],
    [
      'a paragraph of its own',
      '"The quay is shut," Mira Dahl said.\n\n"Go home."',
      { speaker: 'Mira Dahl', content: 'The quay is shut, | Go home.' },
    ],
    [
      'apposition before the verb',
      '"The quay is shut," Mira Dahl, the port minister, said on Monday.',
      { speaker: 'Mira Dahl' },
    ],
    ['name in the apposition', '"The quay is shut," her lawyer, Oskar Brandt, said.', { speaker: 'Oskar Brandt' }],
    ['age and place between', 'Oskar Brandt, 51, from Bergen, said: "It was dark."', { speaker: 'Oskar Brandt' }],
    ['pronoun', 'Mira Dahl closed the port. "The quay is shut," she said.', { speaker: 'Mira Dahl' }],
    ['a verb no list knows', 'Mira Dahl turned to him. "So the quay is shut," Dahl pressed.', { speaker: 'Mira Dahl' }],
    [
      'after a colon of a statement',
      'Mira Dahl released the following statement:\n\n"The quay is shut."',
      { speaker: 'Mira Dahl', content: 'The quay is shut.' },
    ],
    ['signed with a dash', '"The quay is shut for us." — Mira Dahl', { speaker: 'Mira Dahl' }],
  ])('%s', (_, text, expected) => {
    speaks(text, expected);
  });

  it('reads turns of an interview', () => {
    speaks('ORR: Is the quay shut?\n\nDAHL: It is.\n\nORR: For good?\n\nDAHL: For now.', {
      speaker: 'DAHL',
      content: 'For now.',
    });
  });
});

describe('mixed speech', () => {
  it('keeps the whole clause and marks the fragment', () => {
    const text = 'Mira Dahl said the port had seen “long and bitter” talks with the crews.';
    speaks(text, {
      speaker: 'Mira Dahl',
      type: 'mixed',
      content: 'the port had seen “long and bitter” talks with the crews',
    });
    expect(words(text, said(text)[0]!.quoted)).toEqual(['long and bitter']);
  });

  it('takes what somebody is called', () => {
    speaks('Mira Dahl called the plan a “gift to smugglers” on Monday.', { speaker: 'Mira Dahl', type: 'mixed' });
  });
});

describe('indirect speech', () => {
  it.each<[string, string, Expected]>([
    [
      'with that',
      'Mira Dahl said that the quay was shut.',
      { speaker: 'Mira Dahl', content: 'that the quay was shut' },
    ],
    [
      'without it',
      'Norway said there were still 40 ships at sea.',
      { speaker: 'Norway', content: 'there were still 40 ships at sea' },
    ],
    [
      'a number first',
      'Norwegian officials say about 40 ships are at sea.',
      { speaker: 'Norwegian officials', content: 'about 40 ships are at sea' },
    ],
    ['verb at the end', 'The quay was shut, Mira Dahl said.', { speaker: 'Mira Dahl', content: 'The quay was shut' }],
    [
      'after an occasion',
      'Mira Dahl said in a statement on Monday that the quay was shut.',
      { speaker: 'Mira Dahl', content: 'that the quay was shut' },
    ],
    [
      'by shape',
      'Mira Dahl has long argued that the quay is too small.',
      { speaker: 'Mira Dahl', content: 'that the quay is too small' },
    ],
    [
      'participle after a comma',
      'Mira Dahl left at noon, adding that the quay was shut.',
      { speaker: 'Mira Dahl', content: 'that the quay was shut' },
    ],
    [
      'second verb of one subject',
      'Ms Dahl added that the quay was shut, but noted that it was safe.',
      { speaker: 'Dahl', content: 'that it was safe' },
    ],
    [
      'according to, last',
      'The quay was shut, according to a harbour official.',
      { speaker: 'a harbour official', content: 'The quay was shut' },
    ],
    [
      'according to, first',
      'According to Mira Dahl, the quay was shut.',
      { speaker: 'Mira Dahl', content: 'the quay was shut' },
    ],
    [
      'relative pronoun',
      'The sale was first reported by Reuters, which said the price was low.',
      { speaker: 'Reuters', content: 'the price was low' },
    ],
    [
      'quoted as saying',
      'Mira Dahl was quoted as saying the quay was shut.',
      { speaker: 'Mira Dahl', content: 'the quay was shut' },
    ],
    [
      'question',
      'Mira Dahl asked whether the quay was shut.',
      { speaker: 'Mira Dahl', content: 'whether the quay was shut' },
    ],
    [
      'demand',
      'Mira Dahl urged the crews to stay ashore.',
      { speaker: 'Mira Dahl', content: 'the crews to stay ashore' },
    ],
  ])('%s', (_, text, expected) => {
    speaks(text, expected);
  });

  it('keeps outer and inner speaker apart', () => {
    const text = "Norway said it had sent a letter, Mira Dahl's office said late on Monday.";
    expect(said(text).map((a) => a.speaker)).toEqual(['Norway', "Mira Dahl's office"]);
    expect(said(text)[0]?.inside).toBe(said(text)[1]?.id);
  });
});

describe('chains and anonymity', () => {
  it.each<[string, string, Expected]>([
    [
      'told a medium',
      '"The quay is shut," a harbour official told Reuters.',
      { speaker: 'a harbour official', via: 'Reuters', anonymity: 'unnamed-role' },
    ],
    [
      'named, by way of a medium',
      'Mira Dahl told the BBC that the quay was shut.',
      { speaker: 'Mira Dahl', via: 'BBC', anonymity: 'named-via-medium' },
    ],
    [
      'sources cited by a medium',
      'Reuters reported that the quay was shut, citing two sources.',
      { speaker: 'two sources', via: 'Reuters', anonymity: 'vague', count: 2 },
    ],
    [
      'with a reason',
      'The quay is shut, according to a harbour official who was not authorised to speak publicly.',
      { speaker: 'a harbour official', anonymity: 'unnamed-role-reason' },
    ],
    [
      'affiliation only',
      'Norwegian officials said the quay was shut.',
      { speaker: 'Norwegian officials', anonymity: 'affiliation' },
    ],
    ['named', 'Mira Dahl said the quay was shut.', { speaker: 'Mira Dahl', anonymity: 'named' }],
  ])('%s', (_, text, expected) => {
    speaks(text, expected);
  });

  it('keeps the printed reason as a range', () => {
    const text = 'A harbour official, speaking on condition of anonymity, said the quay was shut.';
    const reason = said(text)[0]?.anonymityReason;
    expect(reason && text.slice(...reason)).toBe('on condition of anonymity');
  });

  it('gives the statement to its issuer', () => {
    const text = 'Mira Dahl said in a statement that the quay was shut.\n\n"No ship will sail," the statement said.';
    expect(new Set(said(text).map((a) => a.speaker))).toEqual(new Set(['Mira Dahl']));
  });

  it('passes over the party and region of a member of parliament', () => {
    speaks('Sen. Max Orr, D-Norr., the envoy for the quay, indicated that he was not afraid.', { speaker: 'Max Orr' });
  });

  it('finds who is meant behind the abbreviated region of a place', () => {
    speaks('Ann Dale, a clerk from Vale, N.C., who said she was "too tired" to go, stayed.', { speaker: 'Ann Dale' });
  });

  it('ends a chain at the speaker', () => {
    const [one] = said('A harbour official told Reuters that the quay was shut.');
    expect(one?.chain.map((l) => l.kind)).toEqual(['medium', 'speaker']);
  });
});

describe('laws', () => {
  const sentence = fc.constantFrom(
    '"The quay is shut," Mira Dahl said.',
    'She added that it was late.',
    'According to a harbour official, no ship sailed.',
    'Said who',
    '"',
    "''",
    ':',
    'told',
    'that',
    '(',
    '“So it goes,”',
    'Dahl, who said',
    'the',
    ', adding',
    '— Orr',
    '\n\n',
    'was accused of',
    'reportedly',
  );
  const text = fc.array(sentence, { maxLength: 14 }).map((parts) => parts.join(' '));

  it('spans lie in the text and ids point at what exists', () => {
    fc.assert(
      fc.property(text, (t) => {
        const found = annotated(t);
        const ids = new Set(found.attributions.map((a) => a.id));
        const entities = new Set(found.entities.map((e) => e.id));
        for (const a of found.attributions) {
          for (const [s, e] of [...a.content, ...a.cue, ...a.source, ...a.quoted]) {
            expect(s).toBeGreaterThanOrEqual(0);
            expect(e).toBeGreaterThan(s);
            expect(e).toBeLessThanOrEqual(t.length);
          }
          if (a.entity !== null) expect(entities).toContain(a.entity);
          if (a.inside !== null) expect(ids).toContain(a.inside);
        }
        for (const m of found.quoteMarks) if (m.attribution !== null) expect(ids).toContain(m.attribution);
        for (const m of found.mentions) expect(entities).toContain(m.entity);
      }),
    );
  });

  it('the same text gives the same findings', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(annotated(t).attributions).toEqual(annotated(t).attributions);
      }),
      { numRuns: 30 },
    );
  });
});
