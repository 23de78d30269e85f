import { alignWords } from '../../derive/alignment-of-words.ts';
import type { Line } from './lines.ts';

/** Places of the telling words that two lines have in common, by either line. */
export type Anchors = readonly (readonly [a: number, b: number])[];

const telling = ({ words }: Line): number[] => words.flatMap((word, i) => (word.stop ? [] : [i]));

/** The telling words that both lines have: in one order first, then those that stand elsewhere. */
export function anchorsOf(a: Line, b: Line): Anchors {
  const [inA, inB] = [telling(a), telling(b)];
  const out: (readonly [number, number])[] = [];
  const [freeA, freeB] = [new Set(inA), new Set(inB)];
  const join = (i: number, j: number): void => {
    out.push([i, j]);
    freeA.delete(i);
    freeB.delete(j);
  };
  for (const edit of alignWords(
    inA.map((i) => a.words[i]!.key),
    inB.map((j) => b.words[j]!.key),
  ))
    if (edit.kind === 'equal')
      for (let k = 0; k < edit.a[1] - edit.a[0]; k++) join(inA[edit.a[0] + k]!, inB[edit.b[0] + k]!);
  for (const i of freeA) {
    const j = [...freeB].find((at) => b.words[at]!.key === a.words[i]!.key);
    if (j !== undefined) join(i, j);
  }
  return out.sort((x, y) => x[0] - y[0]);
}
