import type { QuoteMark } from '../../model/attribution.ts';
import type { Frame } from '../grammar/frames.ts';
import type { Draft } from './draft.ts';

const isQuoteOnly = (frame: Frame): boolean =>
  frame.items.some((item) => item.quote !== null) &&
  frame.items.every((item) => item.quote !== null || item.tag === 'punct');

/** A few words in marks alone in a paragraph, without a stop: a heading between paragraphs, which nobody goes on to say. */
function isCrosshead(frame: Frame, frames: readonly Frame[], marks: readonly QuoteMark[]): boolean {
  const { paragraph, index, items } = frame;
  if (frames[index - 1]?.paragraph === paragraph || frames[index + 1]?.paragraph === paragraph) return false;
  const text = items.map((item) => item.text).join(' ');
  return items.every((i) => i.quote === null || marks[i.quote]!.closed) && text.length < 50 && !/[.,!?…]/u.test(text);
}

const isSpoken = (draft: Draft): boolean =>
  draft.class === 'speech' && draft.cue !== null && draft.cue.frame !== 'action';

function take(draft: Draft, frame: Frame, marks: readonly QuoteMark[]): void {
  for (const item of frame.items)
    if (item.quote !== null) {
      draft.content.push(marks[item.quote]!.inner);
      draft.quotes.push(item.quote);
    }
  draft.content.sort((a, b) => a[0] - b[0]);
}

/**
 * A sentence that is nothing but a quotation goes on with the speaker before it: in the same paragraph, or in the next ones.
 * Before the first words of a speaker in its paragraph ("A." Dahl said.) it belongs to what follows.
 */
export function join(
  frames: readonly Frame[],
  drafts: Draft[][],
  marks: readonly QuoteMark[],
  turns: ReadonlySet<number>,
): void {
  let last: { draft: Draft; paragraph: number } | null = null;
  frames.forEach((frame, i) => {
    const here = drafts[i]!;
    if (turns.has(frame.paragraph)) {
      last = null;
      return;
    }
    // "A." Dahl said. — a clause of source and cue alone looks back.
    const empty = here.find(
      (d) => d.content.length === 0 && isSpoken(d) && d.sourceKind !== 'none' && d.cue!.shape === 'finite',
    );
    const back = frames[i - 1];
    if (empty && back && isQuoteOnly(back) && back.paragraph === frame.paragraph && here.indexOf(empty) === 0) {
      const owner = drafts[i - 1]!;
      if (
        owner.length === 0 &&
        !(last && last.paragraph === frame.paragraph && last.draft.content.some((c) => c[0] >= back.start))
      )
        take(empty, back, marks);
    }
    if (isQuoteOnly(frame) && here.length === 0) {
      if (isCrosshead(frame, frames, marks)) return;
      const next = frames[i + 1];
      const forward =
        next?.paragraph === frame.paragraph &&
        drafts[i + 1]!.some((d) => d.content.length === 0 && isSpoken(d) && d.sourceKind !== 'none');
      const open = last?.draft.quotes.some((q) => !marks[q]!.closed) === true;
      if (!forward && last && frame.paragraph - last.paragraph <= (open ? 3 : 1)) {
        take(last.draft, frame, marks);
        last = { draft: last.draft, paragraph: frame.paragraph };
      }
      return;
    }
    const opener =
      frame.items.at(-1)?.text === ':'
        ? here.findLast((d) => isSpoken(d) && d.content.length === 0 && d.sourceKind !== 'none')
        : undefined;
    const spoken: Draft | undefined =
      opener ??
      here.findLast(
        (d) => isSpoken(d) && d.quotes.length > 0 && d.sourceKind !== 'relative' && d.rule !== 'attribution/want-done',
      ) ??
      here.findLast((d) => isSpoken(d) && d.quotes.length > 0) ??
      here.findLast((d) => isSpoken(d) && d.content.length > 0 && d.cue!.frame !== 'object') ??
      (frames[i + 1] && isQuoteOnly(frames[i + 1]!) && frames[i + 1]!.paragraph === frame.paragraph
        ? here.findLast((d) => isSpoken(d) && d.cue!.shape === 'finite' && d.sourceKind !== 'none')
        : undefined);
    // "A," Orr said. He did not say more. "B." — the quoted words go on.
    const aside =
      spoken !== undefined &&
      spoken !== opener &&
      spoken.quotes.length === 0 &&
      spoken.sourceKind === 'pronoun' &&
      last !== null &&
      last.paragraph === frame.paragraph &&
      last.draft.quotes.length > 0;
    if (spoken && !aside) last = { draft: spoken, paragraph: frame.paragraph };
    else if (last && frame.paragraph - last.paragraph > 3) last = null;
  });
}
