import type { Story } from '../comparer.ts';
import { apart, dated, isNames, keysIn, numbered, overlap, span } from './arguments.ts';
import type { Entry, Side } from './entry.ts';
import { textOf } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import type { Frame, Parsed, Phrase } from './phrases.ts';
import { RUN } from './thresholds.ts';

const entry = (rule: string, lead: string, about: readonly string[], a: Side, b: Side, people: boolean): Entry => ({
  rule,
  kind: people ? 'referent' : 'wording',
  verdict: 'compatible',
  value: people ? 0.65 : 0.4,
  a,
  b,
  lead,
  about,
  exchanged: true,
});

/** Whether a phrase speaks of people by a common noun. */
function ofPeople({ line }: Parsed, { head }: Phrase, story: Story): boolean {
  const { comparison, stem, language } = story.vocabulary;
  const word = line.words[head]!;
  if (word.capital) return false;
  const heads = [...(comparison?.peopleHeads ?? []), ...(language.differences?.kin ?? [])];
  return (
    heads.some((one) => stem(one) === word.stem) ||
    ((comparison?.doers.test(word.norm) ?? false) && !language.differences?.notDoers?.test(word.norm))
  );
}

/** The same said of somebody else, or of one who is named here and not there. */
export function otherSubjects({ a, b }: ParsedMeeting, story: Story, speaking: ReadonlySet<string>): Entry[] {
  return a.frames.flatMap((x) =>
    b.frames.flatMap((y): Entry[] => {
      const [v, w] = [a.line.words[x.verb]!, b.line.words[y.verb]!];
      if (v.key !== w.key || speaking.has(v.key) || !x.subject || !y.subject || !x.object || !y.object) return [];
      if (!overlap(keysIn(a.line, x.object.range), keysIn(b.line, y.object.range))) return [];
      const [p, q] = [x.subject, y.subject];
      if (!apart(a.line, b.line, p.range, q.range, story) || numbered(a.line, p.range) || numbered(b.line, q.range))
        return [];
      if (isNames(a.line, p.range) && isNames(b.line, q.range)) return [];
      if (dated(a.line, p.range) || dated(b.line, q.range)) return [];
      const side = (one: Parsed, frame: Frame, phrase: Phrase): Side => ({
        line: one.line,
        value: textOf(one.line, phrase.range, story),
        place: span(phrase.range, frame.object!.range),
      });
      if (
        ![ofPeople(a, p, story) || isNames(a.line, p.range), ofPeople(b, q, story) || isNames(b.line, q.range)].every(
          Boolean,
        )
      )
        return [];
      return [entry('subject', 'Of whom or what it is said', [v.key], side(a, x, p), side(b, y, q), true)];
    }),
  );
}

/** How many words are the same from here on in both lines; one small word may differ at the start ("that was", "who was"). */
function runFrom({ a, b }: ParsedMeeting, i: number, j: number): { words: number; telling: boolean } {
  let n = 0;
  let telling = false;
  while (a.line.words[i + n] && a.line.words[i + n]!.norm === b.line.words[j + n]?.norm) {
    telling ||= !a.line.words[i + n]!.stop;
    n++;
  }
  return { words: n, telling };
}

/** Another noun before the very same words: "a woman who lay on top of me", "a girl that lay on top of me". */
export function beforeSameWords(meeting: ParsedMeeting, story: Story): Entry[] {
  const { a, b } = meeting;
  return a.phrases.flatMap((p) =>
    b.phrases.flatMap((q): Entry[] => {
      const skip = a.classes[p.range[1]] === 'joint' && b.classes[q.range[1]] === 'joint' ? 1 : 0;
      const run = runFrom(meeting, p.range[1] + skip, q.range[1] + skip);
      if (run.words < RUN.words || !run.telling || p.preposition !== q.preposition) return [];
      const [l, m] = [a.line, b.line];
      if (a.line.words[p.range[1] + skip]!.cut || !apart(l, m, p.range, q.range, story)) return [];
      if (numbered(l, p.range) || numbered(m, q.range) || isNames(l, p.range) || isNames(m, q.range)) return [];
      const side = (one: Parsed, phrase: Phrase): Side => ({
        line: one.line,
        value: textOf(one.line, phrase.range, story),
        place: [phrase.range[0], phrase.range[1] + skip + run.words],
      });
      const people = ofPeople(a, p, story) && ofPeople(b, q, story);
      if (!people) return [];
      return [entry('same-run', 'Before the very same words', [], side(a, p), side(b, q), people)];
    }),
  );
}
