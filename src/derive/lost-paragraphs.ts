import type { Evidence } from './evidence.ts';
import { direction } from './thresholds.ts';
import { nameOf } from './wording.ts';
import type { Wording } from './wording.ts';

const sentencesAParagraph = ({ text }: Wording): number => text.sentences.length / Math.max(1, text.paragraphs.length);

/** A text that runs on without the breaks of another lost them: breaks are dropped in copying, not put in all by themselves. */
export function lostParagraphs(a: Wording, b: Wording): Evidence[] {
  const [left, right] = [sentencesAParagraph(a), sentencesAParagraph(b)];
  const why = (x: Wording): string => `${nameOf(x)} runs on where the other has paragraphs`;
  const runsOn = (x: Wording, own: number, other: number): boolean =>
    x.text.paragraphs.length <= 2 && x.text.sentences.length >= 8 && own >= other * 3;
  if (runsOn(a, left, right))
    return [{ for: 'a-from-b', weight: direction.lostParagraphs, why: why(a), by: 'direction/lost-paragraphs' }];
  if (runsOn(b, right, left))
    return [{ for: 'b-from-a', weight: direction.lostParagraphs, why: why(b), by: 'direction/lost-paragraphs' }];
  return [];
}
