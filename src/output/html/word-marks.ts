import { wordRuns, wordsIn } from '../word-diff.ts';
import type { WordRun } from '../word-diff.ts';
import { joined, markup } from './markup.ts';
import type { Html } from './markup.ts';

/** A text that lacks this share of the other at its two ends is a part of it: what lies outside is not struck. */
const PART = 0.3;

const words = (all: readonly string[], [from, to]: readonly [number, number]): string => all.slice(from, to).join(' ');

/** Two wordings: on the left the words that only it has are struck, on the right those that only it has underlined. */
export function sides(a: string, b: string): readonly [Html, Html] {
  const [left, right] = [wordsIn(a), wordsIn(b)];
  const runs = wordRuns(left, right);
  const side = (all: readonly string[], pick: 'base' | 'here', wrap: (text: string) => Html): Html => {
    const shown = runs.filter((run) => run[pick][0] < run[pick][1]);
    return markup`${joined(
      shown.map((run) => (run.same ? words(all, run[pick]) : wrap(words(all, run[pick])))),
      ' ',
    )}`;
  };
  return [
    side(left, 'base', (text) => markup`<del>${text}</del>`),
    side(right, 'here', (text) => markup`<ins>${text}</ins>`),
  ];
}

function missingAtEnds(runs: readonly WordRun[], length: number): number {
  const same = runs.filter((run) => run.same);
  return same.length === 0 ? length : same[0]!.base[0] + length - same.at(-1)!.base[1];
}

/** One wording against another, in one line: left out words struck, added ones underlined. A part is shown as it is. */
export function against(base: string, here: string): Html {
  const [left, right] = [wordsIn(base), wordsIn(here)];
  const runs = wordRuns(left, right);
  if (missingAtEnds(runs, left.length) >= left.length * PART) return markup`${here}`;
  const pieces = runs.flatMap((run): Html[] => {
    if (run.same) return [markup`${words(right, run.here)}`];
    const gone = words(left, run.base);
    const come = words(right, run.here);
    return [...(gone === '' ? [] : [markup`<del>${gone}</del>`]), ...(come === '' ? [] : [markup`<ins>${come}</ins>`])];
  });
  return markup`${joined(pieces, ' ')}`;
}
