import type { Claim, Difference } from '../model/claim.ts';
import type { DossierReport } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';

/** A sentence of a report that could stand in the brief. */
export interface BriefCandidate {
  readonly text: string;
  readonly span: Span;
  /** Place in its report: 0 is the first sentence, 1 the last. */
  readonly place: number;
  /** Words, lower case. */
  readonly words: readonly string[];
  /** The telling ones among them. */
  readonly telling: ReadonlySet<string>;
  /** Claims with a statement in it. */
  readonly claims: readonly Claim[];
  /** It prints a figure that a later report has replaced. */
  readonly outdated: boolean;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];

/** The sentence without furniture at its ends (a dateline); `null` when it is furniture as a whole. */
function cut(report: DossierReport, [from, to]: readonly [number, number]): Span | null {
  let [start, end] = [from, to];
  for (const f of report.furniture) {
    if (f.start <= start && f.end >= end) return null;
    if (f.start <= start && f.end > start) start = f.end;
    if (f.end >= end && f.start < end && f.start > start) end = f.start;
  }
  const raw = report.text.slice(start, end);
  const text = raw.trim();
  if (text === '') return null;
  start += raw.indexOf(text);
  return { report: report.id, start, end: start + text.length };
}

const meets = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;

/** Spans of readings that a later report replaced: of an update, all but the reading printed last. */
export function outdatedSpans(differences: readonly Difference[], reports: readonly DossierReport[]): Span[] {
  const time = new Map(reports.map((r) => [r.id, r.published?.value ?? '']));
  const last = (spans: readonly Span[]): string =>
    spans
      .map((s) => time.get(s.report) ?? '')
      .sort()
      .at(-1) ?? '';
  return differences
    .filter((d) => d.verdict === 'update')
    .flatMap((d) => {
      const newest =
        d.readings
          .map((r) => last(r.spans))
          .sort()
          .at(-1) ?? '';
      return d.readings.filter((r) => last(r.spans) < newest).flatMap((r) => r.spans);
    });
}

/** All sentences that hold a statement of a claim, in the order of the reports. */
export function briefCandidates(
  reports: readonly DossierReport[],
  claims: readonly Claim[],
  outdated: readonly Span[],
  isContent: (word: string) => boolean,
): BriefCandidate[] {
  const statements = Map.groupBy(
    claims.flatMap((claim) => claim.statements.map((s) => ({ claim, span: s.span }))),
    (s) => s.span.report,
  );
  return reports.flatMap((report) => {
    const own = (statements.get(report.id) ?? []).sort((a, b) => a.span.start - b.span.start);
    const old = outdated.filter((s) => s.report === report.id);
    return report.sentences.flatMap((sentence, index): BriefCandidate[] => {
      const inside = own.filter((s) => s.span.start >= sentence[0] && s.span.start < sentence[1]);
      const span = inside.length === 0 ? null : cut(report, sentence);
      if (!span) return [];
      const text = report.text.slice(span.start, span.end);
      const words = wordsOf(text);
      return [
        {
          text,
          span,
          place: index / Math.max(1, report.sentences.length - 1),
          words,
          telling: new Set(words.filter(isContent)),
          claims: [...new Set(inside.map((s) => s.claim))],
          outdated: old.some((s) => meets(s, span)),
        },
      ];
    });
  });
}
