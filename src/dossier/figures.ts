import type { Annotated } from '../model/annotated.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Figure } from '../model/dossier.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Range } from '../model/span.ts';

const within = (inner: Range, outer: Range): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];

/** The innermost attribution whose content holds the range. */
export function attributionOf(range: Range, attributions: readonly Attribution[]): Attribution | undefined {
  return attributions.filter((a) => a.content.some((c) => within(range, c))).sort((a, b) => length(a) - length(b))[0];
}

const length = (a: Attribution): number => a.content.reduce((n, [start, end]) => n + end - start, 0);

/** Ranks ("the second talks") and bare numbers of pages or rooms count nothing. */
const isFigure = (q: Quantity): boolean => q.kind !== 'rank';

/** Every figure of the story, in reading order, ids `f1` onwards. */
export function figures(annotated: readonly Annotated[]): Figure[] {
  return annotated
    .flatMap((one) =>
      one.quantities
        .filter(isFigure)
        .filter((q) => !one.text.furniture.some((f) => within(q.range, [f.start, f.end])))
        .map((q): Omit<Figure, 'id'> => {
          const attribution = attributionOf(q.range, one.attributions);
          return {
            span: { report: one.text.report.id, start: q.range[0], end: q.range[1] },
            counted: q.counted?.text ?? null,
            lo: q.lo,
            hi: q.hi,
            unit: q.unit,
            kind: q.kind,
            hedge: q.hedge,
            ...(attribution ? { attribution: attribution.id } : {}),
            ...(one.text.published ? { asOf: one.text.published.value } : {}),
            by: q.by,
          };
        }),
    )
    .map((figure, i) => ({ id: `f${i + 1}`, ...figure }));
}
