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

  it('gives an outlet one name, whether by host or by name', () => {
    expect(mediumOf('www.reuters.com', gazetteer)).toBe(mediumOf('Reuters', gazetteer));
  });
});
