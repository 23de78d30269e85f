import type { EntityKind } from '../../model/names.ts';
import type { Gender } from '../../model/language/names.ts';
import type { Item } from '../grammar/frames.ts';
import { behindCalling, isCalled } from './callings.ts';
import type { Casing } from './casing.ts';
import { isFamilyName } from './family-names.ts';
import { isPartyTag } from './party-tag.ts';
import { printedName } from './printed-name.ts';
import type { Known } from './known.ts';

/** A run of capitalised words that names somebody or something. */
export interface NameFound {
  /** Items of the name, titles left out. */
  readonly from: number;
  readonly to: number;
  /** Items of the title before it; equal to `from` when there is none. */
  readonly titleFrom: number;
  readonly words: readonly string[];
  readonly kind: EntityKind | 'unknown' | 'adjective';
  readonly gender: Gender | null;
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,}s?$/u;

const isCapital = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.tag !== 'punct' &&
  item.quote === null &&
  item.tag !== 'num' &&
  item.tag !== 'poss' &&
  CAPITAL.test(item.text);

/** May a capital word at this place be part of a name? At the head of a sentence only with other evidence. */
function isNamed(items: readonly Item[], i: number, casing: Casing, known: Known): boolean {
  const item = items[i];
  if (!isCapital(item)) return false;
  const at = item!;
  if (
    at.tag === 'pron' ||
    at.tag === 'det' ||
    at.tag === 'that' ||
    at.tag === 'sub' ||
    at.tag === 'conj' ||
    at.tag === 'prep' ||
    at.tag === 'to' ||
    at.tag === 'modal' ||
    at.tag === 'aux' ||
    at.tag === 'neg' ||
    at.tag === 'rel'
  )
    return false;
  if (at.tag === 'time' || (known.articles.has(at.norm) && items[i - 1]?.tag === 'name')) return false;
  if (!casing.tells) return at.tag === 'name' || known.places.has(at.norm) || known.mediaNames.has(at.norm);
  const first =
    i === 0 ||
    (items[i - 1]!.tag === 'punct' &&
      /^[:—–•*|.]$/u.test(items[i - 1]!.text) &&
      !(items[i - 1]!.text === '.' && known.titles.has(items[i - 2]?.norm ?? '')));
  if (!first) return at.tag !== 'adv' || isCapital(items[i + 1]);
  if (casing.capital.has(at.norm)) return true;
  if (
    known.places.has(at.norm) ||
    known.gender.has(at.norm) ||
    known.adjectives.has(at.norm) ||
    known.mediaNames.has(at.norm)
  )
    return true;
  if (ACRONYM.test(at.text)) return true;
  if (at.tag === 'adv') return false;
  const followed =
    isCapital(items[i + 1]) &&
    (items[i + 1]!.tag === 'name' ||
      (items[i + 1]!.tag === 'time' &&
        !known.data.dayEnding.test(items[i + 1]!.norm) &&
        items[i + 2]?.text === ',' &&
        items[i + 3]?.tag !== 'num'));
  if (followed)
    return !(
      casing.lower.has(at.norm) &&
      !known.titles.has(at.norm) &&
      !known.organisationWords.has(at.norm) &&
      !known.titleModifiers.has(at.norm)
    );
  if (
    casing.lower.has(at.norm) ||
    known.groups.has(at.norm) ||
    known.roles.has(at.norm) ||
    known.documents.has(at.norm) ||
    known.titles.has(at.norm) ||
    known.organisationWords.has(at.norm)
  )
    return false;
  const next = items[i + 1];
  return (
    at.tag === 'name' &&
    next !== undefined &&
    (next.tag === 'verb' || next.tag === 'poss' || next.tag === 'aux' || next.tag === 'modal' || next.text === ',') &&
    !known.data.notNameEnding.test(at.norm)
  );
}

function sequenceEnd(items: readonly Item[], from: number, known: Known, casing: Casing): number {
  const isWord = (item: Item | undefined): boolean => isCapital(item) && (casing.tells || item?.tag === 'name');
  let end = from + 1;
  for (;;) {
    const next = items[end];
    const after = items[end + 1];
    // "Coast News The ship sailed": an article with a capital begins another sentence.
    if (next && known.articles.has(next.norm) && next.start - items[end - 1]!.end > 0) break;
    if (isWord(next) && next!.tag !== 'time' && next!.tag !== 'det' && next!.tag !== 'pron' && next!.tag !== 'aux') {
      end++;
      continue;
    }
    // "Lena Jan", "May Orr": a month after a given name is a name.
    if (
      next?.tag === 'time' &&
      CAPITAL.test(next.text) &&
      end === from + 1 &&
      items[from]!.tag === 'name' &&
      after?.tag !== 'num' &&
      !known.data.dayEnding.test(next.norm) &&
      after?.text === ','
    ) {
      end++;
      continue;
    }
    if (next?.tag === 'time' && CAPITAL.test(next.text) && isWord(after) && known.organisationWords.has(after!.norm)) {
      end++;
      continue;
    }
    if (!next || !after) break;
    // "Ada van der Moss".
    if (known.particles.has(next.norm) && known.particles.has(after.norm) && isWord(items[end + 2])) {
      end += 3;
      continue;
    }
    if (known.particles.has(next.norm) && isWord(after) && next.tag !== 'conj') {
      end += 2;
      continue;
    }
    if (known.connectors.has(next.norm) && isBody(items, from, end, known)) {
      const target = known.articles.has(after.norm) ? end + 2 : end + 1;
      if (isWord(items[target])) {
        end = target + 1;
        continue;
      }
    }
    if (
      known.and.has(next.norm) &&
      isBody(items, from, end, known) &&
      isWord(after) &&
      items.slice(from, end).some((x) => known.connectors.has(x.norm) && x.tag !== 'punct') &&
      !known.gender.has(after.norm)
    ) {
      end += 2;
      continue;
    }
    if (next.text === '&' && isWord(after)) {
      end += 2;
      continue;
    }
    if (
      (next.text === '-' || next.text === '‑') &&
      next.start === items[end - 1]!.end &&
      after.start === next.end &&
      (isWord(after) || isGivenBehindFamily(items, end, known))
    ) {
      end += 2;
      continue;
    }
    if (
      next.text === '.' &&
      next.start === items[end - 1]!.end &&
      isWord(after) &&
      // "Example.Com" is one word; else only initials and abbreviations carry on over a point.
      (after.start === next.end ||
        items[end - 1]!.text.length === 1 ||
        known.titles.has(items[end - 1]!.norm) ||
        known.suffixes.has(items[end - 1]!.norm))
    ) {
      end += 2;
      continue;
    }
    if (next.text === ',' && known.suffixes.has(after.norm)) {
      end += 2;
      continue;
    }
    break;
  }
  return end;
}

/** "Orr Vi-sun": a given name of two syllables behind its family name, the second one small. */
const isGivenBehindFamily = (items: readonly Item[], hyphen: number, known: Known): boolean =>
  known.familyFirst.has(items[hyphen - 2]?.norm ?? '') &&
  CAPITAL.test(items[hyphen - 2]!.text) &&
  known.data.secondSyllable?.test(items[hyphen + 1]?.text ?? '') === true;

const isBody = (items: readonly Item[], from: number, to: number, known: Known): boolean =>
  items.slice(from, to).some((item) => known.organisationWords.has(item.norm) || known.bodyHeads.has(item.norm));

/** The item after the title words at the head of a sequence. */
function afterTitle(items: readonly Item[], from: number, to: number, known: Known): number {
  let last = -1;
  for (let i = from; i < to; i++) {
    const norm = items[i]!.norm;
    if (known.titles.has(norm) && !(i === to - 1 && isFamilyName(items, i, known))) {
      last = i;
      if (known.titleConnectors.has(items[i + 1]?.norm ?? '') && i + 3 < to) {
        last = i + 2;
        i += 2;
      } else if (items[i + 1]?.text === '.' && i + 1 < to) last = i + 1;
    }
  }
  if (last < 0 || last >= to - 1) return last === to - 1 ? -1 : from;
  // "House Speaker Paul Ryan" but "General Motors": what remains must look like a person.
  const rest = items.slice(last + 1, to);
  if (rest.some((item) => known.organisationWords.has(item.norm) && !known.gender.has(item.norm)) || rest.length > 5)
    return from;
  const hangs = (item: Item): boolean => item.tag !== 'punct' && known.connectors.has(item.norm);
  if (hangs(rest[0]!)) return -1;
  if (rest.some(hangs)) return from;
  return last + 1;
}

function kindOf(
  words: readonly Item[],
  items: readonly Item[],
  from: number,
  to: number,
  titled: boolean,
  known: Known,
  casing: Casing,
): NameFound['kind'] {
  const text = printedName(words.map((w) => w.text));
  if (known.mediaNames.has(text)) return 'medium';
  if (known.places.has(text) || text === casing.here) return 'place';
  if (isHost(items, from, to)) return 'medium';
  if (known.adjectives.has(text)) return 'adjective';
  // "Norwegians", "Egypt-Qatar".
  const { peopleEnding, placePrepositions } = known.data;
  if (words.length === 1 && text.endsWith(peopleEnding) && known.adjectives.has(text.slice(0, -peopleEnding.length)))
    return 'group';
  if (words.some((w) => w.text === '-') && words.some((w) => known.places.has(w.norm))) return 'adjective';
  if (words.every((w) => known.belonging.has(w.norm) || known.adjectives.has(w.norm)) && items[to]?.tag === 'noun')
    return 'adjective';
  if (titled || isFamilyName(items, to - 1, known)) return 'person';
  if (known.regions.has(text)) return 'place';
  if (words.length === 2 && known.placeOpeners.has(words[0]!.norm) && !isBody(items, from, to, known)) return 'place';
  if (words.length === 4 && words[2]!.text === '-' && known.familyFirst.has(words[0]!.norm)) return 'person';
  const before = items[from - 1];
  const last = words.at(-1)!;
  if (
    words.length === 1 &&
    (known.roles.has(last.norm) || known.groups.has(last.norm) || known.documents.has(last.norm)) &&
    !known.gender.has(last.norm)
  )
    return 'adjective';
  if (words.length === 1 && (known.otherWords.has(last.norm) || known.titles.has(last.norm)))
    return known.titles.has(last.norm) ? 'adjective' : 'unknown';
  if (
    words.length >= 2 &&
    known.gender.has(words[0]!.norm) &&
    !known.mediumWords.has(last.norm) &&
    !known.placeWords.has(last.norm) &&
    !words.some((w) => known.connectors.has(w.norm) && w.tag !== 'punct') &&
    (words.length < 4 || !isBody(items, from, to, known)) &&
    !known.organisationWords.has(last.norm)
  )
    return 'person';
  if (known.mediumWords.has(last.norm) && words.length >= 2) return 'medium';
  if (isBody(items, from, to, known)) return 'organisation';
  if (known.placeWords.has(last.norm)) return 'place';
  if (known.otherWords.has(last.norm)) return 'unknown';
  if (words.length === 1 && ACRONYM.test(words[0]!.text) && words[0]!.text.length > 1) return 'organisation';
  if (before && placePrepositions.includes(before.norm)) return 'place';
  if (before && known.titleConnectors.has(before.norm) && !known.gender.has(words[0]!.norm))
    return words.length > 1 ? 'organisation' : 'unknown';
  if (before && known.articles.has(before.norm)) return words.length > 1 ? 'organisation' : 'unknown';
  const plain = words.filter((w) => !known.particles.has(w.norm)).length;
  // Two words or three, or two with particles between them: "Ada van der Moss".
  const short = words.length === 2 || words.length === 3 || (words.length === 4 && plain === 2);
  if (short && !casing.isVerb(words[0]!.norm)) return 'person';
  return 'unknown';
}

/** "Example.Com": two words joined by a point without a space name a site. */
function isHost(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const item = items[i]!;
    if (item.text === '.' && items[i - 1]!.end === item.start && items[i + 1]!.start === item.end)
      return items[i - 1]!.text.length > 2;
  }
  return false;
}

/** All names in a row of items, left to right. */
export function sequences(items: readonly Item[], casing: Casing, known: Known): NameFound[] {
  const out: NameFound[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!isNamed(items, i, casing, known)) continue;
    if (isPartyTag(items, i, known)) {
      i += 2;
      continue;
    }
    let to = sequenceEnd(items, i, known, casing);
    while (to > i + 1 && items[to - 1]!.tag === 'punct') to--;
    let from = i;
    while (from < to - 1 && known.titleModifiers.has(items[from]!.norm)) from++;
    const first = afterTitle(items, from, to, known);
    const start = first < 0 ? from : first;
    let begin = start;
    const titled = first > from || (first >= 0 && from > i);
    // "Israeli Benjamin …", "American Mick …": a word of nationality before a given name is no part of it.
    while (begin < to - 1 && known.adjectives.has(items[begin]!.norm) && known.gender.has(items[begin + 1]!.norm))
      begin++;
    // "Asst Ch Insp Mira Dahl": unknown ranks before a given name.
    if (!titled) {
      const given = items.findIndex((x, k) => k > begin && k < to - 1 && known.gender.has(x.norm));
      if (
        given > 0 &&
        to - given <= 3 &&
        !items
          .slice(given, to)
          .some(
            (x) => known.organisationWords.has(x.norm) || known.mediumWords.has(x.norm) || known.placeWords.has(x.norm),
          ) &&
        !known.gender.has(items[begin]!.norm) &&
        items.slice(begin, given).every((x) => x.tag !== 'punct' && x.text.length <= 5)
      )
        begin = given;
    }
    const person = behindCalling(items, begin, to, known);
    if (person > 0) begin = person;
    if (begin === 0 && begin < to - 2 && isCalled(items, to, casing, known)) begin = 1;
    const words = items.slice(begin, to).filter((w) => w.tag !== 'punct' || w.text === '-');
    if (words.length === 0) {
      i = to - 1;
      continue;
    }
    const kind: NameFound['kind'] = first < 0 ? 'adjective' : kindOf(words, items, begin, to, titled, known, casing);
    const honorific = items
      .slice(i, begin)
      .map((w) => known.honorifics.get(w.norm))
      .find((g) => g !== undefined);
    const roleGender = items
      .slice(i, begin)
      .map((w) => known.genderedRoles.get(w.norm))
      .find((g) => g !== undefined);
    const gender =
      honorific === 'f' || honorific === 'm' ? honorific : (roleGender ?? known.gender.get(words[0]!.norm) ?? null);
    out.push({
      from: begin,
      to,
      titleFrom: Math.min(i, begin),
      words: words.map((w) => w.text),
      kind: titled && honorific !== undefined ? 'person' : kind,
      gender: kind === 'person' || titled ? gender : null,
    });
    i = to - 1;
  }
  return out;
}
