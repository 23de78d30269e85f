import type { Figure, FigureSum } from '../model/dossier.ts';

/** Figures below this add up by chance all the time. */
const SMALLEST_TOTAL = 10;
/** Parts stand this close together (characters): one sentence. */
const REACH = 200;
/** Characters of a share ("24 of the 59"); rests below this are told by chance. */
const SHARE_REACH = 40;
const SMALLEST_REST = 5;

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

interface Found {
  readonly parts: readonly Figure[];
  readonly total: Figure;
  readonly why: string;
  readonly by: string;
}

const told = (parts: readonly Figure[], total: Figure): string =>
  `${parts.map((p) => point(p)).join(' + ')} = ${point(total)}`;

/** Neighbouring counts of one sentence that add up to a total of another report: two of them, or three. */
function sumsOfNeighbours(list: readonly Figure[], totals: ReadonlyMap<number, readonly Figure[]>): Found[] {
  return list.flatMap((first, i) =>
    [2, 3].flatMap((length): Found[] => {
      const parts = list.slice(i, i + length);
      const near = parts.every((p, k) => k === 0 || p.span.start - parts[k - 1]!.span.end <= REACH);
      if (parts.length < length || !near || parts.some((p) => point(p) === 0)) return [];
      const sum = parts.reduce((n, p) => n + point(p)!, 0);
      if (sum < SMALLEST_TOTAL) return [];
      // Three numbers add up by chance more easily: all must count the same.
      const heads = new Set(parts.map(head));
      if (length > 2 && heads.size > 1) return [];
      return (totals.get(sum) ?? [])
        .filter((total) => total.span.report !== first.span.report && total.counted !== null && heads.has(head(total)))
        .map((total) => ({
          parts,
          total,
          why: `${told(parts, total)}: the parts stand in one report, the total in another`,
          by: 'figures/parts-and-total',
        }));
    }),
  );
}

/** "24 of the 59 sailors" in one report, "35 sailors" in another: the rest of a share. */
function restsOf(
  list: readonly Figure[],
  totals: ReadonlyMap<number, readonly Figure[]>,
  textOf: (report: string) => string,
): Found[] {
  return list.flatMap((part, i): Found[] => {
    const total = list[i + 1];
    if (!total || point(total)! < SMALLEST_TOTAL || point(part)! >= point(total)!) return [];
    const between = textOf(part.span.report).slice(part.span.start, total.span.start);
    if (!/ of (?:the |its |his |her |their )?$/u.test(between) || total.span.start - part.span.start > SHARE_REACH)
      return [];
    const rest = point(total)! - point(part)!;
    if (rest < SMALLEST_REST) return [];
    return (totals.get(rest) ?? [])
      .filter(
        (other) => other.span.report !== part.span.report && other.counted !== null && head(other) === head(total),
      )
      .map((other) => ({
        parts: [part, other],
        total,
        why: `${told([part, other], total)}: one report tells a share, another the rest`,
        by: 'figures/share-and-rest',
      }));
  });
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
  const found = new Map<string, Found>();
  for (const list of byReport.values())
    for (const one of [...sumsOfNeighbours(list, totals), ...restsOf(list, totals, textOf)]) {
      const key = one.parts.map((p) => point(p)).join('+');
      if (!found.has(key)) found.set(key, one);
    }
  return [...found.values()].map(({ parts, total, why, by }, i) => ({
    id: `sum${i + 1}`,
    parts: parts.map((p) => p.id),
    total: total.id,
    holds: holds(parts, total),
    why: [why],
    by,
  }));
}
