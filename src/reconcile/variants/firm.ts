import type { Range, Span } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import { clauseOf, type Entry, type Side } from './entry.ts';
import type { Line, Word } from './lines.ts';
import { FIRM } from './thresholds.ts';

const inside = ({ start, end }: Word, span: Span): boolean => start >= span.start && end <= span.end;

/** The telling words of the clause a version stands in, and of those close by, without the version's own. */
function aroundOf(
  side: Side,
  clause: Span,
  beside: number,
  about: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Set<string> {
  const [from, to]: Range = [side.place[0] - beside, side.place[1] + beside];
  return new Set(
    side.line.words
      .filter(
        (word, i) =>
          !word.stop && !about.has(word.key) && !own.has(word.key) && (inside(word, clause) || (i >= from && i < to)),
      )
      .map(({ key }) => key),
  );
}

/** Telling words of a version as printed; those of the line where the version is only marked by a label. */
function ownKeys({ line, value, place }: Side): Set<string> {
  const said = new Set(value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(
    line.words
      .slice(...place)
      .filter((word) => !word.stop && said.has(word.norm))
      .map(({ key }) => key),
  );
}

/** Whether what a version is about stands in the other line too: then it is told there of something else. */
function isIn(side: Side, own: ReadonlySet<string>, line: Line): boolean {
  const key = side.head ?? [...own].at(-1);
  return key !== undefined && line.keys.has(key);
}

/**
 * Whether two versions surely stand in one thing told twice: the clauses around them have, beside the words that led here, telling
 * words enough in common, and neither version stands elsewhere in the other's sentence.
 */
export function isFirm(entry: Entry, statements: ReadonlyMap<string, readonly StatementWork[]>, story: Story): boolean {
  const { a, b } = entry;
  const [ownA, ownB] = [ownKeys(a), ownKeys(b)];
  if (entry.exchanged && (isIn(a, ownA, b.line) || isIn(b, ownB, a.line))) return false;
  if (!entry.exchanged && entry.about.length === 0) return true;
  const weigh = story.alignment.weigh.between(a.line.report, b.line.report);
  const about = new Set(entry.about);
  const around = (side: Side, own: ReadonlySet<string>, beside: number): Set<string> =>
    aroundOf(side, clauseOf(side, statements.get(side.line.report) ?? []), beside, about, own);
  const [x, y] = [around(a, ownA, FIRM.beside), around(b, ownB, FIRM.beside)];
  const sum = (keys: Iterable<string>): number => [...keys].reduce((total, key) => total + weigh(key), 0);
  const both = [...x].filter((key) => y.has(key) && !story.alignment.common.has(key));
  const weight = sum(both);
  const lighter = Math.min(sum(around(a, ownA, 0)), sum(around(b, ownB, 0)));
  return (
    both.length >= (entry.words ?? FIRM.words) &&
    weight >= (entry.needs ?? FIRM.weight) &&
    weight >= FIRM.share * lighter
  );
}
