import type { HedgeLanguage } from '../../model/language/hedges.ts';
import { words } from './words.ts';

const each = (list: string): readonly (readonly string[])[] => words(list).map((word) => [word]);

export const hedges: HedgeLanguage = {
  hearsay: [...each('angeblich mutmaßlich offenbar'), ['dem', 'vernehmen', 'nach']],
  modal: each('könnte könnten dürfte dürften'),
  belief: each('vermutlich wahrscheinlich möglicherweise womöglich anscheinend wohl vielleicht'),
  approximate: [...each('etwa rund circa ca ungefähr knapp'), ['mehr', 'als'], ['bis', 'zu']],
  notModalAfter: [],
};
