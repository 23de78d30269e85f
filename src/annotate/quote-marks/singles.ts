import type { Range } from '../../model/span.ts';
import type { Candidate } from './candidates.ts';
import type { Pair } from './doubles.ts';

/** No quotation in single marks is longer; an apostrophe must not swallow a paragraph. */
const LONGEST = 700;

/** Some print ›so‹. */
const isReversed = (mark: Candidate): boolean => mark.text === '›' && mark.canOpen && !mark.canClose;
const isOpener = (mark: Candidate): boolean => mark.canOpen && (mark.shape !== 'closes' || isReversed(mark));

/** May a mark close what `open` opened? `‚` is closed by `‘`, `›` by `‹`, which open elsewhere. */
function isCloser(mark: Candidate, open: Candidate): boolean {
  if (!mark.canClose) return false;
  if (open.text === '‚' && mark.text === '‘') return true;
  if (open.text === '›') return mark.text === '‹';
  return mark.shape !== 'opens';
}

/** `talks' side`: after an s the mark may be a possessive. */
const maybePossessive = (text: string, mark: Candidate): boolean =>
  /[sxzS]/u.test(text[mark.start - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));

/** The innermost pair of double marks around an offset, as its index; -1 outside. */
function around(pairs: readonly Pair[], offset: number): number {
  let best = -1;
  pairs.forEach((pair, i) => {
    if (pair.open[1] <= offset && offset < pair.end) best = i;
  });
  return best;
}

/**
 * Pairs of single marks, told apart from apostrophes: an opening mark needs a closing one in the same paragraph on the
 * same level of double marks. A mark after s is taken for a possessive when a surer closing mark follows before the next
 * opening one.
 */
export function singles(
  text: string,
  marks: readonly Candidate[],
  doubles: readonly Pair[],
  elided: RegExp | null,
): Pair[] {
  const out: Pair[] = [];
  let i = 0;
  while (i < marks.length) {
    const open = marks[i]!;
    i++;
    if (!isOpener(open)) continue;
    if (elided?.test(text.slice(open.end, open.end + 12))) {
      if (open.shape === 'either' || /^\d/u.test(text.slice(open.end, open.end + 1))) continue;
    }
    const level = around(doubles, open.start);
    let weak = -1;
    let strong = -1;
    for (let j = i; j < marks.length && strong < 0; j++) {
      const mark = marks[j]!;
      if (mark.start - open.end > LONGEST) break;
      if (around(doubles, mark.start) !== level) {
        if (level >= 0) break;
        continue;
      }
      if (isOpener(mark) && !isCloser(mark, open)) break;
      if (!isCloser(mark, open) || mark.start <= open.end) continue;
      if (!maybePossessive(text, mark)) strong = j;
      else if (weak < 0) weak = j;
    }
    const found = strong >= 0 ? strong : weak;
    if (found < 0) continue;
    const close = marks[found]!;
    const range: Range = [close.start, close.end];
    out.push({ open: [open.start, open.end], close: range, end: close.end });
    i = found + 1;
  }
  return out;
}
