/**
 * annotate/: what is in a sentence? One kind of finding a file, run in the order of `annotators`, because the later ones read
 * what the earlier ones found: quotation marks first (names inside a quotation are somebody's words), then moments and
 * quantities, names, and last attributions, which judge the quotation marks again.
 */
import type { Annotated } from '../model/annotated.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Text } from '../model/text.ts';
import { checkOrder, nothingFound } from './annotator.ts';
import type { Annotator, Findings } from './annotator.ts';
import { attributions } from './attributions.ts';
import { hedges } from './hedges.ts';
import { moments } from './moments.ts';
import { names } from './names.ts';
import { quoteMarks } from './quote-marks.ts';
import { neutralQuantities } from './neutral-quantities.ts';
import { quantities } from './quantities.ts';
import { quotedRanges } from './quoted-ranges.ts';

export { quoteMarks } from './quote-marks.ts';
export { quotedRanges } from './quoted-ranges.ts';
export { storyIds } from './story-ids.ts';
export { AnnotatorOrderError, checkOrder } from './annotator.ts';
export type { Annotator, AnnotatorInput, Finding, Findings } from './annotator.ts';

/** The annotators that come with Stemma, in order. */
export const annotators: readonly Annotator[] = [
  {
    name: 'quote-marks',
    needs: [],
    gives: ['quoteMarks'],
    annotate: ({ text, language }) => ({ quoteMarks: quoteMarks(text, language) }),
  },
  {
    name: 'moments',
    needs: [],
    gives: ['moments'],
    annotate: ({ text, language }) => (language ? { moments: moments(text, language) } : {}),
  },
  {
    name: 'quantities',
    needs: ['moments'],
    gives: ['quantities'],
    annotate: ({ text, language, found }) => ({
      quantities: language ? quantities(text, language, found.moments) : neutralQuantities(text),
    }),
  },
  {
    name: 'names',
    needs: ['quoteMarks'],
    gives: ['entities', 'mentions'],
    annotate: ({ text, language, gazetteer, found }) =>
      language ? names(text, language, gazetteer, found.quoteMarks) : {},
  },
  {
    name: 'attributions',
    needs: ['quoteMarks', 'entities', 'mentions'],
    gives: ['attributions', 'quoteMarks', 'entities', 'mentions'],
    annotate: ({ text, language, found }) =>
      language ? attributions(text, language, found.quoteMarks, found.entities, found.mentions) : {},
  },
  {
    name: 'hedges',
    needs: [],
    gives: ['hedges'],
    annotate: ({ text, language }) => (language ? { hedges: hedges(text, language) } : {}),
  },
  {
    name: 'quoted-ranges',
    needs: ['quoteMarks'],
    gives: ['quotedRanges'],
    annotate: ({ found }) => ({ quotedRanges: quotedRanges(found.quoteMarks) }),
  },
];

/**
 * Finds what is in the sentences of a report.
 *
 * @param language `null`: only quotation marks and figures in digits are found
 * @param list annotators in order; the default is {@link annotators}
 * @throws AnnotatorOrderError when one needs what none before it gives
 */
export function annotate(
  text: Text,
  language: Language | null,
  gazetteer: Gazetteer,
  list: readonly Annotator[] = annotators,
): Annotated {
  checkOrder(list);
  let found: Findings = nothingFound;
  for (const annotator of list) found = { ...found, ...annotator.annotate({ text, language, gazetteer, found }) };
  return { text, ...found };
}
