import type { Evidence } from './evidence.ts';
import type { Verdict } from './relation.ts';
import { direction } from './thresholds.ts';
import { namesApart } from './wording.ts';
import type { Wording } from './wording.ts';

const sentencesAParagraph = ({ text }: Wording): number => text.sentences.length / Math.max(1, text.paragraphs.length);

const isOneBlock = ({ text }: Wording): boolean => text.paragraphs.length <= 2;

/**
 * A text that runs on without the breaks of another lost them: breaks are dropped in copying, not put in all by themselves. That
 * says nothing where only a part is shared: a site that sets no breaks sets none in its own words either.
 */
export function lostParagraphs(a: Wording, b: Wording, { shareA, shareB }: Verdict): Evidence[] {
  if (!isOneBlock(a) && !isOneBlock(b)) return []; // before sentences are asked for
  const [left, right] = [sentencesAParagraph(a), sentencesAParagraph(b)];
  const [nameA, nameB] = namesApart(a, b);
  const why = (name: string): string => `${name} runs on where the other has paragraphs`;
  const runsOn = (x: Wording, share: number, own: number, other: number): boolean =>
    share >= direction.lostParagraphsShare && isOneBlock(x) && x.text.sentences.length >= 8 && own >= other * 3;
  if (runsOn(a, shareA, left, right))
    return [{ for: 'a-from-b', weight: direction.lostParagraphs, why: why(nameA), by: 'direction/lost-paragraphs' }];
  if (runsOn(b, shareB, right, left))
    return [{ for: 'b-from-a', weight: direction.lostParagraphs, why: why(nameB), by: 'direction/lost-paragraphs' }];
  return [];
}
