import type { Story } from '../comparer.ts';
import { dated, numbered } from './arguments.ts';
import type { Entry } from './entry.ts';
import { textOf } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import type { Parsed, Phrase } from './phrases.ts';
import { FIRM } from './thresholds.ts';

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
