import { intervalWords } from '../intervals.ts';
import type { Interval, Scale } from '../intervals.ts';
import { markup } from './markup.ts';
import type { Html } from './markup.ts';

const WIDTH = 240;
const HEIGHT = 22;

const place = (scale: Scale, value: number): number =>
  Math.round(((value - scale.from) / (scale.to - scale.from)) * (WIDTH - 12) * 10) / 10 + 6;

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
