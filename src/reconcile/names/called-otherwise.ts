import type { Annotated } from '../../model/annotated.ts';
import type { Entity } from '../../model/names.ts';
import type { Span } from '../../model/span.ts';
import { bySpan, outletOf, printed, type Draft, type Story } from '../comparer.ts';
import { CALLED } from '../thresholds.ts';

/** What one report calls one person. */
interface Called {
  readonly report: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly descriptions: readonly { readonly text: string; readonly span: Span }[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}’']{2,}/gu) ?? [];

/** "Noor Faiz" and "Noor Fayez" are one name in two alphabets: all words but the last, and how the last one begins. */
function oneName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.join(' ') === b.join(' ')) return true;
  return (
    a.length === b.length &&
    a.length > 2 &&
    a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ') &&
    a.at(-1)!.slice(0, CALLED.start) === b.at(-1)!.slice(0, CALLED.start)
  );
}

function calledIn(annotated: Annotated, entity: Entity, story: Story): Called | null {
  const { reporting } = story.vocabulary.language;
  const { report } = annotated.text;
  const plain = new Set(reporting?.courtesies ?? []);
  const descriptions = entity.descriptions
    .filter(({ text }) => !reporting?.noOffice.test(text) && wordsOf(text).some((word) => !plain.has(word)))
    .map(({ text, range: [start, end] }) => ({ text, span: { report: report.id, start, end } }));
  if (descriptions.length === 0) return null;
  return { report: report.id, name: entity.name, words: wordsOf(entity.name), descriptions };
}

/** An office: its noun, the row of its rank (-1: none), and whether a word before it leaves no room for the highest. */
interface Office {
  readonly head: string;
  readonly rank: number;
  readonly lesser: boolean;
  /** What the office is of, before the noun: "fire", "police". */
  readonly of: readonly string[];
}

/** What a description is of: its last word before "of the guard", "in Karvale"; `null` where another person's name stands in it. */
function officeOf(text: string, story: Story): Office | null {
  const { ranks = [], otherTimes = [] } = story.vocabulary.language.reporting ?? {};
  const words = wordsOf(text).filter((word, i) => i > 0 || !story.vocabulary.isStop(word));
  const stop = words.findIndex((word) => story.vocabulary.isStop(word));
  const phrase = stop < 0 ? words : words.slice(0, stop);
  const head = phrase.at(-1);
  if (head === undefined || phrase.some((word) => /['’]s$/u.test(word))) return null;
  // "Then-acting chief", "former deputy chief": two offices at two times.
  if (words.some((word) => otherTimes.includes(word))) return null;
  const before = phrase.slice(0, -1);
  const rank = ranks.findIndex((row) => before.some((word) => row.includes(word)));
  const { lesser = [] } = story.vocabulary.language.reporting ?? {};
  return {
    head: story.vocabulary.stem(head),
    rank,
    lesser: before.some((word) => lesser.includes(word)),
    of: before.filter((word) => !lesser.includes(word) && !ranks.some((row) => row.includes(word))),
  };
}

/** Whether two reports give one office of a person another rank. One that cuts a title down to its noun says nothing else. */
function differ(a: Called, b: Called, story: Story): boolean {
  const offices = (one: Called): Office[] =>
    one.descriptions.map(({ text }) => officeOf(text, story)).filter((office) => office !== null);
  const [left, right] = [offices(a), offices(b)];
  const same = left.flatMap((x) => right.filter((y) => x.head === y.head).map((y) => [x, y] as const));
  // "Deputy fire chief", "police chief": two who bear one name.
  const isOther = (x: Office, y: Office): boolean =>
    x.of.length > 0 && y.of.length > 0 && !x.of.some((word) => y.of.includes(word));
  if (same.some(([x, y]) => isOther(x, y))) return false;
  const apart = (x: Office, y: Office): boolean =>
    x.rank !== y.rank && (x.rank >= 0 || x.lesser) && (y.rank >= 0 || y.lesser);
  return same.length > 0 && same.every(([x, y]) => apart(x, y));
}

/** One person whom two reports give another rank in one office: a deputy here, the chief there. */
export function calledOtherwise(story: Story): Draft[] {
  const all = [...story.annotated.values()].flatMap((annotated) =>
    annotated.entities.flatMap((entity) =>
      entity.kind === 'person' && entity.descriptions.length > 0 && / /u.test(entity.name)
        ? (calledIn(annotated, entity, story) ?? [])
        : [],
    ),
  );
  const families = Map.groupBy(all, ({ words }) => words.slice(0, Math.max(1, words.length - 1)).join(' '));
  return [...families]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => {
      const placed = [...list].sort((a, b) => bySpan(a.descriptions[0]!.span, b.descriptions[0]!.span));
      // Three hundred reports with one description say one thing.
      const seen = new Set<string>();
      const sorted = placed.filter(({ name, descriptions }) => {
        const said = [name, ...new Set(descriptions.map(({ text }) => text))].join('\n');
        return !seen.has(said) && seen.add(said).size <= CALLED.lookedAt;
      });
      const out = new Map<string, Draft>();
      for (const [i, a] of sorted.entries())
        for (const b of sorted.slice(i + 1)) {
          if (a.report === b.report || !oneName(a.words, b.words) || out.has(a.words.join(' '))) continue;
          if (differ(a, b, story)) out.set(a.words.join(' '), draftOf(a, b, story));
        }
      return [...out.values()];
    });
}

function draftOf(a: Called, b: Called, story: Story): Draft {
  const said = (one: Called): string =>
    `"${printed(one.descriptions[0]!.span, story)}" in ${outletOf(one.report, story)}`;
  return {
    kind: 'role',
    verdict: 'compatible',
    claim: null,
    about: a.name,
    readings: [a, b].map((one) => ({
      value: one.descriptions[0]!.text,
      spans: one.descriptions.map(({ span }) => span),
    })),
    why: `${a.name} is ${said(a)}, ${said(b)}: another rank in one office.`,
    weight: 0.36,
    by: 'role/called-otherwise',
  };
}
