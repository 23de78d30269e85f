import type { Range } from '../../model/span.ts';
import type { Frame, Item } from '../grammar/frames.ts';
import type { EntityDraft } from './discourse.ts';
import type { Known } from './known.ts';
import { modifierWord } from './nominals.ts';
import type { NominalFound } from './nominals.ts';
import type { Reader } from './reader.ts';
import { resolveName } from './resolve.ts';
import { sequences } from './sequences.ts';
import type { NameFound } from './sequences.ts';

export const rangeOf = (items: readonly Item[], from: number, to: number): Range => [
  items[from]!.start,
  items[to - 1]!.end,
];

function describe(entity: EntityDraft, reader: Reader, items: readonly Item[], from: number, to: number): void {
  if (to <= from) return;
  const range = rangeOf(items, from, to);
  const words = items
    .slice(from, to)
    .filter((x) => x.tag !== 'punct' && x.tag !== 'det' && x.tag !== 'poss')
    .map((x) => modifierWord(x.norm, reader.known));
  const head = headOf(words, reader.known);
  entity.descriptions.push({ text: reader.text.report.text.slice(...range), range, words, head });
  const gender = reader.known.genderedRoles.get(head);
  if (gender) {
    entity.gender = gender;
    entity.genderSure = true;
  }
  entity.party ??= partyIn(reader, items, from, to);
}

/** The noun a description is about: the last role word before a phrase hung on it. */
function headOf(words: readonly string[], known: Known): string {
  const hung = words.findIndex((w, i) => i > 0 && (known.hanging.has(w) || known.personRelatives.has(w)));
  const front = hung > 0 ? words.slice(0, hung) : words;
  return front.findLast((w) => known.roles.has(w) || known.titles.has(w)) ?? front.at(-1) ?? '';
}

/** Whose side: the first country, body or nationality named in a phrase. */
export function partyIn(reader: Reader, items: readonly Item[], from: number, to: number): string | null {
  const names = sequences(items.slice(from, to), reader.casing, reader.known);
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    // "the Norwegian Quay Guild" speaks for itself, "the Norwegian Foreign Ministry" for Norway.
    const body = names.find((one) => one.kind === 'organisation' && from + one.from === i && one.to - one.from > 1);
    if (body && !items.slice(i, from + body.to).some(({ norm }) => reader.known.stateBodies.has(norm)))
      return resolveName(reader.discourse, body, body.words.join(' '), reader.known).entity.name;
    const place =
      reader.known.adjectives.get(item.norm) ?? (item.tag === 'name' ? reader.known.places.get(item.norm) : undefined);
    if (place) return place.name;
  }
  for (const found of names) {
    if (found.kind === 'person' || found.kind === 'adjective') continue;
    const { entity } = resolveName(reader.discourse, found, found.words.join(' '), reader.known);
    return entity.name;
  }
  return null;
}

/** Words hung on a nominal that say who it is: "for the ministry", "with knowledge of the talks". */
export function hungEnd(items: readonly Item[], to: number, known: Known): number {
  const item = items[to];
  if (!item || !known.hanging.has(item.norm)) return to;
  let end = to + 1;
  let seen = false;
  for (let i = to + 1; i < items.length && i - to < 10; i++) {
    const next = items[i]!;
    if (next.tag === 'name' || next.tag === 'noun' || next.tag === 'num') {
      end = i + 1;
      seen = true;
    } else if (next.tag === 'prep' && known.hangingFurther.has(next.norm) && seen) continue;
    else if (next.tag !== 'det' && next.tag !== 'poss' && !(next.tag === 'punct' && next.text === '-')) break;
  }
  return seen ? end : to;
}

const DETERMINED = (item: Item | undefined): boolean => item?.tag === 'det';

/** Ties roles to the names beside them, in either order; returns the nominals that were used up. */
export function tie(
  reader: Reader,
  frame: Frame,
  found: readonly { name: NameFound; entity: EntityDraft }[],
  list: readonly NominalFound[],
): Set<NominalFound> {
  const used = new Set<NominalFound>();
  const items = frame.items;
  for (const { name, entity } of found) {
    if (entity.kind !== 'person' && entity.kind !== 'unknown') {
      if (entity.kind !== 'medium' && entity.kind !== 'organisation') continue;
    }
    const first = name.titleFrom;
    const personal = entity.kind === 'person' || entity.kind === 'unknown';
    for (const n of list) {
      const roleLike = personal ? n.kind === 'role' : n.kind === 'medium' || n.kind === 'body';
      if (!roleLike) continue;
      const hung = hungEnd(items, n.to, reader.known);
      // "press secretary Dahl"
      const right = n.to === first || (n.to === name.from && n.to > first);
      // "the press secretary, Dahl," and "Dahl, the press secretary,"
      const apposedBefore =
        items[n.to]?.text === ',' && n.to + 1 === first && n.definite && /^[,.]$/u.test(items[name.to]?.text ?? '.');
      const apposedAfter =
        items[name.to]?.text === ',' &&
        n.from <= name.to + 3 &&
        n.from > name.to &&
        items
          .slice(name.to + 1, n.from)
          .every((x) => x.tag === 'adv' || x.tag === 'num' || x.text === ',' || x.tag === 'ven' || x.tag === 'det');
      const copula =
        reader.known.copulas.has(items[name.to]?.norm ?? '') &&
        n.from >= name.to + 1 &&
        n.from <= name.to + 2 &&
        DETERMINED(items[n.from]);
      const relative =
        items[name.to]?.text === ',' &&
        reader.known.personRelatives.has(items[name.to + 1]?.norm ?? '') &&
        n.from > name.to &&
        n.from <= name.to + 5;
      if (!right && !apposedBefore && !apposedAfter && !copula && !relative) continue;
      if (right && entity.kind === 'unknown') entity.kind = 'person';
      if ((apposedAfter || apposedBefore) && entity.kind === 'unknown' && n.kind === 'role') entity.kind = 'person';
      describe(entity, reader, items, n.from, right ? n.to : hung);
      used.add(n);
    }
    if (first < name.from && !entity.descriptions.some((d) => d.range[1] === items[name.from - 1]!.end))
      describe(entity, reader, items, lowerTitleStart(items, first), name.from);
  }
  return used;
}

/** "former harbour minister" begins left of the capitalised title too. */
function lowerTitleStart(items: readonly Item[], first: number): number {
  let from = first;
  while (from > 0 && (items[from - 1]!.tag === 'noun' || items[from - 1]!.tag === 'name') && first - from < 5) from--;
  return from;
}

/** Whose side a nominal is on: what stands before its head, else what it is of or for. */
export function partyOf(reader: Reader, items: readonly Item[], nominal: NominalFound, end: number): string | null {
  const own = partyIn(reader, items, nominal.from, nominal.to);
  if (own !== null || end <= nominal.to || items[nominal.to]!.hangs < 2) return own;
  return partyIn(reader, items, nominal.to, end);
}
