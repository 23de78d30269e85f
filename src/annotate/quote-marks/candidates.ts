import type { Range } from '../../model/span.ts';

/** What a mark may do, seen from the characters beside it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly level: 'double' | 'single';
  /** The shape itself says so: `“`, `«`; straight marks say nothing. */
  readonly shape: 'opens' | 'closes' | 'either';
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly text: string;
}

const MARK = /["“”„‟«»〝〞]|['‘’‚`‹›]{1,3}/gu;
const SPACE = /^\s?$/u;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPEN = /[\s([{<—–\-/:…"“«‘'`>|*•„»‚]/u;
const AFTER_CLOSE = /[\s)\]}>.,;:!?—–\-/…"”»’'|*\u2060“«]/u;
const OPENING = new Set(['“', '‟', '«', '``', '‘', '`', '‹', '‚', '„', '‘‘', '〝']);
const CLOSING = new Set(['”', '»', '’', '›', '’’', '〞']);

function shapeOf(mark: string): Candidate['shape'] {
  if (OPENING.has(mark)) return 'opens';
  return CLOSING.has(mark) ? 'closes' : 'either';
}

function candidate(text: string, start: number, end: number, level: Candidate['level']): Candidate | null {
  const before = start === 0 ? '' : text[start - 1]!;
  const after = end >= text.length ? '' : text[end]!;
  // The common case first: an apostrophe inside a word.
  if (level === 'single' && WORD.test(before) && WORD.test(after)) return null;
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  const mark = text.slice(start, end);
  return {
    start,
    end,
    level,
    shape: shapeOf(mark),
    canOpen:
      !spaceAfter &&
      (spaceBefore || BEFORE_OPEN.test(before)) &&
      (WORD.test(after) || !/[.,;!?)]/u.test(after) || text.startsWith('...', end)),
    canClose: !spaceBefore && (spaceAfter || AFTER_CLOSE.test(after)),
    text: mark,
  };
}

/** A run of apostrophes: two are a double mark; of three, one is a single mark inside the double. */
function run(text: string, start: number, mark: string): (Candidate | null)[] {
  const end = start + mark.length;
  if (mark.length === 1) return [candidate(text, start, end, 'single')];
  const pair = /^(?:''|``|‘‘|’’|`‘|’')$/u;
  if (mark.length === 2)
    return pair.test(mark)
      ? [candidate(text, start, end, 'double')]
      : [candidate(text, start, start + 1, 'single'), candidate(text, start + 1, end, 'single')];
  const opens = start === 0 || /[\s([—–]/u.test(text[start - 1]!);
  const cut = opens ? start + 2 : start + 1;
  return [
    candidate(text, start, cut, opens ? 'double' : 'single'),
    candidate(text, cut, end, opens ? 'single' : 'double'),
  ];
}

/** Every character (or pair of apostrophes) of a paragraph that may be a quotation mark, in order. */
export function candidates(text: string, [from, to]: Range): Candidate[] {
  const out: Candidate[] = [];
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match && match.index < to; match = MARK.exec(text)) {
    const mark = match[0];
    const found =
      mark.length === 1 && !/['‘’‚`‹›]/u.test(mark)
        ? [candidate(text, match.index, match.index + 1, 'double')]
        : run(text, match.index, mark);
    for (const one of found) if (one && one.end <= to) out.push(one);
  }
  return out;
}
