import type { StatementWork, Term } from '../align/index.ts';
import { listed, outletOf, spanOf, type Draft, type Story } from './comparer.ts';
import { around } from './pairs.ts';
import { MODIFIER } from './thresholds.ts';

/** "Norland strikes", "Marsh administration": a name right before a common noun. */
interface Named {
  readonly statement: StatementWork;
  readonly at: number;
  readonly name: string;
  readonly near: ReadonlySet<string>;
}

function isPair(before: Term, head: Term): boolean {
  return before.capital && before.norm.length > 1 && !head.capital && !head.stop && !head.number && head.start - before.end <= 1 && head.norm.length > 3;
}

function namedIn(story: Story): Map<string, Named[]> {
  const out = new Map<string, Named[]>();
  for (const statement of story.alignment.statements)
    statement.terms.forEach((head, at) => {
      const before = statement.terms[at - 1];
      if (!before || !isPair(before, head)) return;
      const list = out.get(head.key) ?? [];
      const near = statement.terms.filter((term, i) => !term.stop && i !== at && i !== at - 1 && Math.abs(i - at) <= MODIFIER.window);
      list.push({ statement, at, name: before.text, near: new Set(near.map((term) => term.key)) });
      out.set(head.key, list);
    });
  return out;
}

/** One name, or a country and its people: "Norland", "Norlander". */
function sameName(a: string, b: string, story: Story): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x.slice(0, MODIFIER.prefix) === y.slice(0, MODIFIER.prefix)) return true;
  return story.vocabulary.comparison?.sameNames.some((names) => names.includes(x) && names.includes(y)) ?? false;
}

function sharedWeight(a: Named, b: Named, story: Story): { words: number; weight: number } {
  let [words, weight] = [0, 0];
  for (const key of a.near)
    if (b.near.has(key)) {
      words++;
      weight += story.alignment.weigh(key);
    }
  return { words, weight };
}

/** One thing under two names: the same noun with another name before it, among the same words. */
export function modifiers(story: Story): Draft[] {
  const offices = new Set(story.vocabulary.comparison?.offices ?? []);
  return [...namedIn(story)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => {
      const some = list.slice(0, MODIFIER.most);
      const linked = new Set<Named>();
      for (const [i, a] of some.entries())
        for (const b of some.slice(i + 1)) {
          if (a.statement.span.report === b.statement.span.report || sameName(a.name, b.name, story)) continue;
          const { words, weight } = sharedWeight(a, b, story);
          if (words >= MODIFIER.words && weight >= MODIFIER.weight) {
            linked.add(a);
            linked.add(b);
          }
        }
      if (linked.size < 2) return [];
      const readings: Named[][] = [];
      for (const one of some.filter((x) => linked.has(x) || [...linked].some((y) => sameName(x.name, y.name, story)))) {
        const known = readings.find((reading) => sameName(reading[0]!.name, one.name, story));
        if (known) known.push(one);
        else readings.push([one]);
      }
      if (readings.length !== 2) return [];
      const head = some[0]!.statement.terms[some[0]!.at]!.text;
      const office = offices.has(some[0]!.statement.terms[some[0]!.at]!.norm);
      const where = readings.map((list2) => listed(list2.map((one) => outletOf(one.statement.span.report, story))));
      return [
        {
          kind: office ? 'name' : 'role',
          verdict: office ? 'conflict' : 'compatible',
          claim: null,
          readings: readings.map((group) => ({
            value: `${group[0]!.name} ${group[0]!.statement.terms[group[0]!.at]!.text}`,
            spans: group.map((one) => spanOf(one.statement, around(one.statement.terms, [one.at - 1, one.at + 1], 0))),
          })),
          why: `The same ${head} under two names: ${readings[0]![0]!.name} in ${where[0]}, ${readings[1]![0]!.name} in ${where[1]}.`,
          weight: office ? 0.8 : 0.45,
          by: 'name/modifier',
        } satisfies Draft,
      ];
    });
}
