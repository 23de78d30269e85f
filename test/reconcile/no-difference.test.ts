import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.ts';
import type { Difference } from '../../src/model/claim.ts';
import { inDossierOf } from './in-dossiers.ts';

/** The differences of one rule between reports, each told by one text. */
const found = (by: string, ...texts: readonly string[]): Difference[] =>
  inDossierOf(texts).filter((one) => one.by.startsWith(by));

describe('a denial', () => {
  const plain = '“I do not support closing the lower harbour of Whitsand before winter,” Mira Dahl said.';
  it('is not the "no" that answers a question', () =>
    expect(
      found(
        'wording/negation',
        plain,
        '“No, I do not support closing the lower harbour of Whitsand before winter,” Mira Dahl said.',
      ),
    ).toEqual([]));
  it('is not the "if not" that belongs to the sentence before', () =>
    expect(
      found(
        'wording/negation',
        'She wrote: If not there will be only mud, noise and rust in the lower harbour.',
        'She wrote: There will be only mud, noise and rust in the lower harbour.',
      ),
    ).toEqual([]));
  it('is told where one version denies the whole', () =>
    expect(
      found(
        'wording/negation',
        'The ferry board did not approve the sale of the old lighthouse at Korvik on Monday.',
        'The ferry board did approve the sale of the old lighthouse at Korvik on Monday.',
      ),
    ).toHaveLength(1));
});

describe('a quotation', () => {
  it('has no other words where only the spelling of a phrase differs', () =>
    expect(
      found(
        'wording/quote-changed',
        '“We think it is okay for somebody to swim in the lower harbour of Whitsand,” Mira Dahl said.',
        '“We think it is OK for someone to swim in the lower harbour of Whitsand,” Mira Dahl said.',
      ),
    ).toEqual([]));
  it('has no other words where one version writes them short', () =>
    expect(
      found(
        'wording/quote-changed',
        '“We can’t settle for anything other than a new ferry across the lower harbour of Whitsand,” Mira Dahl said.',
        '“We cannot settle for anything other than a new ferry across the lower harbour of Whitsand,” Mira Dahl said.',
      ),
    ).toEqual([]));
  it('is not cut where a clause of it begins with the word before the gap', () =>
    expect(
      found(
        'wording/quote-cut',
        '“With this, wet and loving cold and hungry sailors will be treated as guests of Whitsand,” Mira Dahl said.',
        '“Wet and loving cold and hungry sailors will be treated as guests of Whitsand,” Mira Dahl said.',
      ),
    ).toEqual([]));
});

describe('a hedge', () => {
  const told = (words: string): string => `The old lighthouse at Korvik was sold by the ferry board ${words} ago.`;
  it('is no bound of the other side', () =>
    expect(found('wording/hedge', told('more than two decades'), told('nearly two decades'))).toEqual([]));
  it('is not "up from"', () =>
    expect(
      found(
        'wording/hedge',
        'The board raised the toll on barges of the lower harbour to 25 crowns, up from 10 crowns.',
        'The board raised the toll on barges of the lower harbour to 25 crowns from 10 crowns.',
      ),
    ).toEqual([]));
});

describe('a charge', () => {
  it('is none where it is denied, or only called another one', () => {
    const fraud = 'Pavel Korva pleaded guilty to fraud at the Whitsand court on Monday.';
    expect(found('wording/charge', fraud, 'Pavel Korva was not charged with arson at the Whitsand court.')).toEqual([]);
    expect(
      found('wording/charge', fraud, 'Pavel Korva pleaded guilty to other charges at the Whitsand court.'),
    ).toEqual([]);
  });
});

describe('words that exclude each other', () => {
  it('are not a gun and a rifle', () =>
    expect(
      found(
        'wording/exclusive',
        'The brother was cleaning his gun at the family barn in Whitsand when it hit her.',
        'The brother was cleaning his rifle at the family barn in Whitsand when it hit her.',
      ),
    ).toEqual([]));
  it('are a gun and a knife', () =>
    expect(
      found(
        'wording/exclusive',
        'The brother was cleaning his gun at the family barn in Whitsand when it hit her.',
        'The brother was cleaning his knife at the family barn in Whitsand when it hit her.',
      ),
    ).toHaveLength(1));
});

describe('what one report does not know', () => {
  const silent = 'Two sailors were shot at the Korvik pier on Sunday.\nNo arrests had been made, the guard said.';
  it('is not told where another man is arrested for something else', () =>
    expect(
      found(
        'wording/unknown-and-told',
        silent,
        'Two sailors were shot at the Korvik pier on Sunday.\nAnother man was arrested for robbing a stall on the pier.',
      ),
    ).toEqual([]));
  it('whose names are withheld may stand in the sentence before', () =>
    expect(
      found(
        'wording/unknown-and-told',
        'Four weavers were injured at Korvik, and all victims are in hospital. The guard said their names are not released.',
        'Four weavers were hurt at Korvik.\nThe guard identified the accused gunman as Pavel Orsz.',
      ),
    ).toEqual([]));
});

describe('the cause at the top of a report', () => {
  it('is not another one that is unclear further down', () =>
    expect(
      found(
        'self/cause',
        'The board spoke on Monday after a fire at the mill that was blamed on the weavers of Korvik.\nIt met at noon. It met again. A cable fault cut telephones in Whitsand, and the cause was unclear.',
        'The board spoke on Monday.',
      ),
    ).toEqual([]));
});

describe('another first name', () => {
  it('is no office before the family name', () =>
    expect(
      found(
        'name/given',
        'The board sent the letter about the lower harbour to Deputy Speaker Mira Dahl on Monday.',
        'The board sent the letter about the lower harbour to Council Leader Mira Dahl on Monday.',
      ),
    ).toEqual([]));
});

describe('a correction', () => {
  it('is no note that a page has been brought up to date', () => {
    const { correction } = en.reporting;
    expect(correction.test("editor's note: this article has been updated with details of the march.")).toBe(false);
    expect(correction.test("editor's note: an earlier version misspelt the name of the mayor.")).toBe(true);
  });
});

describe('what only one report tells', () => {
  const other = 'The harbour board of Whitsand met Mira Dahl on Monday about the ferry.\nMira Dahl left at noon.';
  const more = (sentence: string): Difference[] =>
    found(
      'presence/only-one',
      `The harbour board of Whitsand met Mira Dahl on Monday about the ferry.\nMira Dahl left at noon.\n${sentence}`,
      other,
    );
  it('is a fact with a name', () =>
    expect(more('Mira Dahl accused the banker Pavel Sorel of bribing two guards of the harbour board.')).toHaveLength(
      1,
    ));
  it('is shown with all words of a name', () =>
    expect(
      more('Mira Dahl accused the banker Jon Maria Sorel of bribing two guards of the harbour board.')[0]?.why[0],
    ).toContain('"Jon Maria Sorel"'));
  it('is no new name where one word of it is misspelt', () =>
    expect(
      more('The guard arrested the bribed banker Mira Dahhl in the harbour board for fraud.')[0]?.why[0] ?? '',
    ).not.toContain('"Mira Dahhl"'));
  it('is no argument of which only the words are new', () =>
    expect(more('Rather than refusing to admit the fraud, her critics should learn and stop the lawsuit.')).toEqual(
      [],
    ));
  it('is no line that a page tore', () =>
    expect(
      more(
        'Banker Pavel SorelFive ways to bribe a guard at home MORE accused Mira Dahl of fraud in the harbour board.',
      ),
    ).toEqual([]));
  it('knows advice from news', () => {
    expect(en.reporting.advising.test('the board should resign.')).toBe(true);
    expect(en.reporting.advising.test('the board resigned.')).toBe(false);
  });
});

describe('a figure in brackets', () => {
  const other = 'The ferry Albatross had a speed limit of 30 mph at the bend of Whitsand harbour.';
  it('is no other value than the one it converts', () =>
    expect(
      found(
        'figure/intervals',
        other,
        'The ferry Albatross had a speed limit of 30mph (50km/h) at the bend of Whitsand harbour.',
      ),
    ).toEqual([]));
  it('is one where it converts nothing', () =>
    expect(
      found(
        'figure/intervals',
        other,
        'The ferry Albatross had a speed limit (50km/h) at the bend of Whitsand harbour.',
      ),
    ).toHaveLength(1));
});

describe('a saying retold in a lead', () => {
  const quote = '“We shall open the northern gate of Whitsand before the winter storms,” Mira Dahl said.';
  const lead = 'Mira Dahl said she would have the northern gate of Whitsand opened by winter.';
  it('is told where the report does not quote it', () => expect(found('wording/retold', quote, lead)).toHaveLength(1));
  it('is no other telling where the report quotes it below', () =>
    expect(found('wording/retold', quote, `${lead}\n\n${quote}`)).toEqual([]));
});
