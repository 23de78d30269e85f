import type { Dossier, DossierReport, TimelineEvent } from '../model/dossier.ts';

/** One line of the timeline: something the reports date, or a report being printed. */
export type TimelineEntry =
  | { readonly lane: 'event'; readonly order: number; readonly number: number; readonly event: TimelineEvent }
  | { readonly lane: 'report'; readonly order: number; readonly report: DossierReport };

/** Milliseconds for sorting only; what has no date comes last. */
function orderOf(value: string | null): number {
  const time = value === null ? NaN : Date.parse(value);
  return Number.isNaN(time) ? Infinity : time;
}

/** Events, numbered from 1 in the dossier's order, and printings, in the order of time. */
export function timelineEntries({ timeline, reports }: Dossier): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...timeline.map((event, i) => ({
      lane: 'event' as const,
      order: orderOf(event.from ?? event.to),
      number: i + 1,
      event,
    })),
    ...reports.map((report) => ({ lane: 'report' as const, order: orderOf(report.published?.value ?? null), report })),
  ];
  return entries.sort((a, b) => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1));
}

/** How an event got its date, in words. */
export const datedHow = ({ precision, stated }: TimelineEvent): string =>
  precision === 'vague' ? 'vague' : stated ? 'as printed' : 'worked out from the date of the report';
