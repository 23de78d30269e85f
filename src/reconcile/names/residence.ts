import type { Annotated } from '../../model/annotated.ts';
import type { Entity } from '../../model/names.ts';
import type { Span } from '../../model/span.ts';
import { bySpan, outletOf, printed, type Draft, type Story } from '../comparer.ts';
import { RESIDENCE } from '../thresholds.ts';

/** Where one report says that a person of that full name is from. */
interface Home {
  readonly name: string;
  readonly span: Span;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

const fullyNamed = ({ entities }: Annotated): Entity[] =>
  entities.filter(({ kind, name }) => kind === 'person' && / /u.test(name));

/** "Mira Dahl, 30, from Korvik". */
function behindNames(annotated: Annotated, pattern: RegExp): Home[] {
  const { id, text } = annotated.text.report;
  return fullyNamed(annotated).flatMap(({ name, mentions }) =>
    mentions.flatMap(([, end]): Home[] => {
      const found = pattern.exec(text.slice(end, end + RESIDENCE.behind));
      const filler = found?.groups?.['filler'];
      if (!found || filler === undefined) return [];
      const last = end + found[0].length;
      return [{ name, span: { report: id, start: last - filler.length, end: last } }];
    }),
  );
}

/** "The mother, from Korvik, said …" right behind lines that name one person. */
function ofEpithets(annotated: Annotated, pattern: RegExp): Home[] {
  const { sentences, paragraphs, report } = annotated.text;
  const people = fullyNamed(annotated);
  return sentences.flatMap(({ start, end, paragraph }): Home[] => {
    const found = pattern.exec(report.text.slice(start, end));
    const filler = found?.groups?.['filler'];
    if (!found || filler === undefined || paragraphs[paragraph]?.role === 'furniture') return [];
    const [person, ...others] = people.filter(({ mentions }) =>
      mentions.some(([, last]) => last <= start && last > start - RESIDENCE.before),
    );
    if (!person || others.length > 0) return [];
    const at = start + found[0].lastIndexOf(filler);
    return [{ name: person.name, span: { report: report.id, start: at, end: at + filler.length } }];
  });
}

/** "Quayside, Korvik" here, "Korvik" there: a part of a town, and the town. */
function namesBehind({ span: { report, start, end } }: Home, other: Home, story: Story): boolean {
  const { text } = story.annotated.get(report)!.text.report;
  const beside = wordsOf(text.slice(start, end + RESIDENCE.behind));
  return wordsOf(printed(other.span, story)).some((word) => beside.includes(word));
}

/** One person whom two reports have from two places: a quarter and its town, or a slip. Both can hold. */
export function residences(story: Story): Draft[] {
  const { residence, epithet } = story.vocabulary.language.slots ?? {};
  if (!residence || !epithet) return [];
  const all = [...story.annotated.values()].flatMap((one) => [
    ...behindNames(one, residence),
    ...ofEpithets(one, epithet),
  ]);
  const people = [...Map.groupBy(all, ({ name }) => name.toLowerCase())].sort(([a], [b]) => (a < b ? -1 : 1));
  return people.flatMap(([, homes]): Draft[] => {
    const sorted = homes.toSorted((a, b) => bySpan(a.span, b.span));
    const isOther = (a: Home, b: Home): boolean =>
      a.span.report !== b.span.report && !namesBehind(a, b, story) && !namesBehind(b, a, story);
    const first = sorted.find((a) => sorted.some((b) => isOther(a, b)));
    if (!first) return [];
    const others = sorted.filter((one) => isOther(first, one));
    const own = sorted.filter((one) => others.every((other) => isOther(one, other)));
    const said = (list: readonly Home[]): string =>
      `“${printed(list[0]!.span, story)}” in ${[...new Set(list.map(({ span }) => outletOf(span.report, story)))].join(', ')}`;
    return [
      {
        kind: 'wording',
        verdict: 'compatible',
        claim: null,
        about: first.name,
        readings: [own, others].map((list) => ({
          value: printed(list[0]!.span, story),
          spans: list.map(({ span }) => span),
        })),
        why: `${first.name} is from ${said(own)}, ${said(others)}; both can hold.`,
        weight: RESIDENCE.weight,
        by: 'wording/home',
      },
    ];
  });
}
