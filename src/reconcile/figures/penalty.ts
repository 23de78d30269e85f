import type { Annotated } from '../../model/annotated.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { FigureTellings } from '../../model/language/figure-tellings.ts';
import { listed, outletOf, type Draft, type Story } from '../comparer.ts';
import { PENALTY } from './figure-thresholds.ts';

/** A length of time that somebody is to be locked up for, with the step at which it is told and whose it is. */
interface Penalty {
  readonly report: string;
  readonly quantity: Quantity;
  readonly step: string;
  readonly person: readonly string[];
  /** Seconds, at most. */
  readonly longest: number;
}

/** The step told nearest before the number; a hedge that opens the number belongs to it. */
function stepOf(before: string, tellings: FigureTellings): string | null {
  let best: { name: string; at: number } | null = null;
  for (const { name, pattern } of tellings.penaltySteps)
    for (const found of before.matchAll(new RegExp(pattern, 'gu')))
      if (best === null || found.index > best.at) best = { name, at: found.index };
  return best?.name ?? null;
}

/** Words of the name of whoever a sentence tells of last before a place; the person named most in the report where it names nobody. */
function personAt(annotated: Annotated, [start, end]: readonly [number, number], tellings: FigureTellings): string[] {
  const people = annotated.entities.filter(({ kind, name }) => kind === 'person' && /\p{Lu}/u.test(name));
  const inSentence = annotated.mentions
    .filter(({ range }) => range[0] >= start && range[1] <= end)
    .flatMap(({ entity }) => people.find(({ id }) => id === entity) ?? []);
  const most = [...people].sort((a, b) => b.mentions.length - a.mentions.length)[0];
  const name = (inSentence.at(-1) ?? most)?.name.toLowerCase() ?? '';
  return (name.match(/[\p{L}'’-]{2,}/gu) ?? []).filter((word) => !tellings.notNames.includes(word));
}

/** "Sandi" and "Sandra Orr" may be one; "Max Orr" and "Sandra Orr" are two. */
function maybeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const alike = (x: string, y: string): boolean =>
    x === y || (x.length >= PENALTY.nameStart && y.startsWith(x.slice(0, PENALTY.nameStart)));
  return a.length > 1 && b.length > 1
    ? alike(a[0]!, b[0]!) && a.at(-1) === b.at(-1)
    : a.some((x) => b.some((y) => alike(x, y)));
}

function penaltiesOf(story: Story, tellings: FigureTellings): Penalty[] {
  return story.alignment.mentions
    .filter(({ quantity }) => quantity.kind === 'duration')
    .flatMap(({ statement, quantity, base }): Penalty[] => {
      const { report } = statement.span;
      const annotated = story.annotated.get(report)!;
      const [from] = statement.around;
      const sentence = annotated.text.report.text.slice(...statement.around).toLowerCase();
      if (!tellings.penal.pattern.test(sentence)) return [];
      // "Faces up to six years": the hedge tells of the step too.
      const number = quantity.hedgeRange ? Math.max(quantity.range[0], quantity.hedgeRange[1]) : quantity.range[0];
      const step = stepOf(sentence.slice(0, number - from), tellings);
      const longest = base.hi ?? base.lo ?? 0;
      if (step === null || longest < PENALTY.shortest) return [];
      return [{ report, quantity, step, person: personAt(annotated, [from, quantity.range[0]], tellings), longest }];
    });
}

/** What was asked for or given stays below the most that the law allows, and is not a small part of it. */
function fit(a: Penalty, b: Penalty): boolean {
  const printed = ({ quantity }: Penalty): number => quantity.printed.hi;
  if (a.step === b.step || !maybeOnePerson(a.person, b.person)) return false;
  if (printed(a) === printed(b) && a.quantity.unit === b.quantity.unit) return false;
  const [low, high] = [a, b].sort((x, y) => x.longest - y.longest) as [Penalty, Penalty];
  return low.longest * PENALTY.apart >= high.longest;
}

const prints = (a: Penalty, b: Penalty, story: Story): boolean =>
  story.alignment.mentions.some(
    ({ statement, quantity }) =>
      statement.span.report === a.report &&
      quantity.unit === b.quantity.unit &&
      quantity.printed.lo === b.quantity.printed.lo &&
      quantity.printed.hi === b.quantity.printed.hi,
  );

/** Steps of one punishment: what the law allows, what is asked for and what is given are no conflict, but a reader must know which. */
export function penaltySteps(story: Story): Draft[] {
  const tellings = story.vocabulary.language.differences?.figureTellings;
  if (!tellings) return [];
  const all = penaltiesOf(story, tellings).slice(0, PENALTY.most);
  const drafts: Draft[] = [];
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (a.report === b.report || !fit(a, b)) continue;
      // A report that prints the other number too tells both steps itself.
      if (prints(a, b, story) || prints(b, a, story)) continue;
      const text = ({ report, quantity }: Penalty): string =>
        story.annotated.get(report)!.text.report.text.slice(...quantity.range);
      const told = [a, b].map((one) => `"${text(one)}" in ${listed([outletOf(one.report, story)])} is ${one.step}`);
      drafts.push({
        kind: 'figure',
        verdict: 'different-scope',
        claim: null,
        readings: [a, b].map((one) => ({
          value: text(one),
          spans: [{ report: one.report, start: one.quantity.range[0], end: one.quantity.range[1] }],
        })),
        why: `Two steps of one punishment: ${told.join('; ')}.`,
        weight: 0.42,
        by: 'figure/penalty-steps',
      });
    }
  return drafts;
}
