import type { Claim, Difference } from '../model/claim.ts';
import type { DossierAttribution, DossierReport } from '../model/dossier.ts';
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
  /** It says what is not known. */
  readonly open: boolean;
  /** Somebody says it whom the sentence does not name. */
  readonly unsourced: boolean;
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

/** Whether most of a place is what somebody said, and who said so stands elsewhere. */
function isUnsourced({ start, end }: Span, attributions: readonly DossierAttribution[]): boolean {
  return attributions.some(
    ({ content, source, speaker }) =>
      speaker !== null &&
      content.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0) * 2 >
        end - start &&
      !source.some(([from, to]) => from < end && to > start),
  );
}

const folded = (text: string): string => wordsOf(text).join(' ');

/** Whether another report prints nearly the whole sentence as somebody's words, and this one names nobody. */
function isQuotedElsewhere(
  text: string,
  span: Span,
  claims: readonly Claim[],
  quoted: ReadonlyMap<string, string>,
): boolean {
  const here = folded(text);
  return claims.some(({ statements }) =>
    statements.some((one) => {
      const there =
        one.attribution === null || one.span.report === span.report ? undefined : quoted.get(one.attribution);
      return there !== undefined && there.includes(here);
    }),
  );
}

/** What sentences are chosen from. */
export interface BriefSources {
  readonly reports: readonly DossierReport[];
  readonly claims: readonly Claim[];
  readonly attributions: readonly DossierAttribution[];
  readonly outdated: readonly Span[];
  /** Readings of a conflict: their sentences are wanted even where one report alone tells the claim. */
  readonly disputed: readonly Span[];
  /** Sentences that say what is not known. */
  readonly open: readonly Span[];
  /** Stretches that are no sentences. */
  readonly pieces: readonly Span[];
  readonly isContent: (word: string) => boolean;
}

/** All sentences that hold a statement of a claim or say what is open, in the order of the reports. */
export function briefCandidates({
  reports,
  claims,
  attributions,
  outdated,
  disputed,
  open,
  pieces,
  isContent,
}: BriefSources): BriefCandidate[] {
  const said = Map.groupBy(attributions, (one) => one.report);
  const textOf = new Map(reports.map((report) => [report.id, report.text]));
  const quoted = new Map(
    attributions
      .filter((one) => one.type === 'direct')
      .map((one) => [one.id, folded(one.content.map(([s, e]) => textOf.get(one.report)?.slice(s, e)).join(' '))]),
  );
  const statements = Map.groupBy(
    claims.flatMap((claim) => claim.statements.map((s) => ({ claim, span: s.span }))),
    (s) => s.span.report,
  );
  return reports.flatMap((report) => {
    const own = (statements.get(report.id) ?? []).sort((a, b) => a.span.start - b.span.start);
    const spoken = said.get(report.id) ?? [];
    const skip = new Set(pieces.filter((s) => s.report === report.id).map((s) => s.start));
    const readings = disputed.filter((s) => s.report === report.id);
    const asks = open.filter((s) => s.report === report.id);
    const old = outdated.filter((s) => s.report === report.id);
    return report.sentences.flatMap((sentence, index): BriefCandidate[] => {
      const inside = own.filter((s) => s.span.start >= sentence[0] && s.span.start < sentence[1]);
      const isOpen = asks.some((s) => s.start === sentence[0]);
      const isDisputed = readings.some((s) => s.start >= sentence[0] && s.start < sentence[1]);
      const span =
        (inside.length === 0 && !isOpen && !isDisputed) || skip.has(sentence[0]) ? null : cut(report, sentence);
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
          open: isOpen,
          unsourced:
            isUnsourced(span, spoken) ||
            isQuotedElsewhere(text, span, [...new Set(inside.map((s) => s.claim))], quoted),
          outdated: old.some((s) => meets(s, span)),
        },
      ];
    });
  });
}
