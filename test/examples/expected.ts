import { readFileSync } from 'node:fs';
import type { Dossier, Span } from '../../src/model/index.ts';

interface Words {
  readonly ref: string;
  readonly words: string;
}

/** What a careful reader finds in a story, by hand: the machine-readable half of findings.md. */
export interface Expected {
  readonly origins: { readonly min: number; readonly max: number };
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly relation: string; readonly direction?: string }[];
  readonly differences: readonly {
    readonly id: string;
    readonly kinds: readonly string[];
    readonly verdicts: readonly string[];
    readonly readings: readonly (readonly Words[])[];
  }[];
  readonly speakers: readonly (Words & {
    readonly speaker: string;
    readonly anonymity: readonly string[];
    readonly via?: string;
  })[];
  readonly claims: readonly {
    readonly text: string;
    readonly origins: { readonly min: number; readonly max: number };
    readonly spans: readonly Words[];
  }[];
  readonly silences: readonly Words[];
  readonly sums: readonly { readonly parts: readonly Words[]; readonly total: readonly Words[] }[];
}

export const expectedOf = (story: string): Expected =>
  JSON.parse(readFileSync(new URL(`../../examples/${story}/findings.json`, import.meta.url), 'utf8')) as Expected;

/** How many of the expected findings a dossier holds, and the names of those it lacks. */
export interface Tally {
  readonly found: number;
  readonly of: number;
  readonly missing: readonly string[];
}

function spansOf(dossier: Dossier, { ref, words }: Words): Span[] {
  const report = dossier.reports.find((one) => one.ref === ref);
  if (!report) throw new Error(`findings.json: there is no report ${ref}`);
  const out: Span[] = [];
  for (let at = report.text.indexOf(words); at >= 0; at = report.text.indexOf(words, at + 1))
    out.push({ report: report.id, start: at, end: at + words.length });
  if (out.length === 0) throw new Error(`findings.json: "${words}" is not in ${ref}`);
  return out;
}

const meet = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;
const meets = (spans: readonly Span[], wanted: readonly Span[]): boolean =>
  spans.some((one) => wanted.some((other) => meet(one, other)));

function tally<T>(items: readonly T[], name: (item: T) => string, isFound: (item: T) => boolean): Tally {
  const missing = items.filter((item) => !isFound(item));
  return { found: items.length - missing.length, of: items.length, missing: missing.map(name) };
}

/** Reports whose pair is judged as by hand, direction included where the hand gives one. */
export function pairs(dossier: Dossier, expected: Expected): Tally {
  const refOf = new Map(dossier.reports.map((report) => [report.id, report.ref]));
  return tally(
    expected.pairs,
    (pair) => `${pair.a} ${pair.b}: ${pair.relation}`,
    (pair) =>
      dossier.copies.pairs.some(
        (one) =>
          [pair.a, pair.b].includes(refOf.get(one.a)!) &&
          [pair.a, pair.b].includes(refOf.get(one.b)!) &&
          one.relation === pair.relation &&
          (pair.direction === undefined || one.direction === pair.direction),
      ),
  );
}

/** Differences with two of the expected readings kept apart, of an expected kind and verdict. */
export function differences(dossier: Dossier, expected: Expected): Tally {
  return tally(
    expected.differences,
    (one) => one.id,
    ({ kinds, verdicts, readings }) => {
      const wanted = readings.map((reading) => reading.flatMap((words) => spansOf(dossier, words)));
      return dossier.differences.some(
        (one) =>
          kinds.includes(one.kind) &&
          verdicts.includes(one.verdict) &&
          wanted.filter((spans) => one.readings.some((reading) => meets(reading.spans, spans))).length >= 2 &&
          new Set(one.readings.map((reading) => wanted.findIndex((spans) => meets(reading.spans, spans))).filter((i) => i >= 0))
            .size >= 2,
      );
    },
  );
}

/** Quotes given to the right speaker, on a right rung of the ladder, by way of the right medium. */
export function speakers(dossier: Dossier, expected: Expected): Tally {
  return tally(
    expected.speakers,
    (one) => `${one.ref}: "${one.words}" by ${one.speaker}`,
    ({ ref, words, speaker, anonymity, via }) => {
      const wanted = spansOf(dossier, { ref, words });
      return dossier.quotes.some(
        (quote) =>
          meets(
            quote.content.map(([start, end]) => ({ report: quote.report, start, end })),
            wanted,
          ) &&
          (quote.speaker ?? '').toLowerCase().includes(speaker.toLowerCase().replace(/^an? /u, '')) &&
          anonymity.includes(quote.anonymity) &&
          (via === undefined || quote.via.includes(via)),
      );
    },
  );
}

/** Claims told by two of the reports, with a count of origins that meets the hand's. */
export function claims(dossier: Dossier, expected: Expected): Tally {
  return tally(
    expected.claims,
    (one) => one.text,
    ({ spans, origins }) => {
      const wanted = spans.flatMap((words) => spansOf(dossier, words));
      return dossier.claims.some((claim) => {
        const met = wanted.filter((span) => claim.statements.some((statement) => meet(statement.span, span)));
        return (
          new Set(met.map((span) => span.report)).size >= 2 &&
          claim.origins.min <= origins.max &&
          claim.origins.max >= origins.min
        );
      });
    },
  );
}

export function sums(dossier: Dossier, expected: Expected): Tally {
  const figure = (id: string): Span[] => dossier.figures.filter((one) => one.id === id).map((one) => one.span);
  return tally(
    expected.sums,
    (one) => one.parts.map((part) => part.words).join(' + '),
    ({ parts, total }) =>
      dossier.sums.some(
        (sum) =>
          sum.holds &&
          parts.every((part) => meets(sum.parts.flatMap(figure), spansOf(dossier, part))) &&
          total.some((words) => meets(figure(sum.total), spansOf(dossier, words))),
      ),
  );
}

/** Refusals that were taken for speech: there must be none. */
export function saidAfterAll(dossier: Dossier, expected: Expected): readonly string[] {
  return expected.silences
    .filter((silence) => {
      const wanted = spansOf(dossier, silence);
      return dossier.attributions.some(
        (one) =>
          (one.class === 'speech' || one.class === 'document') &&
          meets(
            one.cue.map(([start, end]) => ({ report: one.report, start, end })),
            wanted,
          ),
      );
    })
    .map((silence) => `${silence.ref}: ${silence.words}`);
}
