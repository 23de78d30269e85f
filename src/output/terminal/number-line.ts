import type { Interval, Scale } from '../intervals.ts';

/** Columns of a line. */
const WIDTH = 24;

/**
 * An interval on a line that others share: `●` one number, `├──┤` what it can mean, an arrow an open side. The words
 * beside it say the same.
 *
 * @example numberLine({ lo: 36, hi: 44 }, { from: 30, to: 50 }) // '·······├────────┤·······'
 */
export function numberLine({ lo, hi }: Interval, { from, to }: Scale): string {
  const place = (value: number): number =>
    Math.min(WIDTH - 1, Math.max(0, Math.round(((value - from) / (to - from)) * (WIDTH - 1))));
  const start = lo === null ? 0 : place(lo);
  const end = hi === null ? WIDTH - 1 : place(hi);
  return Array.from({ length: WIDTH }, (_, i) => {
    if (i < start || i > end) return '·';
    if (start === end) return '●';
    if (i === start) return lo === null ? '◀' : '├';
    if (i === end) return hi === null ? '▶' : '┤';
    return '─';
  }).join('');
}
