import type { Span } from '../../model/span.ts';
import { wholeWords } from '../look-up.ts';
import type { Page } from './page.ts';

export type Layer = 'differences' | 'quotes' | 'figures' | 'shared';

/** Words of a report that a finding stands on. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly layer: Layer;
  /** Id of the finding on this page. */
  readonly target: string;
  /** What is shown beside the words: `d3`. */
  readonly label: string;
}

const mark = (layer: Layer, { start, end }: Span, target: string, label: string): Mark => ({
  start,
  end,
  layer,
  target,
  label,
});

/** All marks of one report, for the four layers a reader can switch between. */
export function marksOf(page: Page, report: string): readonly Mark[] {
  const { differences, quotes, figures, copies } = page.look.dossier;
  return [
    ...differences.flatMap((one) =>
      one.readings.flatMap(({ spans }) =>
        spans
          .filter((span) => span.report === report)
          .map((span) => mark('differences', wholeWords(page.look, span), one.id, one.id)),
      ),
    ),
    ...quotes
      .filter((quote) => quote.report === report && (quote.type === 'direct' || quote.type === 'mixed'))
      .flatMap((quote) =>
        quote.content.map(([start, end]) =>
          mark('quotes', { report, start, end }, quote.utterance ?? quote.id, quote.utterance ?? quote.id),
        ),
      ),
    ...figures
      .filter((figure) => figure.span.report === report)
      .map((figure) => mark('figures', figure.span, figure.id, figure.id)),
    ...copies.passages.flatMap(({ a, b, cause }) =>
      cause === 'stock-phrase'
        ? []
        : [a, b].filter((span) => span.report === report).map((span) => mark('shared', span, 'copies', '')),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
