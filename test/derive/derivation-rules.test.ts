import { describe, expect, it } from 'vitest';
import { mediaNames, mediumOf, namedMedia } from '../../src/derive/named-media.ts';
import { words } from '../../src/derive/words.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';

const names = mediaNames(['The Harbour Post', 'lanternbugle.example'], gazetteer, en.derivation.mediumSuffixes);
const named = (text: string) =>
  namedMedia(text, words(text), names, en)
    .filter((n) => n.cue !== null)
    .map((n) => `${n.media[0]} (${n.cue})`);

describe('rules for naming a medium', () => {
  for (const { rule, like, unlike } of [...en.derivation.beforeMedium, ...en.derivation.afterMedium]) {
    it(`${rule} matches "${like}"`, () =>
      expect(named(like.replace('{M}', 'The Harbour Post'))).toEqual([`Harbour Post (${rule})`]));
    it(`${rule} does not match "${unlike}"`, () =>
      expect(named(unlike.replace('{M}', 'The Harbour Post'))).toEqual([]));
  }

  it('knows a medium by its short form after "the" only', () => {
    expect(named('He told the Post that he left.')).toHaveLength(1);
    expect(named('He told Post that he left.')).toEqual([]);
  });

  it('knows an outlet by the words of its host', () => {
    expect(named('A clerk told the Lantern Bugle on Monday.')).toEqual(['lanternbugle.example (told)']);
  });

  it('knows an unknown medium by how such names end', () => {
    expect(named('A clerk told the Karvale Evening Gazette on Monday.')).toEqual(['Karvale Evening Gazette (told)']);
  });

  it('takes the name of an outlet, not of a town, from a host', () => {
    const sisters = mediaNames(['karvale.quaymail.example', 'orsk.quaymail.example'], gazetteer, []);
    const text = 'A clerk told Karvale on Monday. A clerk told Quaymail on Tuesday.';
    expect(namedMedia(text, words(text), sisters, en).map((n) => n.media)).toEqual([
      ['karvale.quaymail.example', 'orsk.quaymail.example'],
    ]);
  });

  it('reads a short form as the medium that the text names in full', () => {
    const text = 'A clerk spoke to the Karvale Evening Post on Monday. She told the Post that she left.';
    expect(namedMedia(text, words(text), names, en).map((n) => [n.media[0], n.isShort])).toEqual([
      ['Karvale Evening Post', false],
      ['Karvale Evening Post', false],
    ]);
    const alone = 'She told the Post that she left.';
    expect(namedMedia(alone, words(alone), names, en)[0]?.isShort).toBe(true);
  });

  for (const { rule, pattern, like, unlike } of en.derivation.inWriting ?? []) {
    it(`${rule} is words given in writing: "${like}"`, () => expect(like).toMatch(pattern));
    it(`${rule} is not: "${unlike}"`, () => expect(unlike).not.toMatch(pattern));
  }

  it('knows headlines that hang on a link inside a sentence', () => {
    const pattern = en.derivation.linkCards!;
    const saved = 'Mayor Ada Moss Ada MossWardens shut the quay Bridge opens in June at last MORE said on Monday.';
    expect([...saved.matchAll(pattern)].map((m) => m[0].length > 40)).toEqual([true]);
    expect([...'Ada McMoss said that there is MORE to come.'.matchAll(pattern)]).toEqual([]);
  });

  it('gives an outlet one name, whether by host or by name', () => {
    expect(mediumOf('www.reuters.com', gazetteer)).toBe(mediumOf('Reuters', gazetteer));
  });
});
