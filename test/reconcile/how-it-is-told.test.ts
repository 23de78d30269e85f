import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate.ts';
import { en } from '../../src/lang/en/index.ts';
import type { Difference } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import { inDossierOf } from './in-dossiers.ts';

const report = (ref: string, text: string): Report => ({
  id: `sha256:${ref}`,
  ref,
  text,
  outlet: { name: ref, stated: true },
  published: { value: '2031-05-14', precision: 'day', stated: true },
  language: 'en',
});

/** The differences of one rule between reports, each told by one text. */
const found = (by: string, ...texts: readonly string[]): Difference[] =>
  inDossierOf(texts).filter((one) => one.by === by);
const values = (one: Difference | undefined): string[] | undefined => one?.readings.map(({ value }) => value);

describe('the tables of reporting', () => {
  it.each(en.reporting.channels.map((channel) => [channel.name, channel] as const))('%s', (_name, channel) => {
    expect(channel.pattern.test(channel.like)).toBe(true);
    expect(channel.pattern.test(channel.unlike)).toBe(false);
  });
});

describe('how a saying came', () => {
  const words = '“We shall not open the Korvik dam before the last barge has left the upper lock,”';
  it('is told where one report prints the way and the other leaves it out', () => {
    const [one] = found(
      'intermediary/channel',
      `The dam stays shut.\n${words} Mira Dahl said by telephone.`,
      `No water yet.\n${words} Mira Dahl said.`,
    );
    expect(values(one)?.sort()).toEqual(['(no way named)', 'the telephone']);
  });
  it('is no matter where both print one way', () =>
    expect(
      found(
        'intermediary/channel',
        `The dam stays shut.\n${words} Mira Dahl said at a news conference.`,
        `No water yet.\n${words} Mira Dahl told a news conference.`,
      ),
    ).toEqual([]));
  it('is no matter where the outlet heard it itself', () =>
    expect(
      found(
        'intermediary/channel',
        `The dam stays shut.\n${words} Mira Dahl said by telephone.`,
        `No water yet.\n${words} Mira Dahl told us.`,
      ),
    ).toEqual([]));
  it.each([
    [
      'is no matter where both spoke to reporters',
      'Mira Dahl told reporters.',
      'Mira Dahl said, speaking with reporters.',
    ],
    [
      'is no matter where the report names the way for another saying of the same person',
      'Mira Dahl said in an interview with the Quay Times.',
      'Mira Dahl said. In an interview with the Quay Times Dahl also spoke of the lock.',
    ],
    [
      'is no matter where one report names the show and the other its station',
      'Mira Dahl said on Marrow TV’s “The Morning Quay”.',
      'Mira Dahl said. “The Morning Quay” had her as a guest.',
    ],
    [
      'is no matter of a statement given to all',
      'Mira Dahl said in a statement to Marrow TV.',
      'Mira Dahl said in a statement.',
    ],
  ])('%s', (_what, full, bare) =>
    expect(
      ['channel', 'medium-dropped'].flatMap((rule) =>
        found(`intermediary/${rule}`, `The dam stays shut.\n${words} ${full}`, `No water yet.\n${words} ${bare}`),
      ),
    ).toEqual([]),
  );
  it('is no matter of two people, or of two sayings of one', () => {
    const tweet = '“We will not be opening the Korvik dam or the upper lock in the spring,” Mira Dahl said on Twitter.';
    expect(
      [
        '“We will not be opening the Korvik dam or the upper lock in the spring,” Ivo Strand said.',
        '“We are not opening the Korvik dam,” Mira Dahl said.',
      ].flatMap((other) => found('intermediary/channel', `The dam stays shut.\n${tweet}`, `No water yet.\n${other}`)),
    ).toEqual([]);
  });
  it('has an outlet for no way to itself, by its words or its first letters', () => {
    const [one] = collate([
      report('Marrow Press', `The dam stays shut.\n${words} Mira Dahl told MP.`),
      report('Coast Daily', `No water yet.\n${words} Mira Dahl said.`),
    ]).differences.filter(({ kind }) => kind === 'intermediary');
    expect(one).toBeUndefined();
  });
});

describe('who stands for it', () => {
  it('two bodies that tell one thing are named', () => {
    const [one] = found(
      'attribution/other-body',
      'All barge workers were brought ashore at Korvik before midnight, according to the transport ministry.',
      'The harbour police said all barge workers were brought ashore at Korvik before midnight.',
    );
    expect(values(one)?.map((name) => name.toLowerCase())).toEqual(['the transport ministry', 'the harbour police']);
  });
  it('a person by name here, and only the body there', () => {
    const [one] = found(
      'attribution/named-or-not',
      'Harbour police chief Mira Dahl said two welders had been arrested beside the Korvik dam on Monday.',
      'Harbour police said two welders had been arrested beside the Korvik dam on Monday.',
    );
    expect(values(one)?.[0]).toBe('Mira Dahl');
  });
});

describe('who a person is', () => {
  it('is told where two reports give one office another rank', () => {
    const [one] = found(
      'role/called-otherwise',
      'The beds were full.\nMira Dahl, the head doctor of the harbour hospital, left the hall at noon.',
      'Nobody would say more.\nLocal doctor Mira Dahl came out of the hall.',
    );
    expect(values(one)?.sort()).toEqual(['Local doctor', 'the head doctor of the harbour hospital']);
  });
  it('a title cut down to its noun says nothing else', () =>
    expect(
      found(
        'role/called-otherwise',
        'The talks went on.\nChief port director Mira Dahl left the hall at noon.',
        'Nobody would say more.\nPort director Mira Dahl came out of the hall.',
      ),
    ).toEqual([]));
  it('is left open by "a man"', () => {
    const [one] = found(
      'referent/who-is-meant',
      'The crane driver, 51, from Karvale, has been arrested on suspicion of sinking the barge Albatross.',
      'A 51-year-old man from Karvale has been arrested on suspicion of sinking the barge Albatross.',
    );
    expect(values(one)).toEqual(['driver', 'man']);
  });
});

describe('what is no difference', () => {
  it('an office held then and one held before', () =>
    expect(
      found(
        'role/called-otherwise',
        'The beds were full.\nThen-acting harbour director Mira Dahl left the hall at noon.',
        'Nobody would say more.\nFormer deputy harbour director Mira Dahl came out of the hall.',
      ),
    ).toEqual([]));
  it('a speaker whose name is misspelt by a letter', () =>
    expect(
      found(
        'attribution/other-speaker',
        'Two welders were arrested beside the Korvik dam on Monday, said Officer Adan Maderin of the harbour police.',
        'Two welders were arrested beside the Korvik dam on Monday, said Officer Aran Maderein of the harbour police.',
      ),
    ).toEqual([]));
  it('officials and the officer who is one', () =>
    expect(
      found(
        'attribution/other-speaker',
        'Two welders were arrested beside the Korvik dam on Monday, harbour police chief Mira Dahl said.',
        'Two welders were arrested beside the Korvik dam on Monday, the authorities said.',
      ),
    ).toEqual([]));
  it('a land and its people', () =>
    expect(
      found(
        'name/spelling',
        'Most on the barge came from Karvalas, the guild says.',
        'The guild says that most on the barge are Karvalans.',
      ),
    ).toEqual([]));
  it('two who bear one name in two offices', () =>
    expect(
      found(
        'role/called-otherwise',
        'The beds were full.\nChief harbour pilot Mira Dahl left the hall at noon.',
        'Nobody would say more.\nDeputy fire pilot Mira Dahl came out of the hall.',
      ),
    ).toEqual([]));
  it('"left-wing" here and "right-hand" there: parts of other words exclude nothing', () =>
    expect(
      found(
        'wording/exclusive',
        'The left-wing papers of the Korvik harbour council printed the letter on Monday.',
        'The right-wing papers of the Korvik harbour council printed the letter on Monday.',
      ),
    ).toEqual([]));
  it('victims whose names are not told, and a suspect who is named', () =>
    expect(
      found(
        'wording/unknown-and-told',
        'Four weavers died at Korvik.\nThe names of the victims were not released.',
        'Four weavers died at Korvik.\nThe suspect was identified as Pavel Orsz.',
      ),
    ).toEqual([]));
  it('a word of the language that one report prints with a capital', () =>
    expect(
      found(
        'name/spelling',
        'The harbour heard Councilwoman Dahl on Monday. Councilwoman Dahl said no.',
        'The harbour heard Councilwomen Dahl and Orr on Monday; two councilwomen said no.',
      ),
    ).toEqual([]));
});

describe('a report against itself', () => {
  const other = 'The mill at Korvik burned on Monday.';
  it('is surer of the cause at the top', () => {
    const [one] = found(
      'self/cause-surer-at-the-top',
      'The fire at the Korvik mill was most likely caused by a heater, guards said.\nIt burned all night.\nNobody slept.\nA heater was looked at as a possible cause, the guards added.',
      other,
    );
    expect([one?.kind, one?.verdict]).toEqual(['self-contradiction', 'softening']);
  });
  it('gives a count and says that nobody knows it', () => {
    const [one] = found(
      'self/counted-and-unknown',
      'The fire at the Korvik mill killed four weavers on Monday.\nIt was not yet known how many weavers were killed, the guards said.',
      other,
    );
    expect(one?.readings[0]?.value).toMatch(/four weavers/u);
  });
});

describe('what one report alone tells', () => {
  const shared = 'A fire burned down the Korvik mill on Monday.\nThe fire at the Korvik mill was seen from Karvale.';
  const alone = (more: string): string[] =>
    found('presence/only-one', `${shared}\n${more}`, `${shared}\nNobody in Karvale slept that night.`).map(
      ({ readings }) => readings[0]!.value,
    );
  it('is listed where it names somebody or tells of a step', () => {
    expect(alone('The watchman at the Korvik mill was identified as Pavel Orsz.')).toHaveLength(1);
    expect(
      alone('Police said the owner, a brewer from Whitsand, had twice been fined for blocked exits.'),
    ).toHaveLength(1);
  });
  it('is not listed where it is colour, a heading or a line to readers', () => {
    expect(alone('The sky above the Korvik mill was red and gold.')).toEqual([]);
    expect(alone('Owner of the Korvik mill fined and banned')).toEqual([]);
    expect(alone('Sign up for our newsletter on banned mills and the fined owners of Korvik.')).toEqual([]);
  });
  it('is not listed where the other tells it in other words', () =>
    expect(
      found(
        'presence/only-one',
        `${shared}\nPolice said the owner of the mill, Pavel Orsz, had been fined and banned.`,
        `${shared}\nThe mill's owner Pavel Orsz was banned and fined, it was learned.`,
      ),
    ).toEqual([]));
  it('is only the part of a sentence that no other report tells', () => {
    const texts = [
      `${shared}\nThe day before, a dredger struck the pier at Lock 9; two divers died and seven injured people were taken to St Idony hospital.`,
      `${shared}\nTwo divers were killed and seven people hurt when a dredger struck the pier at Lock 9.`,
    ];
    const list = found('presence/only-one', ...texts);
    expect(list.map(({ readings }) => readings[0]!.value)).toEqual([
      'seven injured people were taken to St Idony hospital',
    ]);
    expect(list[0]?.why[0]).toContain('prints "St Idony"');
  });
  it('says what stands in no other report, so that anybody can look', () => {
    const [one] = found(
      'presence/only-one',
      `${shared}\nThe owner of the Korvik mill had been fined 4,300 crowns and banned in 2019.`,
      `${shared}\nNobody in Karvale slept that night.`,
    );
    expect(one?.why[0]).toContain('"4,300 crowns"');
  });
  it('is no question, and an outlet that names itself is no news', () => {
    expect(alone('Was the owner of the mill, Pavel Orsz, banned and fined for blocked exits?')).toEqual([]);
    expect(alone('Police told the Outlet Poll so.')).toEqual([]);
  });
  it('stands far down where its sentence hangs on the one before', () => {
    const weightOf = (opening: string): number | undefined =>
      found(
        'presence/only-one',
        `${shared}\n${opening} had been fined 4,300 crowns and banned from the mill in 2019.`,
        `${shared}\nNobody in Karvale slept that night.`,
      )[0]?.weight;
    expect(weightOf('The owner')).toBeGreaterThan(weightOf('He') ?? 0);
  });
  it('takes the first place once a story: all others stand further down', () => {
    const weights = found(
      'presence/only-one',
      `${shared}\nThe owner of the Korvik mill had been fined 4,300 crowns and banned in 2019.\n${'The river was low and the road was long. '.repeat(8)}\nThe watchman at the Korvik mill was identified as Pavel Orsz.`,
      `${shared}\nNobody in Karvale slept that night.`,
    ).map(({ weight }) => weight);
    expect(weights).toHaveLength(2);
    expect(weights[1]).toBeLessThan(weights[0]! / 2);
  });
  it('a correction is told, even among the notices at the foot', () => {
    const [one] = found(
      'presence/correction',
      `${shared}\nAn earlier version of this story gave the wrong name of the mill.`,
      shared.replace('seen', 'watched'),
    );
    expect(one?.why[0]).toContain('corrects itself');
  });
  it('a note of the editor about a writer is no correction', () =>
    expect(
      found(
        'presence/correction',
        `${shared}\nEditor's note: Mira Dahl has written of mills since 2019.`,
        shared.replace('seen', 'watched'),
      ),
    ).toEqual([]));
});
