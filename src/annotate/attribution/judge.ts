import type { Attribution, QuoteMark } from '../../model/attribution.ts';

const words = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/**
 * Every mark again: those inside the content of an attribution point to it; a short fragment that nobody says is a scare quote.
 */
export function judged(marks: readonly QuoteMark[], all: readonly Attribution[], text: string): QuoteMark[] {
  const owner = new Map<number, Attribution>();
  const size = (a: Attribution): number =>
    a.content.reduce((n, [s, e]) => n + e - s, 0) + (a.class === 'speech' || a.class === 'document' ? 0 : 100_000);
  for (const a of all)
    for (const [start] of a.quoted) {
      const known = owner.get(start);
      if (!known || size(a) < size(known)) owner.set(start, a);
    }
  // Starts of content in order, to look up only what begins near a mark.
  const spans = all
    .filter((a) => a.class !== 'refusal')
    .flatMap((a) => a.content.map(([start, end]) => ({ start, end, a })))
    .sort((x, y) => x.start - y.start);
  const around = (mark: QuoteMark): Attribution | undefined => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= mark.inner[0]) low = middle + 1;
      else high = middle;
    }
    for (let k = low - 1; k >= 0 && low - k < 50; k--) if (spans[k]!.end >= mark.inner[1]) return spans[k]!.a;
    return undefined;
  };
  let outer: QuoteMark | null = null;
  return marks.map((mark) => {
    if (mark.role !== 'nested') outer = mark;
    if (mark.role === 'nested') {
      const parent = outer ? owner.get(outer.inner[0]) : undefined;
      return { ...mark, attribution: parent?.id ?? null };
    }
    if (mark.role === 'headline') return { ...mark, attribution: owner.get(mark.inner[0])?.id ?? null };
    const found = owner.get(mark.inner[0]) ?? (mark.role === 'quote' ? around(mark) : undefined);
    if (found && (mark.role === 'quote' || mark.role === 'scare')) return { ...mark, attribution: found.id };
    if (mark.role !== 'quote') return mark;
    const inner = text.slice(...mark.inner);
    return words(inner) <= 6 && !/[.!?]$/u.test(inner)
      ? { ...mark, role: 'scare' as const, by: 'quote-marks/nobody-says' }
      : mark;
  });
}
