import { shortened } from './words.ts';
import { wordRuns, wordsIn } from './word-diff.ts';
import type { WordRun } from './word-diff.ts';

/** Words shown before the place where two wordings part. */
const LEAD = 4;

/**
 * Wordings cut to a length each, so that what makes them differ is not the part that is cut away.
 *
 * @example distinct(['a long beginning, then this', 'a long beginning, then that'], 16) // ['… then this', '… then that'] (about)
 */
export function distinct(values: readonly string[], length: number): string[] {
  return values.map((value, i) => {
    const other = values[i === 0 ? 1 : 0];
    if (value.length <= length || other === undefined) return shortened(value, length);
    const words = wordsIn(value);
    const size = (run: WordRun): number => run.base[1] - run.base[0] + run.here[1] - run.here[0];
    const parting = wordRuns(wordsIn(other), words)
      .filter((run) => !run.same && run.here[0] > 0)
      .reduce<WordRun | null>((most, run) => (most && size(most) >= size(run) ? most : run), null);
    const from = Math.max(0, (parting?.here[0] ?? 0) - LEAD);
    // A difference near the beginning shows anyway.
    const cut = words.slice(0, from).join(' ').length < length / 3 ? 0 : from;
    return (cut > 0 ? '… ' : '') + shortened(words.slice(cut).join(' '), length - (cut > 0 ? 2 : 0));
  });
}
