import type { Range } from '../../model/span.ts';
import type { Story } from '../comparer.ts';
import { inHouseSpelling, nameOneThing } from '../names/same-name.ts';
import { isNames } from './arguments.ts';
import type { Entry } from './entry.ts';
import { textOf, type Line, type Word } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import { NAMES } from './thresholds.ts';

/** Names of several words in a line: capitals and numbers in a row, "of" and "for" between. */
function namesIn(
  { words }: Line,
  inside: readonly string[],
  beside: readonly string[],
  titles: ReadonlySet<string>,
): Range[] {
  const out: Range[] = [];
  let i = 0;
  while (i < words.length) {
    if (!words[i]!.capital) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < words.length && !words[to]!.cut) {
      const word = words[to]!;
      if (word.norm === "'s") break;
      if (word.capital || ((word.number || word.norm.length === 1) && isNamePart(words[to + 1]))) to++;
      else if (inside.includes(word.norm) && words[to + 1]?.capital && !words[to + 1]!.cut) to += 2;
      else break;
    }
    // Of "Trade and Fisheries Committee" a part is no name.
    const isPart = beside.includes(words[to]?.norm ?? '') || beside.includes(words[i - 1]?.norm ?? '');
    // "Marrow Police Sgt. Orr", "Marrow City Council President": an office.
    const isOffice = titles.has(words[to - 1]!.norm) && !words.slice(i, to).some(({ norm }) => inside.includes(norm));
    if (to - i > 1 && !isPart && !isOffice && words[to - 1]!.norm.length > 1) out.push([i, to]);
    i = to;
  }
  return out;
}

/** A number stands inside a name, not behind it. */
const isNamePart = (word: Word | undefined): boolean => word !== undefined && word.capital && !word.cut;

const tokens = (line: Line, [from, to]: Range): string[] =>
  line.words
    .slice(from, to)
    .filter((word) => !word.stop)
    .map(({ norm }) => norm);

function isPerson(line: Line, [from, to]: Range, story: Story): boolean {
  const [start, end] = [line.words[from]!.start, line.words[to - 1]!.end];
  return (story.annotated.get(line.report)?.entities ?? []).some(
    (entity) => entity.kind === 'person' && entity.mentions.some((range) => range[0] < end && start < range[1]),
  );
}

/** One body or thing under two names that have a word in common and each a word of its own. */
export function otherNames(
  { a, b }: ParsedMeeting,
  story: Story,
  printed: (report: string, text: string) => boolean,
): Entry[] {
  const [l, m] = [a.line, b.line];
  const inside = story.vocabulary.language.differences?.variants?.insideNames ?? [];
  const beside = story.vocabulary.language.grammar?.additive ?? [];
  const titles = new Set(story.vocabulary.language.names?.titles);
  return namesIn(l, inside, beside, titles).flatMap((x) =>
    namesIn(m, inside, beside, titles).flatMap((y): Entry[] => {
      const [inX, inY] = [tokens(l, x), tokens(m, y)];
      const both = inX.filter((norm) => inY.includes(norm));
      const [onlyX, onlyY] = [inX.filter((norm) => !inY.includes(norm)), inY.filter((norm) => !inX.includes(norm))];
      if (both.length === 0 || (onlyX.length === 0 && onlyY.length === 0)) return [];
      if (both.length < Math.max(NAMES.least, onlyX.length, onlyY.length)) return [];
      // "Harbour Select Committee", "Harbour Water Works Committee": two bodies of one house.
      if (onlyX.length > 0 && onlyY.length > 0 && onlyX.length + onlyY.length > both.length) return [];
      const house = (list: readonly string[]): string =>
        list.map((norm) => inHouseSpelling(norm, story.vocabulary)).join(' ');
      if (house(inX) === house(inY)) return [];
      const isThing = [...l.words.slice(...x), ...m.words.slice(...y)].some(({ number }) => number);
      if (!isThing && (isPerson(l, x, story) || isPerson(m, y, story))) return [];
      const fuller = both.length >= NAMES.shared && (onlyX.length === 0) !== (onlyY.length === 0);
      if (!fuller && nameOneThing(l.words.slice(...x), m.words.slice(...y), story.vocabulary)) return [];
      const [left, right] = [textOf(l, x, story), textOf(m, y, story)];
      if (printed(l.report, right) || printed(m.report, left) || !isNames(l, [x[0], x[0] + 1])) return [];
      return [
        {
          rule: 'name',
          kind: 'name',
          verdict: 'compatible',
          value: 0.6,
          a: { line: l, value: left, place: x },
          b: { line: m, value: right, place: y },
          lead: 'The name',
          about: [...l.words.slice(...x), ...m.words.slice(...y)].map(({ key }) => key),
          exchanged: false,
        },
      ];
    }),
  );
}
