import type { Annotated } from '../model/annotated.ts';
import type { DifferenceKind, Verdict } from '../model/claim.ts';
import type { Copies, Origin } from '../model/copies.ts';
import type { Range, Span } from '../model/span.ts';
import type { SpeakerWords } from './sources/speakers.ts';
import type { Alignment, ClaimWork, StatementWork, Vocabulary } from '../align/index.ts';

/** What derive/ found: who took text from whom. */
export interface Derived {
  readonly copies: Copies;
  readonly origins: readonly Origin[];
  readonly originCount: { readonly min: number; readonly max: number };
}

/** All that a comparer may look at. */
export interface Story {
  readonly annotated: ReadonlyMap<string, Annotated>;
  readonly alignment: Alignment;
  readonly derived: Derived;
  readonly vocabulary: Vocabulary;
  readonly speakers: SpeakerWords;
  /** Words that at least two reports print. */
  readonly shared: ReadonlySet<string>;
}

/** A difference before it has an id: each reading is a value as printed and the places that print it. */
export interface Draft {
  readonly kind: DifferenceKind;
  readonly verdict: Verdict;
  readonly claim: ClaimWork | null;
  readonly readings: readonly { readonly value: string; readonly spans: readonly Span[] }[];
  /** What the readings are readings of, as printed; a heading. */
  readonly about?: string;
  /** One plain sentence for an editor. */
  readonly why: string;
  readonly weight: number;
  readonly by: string;
}

/** One kind of difference a file. */
export interface Comparer {
  readonly kind: DifferenceKind;
  /** Differences inside one claim. */
  compare(claim: ClaimWork, story: Story): readonly Draft[];
}

/** The text of a span. */
export function printed(span: Span, story: Story): string {
  return story.annotated.get(span.report)?.text.report.text.slice(span.start, span.end) ?? '';
}

export const spanOf = (statement: StatementWork, [start, end]: Range): Span => ({
  report: statement.span.report,
  start,
  end,
});

/** How a report is called in a sentence for people. */
export function outletOf(report: string, story: Story): string {
  const text = story.annotated.get(report)?.text;
  return text?.outlet.name ?? text?.report.ref ?? report;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  return distinct.length < 2 ? (distinct[0] ?? '') : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}

/** The words that at least two reports print. */
export function sharedWords(alignment: Alignment): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const statement of alignment.statements)
    for (const key of statement.keys) {
      const known = first.get(key);
      if (known === undefined) first.set(key, statement.span.report);
      else if (known !== statement.span.report) shared.add(key);
    }
  return shared;
}

/** Places in order of report ids, never of the input. */
export const bySpan = (a: Span, b: Span): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end;
