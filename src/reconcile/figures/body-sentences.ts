import type { Annotated } from '../../model/annotated.ts';
import type { Span } from '../../model/span.ts';

/** A sentence of a report's own text, without furniture. */
export interface BodySentence {
  readonly span: Span;
  /** Its text in lower case; offsets are those of the span. */
  readonly lower: string;
  /** How many of the report's own sentences stand before it. */
  readonly nth: number;
}

const known = new WeakMap<Annotated, readonly BodySentence[]>();

/** The sentences of a report that are no furniture, in order. */
export function bodySentences(annotated: Annotated): readonly BodySentence[] {
  const found = known.get(annotated);
  if (found) return found;
  const { text } = annotated;
  const made = text.sentences
    .filter(({ paragraph }) => text.paragraphs[paragraph]?.role !== 'furniture')
    .map(({ start, end }, nth) => ({
      span: { report: text.report.id, start, end },
      lower: text.report.text.slice(start, end).toLowerCase(),
      nth,
    }));
  known.set(annotated, made);
  return made;
}
