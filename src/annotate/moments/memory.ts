import type { Reading } from './context.ts';
import type { Day } from './calendar.ts';
import type { Period } from './period.ts';

/** A period is remembered for this many sentences, a day for the rest of the report. */
const PERIOD_REACH = 3;

/** What was named last, for "the same day" and "a year earlier". */
export interface Memory {
  day(): Period | null;
  period(): Period | null;
  last(): Period | null;
  clock(): { readonly day: Day; readonly minutes: number } | null;
  learn(reading: Reading): void;
  nextSentence(): void;
}

export function memory(): Memory {
  let lastDay: Period | null = null;
  let lastPeriod: Period | null = null;
  let last: Period | null = null;
  let clock: { readonly day: Day; readonly minutes: number } | null = null;
  let age = 0;
  return {
    day: () => lastDay,
    period: () => (age <= PERIOD_REACH ? lastPeriod : null),
    last: () => last,
    clock: () => clock,
    learn({ period, relative, minutes }) {
      if (!period || relative) return;
      if (minutes !== undefined) clock = { day: period.start, minutes };
      last = period;
      if (period.grain === 'day') lastDay = period;
      // "said Friday" after "in the third quarter" does not change what a year earlier is counted from.
      else {
        lastPeriod = period;
        age = 0;
      }
    },
    nextSentence() {
      age++;
      clock = null;
    },
  };
}
