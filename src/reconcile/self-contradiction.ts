import type { Annotated } from '../model/annotated.ts';
import type { Span } from '../model/span.ts';
import { terms, type StatementWork } from '../align/index.ts';
import { bySpan, outletOf, printed, type Draft, type Story } from './comparer.ts';
import { SELF } from './thresholds.ts';

/** Sentences of a report, without furniture, as spans with their text in lower case. */
function sentencesOf({ text }: Annotated): { span: Span; lower: string; isTop: boolean }[] {
  const body = text.sentences.filter(({ paragraph }) => text.paragraphs[paragraph]?.role !== 'furniture');
  const firstBody = body.findIndex(({ paragraph }) => text.paragraphs[paragraph]?.role === 'body');
  return body.map(({ start, end }, i) => ({
    span: { report: text.report.id, start, end },
    lower: text.report.text.slice(start, end).toLowerCase(),
    isTop: i < Math.max(0, firstBody) + SELF.top,
  }));
}

const draft = (
  span: readonly [Span, Span],
  verdict: Draft['verdict'],
  why: string,
  weight: number,
  by: string,
  story: Story,
): Draft => ({
  kind: 'self-contradiction',
  verdict,
  claim: null,
  readings: span.map((one) => ({ value: printed(one, story).trim(), spans: [one] })),
  why,
  weight,
  by,
});

/** Keys of the telling words of a sentence. */
const tellingIn = (sentence: string, story: Story): Set<string> =>
  new Set(
    terms(sentence, story.vocabulary)
      .filter(({ stop, number }) => !stop && !number)
      .map(({ key }) => key),
  );

/**
 * Whether two sentences of one report may speak of the cause of one thing: telling words that are not all over the story in both, or one of
 * them is too short to name its thing ("The cause is not known.").
 */
function speaksOfOne(a: ReadonlySet<string>, b: ReadonlySet<string>, { alignment }: Story): boolean {
  const common = [...b].filter((key) => a.has(key) && !alignment.common.has(key));
  return b.size <= SELF.shortest || common.length >= SELF.sharedWords;
}

/** The top of a report tells the cause; further down nobody will say yet. */
function surerAtTheTop(annotated: Annotated, story: Story): Draft[] {
  const { reporting } = story.vocabulary.language;
  if (!reporting) return [];
  const sentences = sentencesOf(annotated);
  const sure = sentences.find(
    ({ isTop, lower }) => isTop && reporting.causeTold.test(lower) && !reporting.causeOpen.test(lower),
  );
  const own = sure && tellingIn(sure.lower, story);
  const open =
    own &&
    sentences.find(
      ({ isTop, lower }) =>
        !isTop && reporting.causeOpen.test(lower) && speaksOfOne(own, tellingIn(lower, story), story),
    );
  if (!sure || !open) return [];
  const outlet = outletOf(annotated.text.report.id, story);
  return [
    draft(
      [sure.span, open.span],
      'softening',
      `The top of ${outlet} is surer of the cause than what it tells further down.`,
      0.33,
      'self/cause-surer-at-the-top',
      story,
    ),
  ];
}

/** One report gives a count and says that nobody knows how many. */
function countedAndUnknown(annotated: Annotated, story: Story): Draft[] {
  const pattern = story.vocabulary.language.reporting?.unknownCount;
  const outcomes = story.vocabulary.comparison?.outcomes ?? [];
  if (!pattern) return [];
  const stems = outcomes.map(({ words }) => new Set(words.map(story.vocabulary.stem)));
  for (const { span, lower } of sentencesOf(annotated)) {
    const rest = pattern.exec(lower)?.[1];
    if (!rest) continue;
    const asked = stems.filter((row) => rest.split(/[^\p{L}]+/u).some((word) => row.has(story.vocabulary.stem(word))));
    const words = new Set(rest.split(/[^\p{L}]+/u).map(story.vocabulary.key));
    const likeness = (one: StatementWork): number =>
      (one.inTitle ? 0 : 1) + one.terms.filter(({ stop, key }) => !stop && words.has(key)).length;
    const counted = story.alignment.statements
      .filter(
        (one) =>
          one.span.report === span.report &&
          (one.span.end <= span.start || one.span.start >= span.end) &&
          one.quantities.some(({ kind }) => kind === 'count') &&
          asked.some((row) => one.terms.some(({ stem }) => row.has(stem))) &&
          // Of the same people: "how many weavers", "four weavers".
          one.terms.some(({ stop, key, stem }) => !stop && words.has(key) && !asked.some((row) => row.has(stem))),
      )
      .reduce<StatementWork | null>(
        (best, one) => (best === null || likeness(one) > likeness(best) ? one : best),
        null,
      );
    if (counted)
      return [
        draft(
          [counted.span, span],
          'update',
          `${outletOf(span.report, story)} gives a count, and says elsewhere that it is not known how many.`,
          0.31,
          'self/counted-and-unknown',
          story,
        ),
      ];
  }
  return [];
}

/** Where one report does not go together with itself. Each report is looked at alone. */
export function selfContradictions(story: Story): Draft[] {
  return [...story.annotated.values()]
    .flatMap((one) => [...surerAtTheTop(one, story), ...countedAndUnknown(one, story)])
    .sort((a, b) => bySpan(a.readings[0]!.spans[0]!, b.readings[0]!.spans[0]!));
}
