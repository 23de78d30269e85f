import type { Story } from '../comparer.ts';
import { content, dated, keysIn, numbered, overlap, sharedFrames, span } from './arguments.ts';
import type { Entry, Side } from './entry.ts';
import { textOf, type Line } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import type { Frame, Parsed, Phrase } from './phrases.ts';

/** What an added phrase tells by its words; 0 where it tells little. */
function worth(line: Line, phrase: Phrase, causes: ReadonlySet<string>, telling: ReadonlySet<string>): number {
  const words = content(line, phrase.range);
  const cause = phrase.preposition !== null && causes.has(phrase.preposition);
  const grave = words.some((word) => !word.capital && telling.has(word.stem));
  const number = words.some((word) => word.number);
  const name = words.some((word) => word.capital);
  return (cause ? 0.2 : 0) + (grave ? 0.3 : 0) + (number ? 0.2 : 0) + (name ? 0.15 : 0);
}

/** Whether a phrase of a frame has no word in common with the phrases of the other: it may say in other words what the other adds. */
const isAlone = (phrase: Phrase, { line }: Parsed, frame: Frame, other: Parsed): boolean =>
  !dated(line, phrase.range) &&
  !frame.others.some((one) => overlap(keysIn(line, phrase.range), keysIn(other.line, one.range)));

/** A phrase that one version of a sentence has and the other lacks, and of which the other report prints no telling word at all. */
export function onlyOneAdds(
  meeting: ParsedMeeting,
  story: Story,
  speaking: ReadonlySet<string>,
  keysOf: (report: string) => ReadonlySet<string>,
  words: { readonly causes: ReadonlySet<string>; readonly telling: ReadonlySet<string> },
): Entry[] {
  const added = (one: Parsed, frame: Frame, other: Parsed, otherFrame: Frame, flipped: boolean): Entry[] =>
    frame.others.flatMap((phrase): Entry[] => {
      if (otherFrame.others.some((own) => isAlone(own, other, frame, one))) return [];
      const keys = keysIn(one.line, phrase.range);
      const value = worth(one.line, phrase, words.causes, words.telling);
      if (keys.size === 0 || value === 0 || overlap(keys, keysOf(other.line.report)) || dated(one.line, phrase.range))
        return [];
      if (numbered(one.line, phrase.range) && other.line.words.some((word) => word.number)) return [];
      const text = textOf(one.line, phrase.range, story);
      const has: Side = {
        line: one.line,
        value: text,
        label: `with “${text}”`,
        place: span(phrase.range, [frame.verb, frame.verb + 1]),
      };
      const lacks: Side = {
        line: other.line,
        value: '',
        label: 'without it',
        place: [otherFrame.from, otherFrame.verb + 1],
      };
      return [
        {
          rule: 'added',
          kind: 'wording',
          verdict: 'compatible',
          value: 0.3 + value,
          a: flipped ? lacks : has,
          b: flipped ? has : lacks,
          lead: 'One sentence, with and without a detail',
          about: [one.line.words[frame.verb]!.key],
          exchanged: true,
        },
      ];
    });
  return sharedFrames(meeting, speaking, story.vocabulary.language.differences?.variants?.particles ?? [])
    .filter(({ shared }) => shared > 0)
    .flatMap(({ x, y }) => [...added(meeting.a, x, meeting.b, y, false), ...added(meeting.b, y, meeting.a, x, true)]);
}
