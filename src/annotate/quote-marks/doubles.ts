import type { Range } from '../../model/span.ts';
import type { Candidate } from './candidates.ts';

/** A pair of marks; `close` is `null` when the quotation goes on after the paragraph. */
export interface Pair {
  readonly open: Range;
  readonly close: Range | null;
  readonly end: number;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  /** An opening mark that nothing in the paragraph closes. */
  readonly unclosed: Candidate | null;
  /** A closing mark before any opening one: it may close the paragraph before. */
  readonly unopened: Candidate | null;
}

const rangeOf = (mark: Candidate): Range => [mark.start, mark.end];

const atHead = (text: string, at: number): boolean => at === 0 || /[\n\r]/u.test(text[at - 1]!);

/** `„` is closed by `“`; a length in inches (`6'2"`) closes nothing when nothing is open. */
function opens(text: string, mark: Candidate, top: Candidate | undefined, first: boolean, last: boolean): boolean {
  if (top?.text === '„' && mark.text === '“') return false;
  if (mark.text === '»' || mark.text === '«') {
    // Some print »so«.
    if (top?.text === '»') return false;
    if (mark.text === '»' && !top) return mark.canOpen && !mark.canClose;
    return mark.text === '«';
  }
  // Some close with the mark that opens: “so“.
  if (
    mark.text === '”' &&
    !top &&
    first &&
    /^\s*\S/u.test(text.slice(mark.end, mark.end + 3)) &&
    atHead(text, mark.start)
  )
    return true;
  if (mark.shape === 'opens') return !(top && mark.canClose && !mark.canOpen);
  if (mark.canOpen && !mark.canClose) return !last || !top || !/\p{Ll}/u.test(text[mark.end] ?? '');
  if (mark.canClose && !mark.canOpen) return false;
  return mark.shape !== 'closes' && !top && !last;
}

function lastVisible(text: string, before: number): number {
  let end = before;
  while (end > 0 && /\s/u.test(text[end - 1]!)) end--;
  return end;
}

const isInches = (mark: Candidate, text: string): boolean =>
  mark.text !== '”' && mark.shape !== 'opens' && /\p{N}/u.test(text[mark.start - 1] ?? '');

/**
 * Paragraphs of one quotation run together: each begins with a mark again and only the last closes. The mark before was no
 * stray if a sentence of some length ends right before this one.
 */
const reopens = (text: string, top: Candidate, mark: Candidate): boolean =>
  mark.start - top.end > 20 &&
  /[.!?…]\s+$/u.test(text.slice(mark.start - 4, mark.start)) &&
  /^[\p{Lu}\p{N}[(]/u.test(text.slice(mark.end, mark.end + 2));

/**
 * Pairs of double marks of one paragraph. A stack: a stray opening mark stays behind at its bottom, a stray closing mark
 * finds the stack empty; neither shifts the pairs after it.
 */
export function doubles(text: string, marks: readonly Candidate[]): Pairing {
  const pairs: Pair[] = [];
  const stack: Candidate[] = [];
  let unopened: Candidate | null = null;
  marks.forEach((mark, i) => {
    const top = stack.at(-1);
    if (opens(text, mark, top, i === 0, i === marks.length - 1)) {
      if (top && reopens(text, top, mark)) {
        stack.pop();
        pairs.push({ open: rangeOf(top), close: null, end: lastVisible(text, mark.start) });
      }
      stack.push(mark);
      return;
    }
    if (top) {
      if (mark.end - top.start > mark.end - mark.start + (top.end - top.start)) {
        stack.pop();
        pairs.push({ open: rangeOf(top), close: rangeOf(mark), end: mark.end });
      }
    } else if (pairs.length === 0 && unopened === null && !isInches(mark, text)) unopened = mark;
  });
  return { pairs: pairs.sort((a, b) => a.open[0] - b.open[0]), unclosed: stack.at(-1) ?? null, unopened };
}
