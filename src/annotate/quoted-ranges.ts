import type { QuoteMark } from '../model/attribution.ts';
import type { Range } from '../model/span.ts';

/** What must not count as the report's own wording: the inside of every quotation, nested ones within their outer one. */
export function quotedRanges(marks: readonly QuoteMark[]): Range[] {
  const out: Range[] = [];
  for (const mark of marks) {
    if (mark.role !== 'quote' && mark.role !== 'nested') continue;
    const last = out.at(-1);
    if (last && mark.inner[0] >= last[0] && mark.inner[1] <= last[1]) continue;
    if (mark.inner[1] > mark.inner[0]) out.push(mark.inner);
  }
  return out;
}
