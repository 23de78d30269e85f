import type { Range } from '../../model/span.ts';

const ELISION = /\[\s?(?:\.{3}|…|\. \. \.)\s?\]|\(\s?(?:\.{3}|…)\s?\)|\.{3,}|…|\. \. \.(?: \.)?/gu;
const INSERTION = /\[[^[\]]{1,80}\]|\([^()]{1,60}\)/gu;

function all(text: string, [start, end]: Range, pattern: RegExp): Range[] {
  const out: Range[] = [];
  pattern.lastIndex = start;
  for (let m = pattern.exec(text); m && m.index + m[0].length <= end; m = pattern.exec(text))
    out.push([m.index, m.index + m[0].length]);
  return out;
}

/** Ellipses and editors' insertions inside a quotation. A bracket that holds only points is an elision. */
export function edits(text: string, inner: Range): { elisions: Range[]; insertions: Range[] } {
  if (!/[.…[(]/u.test(text.slice(inner[0], inner[1]))) return { elisions: [], insertions: [] };
  const elisions = all(text, inner, ELISION);
  const insertions = all(text, inner, INSERTION).filter(([s, e]) => !elisions.some(([a, b]) => a < e && s < b));
  return { elisions, insertions };
}
