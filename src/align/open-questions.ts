import type { Annotated } from '../model/annotated.ts';
import type { Span } from '../model/span.ts';
import { languageOf } from '../lang/index.ts';

/** Sentences that say what is not known or still being looked into: nobody's claim, and what a reader must be told. */
export function openQuestions(annotated: readonly Annotated[]): Span[] {
  return annotated.flatMap(({ text }) => {
    const patterns = languageOf(text.report.language)?.claims?.open ?? [];
    return text.sentences.flatMap((sentence): Span[] => {
      const words = text.report.text.slice(sentence.start, sentence.end).toLowerCase().replaceAll('’', "'");
      return patterns.some((pattern) => pattern.test(words))
        ? [{ report: text.report.id, start: sentence.start, end: sentence.end }]
        : [];
    });
  });
}
