import type { ComparisonLanguage } from '../model/language/comparison.ts';
import type { Range } from '../model/span.ts';
import type { StatementWork, Term } from '../align/index.ts';
import { spanOf, type Draft, type Story } from './comparer.ts';
import { around } from './pairs.ts';
import { EXCLUSIVE } from './thresholds.ts';

type Group = ComparisonLanguage['exclusive'][number];

/** A word of a group of which one member excludes the others, with the telling words near it. */
interface Occurrence {
  readonly statement: StatementWork;
  readonly at: number;
  readonly member: number;
  readonly near: ReadonlySet<string>;
  /** The content word right before, and the one right after. */
  readonly before: string | null;
  readonly after: string | null;
}

function occurrences(story: Story, members: readonly (readonly string[])[]): Occurrence[] {
  const memberOf = new Map(members.flatMap((words, member) => words.map((word) => [word, member] as const)));
  const out: Occurrence[] = [];
  for (const statement of story.alignment.statements)
    statement.terms.forEach((term, at) => {
      const member = memberOf.get(term.norm);
      if (member === undefined || term.capital) return;
      const from = Math.max(0, at - EXCLUSIVE.window);
      const near = statement.terms
        .slice(from, at + EXCLUSIVE.window + 1)
        .filter((other) => !other.stop && other !== term && !memberOf.has(other.norm));
      out.push({
        statement,
        at,
        member,
        near: new Set(near.map((other) => other.key)),
        before: neighbour(statement.terms.slice(from, at).reverse(), EXCLUSIVE.slotBefore),
        after: neighbour(statement.terms.slice(at + 1), EXCLUSIVE.slotAfter),
      });
    });
  return out;
}

/** The nearest content word, at most `within` words away. */
function neighbour(terms: readonly Term[], within: number): string | null {
  return terms.slice(0, within).find((term) => !term.stop && !term.number)?.key ?? null;
}

/** Whether two words fill the same place: enough telling words near both. */
function samePlace(a: Occurrence, b: Occurrence, { onlyBefore }: Group, story: Story): boolean {
  const sameReport = a.statement.span.report === b.statement.span.report;
  if (sameReport && a.statement.sentence === b.statement.sentence) return false;
  if (!sameReport && !onlyBefore && a.before !== null && a.before === b.before) return true;
  if (!sameReport && a.after !== null && a.after === b.after && story.alignment.weigh(a.after) >= EXCLUSIVE.slotWeight)
    return true;
  if (onlyBefore) return false;
  let shared = 0;
  let weight = 0;
  for (const key of a.near)
    if (b.near.has(key)) {
      shared++;
      weight += story.alignment.weigh(key);
    }
  return shared >= EXCLUSIVE.sharedWords && weight >= EXCLUSIVE.sharedWeight;
}

/**
 * Words that exclude each other in one place of the story: a car or a truck, woods or a mountain. Only where the words
 * around are the same; a list of opposites without aligned arguments is wrong more often than right.
 */
export function exclusives(story: Story): Draft[] {
  return (story.vocabulary.comparison?.exclusive ?? []).flatMap((group) => {
    const { members } = group;
    const found = occurrences(story, members).slice(0, EXCLUSIVE.most);
    const linked = new Set<Occurrence>();
    for (const [i, a] of found.entries())
      for (const b of found.slice(i + 1))
        if (a.member !== b.member && samePlace(a, b, group, story)) {
          linked.add(a);
          linked.add(b);
        }
    if (linked.size < 2) return [];
    // Other occurrences of the same members in the same place join their reading.
    for (const one of found)
      if (
        !linked.has(one) &&
        [...linked].some((other) => other.member === one.member && samePlace(one, other, group, story))
      )
        linked.add(one);
    return [draftOf(group, [...linked], found)];
  });
}

function draftOf(
  { about, kind = 'wording', verdict = 'conflict' }: Group,
  linked: readonly Occurrence[],
  found: readonly Occurrence[],
): Draft {
  const members = [...new Set(linked.map((one) => one.member))].sort((a, b) => a - b);
  const readings = members.map((member) => {
    const own = found.filter((one) => one.member === member && linked.includes(one));
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
    why: `Beside the same words the reports print ${readings.map((r) => `"${r.value}"`).join(' and ')} (${about}); ${verdict === 'conflict' ? 'one excludes the other' : 'one says more than the other'}.`,
    weight: verdict === 'conflict' ? 0.65 : 0.45,
    by: 'wording/exclusive',
  };
}
