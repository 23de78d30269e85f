import type { Item } from '../grammar/frames.ts';
import type { Known } from './known.ts';

/** "Mr. King", "Tisha Brewer": a calling that is somebody's family name. */
export function isFamilyName(items: readonly Item[], i: number, known: Known): boolean {
  const item = items[i]!;
  if (!/^\p{Lu}\p{Ll}/u.test(item.text)) return false;
  const before = items[items[i - 1]?.text === '.' ? i - 2 : i - 1];
  if (!before || !/^\p{Lu}/u.test(before.text)) return false;
  if (known.honorifics.has(before.norm)) return true;
  if (!known.alsoFamilyNames.has(item.norm) || items[i + 1]?.tag === 'name') return false;
  return (
    known.gender.has(before.norm) ||
    known.titles.has(before.norm) ||
    (before.tag === 'name' &&
      !known.adjectives.has(before.norm) &&
      !known.places.has(before.norm) &&
      !known.organisationWords.has(before.norm) &&
      !known.placeWords.has(before.norm))
  );
}
