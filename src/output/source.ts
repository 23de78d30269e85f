import type { Difference } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Cell } from './csv.ts';
import type { LookUp } from './look-up.ts';
import { wordsOf } from './look-up.ts';

/** Which report, for a reader who has not the dossier. */
export interface ReportName {
  readonly report: string;
  readonly ref: string;
  readonly outlet: string | null;
  /** Stated or given time of publication. */
  readonly published: string | null;
}

/** Where words stand: `words` is `text.slice(start, end)` of the report. */
export interface Source extends ReportName {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export function reportName(look: LookUp, id: string): ReportName {
  const report = look.reports.get(id);
  return {
    report: id,
    ref: report?.ref ?? id,
    outlet: report?.outlet.name ?? null,
    published: report?.published?.value ?? null,
  };
}

export function sourceOf(look: LookUp, span: Span): Source {
  return { ...reportName(look, span.report), start: span.start, end: span.end, words: wordsOf(look, span) };
}

/** A difference as plain data, its readings with their sources. */
export const differenceJson = (look: LookUp, one: Difference): unknown => ({
  ...one,
  readings: one.readings.map(({ value, spans, origins }) => ({
    value,
    origins,
    sources: spans.map((span) => sourceOf(look, span)),
  })),
});

/** Columns that every table has: which report (its short name), printed by whom, and the exact words there. */
export const sourceColumns = ['report', 'outlet', 'published', 'start', 'end', 'words'] as const;

export function sourceCells(look: LookUp, span: Span): readonly Cell[] {
  const { ref, outlet, published, start, end, words } = sourceOf(look, span);
  return [ref, outlet, published, start, end, words];
}

/** A whole report as a source: no words of it are pointed at. */
export function reportCells(look: LookUp, report: string): readonly Cell[] {
  const { ref, outlet, published } = reportName(look, report);
  return [ref, outlet, published, null, null, null];
}
