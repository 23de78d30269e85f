import type { Verdict } from '../../model/claim.ts';
import { figuresMeet, type FigureMention } from '../../align/index.ts';
import { listed, outletOf, spanOf, type Draft, type Story } from '../comparer.ts';
import { NAMED_SUM } from '../thresholds.ts';

/** A sum of money with the names that stand right behind it: what it was paid for, and where. */
interface NamedSum {
  readonly mention: FigureMention;
  readonly names: ReadonlySet<string>;
}

const NAME = /\p{Lu}[\p{L}\p{N}’'-]+/gu;

/** Names behind a sum, up to the next number of its kind or the end of its sentence. */
function namesBehind({ statement, quantity }: FigureMention, story: Story): Set<string> {
  const annotated = story.annotated.get(statement.span.report)!;
  const end = quantity.range[1];
  const next =
    annotated.quantities.find(({ kind, range }) => kind === 'money' && range[0] >= end)?.range[0] ?? Infinity;
  const text = annotated.text.report.text.slice(end, Math.min(next, statement.around[1], end + NAMED_SUM.reach));
  return new Set((text.match(NAME) ?? []).map((name) => name.toLowerCase().replace(/’/g, "'")));
}

function namedSums(story: Story): NamedSum[] {
  const all = story.alignment.mentions
    .filter(({ quantity }) => quantity.kind === 'money')
    .slice(0, NAMED_SUM.most)
    .map((mention) => ({ mention, names: namesBehind(mention, story) }));
  // A name behind two sums of one report tells nothing of which is meant.
  return all.map((one) => {
    const rivals = all.filter(
      (other) =>
        other !== one &&
        other.mention.statement.span.report === one.mention.statement.span.report &&
        other.mention.quantity.printed.lo !== one.mention.quantity.printed.lo,
    );
    return { ...one, names: new Set([...one.names].filter((name) => !rivals.some((other) => other.names.has(name)))) };
  });
}

const digits = ({ quantity }: FigureMention): number => String(quantity.printed.lo).replace(/\D|0+$/g, '').length;

/** What two sums for one named thing are to each other; `null` where they are the same, or too far apart to be one. */
function verdictOf(a: FigureMention, b: FigureMention): Verdict | null {
  const [x, y] = [a.quantity.printed, b.quantity.printed];
  if (a.quantity.unit !== b.quantity.unit || (x.lo === y.lo && x.hi === y.hi)) return null;
  const [low, high] = [Math.min(x.lo, y.lo), Math.max(x.hi, y.hi)];
  if (!(low > 0) || high > low * NAMED_SUM.near) return null;
  if (figuresMeet(a, b)) return 'rounding-or-unit';
  return digits(a) >= NAMED_SUM.exact && digits(b) >= NAMED_SUM.exact ? 'conflict' : null;
}

/** One sum told in two forms: near values, with the same name right behind both ("$43,000 at Orr's", "$43,350 at Orr's"). */
export function namedSumsApart(story: Story): Draft[] {
  const sums = namedSums(story);
  const text = ({ statement, shown }: FigureMention): string =>
    story.annotated.get(statement.span.report)!.text.report.text.slice(...shown);
  return sums.flatMap((a, i) =>
    sums.slice(i + 1).flatMap((b): Draft[] => {
      if (a.mention.statement.span.report === b.mention.statement.span.report) return [];
      const name = [...a.names].find((one) => b.names.has(one));
      const verdict = name === undefined ? null : verdictOf(a.mention, b.mention);
      if (verdict === null) return [];
      const pair = [a.mention, b.mention];
      const told = pair.map((one) => `"${text(one)}" in ${listed([outletOf(one.statement.span.report, story)])}`);
      const why =
        verdict === 'conflict'
          ? 'the figures exclude each other'
          : 'the figures meet: one is the rounder or more open form';
      return [
        {
          kind: 'figure',
          verdict,
          claim: null,
          readings: pair.map((one) => ({ value: text(one), spans: [spanOf(one.statement, one.shown)] })),
          why: `${told.join('; ')}: ${why}.`,
          weight: verdict === 'conflict' ? 0.85 : 0.46,
          by: 'figure/named-sum',
        },
      ];
    }),
  );
}
