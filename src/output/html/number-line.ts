import { markup } from './markup.ts';
import type { Html } from './markup.ts';

export interface Interval {
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Values that a set of intervals shares as one scale, with room at both ends. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

const WIDTH = 240;
const HEIGHT = 22;

export function scaleOf(intervals: readonly Interval[]): Scale | null {
  const values = intervals
    .flatMap(({ lo, hi }) => [lo, hi])
    .filter((value) => value !== null && Number.isFinite(value));
  if (values.length === 0) return null;
  const [least, most] = [Math.min(...(values as number[])), Math.max(...(values as number[]))];
  const room = most > least ? (most - least) * 0.18 : Math.max(1, Math.abs(most) * 0.1);
  return { from: least - room, to: most + room };
}

const place = (scale: Scale, value: number): number =>
  Math.round(((value - scale.from) / (scale.to - scale.from)) * (WIDTH - 12) * 10) / 10 + 6;

/** Thousands kept apart by a thin space. */
export function numberWords(value: number): string {
  const [whole, part] = String(Math.round(value * 1000) / 1000).split('.');
  return whole!.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f') + (part === undefined ? '' : `.${part}`);
}

export function intervalWords({ lo, hi }: Interval): string {
  if (lo === null && hi === null) return 'no number';
  if (lo === null) return `${numberWords(hi!)} or fewer`;
  if (hi === null) return `${numberWords(lo)} or more`;
  return lo === hi ? numberWords(lo) : `${numberWords(lo)} to ${numberWords(hi)}`;
}

/** A point is a dot, an interval a bar with ends, an open side an arrow. The words beside it say the same. */
export function numberLine(interval: Interval, scale: Scale): Html {
  const y = HEIGHT / 2;
  const x1 = interval.lo === null ? 2 : place(scale, interval.lo);
  const x2 = interval.hi === null ? WIDTH - 2 : place(scale, interval.hi);
  const shape =
    interval.lo !== null && interval.lo === interval.hi
      ? markup`<circle cx="${x1}" cy="${y}" r="4.5" />`
      : markup`<path class="bar" d="M${x1} ${y}H${x2}" />
          <path d="${interval.lo === null ? `M${x1 + 6} ${y - 4}l-6 4 6 4` : `M${x1} ${y - 5}v10`}" />
          <path d="${interval.hi === null ? `M${x2 - 6} ${y - 4}l6 4 -6 4` : `M${x2} ${y - 5}v10`}" />`;
  return markup`<svg
    class="line"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    role="img"
    aria-label="${intervalWords(interval)}"
  >
    <path class="axis" d="M0 ${y}H${WIDTH}" />
    ${shape}
  </svg>`;
}
