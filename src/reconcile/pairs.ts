import type { Range } from '../model/span.ts';
import { alignWords } from '../derive/alignment-of-words.ts';
import type { ClaimWork, StatementWork, Term } from '../align/index.ts';
import { LIMITS, NEAR_COPY } from './thresholds.ts';

/** Two statements of different reports in one claim. */
export interface StatementPair {
  readonly a: StatementWork;
  readonly b: StatementWork;
}

/** Two wordings by two reports, each of which prints one of them only: who prints both tells two things. */
function pairOf(one: readonly StatementWork[], other: readonly StatementWork[]): StatementPair | null {
  const lacks = (list: readonly StatementWork[], { span }: StatementWork): boolean =>
    list.every((item) => item.span.report !== span.report);
  const a = one.find((item) => lacks(other, item));
  const b = a && other.find((item) => lacks(one, item));
  return a && b ? { a, b } : null;
}

/** Pairs of different reports and different words, each wording taken once; bounded, so that 300 copies cost little. */
export function pairsOf(claim: ClaimWork): StatementPair[] {
  const distinct = [...byText(claim.statements).values()].slice(0, LIMITS.pairsOf);
  return distinct.flatMap((a, i) => distinct.slice(i + 1).flatMap((b) => pairOf(a, b) ?? []));
}

/** A place where two versions of one sentence part: terms `[from, to)` on either side; one side may be empty. */
export interface Change {
  readonly a: Range;
  readonly b: Range;
}

/**
 * The changed places of two statements, or `null` where they are not versions of one sentence.
 */
export function changesOf({ a, b }: StatementPair): Change[] | null {
  const edits = alignWords(
    a.terms.map((term) => term.stem),
    b.terms.map((term) => term.stem),
  );
  const equal = edits.reduce((sum, edit) => (edit.kind === 'equal' ? sum + edit.a[1] - edit.a[0] : sum), 0);
  const shorter = Math.min(a.terms.length, b.terms.length);
  if (equal < NEAR_COPY.fewestWords || equal < NEAR_COPY.share * shorter) return null;
  return edits.filter((edit) => edit.kind !== 'equal').map(({ a: inA, b: inB }) => ({ a: inA, b: inB }));
}

/** Offsets of terms `[from, to)` and `more` words on both sides. */
export function around(terms: readonly Term[], [from, to]: Range, more: number): Range {
  const first = Math.max(0, Math.min(from, terms.length - 1) - more);
  const last = Math.min(terms.length, Math.max(to, from + 1) + more) - 1;
  return [terms[first]!.start, terms[Math.max(first, last)]!.end];
}

/** Statements by their exact words. */
export function byText(statements: readonly StatementWork[]): Map<string, StatementWork[]> {
  return Map.groupBy(statements, (one) => one.text);
}

/** Runs of three stems: two versions of one sentence share at least one. */
function runsOf({ terms }: StatementWork): Set<string> {
  return new Set(terms.slice(2).map((term, i) => `${terms[i]!.stem} ${terms[i + 1]!.stem} ${term.stem}`));
}

/**
 * Pairs of different reports and different words that share a run of words, each wording taken once. The pair alone decides
 * what is made of it, so that no other report can make or unmake a difference (law 3).
 */
export function versionPairs(statements: readonly StatementWork[]): StatementPair[] {
  const groups = [...byText(statements).values()];
  const postings = new Map<string, number[]>();
  const pairs: StatementPair[] = [];
  groups.forEach((b, j) => {
    const seen = new Set<number>();
    for (const run of runsOf(b[0]!)) {
      const list = postings.get(run);
      if (!list) postings.set(run, [j]);
      else {
        for (const i of list) seen.add(i);
        if (list.length < NEAR_COPY.longestPosting) list.push(j);
      }
    }
    for (const i of [...seen].sort((x, y) => x - y)) {
      const pair = pairOf(groups[i]!, b);
      if (pair) pairs.push(pair);
    }
  });
  return pairs;
}
