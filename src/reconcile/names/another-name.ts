import type { Verdict } from '../../model/claim.ts';
import type { Range } from '../../model/span.ts';
import type { StatementWork, Term } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import type { Change, StatementPair } from '../pairs.ts';
import { distance } from './name.ts';
import { isAddress, nameOneThing } from './same-name.ts';
import { SPELLING } from '../thresholds.ts';

/** What another name in one place of a sentence means. */
export interface NameJudged {
  readonly kind: 'name';
  readonly verdict: Verdict;
  readonly weight: number;
  readonly why: string;
  readonly by: string;
}

/** A changed run of words with the capitalised words that belong to it: "and [Katie] Jenkin". */
function wholeName({ terms }: StatementWork, [from, to]: Range): readonly Term[] {
  const joins = (left: Term | undefined, right: Term | undefined): boolean =>
    left !== undefined && right !== undefined && left.capital && right.capital && right.start - left.end <= 1;
  let [first, end] = [from, to];
  while (first < to && !terms[first]!.capital) first++;
  while (end > first && !terms[end - 1]!.capital) end--;
  while (joins(terms[first - 1], terms[first])) first--;
  while (joins(terms[end - 1], terms[end])) end++;
  return terms.slice(first, end);
}

function isPerson(statement: StatementWork, name: readonly Term[], story: Story): boolean {
  const [start, end] = [name[0]!.start, name.at(-1)!.end];
  return (
    story.annotated
      .get(statement.span.report)
      ?.entities.some(
        (entity) => entity.kind === 'person' && entity.mentions.some(([from, to]) => from < end && start < to),
      ) ?? false
  );
}

/**
 * Whether words may be the first name of somebody: one word, or a name and an initial. "House Speaker" and "Minority Leader" before one
 * family name are offices, and whoever is called by name there and by office here goes by no other name.
 */
function mayBeGiven(terms: readonly Term[], { vocabulary: { language } }: Story): boolean {
  const { titles = [], titleModifiers = [], honorifics = {} } = language.names ?? {};
  const isOffice = (word: string): boolean =>
    [titles, titleModifiers].some((list) => list.includes(word)) || word in honorifics;
  const telling = terms.filter(({ norm }) => norm.length > 1);
  return telling.length === 1 && telling.every(({ norm, stop }) => !stop && !isOffice(norm));
}

const textOf = (terms: readonly Term[]): string => terms.map((term) => term.text).join(' ');

/** Whether a report prints a name anywhere: then it tells the two apart itself. */
const prints = (report: string, name: readonly Term[], story: Story): boolean =>
  story.annotated.get(report)?.text.report.text.includes(textOf(name)) ?? false;

/**
 * Two versions of one sentence with another name in one place: another person is a conflict; another first name of one
 * person, another place or body only worth a look. `null` for two names of one thing.
 */
export function anotherName({ a, b }: StatementPair, change: Change, story: Story): NameJudged | null {
  const [left, right] = [wholeName(a, change.a), wholeName(b, change.b)];
  if (left.length === 0 || right.length === 0 || nameOneThing(left, right, story.vocabulary)) return null;
  const [ownA, ownB] = [a.terms.slice(...change.a), b.terms.slice(...change.b)].map((terms) =>
    terms.filter((term) => !term.stop),
  );
  if (nameOneThing(ownA!, ownB!, story.vocabulary)) return null;
  if (isAddress(ownA!, story.vocabulary) || isAddress(ownB!, story.vocabulary)) return null;
  const judged = (verdict: Verdict, weight: number, why: string, by: string): NameJudged => ({
    kind: 'name',
    verdict,
    weight,
    why,
    by,
  });
  const [personA, personB] = [isPerson(a, left, story), isPerson(b, right, story)];
  if (left.length > 1 && right.length > 1 && left.at(-1)!.norm === right.at(-1)!.norm)
    return (personA || personB) && mayBeGiven(ownA!, story) && mayBeGiven(ownB!, story)
      ? judged('compatible', 0.4, 'the same person goes by another first name', 'name/given')
      : null;
  if (personA !== personB) return null;
  const lasts = [left, right].map((name) => name.at(-1)!.norm) as [string, string];
  if (personA && Math.min(...lasts.map((word) => word.length)) >= SPELLING.shortest && distance(...lasts, 1) <= 1)
    return judged('compatible', 0.3, 'the same person in another spelling', 'name/spelling');
  if (personA) return judged('conflict', 0.7, 'the same sentence names another person', 'name/substituted');
  // A town here and its county there, a browser and its maker: whoever prints both knows them apart.
  const both =
    [left, right].every((name) => prints(a.span.report, name, story)) ||
    [left, right].every((name) => prints(b.span.report, name, story));
  return both
    ? null
    : judged('compatible', 0.38, 'the same sentence has another name in its place', 'name/substituted');
}
