import type { Difference } from '../model/claim.ts';
import type { LookUp } from './look-up.ts';
import { overlap, spanOf } from './look-up.ts';
import { isSpoken } from './spoken.ts';

const OF_QUOTES: readonly Difference['kind'][] = ['wording', 'referent'];

/** The one speaker of the quotes that some readings stand in, else empty. */
function speakerOfQuotes(look: LookUp, { readings }: Difference): string {
  const spans = readings.flatMap((reading) => reading.spans);
  const names = look.dossier.quotes
    .filter((quote) => isSpoken(quote) && quote.speaker !== null)
    .filter((quote) => spans.some((span) => quote.content.some((range) => overlap(spanOf(quote.report, range), span))))
    .map((quote) => quote.speaker!);
  const [name] = names;
  return name !== undefined && names.every((other) => other === name) ? `words of ${name}` : '';
}

/**
 * What a difference is about, as printed: stated in it, whose words they are, or the thing that one of its
 * figures counts; else empty.
 */
export function subjectOf(look: LookUp, difference: Difference): string {
  if (difference.about !== undefined) return difference.about;
  if (OF_QUOTES.includes(difference.kind)) return speakerOfQuotes(look, difference);
  if (difference.kind !== 'figure') return '';
  const spans = difference.readings.flatMap((reading) => reading.spans);
  const figure = look.dossier.figures.find((one) =>
    spans.some((span) => span.report === one.span.report && span.start < one.span.end && span.end > one.span.start),
  );
  return figure?.counted ?? '';
}
