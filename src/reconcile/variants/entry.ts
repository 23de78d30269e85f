import type { DifferenceKind, Verdict } from '../../model/claim.ts';
import type { Range, Span } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import type { Line } from './lines.ts';
import { SHOWN } from './thresholds.ts';

/** One version: the words that differ and where they stand. */
export interface Side {
  readonly line: Line;
  /** The words that differ, as printed; empty where the version lacks them. */
  readonly value: string;
  /** Key of the noun that the version is about, where it is a phrase. */
  readonly head?: string;
  /** How the version is called in the reason; its words where left out. */
  readonly label?: string;
  /** A line that follows and belongs to the version. */
  readonly until?: Line;
  /** Words of the line to be shown. */
  readonly place: Range;
}

/** One place of the apparatus: two versions of one thing. */
export interface Entry {
  readonly rule: string;
  readonly kind: DifferenceKind;
  readonly verdict: Verdict;
  /** 0 to 1: how much it may matter to a reader. */
  readonly value: number;
  readonly a: Side;
  readonly b: Side;
  /** What the two are versions of; opens the reason. */
  readonly lead: string;
  /** Keys of the words that made the rule look here: they are no proof that the two tell one thing. */
  readonly about: readonly string[];
  /** Whether the versions have other words in the same place, so that neither may stand in the other line. */
  readonly exchanged: boolean;
  /** Weight that the words around must share, where the rule asks for less or more than usual. */
  readonly needs?: number;
  /** And how many telling words. */
  readonly words?: number;
}

/** The clause that a place stands in: the statement there, where it is not too long to be read at a glance. */
export function clauseOf({ line, place, until }: Side, statements: readonly StatementWork[]): Span {
  const [start, end] = [line.words[place[0]]!.start, (until?.words ?? line.words).at(until ? -1 : place[1] - 1)!.end];
  if (until) return { report: line.report, start, end };
  const overlap = ({ span }: StatementWork): number => Math.min(span.end, end) - Math.max(span.start, start);
  let best: StatementWork | null = null;
  for (const one of statements) if (overlap(one) > 0 && (best === null || overlap(one) > overlap(best))) best = one;
  const whole = best ? { start: Math.min(start, best.span.start), end: Math.max(end, best.span.end) } : { start, end };
  const shown = whole.end - whole.start <= SHOWN.longest ? whole : { start, end };
  return { report: line.report, ...shown };
}
