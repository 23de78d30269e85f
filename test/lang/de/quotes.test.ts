import { describe, expect, it } from 'vitest';
import { de } from '../../../src/lang/de/index.ts';
import type { Language } from '../../../src/model/language.ts';
import { readIn, said, wordsAt } from '../reading.ts';

/** A language is a plain object: nothing but this value makes the code read German. */
const german: Language = { ...de };
const speech = (text: string): string[] => said(german, text);

describe('direct speech in German', () => {
  it('reads source, cue and content of „…“ before an inverted verb', () => {
    expect(speech('„Die Fähre ist sicher“, sagte Hafenmeisterin Mira Dahl am Dienstag.')).toEqual([
      'direct: Die Fähre ist sicher | sagte | Hafenmeisterin Mira Dahl | Mira Dahl',
    ]);
  });
  it('reads »…« and a colon', () => {
    expect(speech('Mira Dahl betonte: »Die Fähre ist sicher.«')).toEqual([
      'direct: Die Fähre ist sicher. | betonte | Mira Dahl | Mira Dahl',
    ]);
  });
  it('finds the subject behind the verb after anything but a subject', () => {
    expect(speech('Am 12. Mai sagte Mira Dahl dem Boten: „Die Fähre ist sicher.“')).toEqual([
      'direct: Die Fähre ist sicher. | sagte | Mira Dahl | Mira Dahl',
    ]);
  });
  it('joins a split quotation into one', () => {
    expect(speech('„Die Fähre ist sicher“, erklärte Mira Dahl. „Niemand wird vermisst.“')).toEqual([
      'direct: Die Fähre ist sicher … Niemand wird vermisst. | erklärte | Mira Dahl | Mira Dahl',
    ]);
  });
  it('reads "so" between content and source as a cue, and nowhere else', () => {
    expect(speech('„Die Pumpen liefen“, so Kapitän Jon Abeck.')).toEqual([
      'direct: Die Pumpen liefen | so | Kapitän Jon Abeck | Jon Abeck',
    ]);
    expect(speech('Die Pumpen liefen, so dass niemand ertrank.')).toEqual([]);
    expect(speech('Die Pumpen liefen so schnell, so gut es ging.')).toEqual([]);
  });
  it('gives words to a role, its genitive and its apposition included', () => {
    expect(
      speech('„Es gibt keinen Grund zur Sorge“, sagte die Sprecherin der Hafenbehörde, Lena Vogt, am Abend.'),
    ).toEqual(
      ['direct: Es gibt keinen Grund zur Sorge | sagte | die Sprecherin der Hafenbehörde, Lena Vogt, | Lena Vogt'].map(
        (line) => line.replace('Lena Vogt, |', 'Lena Vogt |'),
      ),
    );
  });
  it('steps over a relative clause', () => {
    expect(
      speech('Ein Sprecher der Reederei, der nicht genannt werden wollte, erklärte: „Sie war in gutem Zustand.“'),
    ).toEqual([
      'direct: Sie war in gutem Zustand. | erklärte | Ein Sprecher der Reederei, der nicht genannt werden wollte | Ein Sprecher der Reederei',
    ]);
  });
  it('binds a pronoun to the speaker before', () => {
    const text = 'Mira Dahl kam am Abend. „Die Fähre ist sicher“, sagte sie.';
    expect(speech(text)).toEqual(['direct: Die Fähre ist sicher | sagte | sie | Mira Dahl']);
  });
  it('pairs ‚…‘ and ›…‹ inside other marks', () => {
    for (const text of ['„Die ‚Seestern‘ sank“, sagte Mira Dahl.', '»Die ›Seestern‹ sank«, sagte Mira Dahl.']) {
      const { quoteMarks } = readIn(german, text);
      expect(quoteMarks.map((q) => `${q.role} ${wordsAt(text, [q.inner])[0]}`)).toContain('nested Seestern');
      expect(quoteMarks).toHaveLength(2);
    }
  });
  it('calls a fragment that nobody says a scare quote', () => {
    expect(readIn(german, 'Die „Hilfe“ kam zu spät.').quoteMarks.map((q) => q.role)).toEqual(['scare']);
  });
});

describe('indirect speech in German', () => {
  it('takes a clause with "dass", also after a verb that splits', () => {
    expect(speech('Die Gewerkschaft teilte am Abend mit, dass die Fähre alt ist.')).toEqual([
      'indirect: dass die Fähre alt ist | teilte | Die Gewerkschaft | Die Gewerkschaft',
    ]);
  });
  it('takes a clause in the subjunctive without a conjunction', () => {
    expect(speech('Mira Dahl sagte, die Fähre sei sicher.')).toEqual([
      'indirect: die Fähre sei sicher | sagte | Mira Dahl | Mira Dahl',
    ]);
    expect(speech('Der Schaden belaufe sich auf 3 Millionen Euro, sagte Mira Dahl.')).toEqual([
      'indirect: Der Schaden belaufe sich auf 3 Millionen Euro | sagte | Mira Dahl | Mira Dahl',
    ]);
  });
  it('takes what stands after "laut" and "nach Angaben"', () => {
    expect(speech('Laut Mira Dahl sank die Fähre am Morgen.')).toEqual([
      'indirect: sank die Fähre am Morgen | Laut | Mira Dahl | Mira Dahl',
    ]);
    expect(speech('Nach Angaben der Küstenwache sank die Fähre am Morgen.')[0]).toMatch(/Küstenwache/u);
  });
  it('makes no speech of a thing announced', () => {
    expect(speech('Verkehrsminister Tomas Reyl kündigte eine Untersuchung an.')).toEqual([]);
    expect(speech('Das teilte die Küstenwache am Abend mit.')).toEqual([]);
  });
});
