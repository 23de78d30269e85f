import type { QuoteLanguage } from '../../model/language/quotes.ts';
import { words } from './words.ts';

export const quotes: QuoteLanguage = {
  elided: /^(?:s|n|ne|nen|ner|ran|rein|raus|runter|rum)(?![\p{L}\p{N}])/iu,
  titleCues: words(
    'film films roman romans buch buches lied liedes album albums serie titel oper song stück stücks ausstellung podcast gemälde',
  ),
  titleSmallWords: words(
    'der die das den dem des ein eine und oder in im am an auf von vom zu zum zur mit für aus bei als wie nicht',
  ),
  titleOwners: /(?:film|roman|serie|album)\s*$/u,
  scareCues: [
    'sogenannte',
    'sogenannten',
    'so genannte',
    'so genannten',
    'genannt',
    'das wort',
    'den begriff',
    'der begriff',
    'alias',
    'spitznamen',
  ],
};
