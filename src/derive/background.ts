import type { Language } from '../model/language.ts';
import type { Rarity } from './rarity.ts';
import { rarity } from './rarity.ts';
import type { WordPairs } from './slips.ts';
import { wordPairs } from './slips.ts';
import { collections } from './thresholds.ts';
import { stopWordsOf } from './witness.ts';

/** What is common wording among the reports at hand, against which pairs are judged. */
export interface Background {
  readonly stop: ReadonlySet<number>;
  readonly rare: Rarity;
  readonly pairs: WordPairs;
  /**
   * How many times the number of texts doubled beyond what one story can have. The more texts, the more pairs look alike by
   * chance or by subject, so the more is asked of each.
   */
  readonly doublings: number;
}

/** The background of a collection or a story, from the word hashes of its texts. */
export const backgroundOf = (documents: readonly Uint32Array[], language: Language | null): Background => ({
  stop: stopWordsOf(language),
  rare: rarity(documents),
  pairs: wordPairs(documents),
  doublings: Math.max(0, Math.log2(documents.length / collections.textsOfStory)),
});
