import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Item } from '../grammar/frames.ts';
import type { Mention } from '../../model/names.ts';
import type { Range } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import type { SpeakerIndex } from './speakers.ts';

/**
 * The medium a source spoke to: the addressee of "told NWA", or the medium of "in an interview with NWA", "on NWA". Only
 * between the cue and the content, or after an inverted source, so that a medium spoken about is none.
 */
export function relay(
  draft: Draft,
  index: SpeakerIndex,
  { posts, mediumWays, mediumFillers }: AttributionLanguage,
): Mention | { name: string; range: Range } | null {
  const cue = draft.cue;
  if (!cue || draft.class !== 'speech') return null;
  const items = draft.frame.items;
  const end = windowEnd(items, draft, cue.last + 1);
  if (end <= cue.last + 1) return null;
  const range: Range = [items[cue.last + 1]!.start, items[end - 1]!.end];
  for (const mention of index.within(range)) {
    if (mention.form === 'pronoun') continue;
    const entity = index.entity(mention.entity);
    if (entity?.kind !== 'medium') continue;
    if (draft.source.some(([a, b]) => a <= mention.range[0] && mention.range[1] <= b)) continue;
    const at = items.findIndex((item) => item.start >= mention.range[0]);
    if (cue.frame === 'tell' && at <= cue.last + 4) return mention;
    const before = items.slice(cue.last + 1, at).map((i) => i.norm);
    const near = before.findLast((w) => !mediumFillers.includes(w));
    if (near !== undefined && mediumWays.includes(near)) return mention;
  }
  for (let i = cue.last + 1; i < end; i++) {
    const item = items[i]!;
    if (
      posts.includes(item.norm) &&
      (items[i - 1]?.norm === 'on' || items[i - 1]?.norm === 'via' || items[i - 1]?.norm === 'to')
    )
      return { name: item.text, range: [item.start, item.end] };
  }
  return null;
}

/** Items after the cue that are not content. */
function windowEnd(items: readonly Item[], draft: Draft, from: number): number {
  let end = from;
  for (let i = from; i < items.length && i - from < 24; i++) {
    const item = items[i]!;
    if (item.quote !== null || draft.content.some(([a, b]) => a <= item.start && item.start < b)) break;
    if (item.text === ';') break;
    end = i + 1;
  }
  return end;
}
