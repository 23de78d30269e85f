import type { Direction } from '../model/copies.ts';

/** One reason to believe in a direction. Weights are summed, direction by direction; the reasons are shown. */
export interface Evidence {
  readonly for: Exclude<Direction, 'unknown'>;
  readonly weight: number;
  readonly why: string;
  /** The medium that the evidence names, where it names one that is not among the reports. */
  readonly name?: string;
  readonly by: string;
}

const FLIP = {
  'a-from-b': 'b-from-a',
  'b-from-a': 'a-from-b',
  'common-ancestor': 'common-ancestor',
  unknown: 'unknown',
} as const;

/** The same direction seen from the other report. */
export const flipped = <D extends Direction>(direction: D): (typeof FLIP)[D] => FLIP[direction];
