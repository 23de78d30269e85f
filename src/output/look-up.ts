import type { Dossier, DossierAttribution, DossierReport } from '../model/dossier.ts';
import type { Difference, Reading } from '../model/claim.ts';
import type { Origin, TreeNode } from '../model/copies.ts';
import type { Range, Span } from '../model/span.ts';
import { claimWords } from './claim-words.ts';
import { shortNames, withShortNames } from './short-names.ts';
import { oneLine } from './words.ts';

/** Reports of one origin, as a reader wants them together: "The Harbour Post, Coast Daily (one origin)". */
export interface OriginGroup {
  readonly origin: Origin | null;
  readonly reports: readonly DossierReport[];
}

/** A dossier with its ids resolved. */
export interface LookUp {
  readonly dossier: Dossier;
  readonly reports: ReadonlyMap<string, DossierReport>;
  readonly origins: ReadonlyMap<string, Origin>;
  /** Report id to the origin that it is listed under: the first that names it. */
  readonly originOf: ReadonlyMap<string, Origin>;
  /** Origin id to its letter on the page: A, B, … */
  readonly letters: ReadonlyMap<string, string>;
  /** Report id to the name shown: outlet, or the file's name where nobody says or two reports share one outlet. */
  readonly names: ReadonlyMap<string, string>;
  /** Claim id to the printed words that it is shown by: no two claims by the same, where that can be. */
  readonly claimWords: ReadonlyMap<string, string>;
  readonly attributions: ReadonlyMap<string, DossierAttribution>;
  /** Claim id to the differences over it that cannot both hold. */
  readonly conflicts: ReadonlyMap<string | undefined, readonly Difference[]>;
}

function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function namesOf(dossier: Dossier, short: ReadonlyMap<string, string>): Map<string, string> {
  const times = new Map<string, number>();
  for (const { outlet } of dossier.reports)
    if (outlet.name !== null) times.set(outlet.name, (times.get(outlet.name) ?? 0) + 1);
  return new Map(
    dossier.reports.map(({ id, ref, outlet }) => {
      const file = short.get(ref) ?? ref;
      if (outlet.name === null) return [id, oneLine(file)];
      return [id, oneLine(times.get(outlet.name) === 1 ? outlet.name : `${outlet.name} (${file})`)];
    }),
  );
}

export function lookUp(found: Dossier): LookUp {
  const short = shortNames(found.reports.map((report) => report.ref));
  const dossier = withShortNames(found, short);
  const originOf = new Map<string, Origin>();
  for (const origin of dossier.origins)
    for (const report of origin.reports) if (!originOf.has(report)) originOf.set(report, origin);
  return {
    dossier,
    reports: new Map(dossier.reports.map((report) => [report.id, report])),
    origins: new Map(dossier.origins.map((origin) => [origin.id, origin])),
    originOf,
    letters: new Map(dossier.origins.map((origin, i) => [origin.id, letter(i)])),
    names: namesOf(dossier, short),
    claimWords: claimWords(dossier),
    attributions: new Map(dossier.attributions.map((one) => [one.id, one])),
    conflicts: Map.groupBy(
      dossier.differences.filter((one) => one.verdict === 'conflict' && one.claim !== undefined),
      (one) => one.claim,
    ),
  };
}

/** Whether two spans share a letter. */
export const overlap = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && a.end > b.start;

/** Who is given as the source of an attribution; `null` for the report's own voice. */
export const speakerOf = (look: LookUp, attribution: string | null | undefined): string | null =>
  look.attributions.get(attribution ?? '')?.speaker ?? null;

/** The exact words of a span; empty where the report is unknown. */
export function wordsOf(look: LookUp, span: Span): string {
  return look.reports.get(span.report)?.text.slice(span.start, span.end) ?? '';
}

const LETTER = /[\p{L}\p{N}]/u;

/** A span that begins or ends inside a word, widened to whole words: for showing, not for pointing. */
export function wholeWords(look: LookUp, span: Span): Span {
  const text = look.reports.get(span.report)?.text ?? '';
  const inside = (place: number): boolean =>
    place > 0 && LETTER.test(text.charAt(place - 1)) && LETTER.test(text.charAt(place));
  let { start, end } = span;
  while (inside(start)) start--;
  while (inside(end)) end++;
  return { ...span, start, end };
}

/** The value of a reading on one line; a word that the span cuts is left out and the cut is marked. */
export function valueOf(look: LookUp, reading: Reading): string {
  const shown = oneLine(reading.value);
  const span = reading.spans.find((one) => oneLine(wordsOf(look, one)) === shown);
  if (!span) return shown;
  const whole = wholeWords(look, span);
  const tail = whole.end > span.end ? shown.replace(/\s*[^\s]+$/u, ' …') : shown;
  const value = whole.start < span.start ? tail.replace(/^[^\s]+\s*/u, '… ') : tail;
  // Of one word alone nothing would be left.
  return LETTER.test(value) ? value : oneLine(wordsOf(look, whole));
}

export const nameOf = (look: LookUp, report: string): string => look.names.get(report) ?? report;

/** How a node of the tree is called: a report by its outlet. */
export const labelOf = (look: LookUp, node: TreeNode): string =>
  node.kind === 'report' ? nameOf(look, node.id) : oneLine(node.label);

/** An origin of a claim in words: `o1`, `report:sha256:…` or `speaker:Ilse Marrow`. */
export function rootName(look: LookUp, id: string): string {
  const origin = look.origins.get(id);
  if (origin) return oneLine(origin.label);
  const [, kind, rest] = /^(report|speaker):([^]*)$/u.exec(id) ?? [];
  return kind === 'report' ? nameOf(look, rest!) : oneLine(rest ?? id);
}

export const spanOf = (report: string, range: Range): Span => ({ report, start: range[0], end: range[1] });

/** Different reports of some spans, in the dossier's order. */
export function reportsOf(look: LookUp, spans: readonly Span[]): readonly DossierReport[] {
  const wanted = new Set(spans.map((span) => span.report));
  return look.dossier.reports.filter((report) => wanted.has(report.id));
}

/** Reports grouped by the origin they are listed under, origins in order; those of no origin last, one by one. */
export function byOrigin(look: LookUp, reports: readonly DossierReport[]): readonly OriginGroup[] {
  const known = look.dossier.origins
    .map((origin) => ({ origin, reports: reports.filter((report) => look.originOf.get(report.id) === origin) }))
    .filter((group) => group.reports.length > 0);
  const rest = reports.filter((report) => !look.originOf.has(report.id));
  return [...known, ...rest.map((report) => ({ origin: null, reports: [report] }))];
}

/** The sentence of a report around a span (from the start of the first to the end of the last it touches). */
export function sentenceAround(look: LookUp, span: Span): Span {
  const sentences = look.reports.get(span.report)?.sentences ?? [];
  const touched = sentences.filter(([start, end]) => start < span.end && end > span.start);
  return {
    report: span.report,
    start: Math.min(span.start, touched[0]?.[0] ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.[1] ?? span.end),
  };
}

/** Which sentence of its report a span begins in, counted from 1; 0 where it stands in none. */
export function sentenceNumber(look: LookUp, span: Span): number {
  const sentences = look.reports.get(span.report)?.sentences ?? [];
  return sentences.findIndex(([, end]) => end > span.start) + 1;
}

/** Whether the label of an origin says more than the names that stand beside it ("The Mole: own reporting" does not). */
export const saysMore = (origin: Origin, names: readonly string[]): boolean =>
  !names.some((name) => origin.label.startsWith(name) || name.startsWith(`${origin.label} (`));

/** Number of different outlets: reports nobody signs count one each. */
export function outletCount(dossier: Dossier): number {
  return new Set(dossier.reports.map((report) => report.outlet.name ?? report.id)).size;
}
