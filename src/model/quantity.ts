import type { Range } from './span.ts';

export type Hedge = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'up' | 'down';
export type QuantityKind =
  'count' | 'money' | 'measure' | 'percentage' | 'age' | 'score' | 'duration' | 'ratio' | 'rank' | 'plain';

/** A quantity as printed. `lo`/`hi` are the interval it can mean; `null` is an open side. */
export interface Quantity {
  readonly range: Range;
  readonly kind: QuantityKind;
  readonly lo: number | null;
  readonly hi: number | null;
  /** The bare number(s) printed, before the hedge widened them. */
  readonly printed: { readonly lo: number; readonly hi: number };
  /** Half the place of the last digit printed: 0.05 for "7.0", 500 for "2,000", 50,000 for "2.5 million". */
  readonly precision?: number;
  /** Lower-case English, singular: `kilometre`, `dollar`, `people`; for counts with modifiers, `stranded sailor`; `-` when nothing is named. */
  readonly unit: string;
  /** What is counted, as printed ("stranded sailors"); absent for bare measures. */
  readonly counted?: { readonly text: string; readonly head: string; readonly range: Range };
  readonly hedge: Hedge | null;
  /** The words of the hedge. */
  readonly hedgeRange?: Range;
  readonly by: string;
}
