import type { Range } from '../../model/span.ts';
import type { Text } from '../../model/text.ts';
import type { Lexicon } from './lexicon.ts';

const GOES_ON = new Set(['WEEKDAY', 'MONTH', 'ZONE', 'DEICTIC', 'NUMBER']);

/**
 * Token ranges to look through: the sentences, joined where the point of an abbreviation was taken for the end of one
 * ("at 10 p.m. | Wednesday", "on Nov. | 9").
 */
export function stretches(text: Text, lexicon: Lexicon): Range[] {
  const out: [number, number][] = [];
  let paragraph = -1;
  for (const sentence of text.sentences) {
    const [from, to] = sentence.tokens;
    const last = out.at(-1);
    if (
      last &&
      paragraph === sentence.paragraph &&
      to > from &&
      endsOpen(text, last[1], lexicon) &&
      opensDate(text, from, lexicon)
    )
      last[1] = to;
    else out.push([from, to]);
    paragraph = sentence.paragraph;
  }
  return out;
}

function endsOpen({ tokens }: Text, end: number, lexicon: Lexicon): boolean {
  const last = tokens[end - 1];
  if (!last) return false;
  const word = last.text === '.' ? tokens[end - 2] : last;
  if (!word || (word === last && !last.text.endsWith('.'))) return false;
  return (
    lexicon.terms
      .get(word.norm)
      ?.some(
        (e) => e.as === 'AMPM' || e.as === 'ZONE' || (e.as === 'MONTH' && e.point) || (e.as === 'WEEKDAY' && e.point),
      ) === true
  );
}

function opensDate({ tokens }: Text, at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  return token.kind === 'number' || lexicon.terms.get(token.norm)?.some((e) => GOES_ON.has(e.as)) === true;
}
