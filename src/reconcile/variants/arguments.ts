import type { Range } from '../../model/span.ts';
import type { Story } from '../comparer.ts';
import { nameOneThing } from '../names/same-name.ts';
import type { Entry, Side } from './entry.ts';
import { textOf, type Line, type Word } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import type { Frame, Parsed, Phrase } from './phrases.ts';
import { FIRM } from './thresholds.ts';

export const content = (line: Line, [from, to]: Range): readonly Word[] =>
  line.words.slice(from, to).filter((word) => !word.stop);
export const keysIn = (line: Line, range: Range): ReadonlySet<string> =>
  new Set(content(line, range).map(({ key }) => key));
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));
export const span = (...ranges: readonly Range[]): Range => [
  Math.min(...ranges.map(([from]) => from)),
  Math.max(...ranges.map(([, to]) => to)),
];

/** Letters by which two forms of one word are known ("identify", "identities"). */
const STEM = 5;

/** Whether two phrases have no telling word in common, in any form, and are no two names of one. */
export function apart(a: Line, b: Line, x: Range, y: Range, story: Story): boolean {
  const [inX, inY] = [content(a, x), content(b, y)];
  if (inX.length === 0 || inY.length === 0) return false;
  if (inX.some((p) => inY.some((q) => p.key === q.key || p.norm.slice(0, STEM) === q.norm.slice(0, STEM))))
    return false;
  return !nameOneThing(inX, inY, story.vocabulary);
}

/** A phrase without what hangs on it by "of". */
export const core = ({ modifiers, head }: Phrase): Range => [modifiers[0], head + 1];

/** Whether a moment stands in a phrase: times are compared elsewhere. */
export const dated = (line: Line, [from, to]: Range): boolean =>
  line.moments.some(({ range }) => range[0] < line.words[to - 1]!.end && line.words[from]!.start < range[1]);

export const numbered = (line: Line, range: Range): boolean =>
  line.words.slice(...range).some((word) => word.number) ||
  line.quantities.some(
    (one) => one.range[0] < line.words[range[1] - 1]!.end && line.words[range[0]]!.start < one.range[1],
  );

export const isNames = (line: Line, range: Range): boolean => content(line, range).every((word) => word.capital);

/** Two frames of one verb, with the parts that they have in common. */
export interface SharedFrame {
  readonly x: Frame;
  readonly y: Frame;
  /** How many of subject, object and other phrases have a telling word in common. */
  readonly shared: number;
}

const allOf = ({ subject, object, others }: Frame): Phrase[] =>
  [subject, object, ...others].filter((phrase) => phrase !== null);

/** The little word that makes another verb of a verb ("out" in "checked out"). */
function particleOf({ line }: Parsed, { verb }: Frame, particles: readonly string[]): string | null {
  const next = line.words[verb + 1];
  return next && particles.includes(next.norm) ? next.norm : null;
}

/** "To curb piracy": behind a bare "to" stands a verb that no list knows. */
export const afterBareTo = (phrase: Phrase, infinitive: readonly string[]): boolean =>
  phrase.preposition !== null && infinitive.includes(phrase.preposition) && phrase.modifiers[0] === phrase.range[0] + 1;

/** Pairs of frames with one verb that tells something of its own: not "was", not "said". */
export function sharedFrames(
  { a, b }: ParsedMeeting,
  speaking: ReadonlySet<string>,
  particles: readonly string[],
): SharedFrame[] {
  return a.frames.flatMap((x) => {
    const verb = a.line.words[x.verb]!;
    if (speaking.has(verb.key) || verb.stop) return [];
    return b.frames
      .filter(
        (y) => b.line.words[y.verb]!.key === verb.key && particleOf(a, x, particles) === particleOf(b, y, particles),
      )
      .map((y) => ({
        x,
        y,
        shared: allOf(x).filter((p) => allOf(y).some((q) => overlap(keysIn(a.line, p.range), keysIn(b.line, q.range))))
          .length,
      }));
  });
}

interface Pair {
  readonly p: Phrase;
  readonly q: Phrase;
}

/**
 * Objects, and what is hit: "rammed his car into the wall", "in a car … rammed the gate", where the other line has the car too. Other
 * phrases behind a verb have too many uses to be compared.
 */
function pairsOf({ x, y }: SharedFrame, a: Line, b: Line, targets: readonly string[]): Pair[] {
  if (!x.object || !y.object) return [];
  const isTarget = ({ preposition }: Phrase): boolean => preposition !== null && targets.includes(preposition);
  const [inA, inB] = [a.words[x.object.head]!.key, b.words[y.object.head]!.key];
  return [
    { p: x.object, q: y.object },
    ...(b.keys.has(inA) ? x.others.filter(isTarget).map((p) => ({ p, q: y.object! })) : []),
    ...(a.keys.has(inB) ? y.others.filter(isTarget).map((q) => ({ p: x.object!, q })) : []),
  ];
}

/** Another object of the same verb. */
export function otherArguments(meeting: ParsedMeeting, story: Story, speaking: ReadonlySet<string>): Entry[] {
  const { a, b } = meeting;
  const infinitive = story.vocabulary.language.grammar?.infinitive ?? [];
  return sharedFrames(meeting, speaking, story.vocabulary.language.differences?.variants?.particles ?? [])
    .filter(({ shared }) => shared >= FIRM.parts)
    .flatMap((frames) =>
      pairsOf(frames, a.line, b.line, story.vocabulary.language.differences?.variants?.targets ?? []).flatMap(
        ({ p, q }): Entry[] => {
          const [l, m] = [a.line, b.line];
          if (!apart(l, m, core(p), core(q), story) || dated(l, p.range) || dated(m, q.range)) return [];
          if (numbered(l, p.range) || numbered(m, q.range)) return [];
          if (isNames(l, p.range) !== isNames(m, q.range)) return [];
          if (afterBareTo(p, infinitive) || afterBareTo(q, infinitive)) return [];
          const side = (one: Parsed, phrase: Phrase, frame: Frame): Side => ({
            line: one.line,
            value: textOf(one.line, phrase.range, story),
            head: one.line.words[phrase.head]!.key,
            place: span(phrase.range, [frame.verb, frame.verb + 1]),
          });
          const verb = textOf(l, [frames.x.verb, frames.x.verb + 1], story);
          const [left, right] = [side(a, p, frames.x), side(b, q, frames.y)];
          return [
            {
              rule: 'object',
              kind: 'wording',
              verdict: 'compatible',
              value: 0.5 + 0.1 * frames.shared,
              a: left,
              b: right,
              lead: `What stands after “${verb}”`,
              about: [l.words[frames.x.verb]!.key],
              exchanged: true,
              words: FIRM.many,
            },
          ];
        },
      ),
    );
}
