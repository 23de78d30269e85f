import type { Range } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';

/** The word that opens a stretch of text, lower case. */
const firstWord = (text: string): string => /^\W*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';

/**
 * A part of a sentence without the "and" it opens with, where marks or words that join clauses stand on both sides of it; `null`: half a
 * clause, which is hard to read.
 */
export function wholeClause({ span, around }: StatementWork, [start, end]: Range, story: Story): Range | null {
  const { text } = story.annotated.get(span.report)!.text.report;
  const { coordinators = [], subordinators = [], auxiliaries = [] } = story.vocabulary.comparison ?? {};
  const [before, part, after] = [text.slice(around[0], start), text.slice(start, end), text.slice(end, around[1])];
  const next = firstWord(after);
  if (!/^\W*$|^\s*[;:,.!?–—]/u.test(after) && !coordinators.includes(next) && !subordinators.includes(next))
    return null;
  const first = firstWord(part);
  if (!coordinators.includes(first)) return /^\W*$|[;:.–—]\W*$/u.test(before) ? [start, end] : null;
  // "and seven were hurt" is a clause, "and health issues, used" goes on with a list.
  const own = part.slice(first.length).split(/[,;:]/u, 1)[0]!.toLowerCase().split(/\s+/u);
  const rest = part.length - part.slice(first.length).trimStart().length;
  return own.some((word) => auxiliaries.includes(word)) ? [start + rest, end] : null;
}
