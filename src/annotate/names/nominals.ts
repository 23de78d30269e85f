import type { Item } from '../grammar/frames.ts';
import { isGlue, isNominal } from '../grammar/phrases.ts';
import { isFamilyName } from './family-names.ts';
import type { Known } from './known.ts';

export type NominalKind = 'role' | 'group' | 'body' | 'medium' | 'document';

/** A phrase with a common noun as its head that speaks or is spoken of: "a harbour official", "the outlet". */
export interface NominalFound {
  readonly kind: NominalKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly definite: boolean;
  /** Without determiner or possessor: "spokesman for the port". */
  readonly bare: boolean;
  /** "another", "a second": not the one before. */
  readonly other: boolean;
  /** Words between determiner and head, lower case, nationalities turned into countries. */
  readonly modifiers: readonly string[];
}

function kindOf(item: Item, known: Known): NominalKind | null {
  if (item.tag !== 'noun' && !(item.tag === 'name' && item.norm !== item.text)) return null;
  if (item.tag === 'name' && !/^\p{Lu}\p{Ll}+$/u.test(item.text)) return null;
  const word = known.headWord(item.norm);
  if (known.media.has(word)) return 'medium';
  if (known.documents.has(word)) return 'document';
  if (known.roles.has(word)) return 'role';
  if (known.groups.has(word)) return 'group';
  return known.bodies.has(word) ? 'body' : null;
}

/** "the 46-year-old": a person by age alone. */
function ageAt(items: readonly Item[], i: number, known: Known): number {
  if (items[i]?.tag !== 'num' || !isGlue(items, i + 1) || !known.ageUnits.has(items[i + 2]?.norm ?? '')) return -1;
  return isGlue(items, i + 3) && known.old.has(items[i + 4]?.norm ?? '') && !isNominal(items[i + 5]) ? i + 4 : -1;
}

export function modifierWord(word: string, known: Known): string {
  return (known.adjectives.get(word)?.name ?? known.places.get(word)?.name ?? word).toLowerCase();
}

/** "a Guild for Quays spokesman": what joins two parts of a name behind an article. */
const isInsideName = (items: readonly Item[], k: number, known: Known): boolean =>
  known.connectors.has(items[k]!.norm) &&
  items[k - 1]?.tag === 'name' &&
  items[k + 1]?.tag === 'name' &&
  items[k - 2]?.tag === 'det';

/** A noun for media and for other bodies ("agency") is a medium where nothing, or a word for media, stands before it. */
const mediumOr = (item: Item, modifiers: readonly string[], known: Known): NominalKind =>
  known.bodies.has(known.headWord(item.norm)) &&
  modifiers.length > 0 &&
  !modifiers.some((word) => known.mediumWords.has(word) || known.mediaNames.has(word) || known.media.has(word))
    ? 'body'
    : 'medium';

/** All such phrases of a frame. A role right before a name is found too: the caller sees the name next to it. */
export function nominals(items: readonly Item[], known: Known): NominalFound[] {
  const out: NominalFound[] = [];
  for (let i = 0; i < items.length; i++) {
    const age = ageAt(items, i, known);
    if (known.old.has(items[i]!.norm)) continue;
    if (age >= 0 && known.articles.has(items[i - 1]?.norm ?? '')) {
      out.push({
        kind: 'role',
        from: i - 1,
        to: age + 1,
        head: age,
        definite: true,
        bare: false,
        other: false,
        modifiers: [],
      });
      i = age;
      continue;
    }
    const kind = kindOf(items[i]!, known);
    if (kind === null) continue;
    if (kind === 'role' && isFamilyName(items, i, known)) continue;
    const next = items[i + 1];
    if (next?.tag === 'name' && kind === 'role' && (known.titles.has(next.norm) || known.roles.has(next.norm)))
      continue;
    // "police officers", "press secretary": the head is the last noun.
    if (next && next.tag === 'noun' && next.start - items[i]!.end <= 1) {
      if (kindOf(next, known) !== null || next.end - next.start > 2) continue;
    }
    let from = i;
    let determiner: Item | null = null;
    let possessed = false;
    for (let k = i - 1; k >= 0 && i - k < 12; k--) {
      const item = items[k]!;
      // An article that hangs a noun on the one before is its article still.
      if (item.tag === 'det' || (item.tag === 'prep' && known.articles.has(item.norm))) {
        from = k;
        determiner = item;
        break;
      }
      if (item.tag === 'poss') {
        possessed = true;
        from = k;
      } else if (known.data.compounds && item.tag === 'noun' && item.norm !== item.text) {
        // Where nouns are written together, one noun before another is no part of it.
        break;
      } else if (item.tag === 'noun' || item.tag === 'name' || item.tag === 'num' || (isGlue(items, k) && k > 0))
        from = k;
      else if (
        (item.tag === 'ven' || item.tag === 'ving' || item.tag === 'time') &&
        (items[k - 1]?.tag === 'det' || items[k - 1]?.tag === 'poss' || item.tag === 'time' || isGlue(items, k - 1))
      )
        from = k;
      else if (item.tag === 'adv' && known.nominalAdverbs.has(item.norm)) from = k;
      else if (isInsideName(items, k, known)) from = k;
      else break;
    }
    while (from < i && (items[from]!.tag === 'poss' || items[from]!.tag === 'punct' || items[from]!.tag === 'time'))
      from++;
    const words = items
      .slice(from, i)
      .filter((x) => x.tag !== 'det' && x.tag !== 'poss' && x.tag !== 'punct')
      .map((x) => x.norm);
    const indefinite = determiner !== null && !known.definite.has(determiner.norm);
    out.push({
      kind: kind === 'medium' ? mediumOr(items[i]!, words, known) : kind,
      from,
      to: i + 1,
      head: i,
      definite: !indefinite && (determiner !== null || possessed),
      bare: determiner === null && !possessed,
      other: words.some((w) => known.otherness.has(w)) || (determiner !== null && known.otherness.has(determiner.norm)),
      modifiers: words.map((w) => modifierWord(w, known)),
    });
  }
  return out;
}
