import type { Range } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import { wordAt, words } from './words.ts';
import type { Words } from './words.ts';

/** A text as passages are looked for in it: its words, their stems, and where its sentences begin and end. */
export interface TokenStream {
  readonly text: string;
  readonly words: Words;
  /** Hash of the first letters of each word: forms of one word fall together. */
  readonly stem: Uint32Array;
  /** Word ranges, half-open, in order, none empty. */
  readonly sentences: readonly Range[];
}

/** Letters that tell words apart; endings come after them in most languages written with letters. */
const STEM = 6;

function stems(text: string, list: Words): Uint32Array {
  return list.hash.map((hash, i) => {
    const start = list.start[i]!;
    const end = list.end[i]!;
    if (end - start <= STEM - 1) return hash;
    let h = 7;
    for (const character of text.slice(start, start + STEM).toLowerCase())
      h = Math.imul(h ^ character.charCodeAt(0), 0x01000193);
    return h >>> 0;
  });
}

/** Very short sentences ("Why?") join the next one: alone they are like everything. */
function merged(ranges: readonly Range[], least: number): Range[] {
  const out: Range[] = [];
  let from = -1;
  for (const [start, end] of ranges) {
    if (from < 0) from = start;
    if (end - from < least) continue;
    out.push([from, end]);
    from = -1;
  }
  const last = ranges.at(-1);
  if (from >= 0 && last) {
    const before = out.pop();
    out.push([before ? before[0] : from, last[1]]);
  }
  return out;
}

/**
 * The stream of a text that was read.
 *
 * @param least sentences of fewer words are joined to the next
 */
export function tokenStream(text: Text, least = 4): TokenStream {
  const source = text.report.text;
  const list = words(source);
  const ranges = text.sentences
    .map((s): Range => [wordAt(list, s.start), wordAt(list, s.end)])
    .filter(([start, end]) => end > start);
  return { text: source, words: list, stem: stems(source, list), sentences: merged(ranges, least) };
}
