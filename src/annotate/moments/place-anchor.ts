import type { Text } from '../../model/text.ts';
import { anchorOf } from './anchor.ts';
import type { Anchor } from './anchor.ts';
import type { Lexicon } from './lexicon.ts';

/** The day from which the report counts. */
export function placeAnchor(text: Text, lexicon: Lexicon): Anchor | null {
  void lexicon;
  return anchorOf(text.published);
}
