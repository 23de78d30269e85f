import type { Passage } from '../../model/copies.ts';
import { wordsOf } from '../look-up.ts';
import { oneLine, passageHow } from '../words.ts';
import { hanging } from './page.ts';
import type { Page } from './page.ts';
import { against } from './word-marks.ts';

/** Shared passages: the words of the first report with what the second left out and put in. */
export function passageLines(page: Page, shared: readonly Passage[]): string[] {
  return shared.flatMap((passage, i) => {
    const { a, b } = passage;
    const place = `${String(a.start)}–${String(a.end)}, ${String(b.start)}–${String(b.end)}`;
    const marked = against(page.paint, oneLine(wordsOf(page.look, a)), oneLine(wordsOf(page.look, b)));
    return [`   ${String(i + 1)} ${passageHow(passage)} ${page.paint.dim(`(${place})`)}`, ...hanging(page, marked, 5)];
  });
}
