import type { Story } from '../comparer.ts';
import type { Entry } from './entry.ts';
import { textOf, type Line } from './lines.ts';
import { FIRM } from './thresholds.ts';
import type { ParsedMeeting } from './meeting-lines.ts';

/** "Fractured or broken ribs": the places of the first word. */
function openAt({ words }: Line, joints: readonly string[], verbs: ReadonlySet<string>): number[] {
  return words.flatMap((word, i) => {
    const [first, second, noun] = [words[i - 1], words[i + 1], words[i + 2]];
    const before = words[i - 2];
    // "Tear gas or rubber bullets": a noun of two words, no two words before one noun.
    const opens = !before || before.stop || words[i - 1]!.cut;
    const holds =
      opens && joints.includes(word.norm) && first && second && noun && !second.cut && !noun.cut && !word.cut;
    // "Close the gate or call guards" leaves open what is done.
    if (second && verbs.has(second.norm)) return [];
    return holds && ![first, second, noun].some((one) => one.stop || one.number || one.capital) ? [i - 1] : [];
  });
}

/** One version leaves open which of two it is, the other names one. */
export function either({ a, b }: ParsedMeeting, story: Story): Entry[] {
  const joints = story.vocabulary.language.differences?.variants?.alternatives ?? [];
  const additive = story.vocabulary.language.grammar?.additive ?? [];
  const verbs = new Set(story.vocabulary.language.grammar?.verbs);
  const entries = (open: Line, plain: Line, flipped: boolean): Entry[] =>
    openAt(open, joints, verbs).flatMap((at): Entry[] => {
      const [first, second, noun] = [open.words[at]!, open.words[at + 2]!, open.words[at + 3]!];
      const here = plain.words.findIndex(
        (word, i) =>
          word.stem === noun.stem && i > 0 && !word.cut && [first.stem, second.stem].includes(plain.words[i - 1]!.stem),
      );
      // "Threatened and endangered" names both.
      const before = plain.words[here - 2]?.norm ?? '';
      if (here < 0 || joints.includes(before) || additive.includes(before)) return [];
      const left = { line: open, value: textOf(open, [at, at + 4], story), place: [at, at + 4] as const };
      const right = {
        line: plain,
        value: textOf(plain, [here - 1, here + 1], story),
        place: [here - 1, here + 1] as const,
      };
      return [
        {
          rule: 'either',
          kind: 'wording',
          verdict: 'softening',
          value: 0.6,
          a: flipped ? right : left,
          b: flipped ? left : right,
          lead: 'One of two, or left open',
          about: [noun.key, first.key, second.key],
          exchanged: false,
          needs: FIRM.little,
          words: 1,
        },
      ];
    });
  return [...entries(a.line, b.line, false), ...entries(b.line, a.line, true)];
}
