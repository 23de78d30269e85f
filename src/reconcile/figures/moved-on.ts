import type { FigureMention } from '../../align/index.ts';
import { listed, outletOf, spanOf, type Draft, type Story } from '../comparer.ts';

/** What people get out of while a story runs: the number that "still" are is the later one. */
const FALLING = new Set(['trapped', 'missing', 'in hospital', 'held', 'homeless']);

const clauseOf = ({ statement }: FigureMention): string => statement.text.toLowerCase();

/** One value with the places that tell it under one sign. */
function byValue(mentions: readonly FigureMention[]): FigureMention[][] {
  return [...Map.groupBy(mentions, ({ quantity }) => quantity.printed.lo).entries()]
    .sort(([a], [b]) => b - a)
    .map(([, list]) => list);
}

const reportsOf = (mentions: readonly FigureMention[]): Set<string> =>
  new Set(mentions.map(({ statement }) => statement.span.report));

/**
 * "Nine were stuck at first" and "four are still stuck": one count at two times, told as such, though no report sets the one against
 * the other.
 */
export function movedOn(story: Story): Draft[] {
  const tellings = story.vocabulary.language.differences?.figureTellings;
  if (!tellings) return [];
  const shown = ({ statement, shown }: FigureMention): string =>
    story.annotated.get(statement.span.report)!.text.report.text.slice(...shown);
  const slots = Map.groupBy(
    story.alignment.mentions.filter(
      ({ slot, part, quantity }) => FALLING.has(slot) && !part && quantity.printed.lo > 0,
    ),
    ({ slot }) => slot,
  );
  return [...slots.entries()].flatMap(([slot, mentions]): Draft[] => {
    const late = mentions.filter((one) => tellings.stillSo.pattern.test(clauseOf(one)));
    const first = mentions.filter((one) => tellings.atFirst.pattern.test(clauseOf(one)) && !late.includes(one));
    const [early] = byValue(first);
    const still = byValue(late).at(-1);
    if (!early || !still || still[0]!.quantity.printed.lo >= early[0]!.quantity.printed.lo) return [];
    const reports = new Set([...reportsOf(early), ...reportsOf(still)]);
    if (reports.size < 2) return [];
    const told = [early, still].map(
      (list) =>
        `"${shown(list[0]!)}" in ${listed(list.map(({ statement }) => outletOf(statement.span.report, story)))}`,
    );
    return [
      {
        kind: 'figure',
        verdict: 'update',
        claim: null,
        readings: [early, still].map((list) => ({
          value: shown(list[0]!),
          spans: list.map((one) => spanOf(one.statement, one.shown)),
        })),
        why: `${told.join('; ')}: the number ${slot} at first, and still.`,
        weight: 0.36,
        by: 'figure/moved-on',
      },
    ];
  });
}
