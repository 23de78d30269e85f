/** What a printed number can mean: `null` is an open side. */
export interface Interval {
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Values that a set of intervals shares as one scale, with room at both ends. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

export function scaleOf(intervals: readonly Interval[]): Scale | null {
  const values = intervals
    .flatMap(({ lo, hi }) => [lo, hi])
    .filter((value): value is number => value !== null && Number.isFinite(value));
  if (values.length === 0) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most > least ? (most - least) * 0.18 : Math.max(1, Math.abs(most) * 0.1);
  return { from: least - room, to: most + room };
}

/** Thousands kept apart by a thin space. */
export function numberWords(value: number): string {
  const [whole, part] = String(Math.round(value * 1000) / 1000).split('.');
  return whole!.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f') + (part === undefined ? '' : `.${part}`);
}

/** @example intervalWords({ lo: 36, hi: 44 }) // '36 to 44' */
export function intervalWords({ lo, hi }: Interval): string {
  if (lo === null && hi === null) return 'no number';
  if (lo === null) return `${numberWords(hi!)} or fewer`;
  if (hi === null) return `${numberWords(lo)} or more`;
  return lo === hi ? numberWords(lo) : `${numberWords(lo)} to ${numberWords(hi)}`;
}
