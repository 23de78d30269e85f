import type { QuoteMark } from '../../model/attribution.ts';
import type { Text } from '../../model/text.ts';
import type { Range } from '../../model/span.ts';
import type { Frame } from '../grammar/frames.ts';
import type { Draft } from './draft.ts';

/** "ORR: …" at the head of a paragraph, with or without an opening mark. */
const LABEL = /^["“”'‘]?(\p{Lu}[\p{Lu}.’' -]{1,38}\p{Lu}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}):\s+(?=\S)/u;

interface Turn {
  readonly label: Range;
  readonly content: Range[];
  readonly paragraphs: number[];
}

/**
 * Interviews printed as turns: at least three paragraphs with a label before a colon, of at least two speakers, one of them twice. Each turn is
 * an attribution; unlabelled paragraphs that begin with a mark go on with the turn before.
 */
function turns(text: Text): Turn[] {
  const source = text.report.text;
  const out: Turn[] = [];
  const labels = new Map<string, number>();
  for (const paragraph of text.paragraphs) {
    const line = source.slice(paragraph.start, paragraph.end);
    const match = LABEL.exec(line);
    const closing = /["”]+$/u.exec(line)?.[0].length ?? 0;
    if (match) {
      const at = paragraph.start + line.indexOf(match[1]!);
      labels.set(match[1]!, (labels.get(match[1]!) ?? 0) + 1);
      out.push({
        label: [at, at + match[1]!.length],
        content: [[paragraph.start + match[0].length, paragraph.end - closing]],
        paragraphs: [paragraph.index],
      });
    } else if (/^["“]\p{L}/u.test(line) && out.at(-1)?.paragraphs.at(-1) === paragraph.index - 1) {
      out.at(-1)!.content.push([paragraph.start + 1, paragraph.end - closing]);
      out.at(-1)!.paragraphs.push(paragraph.index);
    }
  }
  return out.length >= 3 && labels.size >= 2 && [...labels.values()].some((n) => n >= 2)
    ? out.filter((t) => t.content[0]![1] > t.content[0]![0])
    : [];
}

/** Replaces what was found in the paragraphs of turns by the turns themselves. */
export function transcript(
  text: Text,
  all: readonly Frame[],
  drafts: Draft[][],
  marks: readonly QuoteMark[],
): Set<number> {
  const found = turns(text);
  const paragraphs = new Set(found.flatMap((t) => t.paragraphs));
  const framesIn = Map.groupBy(all, (f) => f.paragraph);
  let next = 0;
  for (const turn of found) {
    const frame = framesIn.get(turn.paragraphs[0]!)?.[0];
    if (!frame) continue;
    for (const paragraph of turn.paragraphs) for (const f of framesIn.get(paragraph) ?? []) drafts[f.index] = [];
    const quotes: number[] = [];
    const end = turn.content.at(-1)![1];
    while (next < marks.length && marks[next]!.range[0] < end) {
      if (marks[next]!.role === 'quote' && marks[next]!.inner[1] > turn.content[0]![0]) quotes.push(next);
      next++;
    }
    drafts[frame.index] = [
      {
        frame,
        cue: null,
        cueRanges: [[turn.label[1], turn.label[1] + 1]],
        source: [turn.label],
        head: turn.label,
        sourceKind: 'phrase',
        content: turn.content,
        quotes,
        loose: false,
        class: 'speech',
        negated: false,
        rule: 'attribution/transcript',
      },
    ];
  }
  return paragraphs;
}
