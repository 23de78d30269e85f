import type { Annotated } from '../model/annotated.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { languageOf } from '../lang/index.ts';
import { hasVerb } from './clauses.ts';
import { vocabularyOf } from './terms.ts';

/** A longer stretch without a verb is rare; its verb is more likely one whose form does not tell. */
const LONGEST = 14;
/** A stretch of so many words may end in its verb. */
const SHORT = 4;

/** Words between quotation marks. */
const QUOTED = /[“"][^”"]*[”"]/gu;

/** What a language says of stretches that are no sentences. */
interface PieceWords {
  readonly firstPerson: ReadonlySet<string>;
  readonly neverLast: ReadonlySet<string>;
  /** Number words among them. */
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly labels: readonly string[];
}

const pieceWords = ({ claims, comparison, grammar }: Language): PieceWords => ({
  firstPerson: new Set(claims?.firstPerson),
  neverLast: new Set(claims?.neverLast),
  determiners: new Set([...(grammar?.determiners ?? []), ...(comparison?.numberWords ?? [])]),
  prepositions: new Set(grammar?.prepositions),
  labels: claims?.labels ?? [],
});

/** "Four painted doors", "a worn rope", "at left": the participle is an adjective or a noun, and no sentence stands on it. */
const isNoVerb = (tokens: readonly Token[], i: number, words: PieceWords): boolean => {
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    (words.prepositions.has(before.norm) ||
      (tokens[i + 1]?.kind === 'word' && (before.kind === 'number' || words.determiners.has(before.norm))))
  );
};

/** Whether nothing in a stretch can be the verb of a sentence, as far as forms tell. */
function isVerbless(tokens: readonly Token[], words: PieceWords, language: Language): boolean {
  const count = tokens.filter((token) => token.kind === 'word').length;
  if (count > LONGEST) return false;
  const last = tokens.findLast((token) => token.kind === 'word');
  const perhaps = tokens.filter((_, i) => !isNoVerb(tokens, i, words));
  // "The port reopens today": a small word in -s may be the verb; at the end of a longer stretch it is a plural.
  const present = perhaps.some(
    (token) =>
      token !== tokens[0] &&
      (token !== last || count <= SHORT) &&
      /^\p{Ll}{2,}s$/u.test(token.text) &&
      !/ss$/u.test(token.text),
  );
  return !present && !hasVerb(perhaps, vocabularyOf(language));
}

/**
 * Stretches between two stops that are no sentences of the report: a name with its office, a heading, the line of a picture, a
 * piece cut at an abbreviation; and words of an "I" or "we" that nobody is named for.
 */
export function pieces(annotated: readonly Annotated[]): Span[] {
  return annotated.flatMap(({ text }) => {
    const language = languageOf(text.report.language);
    if (language === null) return [];
    const words = pieceWords(language);
    return text.sentences.flatMap(({ start, end, tokens: [first, last] }): Span[] => {
      const tokens = text.tokens.slice(first, last);
      const printed = text.report.text.slice(start, end).toLowerCase();
      const own = printed.replace(QUOTED, ' ').match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
      const isPiece =
        own.some((word) => words.firstPerson.has(word.replace('’', "'"))) ||
        words.neverLast.has(tokens.findLast((token) => token.kind === 'word')?.norm ?? '') ||
        words.labels.some((label) => printed.startsWith(label) && /^[:\s]/u.test(printed.slice(label.length))) ||
        isVerbless(tokens, words, language);
      return isPiece ? [{ report: text.report.id, start, end }] : [];
    });
  });
}
