import type { DossierAttribution, DossierQuote } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { LookUp } from './look-up.ts';
import { spanOf, wordsOf } from './look-up.ts';
import { oneLine } from './words.ts';

/** The pieces of what was said, as spans. */
export const contentOf = (said: DossierQuote | DossierAttribution): Span[] =>
  said.content.map((range) => spanOf(said.report, range));

/** What was said on one line, with ` … ` where the report breaks in. */
export const saidWords = (look: LookUp, said: DossierQuote | DossierAttribution): string =>
  oneLine(
    contentOf(said)
      .map((span) => wordsOf(look, span))
      .join(' … '),
  );

/** Words between quotation marks that somebody said; not scare quotes, titles and headlines. */
export const isSpoken = (quote: DossierQuote): boolean =>
  quote.type === 'direct' || quote.type === 'mixed' || quote.type === 'indirect';
