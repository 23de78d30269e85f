import type { Moment } from '../../model/moment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Range, Span } from '../../model/span.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { Sentence } from '../../model/text.ts';
import { termOf } from '../../align/index.ts';
import type { Term, Vocabulary } from '../../align/index.ts';
import type { Story } from '../comparer.ts';

/** A word of a sentence, with what stands before it. */
export interface Word extends Term {
  /** A comma, a dash or a quotation mark stands before it: phrases end there. */
  readonly cut: boolean;
  readonly quoted: boolean;
}

/** A sentence of a report, ready to be collated word by word. */
export interface Line {
  readonly report: string;
  readonly sentence: number;
  readonly range: Range;
  readonly words: readonly Word[];
  /** Keys of its telling words. */
  readonly keys: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
}

const inside = ([start, end]: Range, [from, to]: Range): boolean => start >= from && end <= to;

function wordsOf({ text, quotedRanges }: Annotated, sentence: Sentence, vocabulary: Vocabulary): Word[] {
  const out: Word[] = [];
  const quotes = quotedRanges.filter(([start, end]) => start < sentence.end && sentence.start < end);
  let cut = true;
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const token = text.tokens[i]!;
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      if (!/^[-'’$£€%]$/u.test(token.text)) cut = true;
      continue;
    }
    const capital = /^\p{Lu}/u.test(token.text) && (out.length > 0 || /^\p{Lu}+$/u.test(token.text));
    out.push({
      ...termOf(token, vocabulary, capital),
      cut,
      quoted: quotes.some((range) => inside([token.start, token.end], range)),
    });
    cut = false;
  }
  return out;
}

/** The sentences of a report that tell something: no headline, no furniture, not too long to be one sentence. */
export function linesOf(annotated: Annotated, story: Story, most: number): Line[] {
  const { text } = annotated;
  const { vocabulary } = story;
  return text.sentences.flatMap((sentence): Line[] => {
    const role = text.paragraphs[sentence.paragraph]?.role;
    if (role === 'furniture' || role === 'title' || sentence.tokens[1] - sentence.tokens[0] > most) return [];
    if (text.furniture.some((one) => one.start < sentence.end && sentence.start < one.end)) return [];
    const words = wordsOf(annotated, sentence, vocabulary);
    const range: Range = [sentence.start, sentence.end];
    return [
      {
        report: text.report.id,
        sentence: sentence.index,
        range,
        words,
        keys: new Set(words.filter((word) => !word.stop).map((word) => word.key)),
        quantities: annotated.quantities.filter((one) => inside(one.range, range)),
        moments: annotated.moments.filter((one) => inside(one.range, range)),
      },
    ];
  });
}

/** The place of words `[from, to)` of a line. */
export const placeOf = (line: Line, [from, to]: Range): Span => ({
  report: line.report,
  start: line.words[from]!.start,
  end: line.words[to - 1]!.end,
});

/** The words `[from, to)` of a line as printed. */
export const textOf = (line: Line, [from, to]: Range, story: Story): string =>
  to > from
    ? story.annotated
        .get(line.report)!
        .text.report.text.slice(line.words[from]!.start, line.words[to - 1]!.end)
        .replace(/\s+/gu, ' ')
    : '';
