import { alignWords } from '../../derive/alignment-of-words.ts';
import type { Range } from '../../model/span.ts';
import type { Story } from '../comparer.ts';
import type { Entry, Side } from './entry.ts';
import { textOf, type Line, type Word } from './lines.ts';
import type { Parsed } from './phrases.ts';
import { ACT, VOICE } from './thresholds.ts';

/** A sentence that somebody named says in quotation marks. */
interface Quoted {
  readonly speaker: string;
  readonly clause: Parsed;
}

/** The words of a line in quotation marks, by their places. */
const quotedPlaces = ({ words }: Line): number[] => words.flatMap((word, i) => (word.quoted ? [i] : []));

/** The one telling word of a place, if it is a noun, no name and no number. */
function nounAt({ line, classes }: Parsed, places: readonly number[]): Word | null {
  const telling = places.filter((i) => !line.words[i]!.stop);
  const word = line.words[telling[0] ?? -1];
  if (telling.length !== 1 || !word || word.capital || word.number) return null;
  return classes[telling[0]!] === 'noun' && places.length <= ACT.longestNoun ? word : null;
}

/**
 * One account given twice: the same words on both sides, with the speaker in them ("there was a … in front of me"), and another noun
 * between. Only of what is past: promises and wishes are said in one form of many things.
 */
function otherNoun(a: Quoted, b: Quoted, story: Story): Entry[] {
  const variants = story.vocabulary.language.differences?.variants;
  if (!variants) return [];
  const { selves = [], selfObjects = [], past = [] } = variants;
  const [inA, inB] = [quotedPlaces(a.clause.line), quotedPlaces(b.clause.line)];
  const word = (one: Quoted, i: number): Word => one.clause.line.words[i]!;
  const edits = alignWords(
    inA.map((i) => word(a, i).norm),
    inB.map((i) => word(b, i).norm),
  );
  return edits.flatMap((edit, k): Entry[] => {
    const [before, after] = [edits[k - 1], edits[k + 1]];
    if (edit.kind !== 'substitute' || before?.kind !== 'equal' || after?.kind !== 'equal') return [];
    const same = [...inA.slice(...before.a), ...inA.slice(...after.a)].map((i) => word(a, i).norm);
    const sides = [before, after].every(({ a: [from, to] }) => to - from >= ACT.beside);
    const isOwn = same.some((norm) => selves.includes(norm) || selfObjects.includes(norm));
    if (!sides || same.length < ACT.same || !isOwn || !same.some((norm) => past.includes(norm))) return [];
    const [x, y] = [nounAt(a.clause, inA.slice(...edit.a)), nounAt(b.clause, inB.slice(...edit.b))];
    if (!x || !y || x.key === y.key || x.stem === y.stem) return [];
    const side = (one: Quoted, places: readonly number[], from: number, to: number): Side => {
      const place: Range = [places[from]!, places[to - 1]! + 1];
      return { line: one.clause.line, value: textOf(one.clause.line, place, story), place };
    };
    return [
      {
        rule: 'account',
        kind: 'wording',
        verdict: 'compatible',
        value: 0.7,
        a: side(a, inA, before.a[0], after.a[1]),
        b: side(b, inB, before.b[0], after.b[1]),
        lead: `What ${a.speaker} told of it, in two ways`,
        about: [],
        exchanged: false,
      },
    ];
  });
}

/** The sentences that each person named says in quotation marks, by the last word of the name. */
function quotedBy(
  story: Story,
  linesOf: (report: string) => readonly Line[],
  parse: (line: Line) => Parsed | null,
): Map<string, Quoted[]> {
  const all = [...story.annotated].flatMap(([report, { attributions, entities }]) => {
    const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    return attributions.flatMap(({ entity, speaker, quoted, class: kind }): Quoted[] => {
      if (kind !== 'speech' || entity === null || !people.has(entity) || !speaker || !/^\p{Lu}/u.test(speaker))
        return [];
      const inside = (line: Line): boolean =>
        quoted.some(([start, end]) => line.range[0] < end && start < line.range[1]);
      return linesOf(report)
        .filter((line) => inside(line) && line.words.some((word) => word.quoted))
        .flatMap((line) => {
          const clause = parse(line);
          return clause ? [{ speaker, clause }] : [];
        });
    });
  });
  return Map.groupBy(all, ({ speaker }) => speaker.toLowerCase().split(/\s+/u).at(-1)!);
}

/** Accounts that one person gives to two reports, where they part in a noun. */
export function otherNouns(
  story: Story,
  linesOf: (report: string) => readonly Line[],
  parse: (line: Line) => Parsed | null,
): Entry[] {
  if (!story.vocabulary.language.differences?.variants?.selves) return [];
  return [...quotedBy(story, linesOf, parse).values()].flatMap((list) => {
    const told = list.slice(0, VOICE.most);
    return told.flatMap((a, i) =>
      told
        .slice(i + 1)
        .filter((b) => a.clause.line.report !== b.clause.line.report)
        .flatMap((b) => otherNoun(a, b, story)),
    );
  });
}
