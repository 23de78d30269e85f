import type { Annotated } from '../model/annotated.ts';
import type { Language } from '../model/language.ts';
import { stories } from '../derive/thresholds.ts';
import { LIMITS as MOST } from '../reconcile/thresholds.ts';
import { TIMELINE } from './timeline.ts';

/** How far lists ran into their bounds, and which languages are known. */
export interface Caps {
  /** What align/ compared less fully. */
  readonly compared?: readonly string[];
  /** Claims and events that the dossier lists. */
  readonly claims?: number;
  readonly events?: number;
  /** The data that a language was read with; `null` where there is none. */
  readonly languageOf?: (code: string) => Language | null;
}

/** Reports that one line names; the others are counted. */
const NAMED = 6;

/** What was read less fully, and why, one line a reason. A report nobody dated or named belongs here too. */
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
  const known = caps.languageOf ?? ((): null => null);
  const found = annotated.flatMap((one) =>
    limitsOf(one, known).map((reason) => ({ ref: one.text.report.ref, reason })),
  );
  const grouped = Map.groupBy(found, ({ reason }) => reason);
  return [...many, ...cut, ...[...grouped].map(([reason, all]) => `${named(all.map(({ ref }) => ref))}: ${reason}`)];
}

function named(refs: readonly string[]): string {
  if (refs.length > NAMED + 1) return `${refs.slice(0, NAMED).join(', ')} and ${refs.length - NAMED} more`;
  return refs.length < 2 ? (refs[0] ?? '') : `${refs.slice(0, -1).join(', ')} and ${refs.at(-1)!}`;
}

function limitsOf({ text }: Annotated, languageOf: (code: string) => Language | null): string[] {
  const { report } = text;
  const lines: string[] = [];
  if (!report.language.startsWith('en')) lines.push(readIn(report.language, languageOf(report.language)));
  if (text.published === null)
    lines.push(
      'no publication date found; weekdays and “last month” there stay undated. Add --published or a reports.json',
    );
  return lines;
}

/** Which parts a language's data lets Stemma read, and which it does not. */
function readIn(code: string, language: Language | null): string {
  const parts: readonly (readonly [string, boolean])[] = [
    ['names', language?.names !== undefined],
    ['speech', language?.attribution !== undefined],
    ['figures in words', language?.quantities !== undefined],
    ['times', language?.moments !== undefined],
    ['claims', language !== null && language.comparison !== null],
  ];
  const list = (items: readonly string[]): string => named(items);
  const read = [
    'copies',
    'quotation marks',
    'figures in digits',
    ...parts.filter(([, is]) => is).map(([part]) => part),
  ];
  const unread = parts.filter(([, is]) => !is).map(([part]) => part);
  const name = language?.name ?? (code === 'und' ? 'unknown' : code);
  const not = unread.length === 0 ? '' : `; ${list(unread)} were not`;
  return `language ${name}; ${list(read)} were read${not}`;
}
