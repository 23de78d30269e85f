import type { Range } from '../../model/span.ts';
import type { Story } from '../comparer.ts';
import type { Entry, Side } from './entry.ts';
import { textOf, type Line } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import type { Anchors } from './anchors.ts';
import { HELD } from './thresholds.ts';

/** The words of doubt that begin at a place; how many words they are. */
const doubtAt = ({ words }: Line, i: number, doubts: readonly (readonly string[])[]): number =>
  doubts.find((phrase) => phrase.every((norm, k) => words[i + k]?.norm === norm))?.length ?? 0;

/** The first words of doubt in a line, one after another ("indications suggest"), and what they are cast on: up to the next mark or "and". */
function doubtIn(
  line: Line,
  doubts: readonly (readonly string[])[],
  joints: readonly string[],
): { at: number; end: number; words: number } | null {
  const { words } = line;
  for (let at = 0; at < words.length; at++) {
    let length = doubtAt(line, at, doubts);
    if (length === 0) continue;
    for (let more = length; more > 0; length += more) more = doubtAt(line, at + length, doubts);
    let end = at + length;
    const ends = (i: number): boolean => words[i]!.cut || joints.includes(words[i]!.norm);
    while (end < words.length && !(ends(end) && end > at + length + HELD.least)) end++;
    return { at, end, words: length };
  }
  return null;
}

/** "The report alleged that …": a word of doubt by which somebody named tells something casts none. */
const isTold = ({ report, words }: Line, at: number, { annotated }: Story): boolean =>
  annotated
    .get(report)!
    .attributions.some(
      ({ speaker, cue }) =>
        speaker !== null && cue.some(([start, end]) => start <= words[at]!.start && words[at]!.end <= end),
    );

/** What is told by somebody: the speaker's last name or word. */
const speakerAt = (line: Line, [from, to]: Range, { alignment }: Story): string | null => {
  const [start, end] = [line.words[from]!.start, line.words[to - 1]!.end];
  const inside = alignment.statements.find(
    ({ span, attribution }) =>
      span.report === line.report && span.start < end && start < span.end && attribution?.class === 'speech',
  );
  return inside ? (inside.attribution!.speaker ?? '').toLowerCase().split(/\s+/u).at(-1)! : null;
};

/** Whether a place is told flatly: in the report's own voice, or by the one who doubts elsewhere. What others claim is no fact. */
function isFlat(doubtful: Line, flat: Line, place: Range, story: Story): boolean {
  const speaker = speakerAt(flat, place, story);
  return speaker === null || (speaker !== '' && speaker === speakerAt(doubtful, [0, doubtful.words.length], story));
}

/** One thing told with doubt here and flatly there, where most of the words the doubt is cast on are in both. */
export function heldBack(
  { a, b }: ParsedMeeting,
  anchorsOf: () => Anchors,
  story: Story,
  doubts: readonly (readonly string[])[],
  weakens: (line: Line) => boolean,
): Entry[] {
  const joints = story.vocabulary.language.grammar?.coordinators ?? [];
  const [inA, inB] = [doubtIn(a.line, doubts, joints), doubtIn(b.line, doubts, joints)];
  if (!inA === !inB) return [];
  const [line, other, doubt] = inA ? [a.line, b.line, inA] : [b.line, a.line, inB!];
  if (weakens(other)) return [];
  const anchors = anchorsOf();
  const pairs = inA ? anchors : anchors.map(([i, j]) => [j, i] as const);
  const cast = pairs.filter(([i]) => i > doubt.at && i < doubt.end);
  // The doubt is cast on what stands right behind it; elsewhere it is about something else.
  const [first, second] = line.words.flatMap((word, i) => (i >= doubt.at + doubt.words && !word.stop ? [i] : []));
  const isVerb = first !== undefined && (inA ? a : b).classes[first] === 'verb';
  if (!cast.some(([i]) => i === first || (!isVerb && i === second))) return [];
  const telling = line.words.slice(doubt.at, doubt.end).filter((word) => !word.stop).length - 1;
  if (cast.filter(([i]) => !line.words[i]!.capital).length < HELD.plain) return [];
  if (cast.length < HELD.words || cast.length < HELD.share * telling) return [];
  const flatPlace = [Math.min(...cast.map(([, j]) => j)), Math.max(...cast.map(([, j]) => j)) + 1] as const;
  if (flatPlace[1] - flatPlace[0] > HELD.longer * (doubt.end - doubt.at)) return [];
  if (isTold(line, doubt.at, story) || !isFlat(line, other, flatPlace, story)) return [];
  const doubtful: Side = {
    line,
    label: `held back (“${textOf(line, [doubt.at, doubt.at + 2], story)}”)`,
    value: textOf(line, [doubt.at, doubt.end], story),
    place: [doubt.at, doubt.end],
  };
  const flat: Side = { line: other, label: 'told flatly', value: textOf(other, flatPlace, story), place: flatPlace };
  return [
    {
      rule: 'doubt',
      kind: 'wording',
      verdict: 'softening',
      value: 0.75,
      a: inA ? doubtful : flat,
      b: inA ? flat : doubtful,
      lead: 'How sure it is told',
      about: [],
      exchanged: false,
    },
  ];
}
