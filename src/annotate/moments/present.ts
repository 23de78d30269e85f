import type { Token } from '../../model/text.ts';
import type { Lexicon } from './lexicon.ts';
import type { ItemClass } from './pattern.ts';

/** Classes that items.ts makes of digits, of number words and of an apostrophe. */
const OF_DIGITS: readonly ItemClass[] = [
  'N',
  'NTH',
  'DAY',
  'HOUR',
  'YEAR',
  'DECADE',
  'CLOCK',
  'MILITARY',
  'DOTTED',
  'COUNT',
];
const OF_NUMBERS: readonly ItemClass[] = ['COUNT', 'HOUR', 'YEAR'];
const OF_MARKS: readonly ItemClass[] = ['YEAR2', 'DECADE'];

/**
 * The classes that may stand in a stretch of tokens; never too few. A pattern that needs another one is not tried there.
 */
export function presentClasses(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const out = new Set<string>();
  const add = (classes: readonly ItemClass[]): void => {
    for (const one of classes) out.add(one);
  };
  for (let i = from; i < to; i++) {
    const { norm, kind } = tokens[i]!;
    if (kind === 'number') add(OF_DIGITS);
    else if (kind === 'punctuation') add(OF_MARKS);
    if (lexicon.articles.has(norm) || lexicon.half.has(norm)) out.add('COUNT');
    for (const { as } of lexicon.terms.get(norm) ?? []) {
      out.add(as);
      if (as === 'NUMBER' || as === 'SCALE') add(OF_NUMBERS);
      else if (as === 'VAGUE') out.add('COUNT');
      else if (as === 'ORDINAL') add(['NTH', 'DAY']);
    }
  }
  return out;
}
