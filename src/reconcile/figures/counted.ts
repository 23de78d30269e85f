import type { FigureMention } from '../../align/index.ts';
import { listed, outletOf, spanOf, type Draft, type Story } from '../comparer.ts';
import { COUNTED } from '../thresholds.ts';

/** The words that say what is counted, as keys, without those that say nothing ("people", "others"). */
function countedKeys(mention: FigureMention, story: Story): Set<string> {
  const { vocabulary } = story;
  const empty = new Set([...(vocabulary.comparison?.anybodyHeads ?? []), ...(vocabulary.comparison?.light ?? [])]);
  const words = mention.quantity.counted?.text.toLowerCase().match(/[\p{L}.'’]+/gu) ?? [];
  const names = vocabulary.comparison?.sameNames ?? [];
  const oneName = (word: string): string => names.find((group) => group.includes(word))?.[0] ?? word;
  return new Set(
    words.filter((word) => !empty.has(word) && !vocabulary.isStop(word)).map((word) => vocabulary.key(oneName(word))),
  );
}

function otherwise(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const lacks = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((key) => !y.has(key));
  return lacks(a, b) && lacks(b, a);
}

/** "Two other children" are not the two told before. */
function isFurther({ statement, quantity }: FigureMention, story: Story): boolean {
  const text = story.annotated
    .get(statement.span.report)!
    .text.report.text.slice(...quantity.range)
    .toLowerCase();
  const further = story.vocabulary.comparison?.further ?? [];
  return (text.match(/\p{L}+/gu) ?? []).some((word) => further.includes(word));
}

function nearWeight(a: FigureMention, b: FigureMention, story: Story): number {
  const weigh = story.alignment.weigh.between(a.statement.span.report, b.statement.span.report);
  let weight = 0;
  for (const key of a.far) if (b.far.has(key)) weight += weigh(key);
  return weight;
}

/** One number of people under two names: "ten tourists" here, "ten citizens" there. */
export function countedOtherwise(story: Story): Draft[] {
  const mentions = story.alignment.mentions.filter(
    ({ quantity, part }) =>
      quantity.kind === 'count' &&
      quantity.printed.lo === quantity.printed.hi &&
      quantity.printed.lo >= COUNTED.least &&
      quantity.counted &&
      !part,
  );
  const byValue = Map.groupBy(mentions, ({ quantity }) => quantity.printed.lo);
  return [...byValue.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, list]) => {
      const some = list.slice(0, COUNTED.most).map((mention) => ({ mention, keys: countedKeys(mention, story) }));
      const linked = new Set<(typeof some)[number]>();
      for (const [i, a] of some.entries())
        for (const b of some.slice(i + 1)) {
          if (
            a.mention.statement.span.report === b.mention.statement.span.report ||
            a.keys.size === 0 ||
            b.keys.size === 0
          )
            continue;
          if (
            a.mention.outcome !== b.mention.outcome ||
            !otherwise(a.keys, b.keys) ||
            nearWeight(a.mention, b.mention, story) < COUNTED.weight
          )
            continue;
          if (isFurther(a.mention, story) !== isFurther(b.mention, story)) continue;
          // Twos and threes are everywhere: they need a word or an outcome in common.
          const shared = [...a.keys].some((key) => b.keys.has(key)) || a.mention.outcome !== null;
          if (a.mention.quantity.printed.lo <= COUNTED.small && !shared) continue;
          linked.add(a);
          linked.add(b);
        }
      const readings: (typeof some)[] = [];
      for (const one of linked) {
        const known = readings.find((reading) => !otherwise(reading[0]!.keys, one.keys));
        if (known) known.push(one);
        else readings.push([one]);
      }
      if (readings.length < 2) return [];
      const text = ({ mention }: (typeof some)[number]): string =>
        story.annotated.get(mention.statement.span.report)?.text.report.text.slice(...mention.quantity.range) ?? '';
      return [
        {
          kind: 'wording',
          verdict: 'different-scope',
          claim: null,
          readings: readings.map((group) => ({
            value: text(group[0]!),
            spans: group.map(({ mention }) => spanOf(mention.statement, mention.quantity.range)),
          })),
          why: `The same number counts other things: ${readings
            .map(
              (group) =>
                `"${text(group[0]!)}" in ${listed(group.map(({ mention }) => outletOf(mention.statement.span.report, story)))}`,
            )
            .join('; ')}.`,
          weight: 0.26,
          by: 'wording/counted-otherwise',
        } satisfies Draft,
      ];
    });
}
