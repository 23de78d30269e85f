import type { QuoteMark } from '../../model/attribution.ts';
import type { Frame, Item } from '../grammar/frames.ts';
import { endsLikeSpeech, isFinite } from '../grammar/phrases.ts';
import type { Draft } from './draft.ts';
import { rangeOf } from './draft.ts';
import { subjectBefore } from './sources.ts';

/** The finite verb right of whose words a quotation stands, and the start of its group. */
function verbBefore(items: readonly Item[], quote: number): { first: number; verb: number } | null {
  for (let i = quote - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.tag === 'quote' || item.text === ';') return null;
    if (item.tag !== 'verb' && item.tag !== 'aux') continue;
    let first = i;
    while (first > 0 && ['adv', 'neg', 'aux', 'modal', 'to'].includes(items[first - 1]!.tag)) first--;
    if (items[first]!.tag === 'to' || (first < i && items[first + 1]?.tag === 'to')) {
      i = first;
      continue;
    }
    return { first, verb: i };
  }
  return null;
}

/**
 * Quotations that no cue of their sentence reaches. One that is introduced by a comma or colon is speech of the subject, whatever
 * the verb ("He turned and mouthed, 'Sorry.'"); shorter pieces inside a clause stay unattributed.
 */
export function fragments(all: readonly Frame[], drafts: Draft[][], marks: readonly QuoteMark[]): void {
  all.forEach((frame, f) => {
    const taken = new Set(drafts[f]!.flatMap((d) => d.quotes));
    frame.items.forEach((item, i) => {
      if (item.quote === null || taken.has(item.quote) || marks[item.quote]!.role !== 'quote') return;
      const before = frame.items[i - 1];
      if (!before || !/^[,:]$/u.test(before.text) || !endsLikeSpeech(item)) return;
      const found = verbBefore(frame.items, i);
      if (!found || !isFinite(frame.items[found.verb])) return;
      const source = subjectBefore(frame.items, found.first);
      if (source.kind !== 'phrase' && source.kind !== 'pronoun') return;
      const head = rangeOf(frame.items, source.head);
      drafts[f]!.push({
        frame,
        cue: null,
        cueRanges: [rangeOf(frame.items, [found.first, found.verb + 1])],
        source: [rangeOf(frame.items, source.range)],
        head,
        sourceKind: source.kind,
        content: [marks[item.quote]!.inner],
        quotes: [item.quote],
        loose: false,
        class: 'speech',
        negated: false,
        rule: 'attribution/introduced',
      });
    });
  });
}
