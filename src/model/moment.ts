import type { Range } from './span.ts';

export type MomentType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression. `value` is TIMEX3 (ISO-TimeML): `2031-05-14`, `2031-W10`, `P2D`, `PAST_REF`. */
export interface Moment {
  readonly range: Range;
  readonly type: MomentType;
  readonly value: string;
  /**
   * First and last day or minute it can mean, both inclusive, `null` where open or unknown: a date, or a date-time with seconds. A
   * date-time has an offset (RFC 3339) where the text prints a zone, else none: then it is the clock of the place.
   */
  readonly from: string | null;
  readonly to: string | null;
  /** `true`: the calendar value is printed; `false`: inferred from the date of publication or another moment. */
  readonly stated: boolean;
  readonly by: string;
}
