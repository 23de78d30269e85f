import type { Annotated } from '../../model/annotated.ts';
import type { Origin } from '../../model/copies.ts';
import type { Utterance } from '../../model/dossier.ts';
import type { Speech } from '../../align/speech.ts';
import type { StoryQuote } from '../../align/story-quotes.ts';
import { utterance } from './readings.ts';

/** The words of a quote as printed; pieces that an attribution splits are joined by " … ". */
function printed(annotated: readonly Annotated[]): (quote: StoryQuote) => string {
  const texts = new Map(annotated.map((one) => [one.text.report.id, one.text.report.text]));
  return (quote) => quote.content.map(([start, end]) => texts.get(quote.report)!.slice(start, end)).join(' … ');
}

/** The speech events of a story with their readings, ids `u1` onwards in the order in which reports print them. */
export function utterances(speech: Speech, annotated: readonly Annotated[], origins: readonly Origin[]): Utterance[] {
  const textOf = printed(annotated);
  return speech.groups.map((quotes, i) => utterance(`u${i + 1}`, quotes, origins, textOf));
}
