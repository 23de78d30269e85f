import type { Story } from '../comparer.ts';
import { afterBareTo, apart, content, dated, isNames, numbered } from './arguments.ts';
import type { Entry } from './entry.ts';
import { textOf, type Line } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import type { Parsed, Phrase } from './phrases.ts';
import { FIRM, MODIFIERS } from './thresholds.ts';

/** Pairs of phrases with one and the same noun. */
function pairsOf({ a, b }: ParsedMeeting): { x: Phrase; y: Phrase }[] {
  const noun = ({ line }: Parsed, phrase: Phrase): string => line.words[phrase.head]!.stem;
  const isNoun = ({ line }: Parsed, { head }: Phrase): boolean =>
    !line.words[head]!.stop && !line.words[head]!.number && !line.words[head]!.capital;
  return a.phrases
    .filter((x) => isNoun(a, x))
    .flatMap((x) => b.phrases.filter((y) => isNoun(b, y) && noun(a, x) === noun(b, y)).map((y) => ({ x, y })));
}

/** Whether a report prints a word right before a noun anywhere: then it knows the thing under both names. */
const prints = (lines: readonly Line[], modifier: string, head: string): boolean =>
  lines.some(({ words }) => words.some((word, i) => word.stem === head && words[i - 1]?.stem === modifier));

/** One thing with another word before it: "the regional hospital", "a city hospital". */
export function otherModifiers(
  meeting: ParsedMeeting,
  story: Story,
  linesOf: (report: string) => readonly Line[],
): Entry[] {
  const { a, b } = meeting;
  const infinitive = story.vocabulary.language.grammar?.infinitive ?? [];
  return pairsOf(meeting).flatMap(({ x, y }): Entry[] => {
    const [l, m] = [a.line, b.line];
    if (afterBareTo(x, infinitive) || afterBareTo(y, infinitive)) return [];
    if (!apart(l, m, x.modifiers, y.modifiers, story) || dated(l, x.range) || dated(m, y.range)) return [];
    if (numbered(l, x.modifiers) || numbered(m, y.modifiers)) return [];
    if (isNames(l, x.modifiers) !== isNames(m, y.modifiers)) return [];
    if (x.modifiers[1] - x.modifiers[0] > MODIFIERS.most || y.modifiers[1] - y.modifiers[0] > MODIFIERS.most) return [];
    const head = l.words[x.head]!;
    const isPlain = ({ norm }: { readonly norm: string }): boolean => /^\p{L}{3,}$/u.test(norm);
    const [wordsX, wordsY] = [content(l, x.modifiers), content(m, y.modifiers)];
    if (![...wordsX, ...wordsY].every(isPlain)) return [];
    if (wordsX.some((w) => prints(linesOf(m.report), w.stem, head.stem))) return [];
    if (wordsY.some((w) => prints(linesOf(l.report), w.stem, head.stem))) return [];
    const [left, right] = [
      textOf(l, [x.modifiers[0], x.head + 1], story),
      textOf(m, [y.modifiers[0], y.head + 1], story),
    ];
    return [
      {
        rule: 'modifier',
        kind: 'wording',
        verdict: 'compatible',
        value: 0.45,
        a: { line: l, value: left, head: wordsX.at(-1)!.key, place: x.range },
        b: { line: m, value: right, head: wordsY.at(-1)!.key, place: y.range },
        lead: `Which ${head.text}`,
        about: [head.key],
        exchanged: true,
        words: FIRM.more,
      },
    ];
  });
}

/** In a place here, near or under it there. */
export function otherPlaces(meeting: ParsedMeeting, story: Story): Entry[] {
  const { a, b } = meeting;
  const places = story.vocabulary.language.differences?.variants?.places ?? [];
  const rowOf = (preposition: string): number => places.findIndex((row) => row.includes(preposition));
  const noun = ({ line }: Parsed, phrase: Phrase): string => line.words[phrase.head]!.stem;
  return a.phrases.flatMap((x) =>
    b.phrases
      .filter((y) => noun(a, x) === noun(b, y) && x.preposition !== null && y.preposition !== null)
      .flatMap((y): Entry[] => {
        const [i, j] = [rowOf(x.preposition!), rowOf(y.preposition!)];
        // A line that has both prepositions before the noun tells of two places.
        const has = (one: Parsed, row: number): boolean =>
          one.phrases.some(
            (p) => noun(one, p) === noun(a, x) && p.preposition !== null && rowOf(p.preposition) === row,
          );
        if (i < 0 || j < 0 || i === j || has(a, j) || has(b, i)) return [];
        if (dated(a.line, x.range) || dated(b.line, y.range)) return [];
        if (numbered(a.line, x.range) || numbered(b.line, y.range)) return [];
        const [left, right] = [textOf(a.line, x.range, story), textOf(b.line, y.range, story)];
        return [
          {
            rule: 'place',
            kind: 'wording',
            verdict: 'different-scope',
            value: 0.7,
            a: { line: a.line, value: left, place: x.range },
            b: { line: b.line, value: right, place: y.range },
            lead: 'The place',
            about: [a.line.words[x.head]!.key],
            exchanged: false,
            words: FIRM.more,
          },
        ];
      }),
  );
}
