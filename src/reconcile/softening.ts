import type { ClaimWork, StatementWork } from '../align/index.ts';
import { alikeness } from './alikeness.ts';
import { listed, outletOf, spanOf, type Comparer, type Draft, type Story } from './comparer.ts';
import { sayingOf } from './speakers.ts';
import { SOFTENING } from './thresholds.ts';

/** Whether a statement holds back: "believed", "may have", "first indications suggest". Numbers' own hedges are no matter here. */
function holdsBack(statement: StatementWork, story: Story): boolean {
  const doubts = story.vocabulary.comparison?.doubts ?? [];
  const { report, start, end } = statement.span;
  const from = Math.max(statement.around[0], start - SOFTENING.before);
  const sentence = story.annotated.get(report)?.text.report.text.slice(from, end).toLowerCase() ?? '';
  return (
    statement.attribution?.class === 'hedge' ||
    doubts.some((word) => new RegExp(`(?:^|[^\\p{L}])${word}(?:$|[^\\p{L}])`, 'u').test(sentence))
  );
}

function alike(a: StatementWork, b: StatementWork, story: Story): boolean {
  const { share, weight, words } = alikeness(a, b, story.alignment.weigh);
  return (
    a.span.report !== b.span.report &&
    share >= SOFTENING.share &&
    weight >= SOFTENING.weight &&
    words >= SOFTENING.words
  );
}

/** One thing told with doubt by some reports and as a fact by others. */
export const softening: Comparer = {
  kind: 'wording',
  compare(claim: ClaimWork, story: Story): Draft[] {
    const doubtful = claim.statements.filter((one) => holdsBack(one, story));
    const flat = claim.statements.filter((one) => !doubtful.includes(one) && !one.inTitle);
    const both = [
      doubtful.filter((one) => flat.some((other) => alike(one, other, story))),
      flat.filter((one) => doubtful.some((other) => alike(one, other, story))),
    ] as const;
    const reports = both.map((list) => new Set(list.map((one) => one.span.report)));
    if (both.some((list) => list.length === 0) || [...reports[0]!].some((report) => reports[1]!.has(report))) return [];
    const where = both.map((list) => listed(list.map((one) => outletOf(one.span.report, story))));
    return [
      {
        kind: 'wording',
        verdict: 'softening',
        claim,
        readings: both.map((list, i) => ({
          value: i === 0 ? 'with doubt' : 'as a fact',
          spans: list.map((one) => spanOf(one, i === 0 ? sayingOf(one) : [one.span.start, one.span.end])),
        })),
        why: `${where[0]} tells it with doubt, ${where[1]} as a fact.`,
        weight: 0.55,
        by: 'wording/doubt',
      },
    ];
  },
};
