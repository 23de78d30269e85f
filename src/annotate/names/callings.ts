import type { Casing } from './casing.ts';
import type { Item } from '../grammar/frames.ts';
import type { Known } from './known.ts';

/** "J.J.": initials of a person when a name follows. */
const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;

/** "Linebacker T.J. Orr", "County Executive Ada Orr": where the name begins behind what its bearer is, or -1. */
export function behindCalling(items: readonly Item[], from: number, to: number, known: Known): number {
  const at = items.findIndex(
    ({ text, norm }, k) =>
      k > from &&
      k < to - 1 &&
      (INITIALS.test(text) && !known.dottedBodies.has(norm)
        ? !known.gender.has(items[k - 1]!.norm)
        : known.gender.has(norm) && known.roles.has(items[k - 1]!.norm)),
  );
  return to - at <= 3 ? at : -1;
}

/** "Driver Tisha Orr" at the head of a sentence: a calling, capital only there, before two names. */
export const isCalled = (items: readonly Item[], to: number, casing: Casing, known: Known): boolean =>
  known.roles.has(items[0]!.norm) &&
  !casing.capital.has(items[0]!.norm) &&
  items
    .slice(1, to)
    .every(({ tag, norm }) => tag === 'name' && !known.organisationWords.has(norm) && !known.mediumWords.has(norm));
