import type { Annotated } from '../model/annotated.ts';
import { stories } from '../derive/thresholds.ts';
import { LIMITS as MOST } from '../reconcile/thresholds.ts';
import { TIMELINE } from './timeline.ts';

/** How far lists ran into their bounds. */
export interface Caps {
  /** What align/ compared less fully. */
  readonly compared?: readonly string[];
  /** Claims and events that the dossier lists. */
  readonly claims?: number;
  readonly events?: number;
}

/** What was read less fully, and why, one line a report. A report nobody dated or named belongs here too. */
export function limits(annotated: readonly Annotated[], caps: Caps = {}): string[] {
  const many =
    annotated.length > stories.allPairs
      ? [
          `${annotated.length} reports are more than one story usually has: only pairs that share wording were compared and are listed`,
        ]
      : [];
  const cut = [
    ...(caps.compared ?? []),
    ...((caps.claims ?? 0) >= MOST.claims
      ? [`only the first ${MOST.claims} claims are listed: those of most reports`]
      : []),
    ...((caps.events ?? 0) >= TIMELINE.cap
      ? [`only ${TIMELINE.cap} events are in the timeline: those that most reports tell and that are dated finest`]
      : []),
  ];
  return [...many, ...cut, ...annotated.flatMap(limitsOf)];
}

function limitsOf({ text }: Annotated): string[] {
  const { report } = text;
  const lines: string[] = [];
  if (!report.language.startsWith('en'))
    lines.push(
      `${report.ref}: language ${report.language === 'und' ? 'unknown' : report.language}; copies, quotation marks and figures in digits were read, names, speech and claims were not`,
    );
  if (text.published === null)
    lines.push(
      `${report.ref}: no publication date found; weekdays and “last month” in it stay undated. Add --published or a reports.json`,
    );
  return lines;
}
