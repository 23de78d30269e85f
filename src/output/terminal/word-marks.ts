import { wordRuns, wordsIn } from '../word-diff.ts';
import type { Paint } from './paint.ts';

const words = (all: readonly string[], [from, to]: readonly [number, number]): string => all.slice(from, to).join(' ');

/**
 * One wording against another, in one line, marked as `git diff --word-diff` does: `[-gone-]{+new+}`. The marks stand
 * with colour too, since colour never tells alone.
 *
 * @example against(paint(false), 'he led the talks', 'he joined the talks') // 'he [-led-]{+joined+} the talks'
 */
export function against(paint: Paint, base: string, here: string): string {
  const [left, right] = [wordsIn(base), wordsIn(here)];
  return wordRuns(left, right)
    .map((run) => {
      if (run.same) return words(right, run.here);
      const gone = words(left, run.base);
      const come = words(right, run.here);
      return (gone === '' ? '' : paint.gone(`[-${gone}-]`)) + (come === '' ? '' : paint.come(`{+${come}+}`));
    })
    .join(' ');
}
