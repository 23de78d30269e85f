import type { Range } from '../model/span.ts';
import { trimmed } from './sentences.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

const NEWLINE = /\r\n|[\n\r\u2028\u2029]/gu;

function lines(text: string): Line[] {
  const out: Line[] = [];
  let start = 0;
  const push = (end: number): void => {
    out.push({ start, end, blank: text.slice(start, end).trim() === '' });
  };
  for (const match of text.matchAll(NEWLINE)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return out;
}

/**
 * Mail and old wire text is broken at a fixed width: then a newline is a space, not the end of a paragraph.
 * Taken as such when most lines that are followed by another line are 50 to 100 wide and do not end a sentence.
 */
function isHardWrapped(text: string, all: readonly Line[]): boolean {
  const followed = all.filter((line, i) => !line.blank && all[i + 1]?.blank === false);
  if (followed.length < 4) return false;
  const wrapped = followed.filter((line) => {
    const width = line.end - line.start;
    return width >= 50 && width <= 100 && !/[.!?:"”’]\s*$/u.test(text.slice(line.start, line.end));
  });
  return wrapped.length / followed.length > 0.7;
}

/**
 * Paragraph ranges: one a line, or one a block of lines where the text is broken at a fixed width.
 *
 * @example paragraphs('One.\n\nTwo.') // [[0, 4], [6, 10]]
 */
export function paragraphs(text: string): Range[] {
  const all = lines(text);
  const wrapped = isHardWrapped(text, all);
  const out: [number, number][] = [];
  let open = false;
  for (const line of all) {
    if (line.blank) open = false;
    else if (wrapped && open) out[out.length - 1]![1] = line.end;
    else {
      out.push([line.start, line.end]);
      open = true;
    }
  }
  return out.map(([start, end]) => trimmed(text, start, end));
}
