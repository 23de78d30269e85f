import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { align, vocabularyOf } from '../../src/align/index.ts';
import { collate } from '../../src/collate.ts';
import { en } from '../../src/lang/en/index.ts';
import { alterations, turnsSense } from '../../src/reconcile/sayings/altered-words.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { quoteOf } from '../align/quote-of.ts';
import type { Report } from '../../src/model/report.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

const post = (text: string): Told => ({ outlet: 'harbour-post', text, published: '2031-05-14T09:00:00Z' });
const daily = (text: string): Told => ({ outlet: 'coast-daily', text, published: '2031-05-14T15:00:00Z' });

function told(a: string, b: string, by: string): Difference | undefined {
  const annotated = storyOf(post(a), daily(b));
  const { differences } = reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) });
  return differences.find((one) => one.by === by);
}
const reportOf = ({ outlet, text, published }: Told): Report => ({
  id: `r:${outlet}`,
  ref: outlet,
  text,
  outlet: { name: outlet, stated: false },
  published: { value: published!, precision: 'second', stated: false },
  language: 'en',
});
const inDossier = (a: string, b: string, by: string): Difference | undefined =>
  collate([reportOf(post(a)), reportOf(daily(b))]).differences.find((one) => one.by === by);
const values = (one: Difference | undefined): string[] | undefined => one?.readings.map(({ value }) => value).sort();

const LIGHT = new Set(en.text.stopWords);
const isContent = (word: string): boolean => !LIGHT.has(word);
const changed = (base: string, here: string, more = {}) =>
  alterations({ ...quoteOf('q1', 'r1', base), ...more }, quoteOf('q2', 'r2', here), isContent);

describe('words changed inside one quotation', () => {
  it('are none where the speaker said the beginning twice', () =>
    expect(
      changed(
        'I resign because I believe the board is wrong, I believe the board has sold our piers to strangers',
        'I believe the board has sold our old piers to strangers',
      ),
    ).toEqual([expect.objectContaining({ kind: 'insertion', here: ['old'] })]));
  it('are none where the shorter one stands whole in the longer', () =>
    expect(
      changed(
        'there was no leak at the pier and no fire, there was no leak at the pier tonight',
        'there was no leak at the pier tonight',
      ),
    ).toEqual([]));
  it.each([
    ['lieutenant', 'Lt'],
    ['mister', 'Mr'],
    ['doctor', 'Dr'],
  ])('are none in a short form: %s, %s', (long, short) =>
    expect(
      changed(
        `we asked the ${long} at the gate for a pass to the pier`,
        `we asked the ${short} at the gate for a pass to the pier`,
      ),
    ).toEqual([]),
  );
  it('are none where a word is printed as it is spoken, or joined', () => {
    const forms = en.differences!.spokenForms!;
    const spoken = (word: string): string => forms[word] ?? word;
    const [base, here] = [
      quoteOf('q1', 'r1', 'I am going to leave the pier before re-entry of the crews begins at dawn'),
      quoteOf('q2', 'r2', 'I am gonna leave the pier before the reentry of the crews begins at dawn'),
    ];
    expect(alterations(base, here, isContent, spoken)).toEqual([]);
  });
  it('are none where an editor put words in their place, but elsewhere', () => {
    const [base, here] = [
      quoteOf('q1', 'r1', 'we know that it has far too much power over the crews of this old port'),
      quoteOf('q2', 'r2', 'we know that has far too much power over the crews of this port'),
    ];
    expect(alterations(base, { ...here, inserted: [3] }, isContent).map((one) => one.base)).toEqual([['old']]);
  });
  it('are none in a sentence that prints a word as it is spoken', () =>
    expect(
      told(
        '“I am not going to leave the pier because the guild won,” Mira Dahl said.',
        '“I am not gonna leave the pier because the guild won,” Mira Dahl said.',
        'wording/quote-changed',
      ),
    ).toBeUndefined());
  it('are none where two names only change places', () =>
    expect(
      changed(
        'tell the mate that I am no part of any deal that Orr and Dahl are cooking up',
        'tell the mate that I am no part of any deal Dahl and Orr are cooking up',
      ),
    ).toEqual([]));
  it('are told where the shorter word is another one', () =>
    expect(
      changed('we asked the captain at the gate for a pass', 'we asked the cook at the gate for a pass'),
    ).toHaveLength(1));
  it('are none where a mark of a cut stands', () =>
    expect(
      changed(
        'nobody may break the rules of the port this is as bad as theft and it will be told',
        'nobody may break the rules of the port or of its trust and it will be told',
        { breaks: [8] },
      ),
    ).toEqual([]));
  it('are none in another way to print a time, or another denial', () => {
    const left = (time: string): string => `the last ferry left the pier at ${time} on the day of the storm`;
    expect(changed(left('6:41 pm'), left('18:41'))).toEqual([]);
    expect(
      changed(
        'we asked for a gate of steel rather than a wall at the pier',
        'we asked for a gate of steel and not a wall at the pier',
      ),
    ).toEqual([]);
  });
  it('turn nothing where a phrase with a denial is left out', () => {
    const [base, here] = [
      quoteOf('q1', 'r1', 'he asked the aides for a chart of the bay, no harbours marked, and I pointed at the cape'),
      quoteOf('q2', 'r2', 'he asked the aides for a chart of the bay and I pointed at the cape'),
    ];
    const changes = alterations(base, here, isContent);
    expect([changes.length, turnsSense(changes, base, here)]).toEqual([1, false]);
  });
});

describe('two sayings of one speaker', () => {
  it('are not one where other words stand around them', () =>
    expect(
      told(
        '“Hatred has no place in this old harbour. Envy eats the heart of every crew,” Mira Dahl said.',
        '“Hatred has no place in our old harbour. The guild will pay for the lamps,” Mira Dahl said.',
        'wording/quoted-otherwise',
      ),
    ).toBeUndefined());
  it('are not one where only the end is another name', () =>
    expect(
      told(
        '“I know really nothing about the sunken Petrel,” Mira Dahl said on the pier.',
        '“I know nothing at all about the sunken Albatross,” Mira Dahl said on the pier.',
        'wording/quoted-otherwise',
      ),
    ).toBeUndefined());
});

describe('a cut without a mark', () => {
  const whole = '“These dredging supervisors have far too much discretion at night,” Mira Dahl said.';
  it('is none where an editor put words in between brackets', () =>
    expect(
      told(
        whole,
        '“These dredging (local harbour) supervisors have far too much discretion at night,” Mira Dahl said.',
        'wording/cut-unmarked',
      ),
    ).toBeUndefined());
  it('is none where the words stand in a row further on', () =>
    expect(
      told(
        '“We must stand together and we must stand together against the tide of debt,” Mira Dahl said.',
        '“We must stand together against the tide of debt,” Mira Dahl said.',
        'wording/cut-unmarked',
      ),
    ).toBeUndefined());
});

describe('a fragment in another clause', () => {
  const fragment = 'Captain Ivo Strand said the captain of the Petrel was “a likely theft”.';
  it('tells nothing where the whole quotation says it of a pronoun', () =>
    expect(
      inDossier(
        '“We look upon it as strange and as a likely theft for now,” Ivo Strand said.',
        fragment,
        'differences/quote-referent',
      ),
    ).toBeUndefined());
});

describe('a few words that say the opposite', () => {
  const whole =
    'The board wants “clear walls between funded crews and any crew where smuggling is a way of earning,” Mira Dahl said.';
  it('are a conflict in the mouth of the same speaker', () =>
    expect(
      inDossier(
        whole,
        'Crews come from piers where “smuggling is not a way of earning,” Mira Dahl said.',
        'differences/quote-readings',
      )?.verdict,
    ).toBe('conflict'));
  it('are none where somebody else writes them', () =>
    expect(
      inDossier(
        whole,
        'The text of the port law names only piers where “smuggling is not a way of earning”.',
        'differences/quote-readings',
      ),
    ).toBeUndefined());
});

describe('doubt and fact of two speakers', () => {
  const letter =
    'The scholars wrote that the Marrow plan appears to mirror the wishes of the dredging barons of the coast.';
  it('are two opinions', () =>
    expect(
      told(
        letter,
        'Ivo Strand said the Marrow plan mirrors the wishes of the dredging barons of the coast.',
        'wording/doubt',
      ),
    ).toBeUndefined());
});

describe('an account that a witness gives twice', () => {
  it('shows the noun in which the two part', () =>
    expect(
      values(
        told(
          'Speaking outside the infirmary at Port Marrow, Ivo Strand said: “There was a barrel that was in front of me ... I never saw the mate again.”',
          'Passenger Ivo Strand said: “There was a crate which was in front of me and nobody came.”',
          'variant/account',
        ),
      ),
    ).toEqual(['There was a barrel that was in front of me', 'There was a crate which was in front of me']));
  it('is none of what is promised', () =>
    expect(
      told(
        '“We will fight for our piers until the last day of the strike,” Ivo Strand said.',
        '“We will fight for our wages until the last day of the strike,” Ivo Strand said.',
        'variant/account',
      ),
    ).toBeUndefined());
  it('shows what somebody heard, each time in other words', () =>
    expect(
      values(
        told(
          '“I was on the quay mending nets when I heard a dull bang, which I took for thunder,” Ivo Strand said.',
          'Ivo Strand, 23, said: “I heard a sharp bang at about seven, then the sirens started.”',
          'variant/same-voice',
        ),
      ),
    ).toEqual([
      'I heard a sharp bang at about seven, then the sirens started',
      'I was on the quay mending nets when I heard a dull bang, which I took for thunder',
    ]));
  it('is none of another thing done', () =>
    expect(
      told(
        'Ivo Strand said he took the first steps to open the sluices at night.',
        '“We took careful steps to get the pilots home,” Ivo Strand said.',
        'variant/same-voice',
      ),
    ).toBeUndefined());
});

describe('one of two, or left open', () => {
  it('is a choice of words before a noun, not of doings', () =>
    expect(
      told(
        'The ministry may close the Marrow border or impose dredging tariffs on the Anselm port from Monday.',
        'The ministry may impose dredging tariffs on the Anselm port from Monday.',
        'variant/either',
      ),
    ).toBeUndefined());
});

describe('words about sayings', () => {
  it('stand for acts only where they tell some', () => {
    const { minds = [], lightVerbs = [], selves = [] } = en.differences!.variants!;
    const vocabulary = vocabularyOf(en);
    expect([...minds, ...lightVerbs].some((word) => selves.includes(word))).toBe(false);
    expect(new Set([...minds, ...lightVerbs].map((word) => vocabulary.key(word))).has(vocabulary.key('hear'))).toBe(
      false,
    );
  });
});
