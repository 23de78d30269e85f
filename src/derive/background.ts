import type { Language } from '../model/language.ts';
import type { Rarity } from './rarity.ts';
import { rarity } from './rarity.ts';
import type { WordPairs } from './slips.ts';
import { wordPairs } from './slips.ts';
import { stopWordsOf } from './witness.ts';

/** What is common wording among the reports at hand, against which pairs are judged. */
export interface Background {
  readonly stop: ReadonlySet<number>;
  readonly rare: Rarity;
  readonly pairs: WordPairs;
}

/** The background of a collection or a story, from the word hashes of its texts. */
export const backgroundOf = (documents: readonly Uint32Array[], language: Language | null): Background => ({
  stop: stopWordsOf(language),
  rare: rarity(documents),
  pairs: wordPairs(documents),
});
