import type { Span } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import { alikeness } from '../evidence/alikeness.ts';
import { callsMedium, isOneMedium, isOwnMedium, showOf } from './channels.ts';
import { outletOf, spanOf, type Comparer, type Draft, type Story } from '../comparer.ts';
import { inOrder } from '../evidence/in-order.ts';
import { pairsOf } from '../pairs.ts';
import { quotedAlike } from '../sayings/quoted-alike.ts';
import { maybeSame, sayingOf } from './speakers.ts';
import { surelyOne } from '../evidence/surely-one.ts';
import { ATTRIBUTION, INTERMEDIARY } from '../thresholds.ts';
import { twoEvents } from '../variants/two-events.ts';

/** The medium that heard the words; what has no capital ("on site") is none, nor is the outlet itself. */
const mediumOf = (statement: StatementWork, story: Story): string | null =>
  statement.attribution?.via.find((name) => /\p{Lu}/u.test(name) && !isOwnMedium(statement.span.report, name, story)) ??
  null;

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
  const medium = mediumOf(other, story);
  if (medium === null || mediumOf(one, story) !== null) return false;
  const textOf = ({ span }: StatementWork): string => story.annotated.get(span.report)!.text.report.text;
  const beside = textOf(one).slice(
    Math.max(0, one.span.start - INTERMEDIARY.before),
    one.span.end + INTERMEDIARY.reach,
  );
  const at = other.attribution!.chain.find(({ kind, name }) => kind === 'medium' && name === medium)?.range;
  const show = at ? showOf(at, textOf(other)) : null;
  if (callsMedium(beside, medium, story) || (show !== null && beside.toLowerCase().includes(show))) return true;
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
const isOwn = ({ span }: StatementWork, other: StatementWork, story: Story): boolean => {
  const medium = mediumOf(other, story);
  return medium !== null && isOwnMedium(span.report, medium, story);
};

/** One speaker's words with a go-between in one report, and without or with another in the other. */
export const intermediary: Comparer = {
  kind: 'intermediary',
  compare: (claim, story) =>
    pairsOf(claim).flatMap(({ a, b }): Draft[] => {
      const [speakerA, speakerB] = [a.attribution?.speaker, b.attribution?.speaker];
      if (
        !speakerA ||
        !speakerB ||
        !maybeSame(speakerA, speakerB, story.speakers) ||
        mediumOf(a, story) === mediumOf(b, story)
      )
        return [];
      const [mediumA, mediumB] = [mediumOf(a, story), mediumOf(b, story)];
      if (mediumA !== null && mediumB !== null && isOneMedium(mediumA, mediumB, story)) return [];
      if (namesMedium(a, b, story) || namesMedium(b, a, story)) return [];
      if (isOwn(a, b, story) || isOwn(b, a, story) || twoEvents(a, b)) return [];
      const direct = a.attribution!.type === 'direct' && b.attribution!.type === 'direct';
      if (direct && !quotedAlike(a, b)) return [];
      const { share, weight } = alikeness(a, b, story.alignment.weigh);
      if (
        share < ATTRIBUTION.share ||
        weight < ATTRIBUTION.weight ||
        (!(isPerson(a, story) && isPerson(b, story) && inOrder(a, b)) && !surelyOne(a, b, story))
      )
        return [];
      const said = (one: StatementWork): string =>
        `${outletOf(one.span.report, story)} ${mediumOf(one, story) === null ? 'names nobody in between' : `has it through ${mediumOf(one, story)}`}`;
      return [
        {
          kind: 'intermediary',
          verdict: 'compatible',
          claim,
          readings: [a, b].map((one) => ({
            value: mediumOf(one, story) ?? '(nobody named)',
            spans: [...namingOf(one), spanOf(one, sayingOf(one))],
          })),
          why: `${said(a)}, ${said(b)}.`,
          weight: 0.35,
          by: 'intermediary/medium-dropped',
        },
      ];
    }),
};
