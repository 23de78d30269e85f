import type { Grain } from '../period.ts';

/** The calendar grain of a unit code; units below the day have none. */
export const GRAINS: Readonly<Record<string, Grain>> = {
  D: 'day',
  W: 'week',
  F: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  E: 'decade',
  C: 'century',
};
