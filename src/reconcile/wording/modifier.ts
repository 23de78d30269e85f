import type { Span } from '../../model/span.ts';
import { terms as termsOf, type Term } from '../../align/index.ts';
import { listed, outletOf, type Draft, type Story } from '../comparer.ts';
import { MODIFIER } from '../thresholds.ts';

/** "Norland strikes", "Marsh administration": a name right before a common noun. */
interface Named {
  readonly span: Span;
  readonly name: string;
  readonly head: Term;
  readonly near: ReadonlySet<string>;
  /** Spoken of in the present: the one that holds the office now. */
  readonly present: boolean;
}

function isPair(before: Term, head: Term): boolean {
  const common = !head.capital && !head.stop && !head.number && head.norm.length > 3;
  return (
    before.capital && !before.stop && /^[\p{L}.]{2,}$/u.test(before.norm) && common && head.start - before.end <= 1
  );
}

/** Pairs of a sentence; the frame of what somebody said is looked at too. */
function namedIn(terms: readonly Term[], text: string, report: string, presents: ReadonlySet<string>): Named[] {
  return terms.flatMap((head, at) => {
    const before = terms[at - 1];
    if (!before || !isPair(before, head)) return [];
    // The end of a hyphenated name or of a name of several words is no name.
    const earlier = terms[at - 2];
    if (earlier && before.start - earlier.end === 1 && (earlier.capital || text[before.start - 1] === '-')) return [];
    const near = terms.filter(
      (term, i) => !term.stop && i !== at && i !== at - 1 && Math.abs(i - at) <= MODIFIER.window,
    );
    return [
      {
        span: { report, start: before.start, end: head.end },
        name: before.text,
        head,
        near: new Set(near.map((term) => term.key)),
        present: presents.has(terms[at + 1]?.norm ?? ''),
      },
    ];
  });
}

function byHead(story: Story): Map<string, Named[]> {
  const { presentForms = [], bodies = [], peopleHeads = [], offices = [] } = story.vocabulary.comparison ?? {};
  const kinds = new Set(story.vocabulary.language.differences?.governmentKinds);
  const owned = new Set(story.vocabulary.language.differences?.ownedThings);
  const presents = new Set(presentForms);
  // "Norland officials" and "Westmark officials" are two groups, not one under two names.
  const groups = new Set([...bodies, ...peopleHeads].filter((word) => !offices.includes(word)));
  const out = new Map<string, Named[]>();
  for (const [report, { text }] of story.annotated)
    for (const sentence of text.sentences) {
      if (text.paragraphs[sentence.paragraph]?.role === 'furniture') continue;
      const terms = termsOf(text.report.text.slice(sentence.start, sentence.end), story.vocabulary, sentence.start);
      for (const one of namedIn(terms, text.report.text, report, presents)) {
        if (groups.has(one.head.norm) || !(offices.includes(one.head.norm) || owned.has(one.head.norm))) continue;
        if (kinds.has(one.name.toLowerCase())) continue;
        const list = out.get(one.head.key);
        if (list) list.push(one);
        else out.set(one.head.key, [one]);
      }
    }
  return out;
}

/** One name, or a country and its people: "Norland", "Norlander". */
function sameName(a: string, b: string, story: Story): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x.slice(0, MODIFIER.prefix) === y.slice(0, MODIFIER.prefix)) return true;
  const groups = [
    ...(story.vocabulary.comparison?.sameNames ?? []),
    ...(story.vocabulary.language.differences?.namesOfOne ?? []),
  ];
  return groups.some((names) => names.includes(x) && names.includes(y));
}

/** Whether two pairs speak of one thing: among the same words, or both of the present holder of one office. */
function sameThing(a: Named, b: Named, personal: ReadonlySet<string>, story: Story): boolean {
  if (a.present && b.present && personal.has(a.head.norm)) return true;
  const weigh = story.alignment.weigh.between(a.span.report, b.span.report);
  let [words, weight] = [0, 0];
  for (const key of a.near)
    if (b.near.has(key)) {
      words++;
      weight += weigh(key);
    }
  return words >= MODIFIER.words && weight >= MODIFIER.weight;
}

/** Pairs with one head that other reports print under another name, with all that print either name. */
function parted(list: readonly Named[], personal: ReadonlySet<string>, story: Story): Named[][] {
  const linked = new Set<Named>();
  for (const [i, a] of list.entries())
    for (const b of list.slice(i + 1))
      if (a.span.report !== b.span.report && !sameName(a.name, b.name, story) && sameThing(a, b, personal, story)) {
        linked.add(a);
        linked.add(b);
      }
  const readings: Named[][] = [];
  for (const one of list.filter((x) => [...linked].some((y) => sameName(x.name, y.name, story)))) {
    const known = readings.find((reading) => sameName(reading[0]!.name, one.name, story));
    if (known) known.push(one);
    else readings.push([one]);
  }
  return readings;
}

/** A report that prints both names before the noun speaks of two things. */
const printsBoth = (one: Named, others: readonly Named[]): boolean =>
  others.some((other) => other.span.report === one.span.report);

/** One thing under two names: the same noun with another name before it, among the same words. */
export function modifiers(story: Story): Draft[] {
  const { offices = [], personalOffices = [] } = story.vocabulary.comparison ?? {};
  const personal = new Set(personalOffices);
  return [...byHead(story)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => {
      const readings = parted(list.slice(0, MODIFIER.most), personal, story);
      if (readings.length !== 2 || readings[0]!.some((one) => printsBoth(one, readings[1]!))) return [];
      const [first, second] = [readings[0]![0]!, readings[1]![0]!];
      const office = offices.includes(first.head.norm);
      const where = readings.map((group) => listed(group.map((one) => outletOf(one.span.report, story))));
      return [
        {
          kind: office ? 'name' : 'role',
          verdict: office ? 'conflict' : 'compatible',
          claim: null,
          readings: readings.map((group) => ({
            value: `${group[0]!.name} ${group[0]!.head.text}`,
            spans: group.map((one) => one.span),
          })),
          why: `The same ${first.head.text} under two names: ${first.name} in ${where[0]}, ${second.name} in ${where[1]}.`,
          weight: office ? 0.8 : 0.45,
          by: 'name/modifier',
        } satisfies Draft,
      ];
    });
}
