import type { Span } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import { bySpan, listed, outletOf, printed, type Draft, type Story } from '../comparer.ts';

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

/** The sentence before a place. */
function before({ report, start }: Span, story: Story): string {
  const { text } = story.annotated.get(report)!;
  const found = text.sentences.findLast(({ end }) => end <= start);
  return found ? text.report.text.slice(found.start, found.end) : '';
}

/** "The victims were not named", "the suspect was identified as …": two groups of people. */
function ofOthers(silent: Span, telling: Span, story: Story): boolean {
  const { suffered, accused, severalNamed } = story.vocabulary.language.reporting ?? {};
  if (!suffered || !accused) return false;
  const test = (text: string): readonly boolean[] => [suffered.test(text), accused.test(text)];
  const of = (span: Span): readonly boolean[] => {
    const own = test(printed(span, story).toLowerCase());
    // "Their names are withheld": the sentence before tells whose.
    return own.includes(true) ? own : test(before(span, story).toLowerCase());
  };
  const [[a, b], [c, d]] = [of(silent), of(telling)];
  // Whose names are withheld is not said: several people are mostly those who suffered.
  if (!a && !b && d && !c && severalNamed?.test(printed(silent, story).toLowerCase())) return true;
  return (a === true && !b && d === true && !c) || (b === true && !a && c === true && !d);
}

/** "Another man was arrested": somebody else, for something else. */
const isFurther = (telling: Span, story: Story): boolean =>
  story.vocabulary.comparison?.further.includes(/\p{L}+/u.exec(printed(telling, story).toLowerCase())?.[0] ?? '') ??
  false;

/**
 * Whether what is not known here and told there may be of one thing: names around both, and none in common, are of two, and so are
 * passages without telling words in common.
 */
function ofOneThing(silent: Span, telling: Span, story: Story): boolean {
  if (ofOthers(silent, telling, story) || isFurther(telling, story)) return false;
  const [left, right] = [beside(silent, story), beside(telling, story)];
  const [a, b] = [left, right].map((list) => new Set(list.flatMap(({ names }) => [...names])));
  if (a!.size > 0 && b!.size > 0 && ![...a!].some((name) => b!.has(name))) return false;
  const [own, told] = [left, right].map((list) => new Set(list.flatMap(({ keys }) => [...keys])));
  const keys = [...own!].filter((key) => !story.alignment.common.has(key));
  // A sentence that only says that nobody knows makes no statement to be compared.
  return keys.length < FEW || told!.size < FEW || keys.filter((key) => told!.has(key)).length >= LEAST_SHARED;
}
/** Telling words that two passages of one thing share at least. */
const LEAST_SHARED = 1;
/** Telling words below which a passage names nothing. */
const FEW = 3;

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
