import type { Item } from '../grammar/frames.ts';
import type { Known } from './known.ts';

/** "D-Norr.", "R-Vale": the party and region of somebody who sits in a parliament. */
export const isPartyTag = (items: readonly Item[], i: number, known: Known): boolean =>
  known.partyLetters.has(items[i]!.norm) &&
  /^\p{Lu}$/u.test(items[i]!.text) &&
  items[i + 1]?.text === '-' &&
  /^\p{Lu}/u.test(items[i + 2]?.text ?? '') &&
  items[i + 2]!.start === items[i]!.end + 1 &&
  /^[,(]$/u.test(items[i - 1]?.text ?? '');
