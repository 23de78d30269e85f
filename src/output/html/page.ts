import type { Dossier } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { lookUp } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { anchor } from './markup.ts';

/** What the sections of a page share. */
export interface Page {
  readonly look: LookUp;
  /** Address on this page of the words in their report. Asking for it makes the report print the anchor. */
  address(span: Span): string;
  /** Address on this page of a finding, which its section prints. */
  place(id: string): string;
  /** Whether a section has printed this finding. */
  isPlaced(id: string): boolean;
  /** Spans that some section points at, by report. The reports are printed last. */
  cited(report: string): readonly Span[];
}

export function page(dossier: Dossier): Page {
  const look = lookUp(dossier);
  const index = new Map(dossier.reports.map((report, i) => [report.id, i + 1]));
  const placed = new Set<string>();
  const cited = new Map<string, Map<string, Span>>();
  return {
    look,
    address(span) {
      const id = `r${String(index.get(span.report) ?? 0)}-${String(span.start)}-${String(span.end)}`;
      const spans = cited.get(span.report) ?? new Map<string, Span>();
      spans.set(id, span);
      cited.set(span.report, spans);
      return id;
    },
    place(id) {
      placed.add(id);
      return anchor(id);
    },
    isPlaced: (id) => placed.has(id),
    cited: (report) => [...(cited.get(report)?.values() ?? [])].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
