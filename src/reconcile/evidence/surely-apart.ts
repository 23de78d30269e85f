import type { Entity } from '../../model/names.ts';
import type { StatementWork } from '../../align/index.ts';
import { alikeness } from './alikeness.ts';
import type { Story } from '../comparer.ts';
import { isNamed } from '../sources/speakers.ts';
import type { Teller, Ties } from '../tellers.ts';
import { ORIGIN } from '../thresholds.ts';

/** A named voice that tells a claim first-hand. */
interface Source {
  readonly report: string;
  readonly speaker: string;
  readonly entity: Entity | undefined;
  readonly statements: readonly StatementWork[];
}

function sourceOf(teller: Teller, story: Story): Source | null {
  const statements = teller.statements.filter(
    ({ attribution, inTitle }) => !inTitle && isNamed(attribution) && attribution?.class === 'speech',
  );
  if (teller.speaker === null || statements.length === 0) return null;
  const id = statements[0]!.attribution!.entity;
  const entity = story.annotated.get(teller.report)?.entities.find((one) => one.id === id);
  return { report: teller.report, speaker: teller.speaker, entity, statements };
}

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** The words by which a speaker is described: role, body, side. */
function called({ entity, speaker }: Source, story: Story): Set<string> {
  const texts = [
    speaker,
    entity?.name ?? '',
    entity?.party ?? '',
    ...(entity?.descriptions ?? []).map(({ text }) => text),
  ];
  return new Set(
    texts
      .flatMap(words)
      .filter((word) => !story.speakers.filler.has(word))
      .map(story.vocabulary.stem),
  );
}

/** Two who may be one, or of one body ("the police chief", "a police spokesman"): what one knows the other may have told. */
function mayBeOne(a: Source, b: Source, story: Story, ties: Ties): boolean {
  if (a.report === b.report || ties.same(a.speaker, b.speaker)) return true;
  const other = called(b, story);
  return [...called(a, story)].some((word) => other.has(word));
}

/** A statement that speaks of the other source tells what that one said, or answers it. */
const speaksOf = (statement: StatementWork, { speaker }: Source): boolean =>
  words(speaker).some((word) => statement.terms.some((term) => term.norm === word && term.capital));

const tellingIn = (x: StatementWork, y: StatementWork, story: Story): number =>
  [...x.keys].filter((key) => y.keys.has(key) && !story.alignment.common.has(key)).length;

/** Two that give one exact figure: of a sum or a measure, or of a count where both are bodies in a position to know. */
function countAlike(a: Source, b: Source, x: StatementWork, y: StatementWork, story: Story): boolean {
  const knowing = story.vocabulary.language.claims?.knowing ?? [];
  const body = ({ speaker }: Source): boolean => words(speaker).some((word) => knowing.includes(word));
  const bodies = body(a) && body(b);
  const exact = x.quantities.some((one) =>
    y.quantities.some(
      (two) =>
        (bodies || one.kind === 'money' || one.kind === 'measure') &&
        one.unit === two.unit &&
        one.printed.lo === two.printed.lo &&
        one.printed.hi === two.printed.hi,
    ),
  );
  return exact && tellingIn(x, y, story) >= ORIGIN.toldWords;
}

/**
 * Whether two statements surely tell one fact: neither denies nor doubts what the other says, and both give one exact figure.
 * Words alone are not enough: of two who say alike most voice one feeling or opinion (docs/tally-claims.md).
 */
function tellAlike(a: Source, b: Source, x: StatementWork, y: StatementWork, story: Story): boolean {
  if (x.negated !== y.negated || x.hedged || y.hedged || speaksOf(x, b) || speaksOf(y, a)) return false;
  if (alikeness(x, y, story.alignment.weigh).share < ORIGIN.toldShare) return false;
  return countAlike(a, b, x, y, story);
}

function apart(a: Source, b: Source, story: Story, ties: Ties): boolean {
  return (
    !mayBeOne(a, b, story, ties) && a.statements.some((x) => b.statements.some((y) => tellAlike(a, b, x, y, story)))
  );
}

/**
 * How many origins of a claim are sure: named first-hand sources in different reports, no two of whom can be one, are of one body,
 * or speak of each other, and who give one exact figure of the same thing. A claim counted twice that was told once is the graver error.
 *
 * @param groups the voices that nothing joins, one group an origin
 */
export function surelyApart(groups: readonly (readonly Teller[])[], story: Story, ties: Ties): number {
  const sure: Source[] = [];
  for (const group of groups.slice(0, ORIGIN.mostGroups)) {
    const sources = group.map((teller) => sourceOf(teller, story)).filter((one) => one !== null);
    const found = sources.find((one) => sure.every((other) => apart(one, other, story, ties)));
    if (found) sure.push(found);
  }
  return sure.length;
}
