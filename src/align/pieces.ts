import type { Annotated } from '../model/annotated.ts';
import type { Span } from '../model/span.ts';
import { languageOf } from '../lang/index.ts';
import { hasVerb } from './clauses.ts';
import { vocabularyOf } from './terms.ts';

/** A longer stretch without a verb is rare; its verb is more likely one whose form does not tell. */
const LONGEST = 14;

/** Words between quotation marks. */
const QUOTED = /[“"][^”"]*[”"]/gu;

/**
 * Stretches between two stops that are no sentences of the report: a name with its office, a heading, a piece cut at an
 * abbreviation; and words of an "I" or "we" that nobody is named for.
 */
export function pieces(annotated: readonly Annotated[]): Span[] {
  return annotated.flatMap(({ text }) => {
    const language = languageOf(text.report.language);
    if (language === null) return [];
    const vocabulary = vocabularyOf(language);
    const first = new Set(language.claims?.firstPerson);
    return text.sentences.flatMap((sentence): Span[] => {
      const tokens = text.tokens.slice(...sentence.tokens);
      const own = text.report.text.slice(sentence.start, sentence.end).replace(QUOTED, ' ').toLowerCase();
      const said = (own.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).some((word) => first.has(word.replace('’', "'")));
      const words = tokens.filter((token) => token.kind === 'word');
      // "The port reopens today": a small word in -s may be the verb.
      const present = words.some(({ text: word }, i) => i > 0 && /^\p{Ll}{2,}s$/u.test(word) && !/ss$/u.test(word));
      return said || (words.length <= LONGEST && !present && !hasVerb(tokens, vocabulary))
        ? [{ report: text.report.id, start: sentence.start, end: sentence.end }]
        : [];
    });
  });
}
