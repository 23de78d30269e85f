import type { Claim, Difference, Reading } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Draft, Story } from './comparer.ts';
import { LIMITS } from './thresholds.ts';
import { RANK } from './variants/thresholds.ts';
import type { ToldClaim } from './told-claims.ts';

const bySpan = (a: Span, b: Span): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end;
const sameSpan = (a: Span, b: Span): boolean => a.report === b.report && a.start === b.start && a.end === b.end;
const meets = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;
const fold = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function distinctSpans(spans: readonly Span[]): Span[] {
  return [...spans].sort(bySpan).filter((span, i, all) => i === 0 || !sameSpan(span, all[i - 1]!));
}

/** Drafts of one kind whose readings print the same values at the same claim are one difference. */
function joined(drafts: readonly Draft[]): Draft[] {
  const out = new Map<string, Draft>();
  for (const draft of drafts) {
    const values = draft.readings.map((reading) => fold(reading.value)).sort();
    const place = draft.claim ? draft.claim.statements[0]!.span : null;
    const key = [draft.kind, draft.by, place ? `${place.report}:${place.start}` : '', ...values].join('|');
    const known = out.get(key);
    out.set(
      key,
      known
        ? {
            ...known,
            weight: Math.max(known.weight, draft.weight),
            readings: known.readings.map((reading) => ({
              value: reading.value,
              spans: [
                ...reading.spans,
                ...draft.readings
                  .filter((other) => fold(other.value) === fold(reading.value))
                  .flatMap((other) => other.spans),
              ],
            })),
          }
        : draft,
    );
  }
  return [...out.values()];
}

/** "Two welders" here and "two dockers" there, where a figure tells already that both are one count. */
const isCountedAgain = (draft: Draft, other: Draft): boolean =>
  draft.by === 'wording/counted-otherwise' &&
  other.by === 'figure/intervals' &&
  draft.readings.every((reading) =>
    reading.spans.every((span) => other.readings.some((r) => r.spans.some((s) => meets(span, s)))),
  );

/** A hedge before a number that a figure tells already. */
const isHedgeAgain = (draft: Draft, other: Draft): boolean =>
  draft.by === 'wording/hedge' &&
  other.by === 'figure/intervals' &&
  draft.readings.every((reading) =>
    reading.spans.some((span) => other.readings.some((r) => r.spans.some((s) => meets(span, s)))),
  );

/** The same two places under two kinds: the weightier draft stays. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const repeated = kept.some(
      (other) =>
        draft.readings.every((reading) =>
          reading.spans.every((span) => other.readings.some((r) => r.spans.some((s) => meets(span, s)))),
        ) &&
        other.readings.filter((r) => r.spans.some((s) => draft.readings.some((x) => x.spans.some((y) => meets(s, y)))))
          .length > 1,
    );
    if (
      !repeated &&
      !kept.some((other) => isCountedAgain(draft, other)) &&
      !kept.some((other) => isOneWay(draft, other) && isNeighbour(other, draft)) &&
      !kept.some((other) => other.by === draft.by && !draft.by.startsWith('figure/') && isNeighbour(other, draft))
    )
      kept.push(draft);
  }
  return kept;
}

/** The medium that somebody told it and the way it came are one link of the chain. */
const isOneWay = (draft: Draft, other: Draft): boolean =>
  draft.kind === 'intermediary' && other.kind === 'intermediary' && draft.by !== other.by;

/** The same rule at two clauses of one passage: a reader needs to be told once. */
function isNeighbour(a: Draft, b: Draft): boolean {
  const close = (x: Span, y: Span): boolean => x.report === y.report && Math.abs(x.start - y.start) < LIMITS.neighbour;
  return b.readings.every((reading) =>
    a.readings.some((other) => reading.spans.some((x) => other.spans.some((y) => close(x, y)))),
  );
}

function order(a: Draft, b: Draft): number {
  const [first, second] = [a.readings[0]!.spans[0]!, b.readings[0]!.spans[0]!];
  return (
    b.weight - a.weight ||
    (a.by < b.by ? -1 : a.by > b.by ? 1 : 0) ||
    bySpan(first, second) ||
    a.why.localeCompare(b.why, 'en')
  );
}

/** Whether every place of a draft stands in a place of another one, in two readings: the reader has seen it. */
function isSeen(draft: Draft, other: Draft): boolean {
  const at = (reading: Draft['readings'][number]): number[] =>
    other.readings.flatMap((r, i) => (r.spans.some((s) => reading.spans.some((x) => meets(x, s))) ? [i] : []));
  const found = draft.readings.map(at);
  return found.every((list) => list.length > 0) && new Set(found.flat()).size > 1;
}

/** The second tier: places of the apparatus that nothing above tells, each pair of places once. */
function secondTier(further: readonly Draft[], first: readonly Draft[], story: Story): Draft[] {
  const kept: Draft[] = [];
  const most = Math.min(RANK.most, RANK.perReport * story.annotated.size);
  for (const draft of [...further].sort(order)) {
    if (kept.length >= most) break;
    if (![...first, ...kept].some((other) => isSeen(draft, other))) kept.push(draft);
  }
  return kept;
}

/**
 * Ids, origins and order: what a reader should see first stands first; the list is bounded. `further` is the second tier: it
 * stands below all others, takes no place from them and decides nothing about a claim.
 */
export function differencesOf(
  drafts: readonly Draft[],
  told: readonly ToldClaim[],
  story: Story,
  further: readonly Draft[] = [],
): { claims: Claim[]; differences: Difference[] } {
  const clean = joined(drafts.filter((draft) => !drafts.some((other) => isHedgeAgain(draft, other))))
    .map((draft) => ({
      ...draft,
      readings: draft.readings.map((r) => ({ value: r.value, spans: distinctSpans(r.spans) })),
    }))
    .filter((draft) => draft.readings.every((reading) => reading.spans.length > 0));
  const most = Math.min(LIMITS.differences, LIMITS.perReport * story.annotated.size + LIMITS.perReport);
  const chosen = withoutRepeats([...clean].sort(order)).slice(0, most);
  const owner = new Map(told.map((one) => [one.work, one]));
  const disputed = new Set<string>();
  const all = [
    ...chosen,
    ...secondTier(further, chosen, story).map((draft) => ({ ...draft, weight: draft.weight * LIMITS.secondTier })),
  ];
  const differences = all.map((draft, i): Difference => {
    const claim = (draft.claim && owner.get(draft.claim)) ?? ownerOf(draft, told);
    if (claim && draft.verdict === 'conflict') disputed.add(claim.claim.id);
    const readings = draft.readings.map((reading): Reading => ({
      ...reading,
      origins: originsOf(reading.spans, claim, told),
    }));
    return {
      id: `d${i + 1}`,
      kind: draft.kind,
      verdict: draft.verdict,
      ...(claim ? { claim: claim.claim.id } : {}),
      ...(draft.about === undefined ? {} : { about: draft.about }),
      readings,
      why: [draft.why],
      weight: Math.round(draft.weight * 1000) / 1000,
      by: draft.by,
    };
  });
  const claims = told.map(({ claim }) => ({
    ...claim,
    status: disputed.has(claim.id) ? ('disputed' as const) : claim.status,
    readings: differences
      .slice(0, chosen.length)
      .filter((difference) => difference.claim === claim.id && difference.kind !== 'attribution')
      .slice(0, 1)
      .flatMap((difference) => difference.readings.map(({ value, spans }) => ({ value, statements: spans }))),
  }));
  return { claims, differences };
}

function ownerOf(draft: Draft, told: readonly ToldClaim[]): ToldClaim | undefined {
  const first = draft.readings[0]!.spans[0]!;
  return told.find((one) => one.work.statements.some((statement) => meets(statement.span, first)));
}

function originsOf(spans: readonly Span[], claim: ToldClaim | undefined, told: readonly ToldClaim[]): string[] {
  const ids = spans.map(
    (span) =>
      claim?.corroboration.originOf(span) ??
      told.find((one) => one.corroboration.originOf(span) !== null)?.corroboration.originOf(span) ??
      `report:${span.report}`,
  );
  return [...new Set(ids)].sort();
}
