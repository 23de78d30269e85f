import type { Span } from '../model/span.ts';
import type { StatementWork } from '../align/index.ts';
import { alikeness } from './alikeness.ts';
import { outletOf, spanOf, type Comparer, type Draft, type Story } from './comparer.ts';
import { inOrder } from './in-order.ts';
import { pairsOf } from './pairs.ts';
import { maybeSame, sayingOf } from './speakers.ts';
import { surelyOne } from './surely-one.ts';
import { ATTRIBUTION, INTERMEDIARY } from './thresholds.ts';

/** The medium that heard the words; what has no capital ("on site") is none. */
const mediumOf = (statement: StatementWork): string | null =>
  statement.attribution?.via.find((name) => /\p{Lu}/u.test(name)) ?? null;

/** Where a report names the medium ("Dahl told NWA"), which may be a sentence before the words themselves. */
function namingOf(statement: StatementWork): Span[] {
  const { chain, cue } = statement.attribution!;
  const medium = chain.find((link) => link.kind === 'medium')?.range;
  if (!medium) return [];
  const speaker = chain.find((link) => link.kind === 'speaker')?.range;
  const parts = [medium, ...(speaker ? [speaker] : []), ...cue].filter(
    ([start]) => Math.abs(start - medium[0]) <= INTERMEDIARY.reach,
  );
  return [spanOf(statement, [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))])];
}

/** Whether a report names the other's medium for this speaker at another place: nobody left it out. */
function namesMedium(one: StatementWork, other: StatementWork, story: Story): boolean {
  const medium = mediumOf(other);
  if (medium === null || mediumOf(one) !== null) return false;
  const text = story.annotated.get(one.span.report)!.text.report.text;
  if (text.slice(Math.max(0, one.span.start - INTERMEDIARY.before), one.span.end + INTERMEDIARY.reach).includes(medium))
    return true;
  return (
    story.annotated
      .get(one.span.report)
      ?.attributions.some((known) => known.speaker === one.attribution!.speaker && known.via.includes(medium)) ?? false
  );
}

/** Whether a person by name speaks; a body announces much that sounds alike. */
const isPerson = ({ attribution, span }: StatementWork, story: Story): boolean =>
  story.annotated.get(span.report)?.entities.find(({ id }) => id === attribution!.entity)?.kind === 'person';

/** The outlet that heard the words itself stands in between for the others, not for itself. */
const isOwn = (one: StatementWork, other: StatementWork, story: Story): boolean => {
  const [own, medium] = [outletOf(one.span.report, story), mediumOf(other)].map((name) => name?.toLowerCase() ?? '');
  return medium !== '' && (own!.includes(medium!) || medium!.includes(own!));
};

/** One speaker's words with a go-between in one report, and without or with another in the other. */
export const intermediary: Comparer = {
  kind: 'intermediary',
  compare: (claim, story) =>
    pairsOf(claim).flatMap(({ a, b }): Draft[] => {
      const [speakerA, speakerB] = [a.attribution?.speaker, b.attribution?.speaker];
      if (!speakerA || !speakerB || !maybeSame(speakerA, speakerB, story.speakers) || mediumOf(a) === mediumOf(b))
        return [];
      if (namesMedium(a, b, story) || namesMedium(b, a, story)) return [];
      if (isOwn(a, b, story) || isOwn(b, a, story)) return [];
      const { share, weight } = alikeness(a, b, story.alignment.weigh);
      if (
        share < ATTRIBUTION.share ||
        weight < ATTRIBUTION.weight ||
        (!(isPerson(a, story) && isPerson(b, story) && inOrder(a, b)) && !surelyOne(a, b, story))
      )
        return [];
      const said = (one: StatementWork): string =>
        `${outletOf(one.span.report, story)} ${mediumOf(one) === null ? 'names nobody in between' : `has it through ${mediumOf(one)}`}`;
      return [
        {
          kind: 'intermediary',
          verdict: 'compatible',
          claim,
          readings: [a, b].map((one) => ({
            value: mediumOf(one) ?? '(nobody named)',
            spans: [...namingOf(one), spanOf(one, sayingOf(one))],
          })),
          why: `${said(a)}, ${said(b)}.`,
          weight: 0.35,
          by: 'intermediary/medium-dropped',
        },
      ];
    }),
};
