import type { Casing } from './casing.ts';
import type { Item } from '../grammar/frames.ts';
import type { Known } from './known.ts';

/** "J.J.": initials of a person when a name follows. */
const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;
/** "J." before another one or a name. */
const INITIAL = /^\p{Lu}$/u;

/** "Linebacker T.J. Orr", "County Executive Ada Orr": where the name begins behind what its bearer is, or -1. */
export function behindCalling(items: readonly Item[], from: number, to: number, known: Known): number {
  const at = items.findIndex(({ text, norm }, k) => {
    if (k <= from || k >= to - 1) return false;
    const before = items[k - 1]!.norm;
    if (INITIALS.test(text)) return !known.dottedBodies.has(norm) && !known.gender.has(before);
    if (known.gender.has(norm)) return known.roles.has(before);
    return INITIAL.test(text) && items[k + 1]!.text === '.' && known.roles.has(before);
  });
  return items.slice(at, to).filter(({ tag }) => tag !== 'punct').length <= 3 ? at : -1;
}

/** "Driver Tisha Orr" at the head of a sentence: a calling, capital only there, before two names. */
export const isCalled = (items: readonly Item[], to: number, casing: Casing, known: Known): boolean =>
  known.roles.has(items[0]!.norm) &&
  !casing.capital.has(items[0]!.norm) &&
  items
    .slice(1, to)
    .every(({ tag, norm }) => tag === 'name' && !known.organisationWords.has(norm) && !known.mediumWords.has(norm));
