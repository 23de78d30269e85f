import type { DifferenceLanguage } from '../../model/language/differences.ts';
import type { Range } from '../../model/span.ts';
import type { Story } from '../comparer.ts';
import { keysIn, numbered, overlap } from './arguments.ts';
import type { Entry, Side } from './entry.ts';
import { textOf } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import type { Frame, Parsed, Phrase } from './phrases.ts';

type Words = NonNullable<DifferenceLanguage['variants']>;

const REACH = 6;

type Stage = 'to come' | 'under way' | 'done' | 'open';

function stageOf({ line }: Parsed, frame: Frame, words: Words): Stage {
  const { norm } = line.words[frame.verb]!;
  if (line.words[frame.verb]!.cut) return 'open';
  const before = line.words.slice(Math.max(0, frame.verb - REACH), frame.verb);
  const near = before.slice(
    Math.max(
      0,
      before.findLastIndex(({ cut }) => cut),
    ),
  );
  const text = near.map((word) => word.norm).join(' ');
  if (words.future.test(text)) return 'to come';
  if (frame.auxiliaries.some((word) => words.leavingOpen.includes(word))) return 'open';
  if (/ing$/u.test(norm)) return words.underWay.test(text) ? 'under way' : 'open';
  if (near.at(-1)?.norm === 'to') return 'open';
  return /ed$|[^s]$/u.test(norm) && norm !== line.words[frame.verb]!.stem ? 'done' : 'open';
}

/** An object with the words right behind it, where a number may stand that belongs to it ("the final | two games"). */
const reach = ({ line }: Parsed, { range }: Phrase): Range => [range[0], Math.min(line.words.length, range[1] + 2)];

/** The same doing told as done here, and as still to come or under way there: two states of one thing. */
export function stillToCome({ a, b }: ParsedMeeting, story: Story, speaking: ReadonlySet<string>): Entry[] {
  const words = story.vocabulary.language.differences!.variants!;
  return a.frames.flatMap((x) =>
    b.frames.flatMap((y): Entry[] => {
      const [v, w] = [a.line.words[x.verb]!, b.line.words[y.verb]!];
      if (v.key !== w.key || v.stop || speaking.has(v.key) || !x.object || !y.object) return [];
      if (numbered(a.line, reach(a, x.object)) || numbered(b.line, reach(b, y.object))) return [];
      if (!overlap(keysIn(a.line, x.object.range), keysIn(b.line, y.object.range))) return [];
      const [stageA, stageB] = [stageOf(a, x, words), stageOf(b, y, words)];
      if (!(stageA === 'done') === !(stageB === 'done') || stageA === 'open' || stageB === 'open') return [];
      const side = (one: Parsed, frame: Frame): Side => {
        let from = frame.from;
        const reaches = frame === (stageA === 'done' ? y : x) ? 3 : 0;
        while (from > 0 && frame.from - from < reaches && !one.line.words[from]!.cut) from--;
        const place = [from, frame.object!.range[1]] as const;
        const stage = frame === x ? stageA : stageB;
        const label = `${stage} (“${one.line.words[frame.verb]!.text}”)`;
        return { line: one.line, value: textOf(one.line, place, story), label, place };
      };
      return [
        {
          rule: 'to-come',
          kind: 'wording',
          verdict: 'update',
          value: 0.8,
          a: side(a, x),
          b: side(b, y),
          lead: 'How far it has come',
          about: [],
          exchanged: false,
        },
      ];
    }),
  );
}
