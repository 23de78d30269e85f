import type { QuoteMark } from '../../model/attribution.ts';
import type { Story } from '../comparer.ts';
import type { Entry, Side } from './entry.ts';
import { textOf, type Line } from './lines.ts';
import type { Meeting } from './meeting-lines.ts';
import { FURTHER } from './thresholds.ts';

/** The quotation that a line stands in, if it is the line's whole saying. */
function markOf({ report, words }: Line, story: Story): QuoteMark | null {
  const marks = story.annotated.get(report)!.quoteMarks;
  const at = words.findIndex((word) => word.quoted);
  if (at < 0) return null;
  const { start, end } = words[at]!;
  return marks.find(({ role, inner }) => role === 'quote' && inner[0] <= start && end <= inner[1]) ?? null;
}

const tellingQuoted = ({ words }: Line): Set<string> =>
  new Set(words.filter((word) => word.quoted && !word.stop).map(({ key }) => key));

/** The line that follows inside the same quotation. */
function nextIn(mark: QuoteMark, line: Line, lines: readonly Line[]): Line | null {
  const next = lines.find((one) => one.range[0] >= line.range[1]);
  return next && next.words[0] && next.words[0].start < mark.inner[1] && next.words[0].quoted ? next : null;
}

/** One saying of which one report prints another sentence, and the other breaks off. */
export function quotedFurther({ a, b }: Meeting, story: Story, linesOf: (report: string) => readonly Line[]): Entry[] {
  const [inA, inB] = [tellingQuoted(a), tellingQuoted(b)];
  const both = [...inA].filter((key) => inB.has(key)).length;
  if (both < FURTHER.words || both < FURTHER.share * Math.max(inA.size, inB.size)) return [];
  const [markA, markB] = [markOf(a, story), markOf(b, story)];
  if (!markA || !markB) return [];
  const [nextA, nextB] = [nextIn(markA, a, linesOf(a.report)), nextIn(markB, b, linesOf(b.report))];
  if (!nextA === !nextB) return [];
  const [line, next, other] = nextA ? [a, nextA, b] : [b, nextB!, a];
  const quoted = tellingQuoted(next);
  const told = linesOf(other.report).some((one) => {
    const shared = [...quoted].filter((key) => one.keys.has(key)).length;
    return shared >= FURTHER.words || shared >= FURTHER.share * quoted.size;
  });
  if (told || quoted.size < FURTHER.words) return [];
  const text = textOf(next, [0, next.words.findLastIndex((word) => word.quoted) + 1], story);
  const quotedPart = (of: Line): Side['place'] => {
    const from = of.words.findIndex((word) => word.quoted);
    return [from, of.words.findLastIndex((word) => word.quoted) + 1];
  };
  const more: Side = { line, value: `… ${text}`, label: `“${text}”`, place: quotedPart(line), until: next };
  const less: Side = { line: other, value: '', label: 'nothing more', place: quotedPart(other) };
  return [
    {
      rule: 'quoted-further',
      kind: 'wording',
      verdict: 'compatible',
      value: 0.35,
      a: nextA ? more : less,
      b: nextA ? less : more,
      lead: 'How the quotation goes on',
      about: [],
      exchanged: false,
    },
  ];
}
