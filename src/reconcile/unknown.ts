import type { Span } from '../model/span.ts';
import { bySpan, listed, outletOf, printed, type Draft, type Story } from './comparer.ts';

/** Characters up to which a whole sentence is shown; of a longer one only the words found and what stands around. */
const SHOWN = { sentence: 220, around: 60 } as const;

/** Sentences in which a pattern is found, as the places to show. */
function foundIn(pattern: RegExp, story: Story): Span[] {
  return [...story.annotated]
    .flatMap(([report, { text }]) =>
      text.sentences.flatMap((sentence): Span[] => {
        if (text.paragraphs[sentence.paragraph]?.role === 'furniture') return [];
        const found = pattern.exec(text.report.text.slice(sentence.start, sentence.end).toLowerCase());
        if (!found) return [];
        const { start, end } = sentence;
        if (end - start <= SHOWN.sentence) return [{ report, start, end }];
        const at = start + found.index;
        return [
          {
            report,
            start: Math.max(start, at - SHOWN.around),
            end: Math.min(end, at + found[0].length + SHOWN.around),
          },
        ];
      }),
    )
    .sort(bySpan);
}

/**
 * What one report says is not known and another tells: the cause, the motive, the names, how many. Mostly the one report is
 * older; a reader wants to know who tells it and on whose word. A report that has both is left out of the silent side.
 */
export function unknowns(story: Story): Draft[] {
  return (story.vocabulary.language.differences?.unknowns ?? []).flatMap(({ about, unknown, told }): Draft[] => {
    const silent = foundIn(unknown, story);
    const telling = foundIn(told, story).filter(
      (span) =>
        !silent.some((other) => other.report === span.report && other.start < span.end && span.start < other.end),
    );
    const tells = new Set(telling.map((span) => span.report));
    const only = silent.filter((span) => !tells.has(span.report));
    if (only.length === 0 || telling.length === 0) return [];
    const where = (spans: readonly Span[]): string => listed(spans.map((span) => outletOf(span.report, story)));
    return [
      {
        kind: 'wording',
        verdict: 'update',
        claim: null,
        readings: [
          { value: printed(only[0]!, story), spans: only },
          { value: printed(telling[0]!, story), spans: telling },
        ],
        about,
        why: `Not known or not told in ${where(only)}, told in ${where(telling)}; the one may only be the later report.`,
        weight: 0.5,
        by: 'wording/unknown-and-told',
      },
    ];
  });
}
