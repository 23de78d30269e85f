import type { Figure, FigureSum } from '../model/dossier.ts';

/** Figures below this add up by chance all the time. */
const SMALLEST_TOTAL = 10;
/** Parts stand this close together (characters): one sentence. */
const REACH = 200;

const head = (figure: Figure): string => figure.unit.split(' ').at(-1) ?? '-';
const isCount = (figure: Figure): boolean => figure.counted !== null && point(figure) !== null;

/** The number a figure turns on: the middle of a closed interval, the closed end of an open one. */
function point(figure: Figure): number | null {
  if (figure.lo !== null && figure.hi !== null) return Math.round((figure.lo + figure.hi) / 2);
  return figure.lo ?? figure.hi;
}

/** "Twelve crates stand on the pier and nine in the shed": a bare number takes the noun of the one before in its sentence. */
function isElliptic(figure: Figure, before: Figure | undefined, text: string): boolean {
  if (figure.kind !== 'plain' || !before || before.span.report !== figure.span.report || !isCount(before)) return false;
  const [from, to] = [before.span.end, figure.span.start];
  return to > from && to - from <= REACH && !/[.!?;:][”"’]?\s|\n/u.test(text.slice(from, to));
}

/** Interval of a sum; an open side stays open. */
function holds(parts: readonly Figure[], total: Figure): boolean {
  const sum = (side: 'lo' | 'hi'): number | null =>
    parts.some((p) => p[side] === null) ? null : parts.reduce((n, p) => n + (p[side] ?? 0), 0);
  const lo = sum('lo') ?? -Infinity;
  const hi = sum('hi') ?? Infinity;
  return lo <= (total.hi ?? Infinity) && hi >= (total.lo ?? -Infinity);
}

/**
 * Parts in one sentence of one report whose numbers add up to a total that another report prints ("24 … and 35 …"
 * against "59"). The total must count what one of the parts counts.
 */
export function sums(figures: readonly Figure[], textOf: (report: string) => string = () => ''): FigureSum[] {
  const counts = figures.filter(
    (figure, i) => isCount(figure) || isElliptic(figure, figures[i - 1], textOf(figure.span.report)),
  );
  const byReport = Map.groupBy(counts, (f) => f.span.report);
  const totals = Map.groupBy(counts, (f) => point(f)!);
  const found = new Map<string, { parts: Figure[]; total: Figure }>();
  for (const list of byReport.values())
    for (const [i, a] of list.entries()) {
      const b = list[i + 1];
      if (!b || b.span.start - a.span.end > REACH || point(a) === 0 || point(b) === 0) continue;
      const sum = point(a)! + point(b)!;
      if (sum < SMALLEST_TOTAL) continue;
      for (const total of totals.get(sum) ?? []) {
        if (total.span.report === a.span.report || total.counted === null || ![head(a), head(b)].includes(head(total)))
          continue;
        const key = `${point(a)}+${point(b)}`;
        if (!found.has(key)) found.set(key, { parts: [a, b], total });
      }
    }
  return [...found.values()].map(({ parts, total }, i) => ({
    id: `sum${i + 1}`,
    parts: parts.map((p) => p.id),
    total: total.id,
    holds: holds(parts, total),
    why: [
      `${parts.map((p) => point(p)).join(' + ')} = ${point(total)}: the parts stand in one report, the total in another`,
    ],
    by: 'figures/parts-and-total',
  }));
}
