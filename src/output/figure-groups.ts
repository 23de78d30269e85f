import type { Figure } from '../model/dossier.ts';
import { scaleOf } from './intervals.ts';
import type { Scale } from './intervals.ts';
import { overlap, speakerOf } from './look-up.ts';
import { shortened } from './words.ts';
import type { LookUp } from './look-up.ts';

/** Figures of one thing, in the dossier's order. */
export interface FigureGroup {
  readonly counted: string;
  readonly figures: readonly Figure[];
}

/** What a bare number is a number of: its unit, the claim it parts, or nothing that could be named. */
function unnamed(look: LookUp, { span, unit }: Figure): string {
  if (unit !== '-') return unit;
  const claim = look.dossier.differences.find((one) =>
    one.readings.some(({ spans }) => spans.some((other) => overlap(other, span))),
  )?.claim;
  const words = look.claimWords.get(claim ?? '');
  return words === undefined ? 'a number' : shortened(words, 80);
}

/** Without groups in the dossier: the same words counted; of one bare noun ("workers") only the same number. */
function likeKey({ id, counted, unit, lo, hi }: Figure): string {
  if (counted === null) return id;
  const value = counted.includes(' ') ? '' : `${String(lo)} ${String(hi)}`;
  return [counted.toLowerCase(), unit, value].join('\u0000');
}

/**
 * Figures that the dossier puts side by side: by their group, by the difference whose readings hold them, or because
 * they count the same in the same words. No further joining is done here.
 */
export function figureGroups(look: LookUp): readonly FigureGroup[] {
  const { figures, differences } = look.dossier;
  const isGrouped = figures.some((figure) => figure.group !== undefined);
  const keyOf = new Map(
    figures.map((figure) => [figure.id, isGrouped ? (figure.group ?? figure.id) : likeKey(figure)]),
  );
  const joined = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    while (joined.has(at)) at = joined.get(at)!;
    return at;
  };
  for (const difference of differences.filter((one) => one.kind === 'figure')) {
    const spans = difference.readings.flatMap((reading) => reading.spans);
    const met = figures.filter((figure) =>
      spans.some((s) => s.report === figure.span.report && s.start <= figure.span.start && s.end >= figure.span.end),
    );
    // A reading may be a whole clause with several figures in it: then only those that count alike belong together.
    const same = met.filter((figure) => figure.unit === met[0]?.unit || figure.group === met[0]?.group);
    for (const figure of same.slice(1)) {
      const [a, b] = [rootOf(keyOf.get(same[0]!.id)!), rootOf(keyOf.get(figure.id)!)];
      if (a !== b) joined.set(b, a);
    }
  }
  const groups = Map.groupBy(figures, (figure) => rootOf(keyOf.get(figure.id)!));
  return [...groups.values()].map((all) => ({
    counted: all.find((figure) => figure.counted !== null)?.counted ?? unnamed(look, all[0]!),
    figures: all,
  }));
}

/** Figures with one interval, from one origin and one speaker, stand on one row. */
export function figureRows(look: LookUp, figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = Map.groupBy(figures, ({ lo, hi, unit, span, attribution }) => {
    const origin = look.originOf.get(span.report)?.id ?? span.report;
    const speaker = speakerOf(look, attribution) ?? '';
    return [lo, hi, unit, origin, speaker].join('\u0000');
  });
  return [...groups.values()];
}

/** Workers, people and bare numbers of one group share a scale, miles and kilometres do not: there the words must do. */
export function commonScale({ figures }: FigureGroup): Scale | null {
  const oneUnit = new Set(figures.map((figure) => figure.unit)).size === 1;
  return oneUnit || figures.every(({ kind }) => kind === 'count' || kind === 'plain') ? scaleOf(figures) : null;
}

/** How many reports print a figure of this group. */
export const reportCount = ({ figures }: FigureGroup): number =>
  new Set(figures.map((figure) => figure.span.report)).size;

/** Whether all figures of a group have one value. */
export const isAlike = ({ figures }: FigureGroup): boolean =>
  new Set(figures.map(({ lo, hi, unit }) => `${String(lo)} ${String(hi)} ${unit}`)).size === 1;
