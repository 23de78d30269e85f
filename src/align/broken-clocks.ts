import type { Range } from '../model/span.ts';

/** A clock time into which an archive has put a blank: "3: 30 p. m.", "8. 40am". */
export interface BrokenClock {
  readonly range: Range;
  /** Of the day. */
  readonly minute: number;
}

const BROKEN =
  /(?<![\d.:])(\d{1,2})(?:: (\d\d)(?: ?([ap])\. ?m\b\.?| ?([ap])m\b)?|\. (\d\d) ?([ap])\.? ?m\b\.?|:(\d\d) ([ap])\. m\b\.?)/gu;

/**
 * Clock times with a blank inside, which no reader of whole ones finds.
 *
 * @example brokenClocks('at 3: 30 p. m. on Sunday') // [{ range: [3, 14], minute: 930 }]
 */
export function brokenClocks(text: string, base = 0): BrokenClock[] {
  return [...text.matchAll(BROKEN)].flatMap((match) => {
    const hour = Number(match[1]);
    const minutes = Number(match[2] ?? match[5] ?? match[7]);
    const half = match[3] ?? match[4] ?? match[6] ?? match[8];
    if (hour > (half ? 12 : 23) || minutes > 59) return [];
    const from24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
    return [
      { range: [base + match.index, base + match.index + match[0].length] as const, minute: from24 * 60 + minutes },
    ];
  });
}
