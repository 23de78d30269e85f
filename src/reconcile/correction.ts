import { bySpan, outletOf, printed, type Draft, type Story } from './comparer.ts';
import { CORRECTION } from './thresholds.ts';

/**
 * Where a report sets itself right ("an earlier version of this story …"): whoever took from the earlier version may still have the
 * mistake. Such lines stand in no other report, and often among the notices at the foot.
 */
export function corrections(story: Story): Draft[] {
  const pattern = story.vocabulary.language.reporting?.correction;
  if (!pattern || story.annotated.size < CORRECTION.fewestReports) return [];
  return [...story.annotated]
    .flatMap(([report, { text }]) =>
      text.sentences
        .filter(({ start, end }) => pattern.test(text.report.text.slice(start, end).toLowerCase()))
        .slice(0, CORRECTION.perReport)
        .map(({ index, start, end }) => {
          // "Correction: 4 May": what was wrong stands in the next sentence.
          const next = end - start < CORRECTION.heading ? text.sentences[index + 1] : undefined;
          return { report, start, end: Math.min(next?.end ?? end, start + CORRECTION.longest) };
        }),
    )
    .sort(bySpan)
    .slice(0, CORRECTION.most)
    .map((span) => ({
      kind: 'presence',
      verdict: 'compatible',
      claim: null,
      readings: [{ value: printed(span, story).trim(), spans: [span] }],
      why: `${outletOf(span.report, story)} corrects itself; a report that took from the earlier version may still have the mistake.`,
      weight: 0.32,
      by: 'presence/correction',
    }));
}
