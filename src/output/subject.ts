import type { Difference } from '../model/claim.ts';
import type { LookUp } from './look-up.ts';

/** What a difference is about, as printed: stated in it, or the thing that one of its figures counts; else empty. */
export function subjectOf(look: LookUp, difference: Difference): string {
  if (difference.about !== undefined) return difference.about;
  if (difference.kind !== 'figure') return '';
  const spans = difference.readings.flatMap((reading) => reading.spans);
  const figure = look.dossier.figures.find((one) =>
    spans.some((span) => span.report === one.span.report && span.start < one.span.end && span.end > one.span.start),
  );
  return figure?.counted ?? '';
}
