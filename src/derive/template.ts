import type { SharedWording } from './shared-wording.ts';
import { templates } from './thresholds.ts';
import type { Wording } from './wording.ts';

const DIGIT = /\p{N}/u;

const wordsBetween = ({ text, words }: Wording, from: number, to: number): string[] => {
  const out: string[] = [];
  for (let i = from; i < to; i++) out.push(text.report.text.slice(words.start[i]!, words.end[i]!));
  return out;
};

const hasFigure = (list: readonly string[]): boolean => list.some((word) => DIGIT.test(word));

/**
 * Whether two reports are one form filled in twice (weather, results, listings): inside the same wording nearly every figure
 * differs. In a copy, whatever else was edited, the figures are the same.
 */
export function isTemplate(a: Wording, b: Wording, { runs }: SharedWording): boolean {
  let slots = 0;
  let figures = 0;
  let sameFigures = 0;
  runs.forEach((run, k) => {
    sameFigures += wordsBetween(a, run.a, run.a + run.length).filter((word) => DIGIT.test(word)).length;
    const next = runs[k + 1];
    if (!next) return;
    const left = wordsBetween(a, run.a + run.length, Math.min(next.a, run.a + run.length + templates.slot + 1));
    const right = wordsBetween(b, run.b + run.length, Math.min(next.b, run.b + run.length + templates.slot + 1));
    if (left.length === 0 || left.length !== right.length || left.length > templates.slot) return;
    slots++;
    if (hasFigure(left) && hasFigure(right)) figures++;
  });
  return slots >= templates.slots && figures >= templates.figures && figures >= sameFigures * templates.ratio;
}
