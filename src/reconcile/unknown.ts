import type { Span } from '../model/span.ts';
import type { StatementWork } from '../align/index.ts';
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

/** The sentence around a place, and its neighbours. */
function beside({ report, start, end }: Span, story: Story): readonly StatementWork[] {
  const own = (byReport(story).get(report) ?? []).filter(({ around }) => around[0] < end && start < around[1]);
  const sentences = new Set(own.flatMap(({ sentence }) => [sentence - 1, sentence, sentence + 1]));
  return (byReport(story).get(report) ?? []).filter(({ sentence }) => sentences.has(sentence));
}

const known = new WeakMap<Story, ReadonlyMap<string, readonly StatementWork[]>>();
function byReport(story: Story): ReadonlyMap<string, readonly StatementWork[]> {
  let found = known.get(story);
  if (!found) known.set(story, (found = Map.groupBy(story.alignment.statements, ({ span }) => span.report)));
  return found;
}

/** "The victims were not named", "the suspect was identified as …": two groups of people. */
function ofOthers(silent: Span, telling: Span, story: Story): boolean {
  const { suffered, accused } = story.vocabulary.language.reporting ?? {};
  if (!suffered || !accused) return false;
  const of = (span: Span): readonly boolean[] => {
    const text = printed(span, story).toLowerCase();
    return [suffered.test(text), accused.test(text)];
  };
  const [[a, b], [c, d]] = [of(silent), of(telling)];
  return (a === true && !b && d === true && !c) || (b === true && !a && c === true && !d);
}

/** Whether what is not known here and told there may be of one thing: names around both, and none in common, are of two. */
function ofOneThing(silent: Span, telling: Span, story: Story): boolean {
  if (ofOthers(silent, telling, story)) return false;
  const [a, b] = [silent, telling].map((span) => new Set(beside(span, story).flatMap(({ names }) => [...names])));
  return a!.size === 0 || b!.size === 0 || [...a!].some((name) => b!.has(name));
}

/**
 * What one report says is not known and another tells: the cause, the motive, the names, how many. Mostly the one report is
 * older; a reader wants to know who tells it and on whose word. A report that has both is left out of the silent side.
 */
export function unknowns(story: Story): Draft[] {
  return (story.vocabulary.language.differences?.unknowns ?? []).flatMap(({ about, unknown, told }): Draft[] => {
    const silent = foundIn(unknown, story);
    const all = foundIn(told, story).filter(
      (span) =>
        !silent.some((other) => other.report === span.report && other.start < span.end && span.start < other.end),
    );
    const tells = new Set(all.map((span) => span.report));
    const alone = silent.filter((span) => !tells.has(span.report));
    const meet = (a: Span, b: Span): boolean => ofOneThing(a, b, story);
    const only = alone.filter((one) => all.some((other) => meet(one, other)));
    const telling = all.filter((other) => alone.some((one) => meet(one, other)));
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
