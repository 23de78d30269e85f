import type { Text } from '../../model/text.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import type { Discourse } from './discourse.ts';
import type { Known } from './known.ts';
import type { Casing } from './casing.ts';

/** All that reading one text for names needs at hand. */
export interface Reader {
  readonly text: Text;
  readonly discourse: Discourse;
  readonly known: Known;
  readonly lexicon: Lexicon;
  readonly casing: Casing;
}
