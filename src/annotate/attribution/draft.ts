import type { AttributionClass } from '../../model/attribution.ts';
import type { Range } from '../../model/span.ts';
import type { Frame, Item } from '../grammar/frames.ts';
import type { Stretch } from '../grammar/phrases.ts';
import type { Cue } from './cues.ts';
import type { Source } from './sources.ts';

/** An attribution on its way: source, cue and content of one cue, before speakers are known. */
export interface Draft {
  readonly frame: Frame;
  readonly cue: Cue | null;
  readonly cueRanges: readonly Range[];
  readonly source: readonly Range[];
  /** The naming part of the source: what a speaker is looked up by. */
  readonly head: Range | null;
  readonly sourceKind: Source['kind'];
  content: Range[];
  /** Quotation marks inside the content, as indexes. */
  quotes: number[];
  /** Does the content hold words outside quotation marks? */
  loose: boolean;
  readonly class: AttributionClass;
  readonly negated: boolean;
  readonly rule: string;
}

export const rangeOf = (items: readonly Item[], [from, to]: Stretch): Range => [items[from]!.start, items[to - 1]!.end];
