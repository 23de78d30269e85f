import type { Span } from '../../model/span.ts';
import { bySpan, listed, printed, outletOf, type Draft, type Story } from '../comparer.ts';

/** Sentences of all reports that a pattern is found in, each as the span of the words found. */
function foundIn(pattern: RegExp, story: Story): Span[] {
  const found = [...story.annotated].flatMap(([report, { text }]) =>
    text.sentences.flatMap((sentence): Span[] => {
      if (text.paragraphs[sentence.paragraph]?.role === 'furniture') return [];
      const found = pattern.exec(text.report.text.slice(sentence.start, sentence.end).toLowerCase());
      if (!found) return [];
      const start = sentence.start + found.index;
      return [{ report, start, end: start + found[0].length }];
    }),
  );
  return found.sort(bySpan);
}

/** The sentence up to the words found: who carried, who arranged. */
function withSubject(span: Span, story: Story): Span {
  const sentence = story.annotated
    .get(span.report)
    ?.text.sentences.find((one) => one.start <= span.start && one.end >= span.end);
  return {
    ...span,
    end: Math.max(span.end, Math.min(sentence?.end ?? span.end, span.end + AFTER)),
    start: sentence?.start ?? span.start,
  };
}
const AFTER = 60;

/**
 * Two sides who met "without go-betweens" in one report, and somebody who carried messages or arranged it in another. Both can
 * hold: to arrange a meeting is not to sit in it.
 */
export function goBetweens(story: Story): Draft[] {
  const patterns = story.vocabulary.comparison?.goBetween;
  if (!patterns) return [];
  const without = foundIn(patterns.without, story);
  const denied = new Set(without.map((span) => span.report));
  const acting = foundIn(patterns.acting, story)
    .filter((span) => !denied.has(span.report))
    .map((span) => withSubject(span, story));
  if (without.length === 0 || acting.length === 0) return [];
  const where = (spans: readonly Span[]): string => listed(spans.map((span) => outletOf(span.report, story)));
  return [
    {
      kind: 'intermediary',
      verdict: 'compatible',
      claim: null,
      readings: [
        { value: printed(without[0]!, story), spans: without },
        { value: printed(acting[0]!, story), spans: acting },
      ],
      why: `${where(without)} has the sides meet with nobody in between, ${where(acting)} tells of somebody who carried messages or arranged it; both can hold.`,
      weight: 0.4,
      by: 'intermediary/go-between',
    },
  ];
}
