import type { Range } from './span.ts';
import type { Text } from './text.ts';
import type { Entity, Mention } from './names.ts';
import type { Moment } from './moment.ts';
import type { Quantity } from './quantity.ts';
import type { Attribution, QuoteMark } from './attribution.ts';

/** A hedge or modal that weakens what a clause asserts ("reportedly", "may", "appears to"). */
export interface HedgeMark {
  readonly range: Range;
  readonly kind: 'hearsay' | 'modal' | 'belief' | 'approximate';
  readonly by: string;
}

/** A report with all that was found in its sentences. */
export interface Annotated {
  readonly text: Text;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly moments: readonly Moment[];
  readonly quantities: readonly Quantity[];
  readonly quoteMarks: readonly QuoteMark[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly HedgeMark[];
  /** Stretches that must not count as the report's own words when judging reuse: quoted words of others. */
  readonly quotedRanges: readonly Range[];
}
