import type { ClaimWork, StatementWork } from '../../align/index.ts';
import { alikeness } from '../evidence/alikeness.ts';
import { listed, outletOf, spanOf, type Comparer, type Draft, type Story } from '../comparer.ts';
import { sentenceHoldsBack } from './holding-back.ts';
import { isPronoun, maybeSame, sayingOf } from '../sources/speakers.ts';
import { SOFTENING } from '../thresholds.ts';

/** What a statement tells with doubt: the telling words after "believed to", and whether they are an accusation. */
interface Doubted {
  readonly accusation: boolean;
  /** "Driven by a lawsuit", "linked to a theft": what the first word tells of what follows is doubted, not what follows. */
  readonly ofFirst: boolean;
  readonly keys: readonly string[];
}

/** The words on which a statement casts doubt, in order. Doubt that stands elsewhere in the sentence is about something else. */
function doubtedBy(statement: StatementWork, story: Story): Doubted | null {
  const words = story.vocabulary.language.differences?.castingDoubt;
  const text = story.annotated.get(statement.span.report)?.text.report.text;
  if (!words || text === undefined) return null;
  const from = Math.max(statement.around[0], statement.span.start - SOFTENING.before);
  const sentence = text.slice(from, statement.span.end).toLowerCase();
  const accusation = words.accusation.exec(sentence);
  const found = accusation ?? words.belief.exec(sentence);
  if (!found) return null;
  const at = from + found.index + found[0].length;
  if (at < statement.span.start - 1) return null;
  const behind = statement.terms.filter((term) => term.start >= at);
  const next = behind[behind.findIndex(({ stop }) => !stop) + 1];
  const { prepositions = [] } = story.vocabulary.language.grammar ?? {};
  return {
    accusation: accusation !== null,
    ofFirst: next !== undefined && prepositions.includes(next.norm),
    keys: behind.filter(({ stop }) => !stop).map(({ key }) => key),
  };
}

/** Whether a flat statement tells the very thing that another doubts: its doing, and most of what is said of it. */
function tellsFlatly({ accusation, ofFirst, keys }: Doubted, flat: StatementWork, story: Story): boolean {
  const told = keys.filter((key) => flat.keys.has(key)).length;
  const doing = keys.slice(0, accusation || ofFirst ? 1 : SOFTENING.doing).some((key) => flat.keys.has(key));
  if (!doing || told < SOFTENING.words || told < SOFTENING.share * keys.length) return false;
  const text = story.annotated
    .get(flat.span.report)!
    .text.report.text.slice(...flat.around)
    .toLowerCase();
  const words = story.vocabulary.language.differences!.castingDoubt!;
  return !(accusation && words.accused.test(text)) && !words.opinion.test(text) && !sentenceHoldsBack(flat, story);
}

/** Whether the flat telling is the report's own or comes from the one who doubts elsewhere: what another says flatly is his. */
function oneVoice(a: StatementWork, b: StatementWork, { speakers }: Story): boolean {
  const [x, y] = [a.attribution?.speaker, b.attribution?.speaker];
  return !x || !y || isPronoun(x, speakers) || isPronoun(y, speakers) || maybeSame(x, y, speakers);
}

function alike(a: StatementWork, b: StatementWork, story: Story): boolean {
  const { share, weight, words } = alikeness(a, b, story.alignment.weigh);
  const doubted = doubtedBy(a, story);
  return (
    a.span.report !== b.span.report &&
    a.negated === b.negated &&
    share >= SOFTENING.share &&
    weight >= SOFTENING.weight &&
    words >= SOFTENING.words &&
    doubted !== null &&
    oneVoice(a, b, story) &&
    tellsFlatly(doubted, b, story)
  );
}

/** One thing told with doubt by some reports and as a fact by others. */
export const softening: Comparer = {
  kind: 'wording',
  compare(claim: ClaimWork, story: Story): Draft[] {
    const doubtful = claim.statements.filter((one) => doubtedBy(one, story) !== null);
    const flat = claim.statements.filter((one) => !doubtful.includes(one) && !one.inTitle);
    const both = [
      doubtful.filter((one) => flat.some((other) => alike(one, other, story))),
      flat.filter((one) => doubtful.some((other) => alike(other, one, story))),
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
        why: `${where[0]} ${reports[0]!.size > 1 ? 'tell' : 'tells'} it with doubt, ${where[1]} as a fact.`,
        weight: 0.55,
        by: 'wording/doubt',
      },
    ];
  },
};
