import type { Annotated } from '../../model/annotated.ts';
import type { Range } from '../../model/span.ts';
import { bodySentences, type BodySentence } from './body-sentences.ts';
import { listed, outletOf, type Draft, type Story } from '../comparer.ts';
import { REPEATS } from './figure-thresholds.ts';

/** Where a report tells of one such thing, of a number of them, or of several without a number. */
interface Told {
  readonly report: string;
  readonly one: readonly Range[];
  readonly counted: readonly Range[];
  readonly several: boolean;
  /** One is told at the head of the report. */
  readonly leads: boolean;
}

const anyOf = (list: readonly string[]): RegExp => new RegExp(`\\b(?:${list.join('|')})\\b`, 'gu');

/** The last words before a place of a sentence, with where they begin. */
function before(sentence: BodySentence, at: number, most: number): { word: string; at: number }[] {
  return [...sentence.lower.slice(0, at).matchAll(/[\p{L}\p{N}'’-]+/gu)]
    .slice(-most)
    .map((found) => ({ word: found[0], at: found.index }));
}

/** Whether a sentence names a day before the story's own: another event, told for comparison. */
function isPast(annotated: Annotated, { span }: BodySentence): boolean {
  const published = Date.parse(annotated.text.published?.value ?? '');
  return annotated.moments.some(
    ({ range, to, type }) =>
      type === 'DATE' &&
      range[0] >= span.start &&
      range[1] <= span.end &&
      (to === null || Date.parse(to) < published - REPEATS.past),
  );
}

function toldIn(
  annotated: Annotated,
  singular: readonly string[],
  plural: readonly string[],
  marks: readonly string[],
): Told {
  const counted: Range[] = [];
  const one: Range[] = [];
  let [several, leads] = [false, false];
  for (const sentence of bodySentences(annotated)) {
    const { start } = sentence.span;
    for (const found of sentence.lower.matchAll(anyOf(plural))) {
      several = true;
      const at = start + found.index;
      const number = annotated.quantities.find(
        ({ kind, range, hedge, printed }) =>
          kind === 'count' &&
          hedge === null &&
          printed.lo > 1 &&
          printed.lo <= REPEATS.most &&
          range[0] < at &&
          range[1] > at,
      );
      if (number && sentence.nth < REPEATS.sentences && !isPast(annotated, sentence))
        counted.push([number.range[0], at + found[0].length]);
    }
    for (const found of sentence.lower.matchAll(anyOf(singular))) {
      const earlier = before(sentence, found.index, REPEATS.before);
      const range: Range = [start + (earlier.at(-1)?.at ?? found.index), start + found.index + found[0].length];
      if (earlier.some(({ word }) => marks.includes(word))) several = true;
      else if (sentence.nth < REPEATS.sentences) {
        one.push(range);
        leads ||= sentence.nth < REPEATS.head;
      }
    }
  }
  return { report: annotated.text.report.id, one, counted, several, leads };
}

/** The first place that has a word before it ("the blast"), rather than a heading. */
const shownOf = ({ one }: Told): Range => one.find(([start, end]) => end - start > REPEATS.longest) ?? one[0]!;

/** "Two blasts" in one report, and in another that opens with it never more than "the blast". */
export function oneOrSeveral(story: Story): Draft[] {
  const tellings = story.vocabulary.language.differences?.figureTellings;
  if (!tellings) return [];
  const text = (report: string, range: Range): string => story.annotated.get(report)!.text.report.text.slice(...range);
  return tellings.repeatable.flatMap(({ singular, plural }): Draft[] => {
    const told = [...story.annotated.values()].map((one) => toldIn(one, singular, plural, tellings.several));
    const counting = told.filter(({ counted }) => counted.length > 0);
    const single = told.filter(({ one, several, leads }) => one.length > 0 && leads && !several);
    if (counting.length === 0 || single.length === 0) return [];
    const number = { report: counting[0]!.report, range: counting[0]!.counted[0]! };
    const lone = { report: single[0]!.report, range: shownOf(single[0]!) };
    const [some, one] = [counting, single].map((list) => listed(list.map(({ report }) => outletOf(report, story))));
    return [
      {
        kind: 'figure',
        verdict: 'compatible',
        claim: null,
        readings: [
          {
            value: text(number.report, number.range),
            spans: counting.flatMap(({ report, counted }) => counted.map(([start, end]) => ({ report, start, end }))),
          },
          {
            value: text(lone.report, lone.range),
            spans: single.map((told) => ({ report: told.report, start: shownOf(told)[0], end: shownOf(told)[1] })),
          },
        ],
        why: `"${text(number.report, number.range)}" in ${some}; ${one} tells of one only.`,
        weight: 0.4,
        by: 'figure/one-or-several',
      },
    ];
  });
}
