import type { Span } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import { bySpan, listed, outletOf, type Draft, type Story } from '../comparer.ts';
import { clauseOf, type Entry, type Side } from './entry.ts';
import { closed, nested } from './marks.ts';
import { RANK } from './thresholds.ts';

interface Version {
  readonly value: string;
  readonly label: string;
  readonly spans: readonly Span[];
}

interface Gathered {
  readonly entry: Entry;
  readonly versions: readonly Version[];
}

const fold = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const same = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;
const places = (a: Version, b: Version): boolean => a.spans.some((x) => b.spans.some((y) => same(x, y)));
const letters = (value: string): string => fold(value).replaceAll(' ', '');
const isVersion = (a: Version, b: Version): boolean => letters(a.value) === letters(b.value);

/** Puts a version to those it reads like, or beside them. */
function withVersion(versions: readonly Version[], one: Version): readonly Version[] {
  const at = versions.findIndex((version) => isVersion(version, one));
  if (at < 0) return versions.length < RANK.mostVersions ? [...versions, one] : versions;
  return versions.map((version, i) => (i === at ? { ...version, spans: [...version.spans, ...one.spans] } : version));
}

/** Rules whose versions are told of one place: what hangs on one of them belongs to all. The others compare whole sayings. */
const CHAINED: ReadonlySet<string> = new Set(['name', 'place', 'object', 'either', 'to-come', 'same-voice', 'account']);

/** Whether a pair of versions belongs to those of a place. A report that prints two of the versions tells them apart. */
function belong(versions: readonly Version[], a: Version, b: Version, chained: boolean): boolean {
  const known = [a, b].map((one) => versions.find((version) => isVersion(version, one)));
  if (!chained) return known.every((one) => one !== undefined);
  return (
    known.some((one, i) => one !== undefined && places(one, [a, b][i]!)) &&
    ![a, b].some((one) =>
      versions.some(
        (version) => !isVersion(version, one) && version.spans.some(({ report }) => report === one.spans[0]!.report),
      ),
    )
  );
}

const distinct = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort(bySpan)
    .filter((span, i, all) => i === 0 || !(span.report === all[i - 1]!.report && span.start === all[i - 1]!.start));

/** Entries of one rule that have a version at one place in common are one place of the apparatus, with all its versions. */
export function gathered(
  entries: readonly Entry[],
  statements: ReadonlyMap<string, readonly StatementWork[]>,
  story: Story,
): Draft[] {
  const versionOf = (side: Side): Version => ({
    value: closed(side.value) || '(nothing)',
    label: side.label ?? `“${nested(closed(side.value))}”`,
    spans: [clauseOf(side, statements.get(side.line.report) ?? [])],
  });
  const out: Gathered[] = [];
  for (const entry of entries) {
    const [a, b] = [versionOf(entry.a), versionOf(entry.b)];
    if (isVersion(a, b)) continue;
    const at = out.findIndex(
      (one) => one.entry.rule === entry.rule && belong(one.versions, a, b, CHAINED.has(entry.rule)),
    );
    if (at < 0) out.push({ entry, versions: [a, b] });
    else out[at] = { entry: out[at]!.entry, versions: [a, b].reduce(withVersion, out[at]!.versions) };
  }
  return out.map(({ entry, versions }) => {
    const readings = versions.map((version) => ({ ...version, spans: distinct(version.spans) }));
    const told = readings.map(
      ({ label, spans }) => `${label} in ${listed(spans.map(({ report }) => outletOf(report, story)))}`,
    );
    return {
      kind: entry.kind,
      verdict: entry.verdict,
      claim: null,
      readings: readings.map(({ value, spans }) => ({ value, spans })),
      why: `${entry.lead}: ${told.join('; ')}.`,
      weight: RANK.highest * entry.value,
      by: `variant/${entry.rule}`,
    };
  });
}
