import type { ComparisonLanguage } from '../../model/language/comparison.ts';
import type { Verdict } from '../../model/claim.ts';
import type { Range } from '../../model/span.ts';
import type { StatementWork, Term } from '../../align/index.ts';
import { bySpan, listed, outletOf, printed, spanOf, type Draft, type Story } from '../comparer.ts';
import { around } from '../pairs.ts';
import { EXCLUSIVE } from '../thresholds.ts';

type Group = ComparisonLanguage['exclusive'][number];

/** A word of a group of which one member excludes the others, with the telling words on either side of it. */
interface Occurrence {
  readonly statement: StatementWork;
  readonly at: number;
  readonly member: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Numbers printed near. */
  readonly numbers: ReadonlySet<string>;
}

/** "Left-wing", "mid-west": a part of another word excludes nothing. */
const isCompound = ({ span }: StatementWork, { start, end }: Term, story: Story): boolean =>
  /^[-‐‑]|[-‐‑]$/u.test(
    printed({ ...span, start: end, end: end + 1 }, story) + printed({ ...span, start: start - 1, end: start }, story),
  );

function occurrences(story: Story, members: readonly (readonly string[])[]): Occurrence[] {
  const memberOf = new Map(members.flatMap((words, member) => words.map((word) => [word, member] as const)));
  const keysOf = (terms: readonly Term[]): string[] =>
    terms
      .filter((term) => !term.stop && !memberOf.has(term.norm))
      .slice(0, EXCLUSIVE.window)
      .map((term) => term.key);
  const out: Occurrence[] = [];
  for (const statement of story.alignment.statements)
    statement.terms.forEach((term, at) => {
      const member = memberOf.get(term.norm);
      if (member === undefined || term.capital || isCompound(statement, term, story)) return;
      out.push({
        statement,
        at,
        member,
        before: keysOf(statement.terms.slice(0, at).reverse()),
        after: keysOf(statement.terms.slice(at + 1)),
        numbers: new Set(
          statement.terms
            .slice(Math.max(0, at - EXCLUSIVE.numbers), at + EXCLUSIVE.numbers)
            .filter((one) => one.number)
            .map((one) => one.norm),
        ),
      });
    });
  return out;
}

/** Words that both have on one side, with whether one of them stands right beside both. */
function sharedSide(a: readonly string[], b: readonly string[]): { keys: string[]; beside: boolean } {
  const keys = a.filter((key) => b.includes(key));
  return { keys, beside: keys.some((key) => a.indexOf(key) < EXCLUSIVE.beside && b.indexOf(key) < EXCLUSIVE.beside) };
}

/**
 * Whether two words fill the same place: telling words shared on the same sides, one of them right beside. Words of the topic
 * alone are not enough, and within one report, which may well speak of two things, more is asked.
 */
function samePlace(a: Occurrence, b: Occurrence, { onlyBefore, oneWord, eitherSide }: Group, story: Story): boolean {
  const sameReport = a.statement.span.report === b.statement.span.report;
  if (sameReport && a.statement.sentence === b.statement.sentence) return false;
  // "180 miles south of the cape", "735 miles east of the cape": two places.
  if (a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((one) => b.numbers.has(one))) return false;
  // "Northern Whitsand", "west of Whitsand": a part of it, and a place beside it.
  const goesOn = ({ statement, at }: Occurrence): boolean => statement.terms[at + 1]?.stop ?? false;
  if (onlyBefore && goesOn(a) !== goesOn(b)) return false;
  if (oneWord && !sameReport && a.before[0] !== undefined && a.before[0] === b.before[0]) return true;
  const [before, after] = eitherSide
    ? [sharedSide([...a.before, ...a.after], [...b.before, ...b.after]), sharedSide([], [])]
    : [sharedSide(a.before, b.before), sharedSide(a.after, b.after)];
  if (
    onlyBefore ? a.after[0] === undefined || a.after[0] !== b.after[0] : !eitherSide && !before.beside && !after.beside
  )
    return false;
  const keys = [...new Set([...before.keys, ...after.keys])];
  const weigh = story.alignment.weigh.between(a.statement.span.report, b.statement.span.report);
  const weight = keys.reduce((sum, key) => sum + weigh(key), 0);
  const more = sameReport ? 2 : 0;
  return keys.length >= EXCLUSIVE.sharedWords + more && weight >= EXCLUSIVE.sharedWeight * (1 + more);
}

/**
 * Without the reports that print both words in the place, or near each other anywhere ("the flat in a house"): they side with nobody. One
 * report alone contradicts itself.
 */
function withoutUndecided(place: readonly Occurrence[], found: readonly Occurrence[]): Occurrence[] {
  const byReport = Map.groupBy(place, (one) => one.statement.span.report);
  if (byReport.size === 1) return [...place];
  const isNear = (a: Occurrence, b: Occurrence): boolean =>
    a.member !== b.member &&
    a.statement.span.report === b.statement.span.report &&
    Math.abs(a.statement.sentence - b.statement.sentence) <= EXCLUSIVE.nearSentences;
  return [...byReport.values()]
    .filter((list) => new Set(list.map((one) => one.member)).size === 1)
    .flat()
    .filter((one) => !found.some((other) => isNear(one, other)));
}

/** Links that hang together: one place of the story each. */
function places(links: readonly (readonly [Occurrence, Occurrence])[]): Occurrence[][] {
  const groupOf = new Map<Occurrence, Occurrence[]>();
  for (const [a, b] of links) {
    const [x, y] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    const all = x === y ? x : [...x, ...y];
    for (const one of all) groupOf.set(one, all);
  }
  return [...new Set(groupOf.values())];
}

/**
 * Words that exclude each other in one place of the story: a car or a truck, woods or a mountain. Only where the words
 * around are the same; a list of opposites without aligned arguments is wrong more often than right.
 */
export function exclusives(story: Story): Draft[] {
  const groups = [
    ...(story.vocabulary.comparison?.exclusive ?? []),
    ...(story.vocabulary.language.differences?.exclusive ?? []),
  ];
  return groups.flatMap((group) => {
    const found = occurrences(story, group.members).slice(0, EXCLUSIVE.most);
    const links = found.flatMap((a, i) =>
      found
        .slice(i + 1)
        .filter((b) => a.member !== b.member && samePlace(a, b, group, story))
        .map((b) => [a, b] as const),
    );
    return places(links).flatMap((linked) => {
      const same = found.filter((one) =>
        linked.some((other) => other.member === one.member && samePlace(one, other, group, story)),
      );
      const decided = withoutUndecided([...new Set([...linked, ...same])], found);
      return new Set(decided.map((one) => one.member)).size > 1 ? [draftOf(group, decided, story)] : [];
    });
  });
}

const WHY: Partial<Record<Verdict, string>> = {
  conflict: '; beside the same words one excludes the other',
  softening: '; one is the stronger word',
};
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function draftOf(
  { about, kind = 'wording', verdict = 'conflict' }: Group,
  linked: readonly Occurrence[],
  story: Story,
): Draft {
  const members = [...new Set(linked.map((one) => one.member))].sort((a, b) => a - b);
  const readings = members.map((member) => {
    const own = linked
      .filter((one) => one.member === member)
      .sort((a, b) => bySpan(a.statement.span, b.statement.span) || a.at - b.at);
    const tight = (one: Occurrence): Range => around(one.statement.terms, [one.at, one.at + 1], 3);
    return {
      value: own[0]!.statement.terms[own[0]!.at]!.text,
      spans: own.map((one) => spanOf(one.statement, tight(one))),
    };
  });
  const reports = new Set(linked.map((one) => one.statement.span.report));
  return {
    kind: reports.size === 1 ? 'self-contradiction' : kind,
    verdict,
    claim: null,
    readings,
    why: `${capitalised(about)}: ${readings.map((r) => `"${r.value}" in ${listed(r.spans.map((span) => outletOf(span.report, story)))}`).join('; ')}${WHY[verdict] ?? ''}.`,
    weight: verdict === 'conflict' ? 0.65 : 0.45,
    by: 'wording/exclusive',
  };
}
