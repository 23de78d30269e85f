import type { QuoteMark } from '../../model/attribution.ts';
import type { EntityKind } from '../../model/names.ts';
import type { Text, Token } from '../../model/text.ts';
import type { Frame, Item } from '../grammar/frames.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { namedIn } from '../grammar/capital-nouns.ts';
import { isFinite } from '../grammar/phrases.ts';
import { tagItems } from '../grammar/tags.ts';
import { addEntity, addMention, finalOf, merge, newDiscourse } from './discourse.ts';
import type { Discourse, EntityDraft, Occurrence } from './discourse.ts';
import { bindPronoun } from './pronouns.ts';
import type { Known } from './known.ts';
import { nominals } from './nominals.ts';
import type { NominalFound } from './nominals.ts';
import type { Reader } from './reader.ts';
import { resolveDefinite, resolveName } from './resolve.ts';
import { hungEnd, partyOf, rangeOf, tie } from './ties.ts';
import { sequences } from './sequences.ts';
import type { Casing } from './casing.ts';
import type { NameFound } from './sequences.ts';

function casingOf(text: Text, all: readonly Frame[], lexicon: Lexicon): Casing {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const frame of all) {
    if (frame.headline) continue;
    frame.items.forEach((item, i) => {
      if (item.quote !== null || item.tag === 'punct') return;
      if (/^\p{Ll}/u.test(item.text)) lower.add(item.norm);
      else if (i > 0 && item.tag === 'name' && frame.items[i - 1]!.tag !== 'punct') capital.add(item.norm);
    });
  }
  return {
    capital,
    lower,
    here: text.dateline?.place.toLowerCase() ?? '',
    tells: lexicon.capitalNouns === null,
    isVerb: (word) => lexicon.verbs.get(word)?.forms.includes('base') === true,
  };
}

/** Is the mention subject of a verb, and of a verb of saying? */
function place(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): { subject: boolean; speaker: boolean } {
  let i = to;
  // Over an apposition: "Dahl, the mayor, said".
  if (items[i]?.text === ',') {
    const close = items.findIndex((item, k) => k > i && k - i < 16 && item.text === ',');
    if (
      close > 0 &&
      !items.slice(i + 1, close).some((x) => isFinite(x) && x.lemma !== null && lexicon.cues.has(x.lemma))
    )
      i = close + 1;
  }
  if (items[i]?.text === '.' && items[i]!.start === items[to - 1]!.end && items[i + 1]) i++;
  if (items[i]?.text === '(') {
    const close = items.findIndex((item, k) => k > i && k - i < 8 && item.text === ')');
    if (close > 0) i = close + 1;
  }
  if (items[i]?.tag === 'prep') {
    let k = i;
    while (k < items.length && k - i < 9 && ['prep', 'name', 'noun', 'det', 'poss', 'num'].includes(items[k]!.tag)) k++;
    if (isFinite(items[k])) i = k;
  }
  const group = i;
  while (i < items.length && ['adv', 'aux', 'modal', 'neg'].includes(items[i]!.tag)) i++;
  const verb = items[i];
  const says = (item: Item | undefined): boolean =>
    item?.lemma !== undefined &&
    item.lemma !== null &&
    (lexicon.cues.get(item.lemma) ?? []).some((r) => r.class === 'speech' && r.frame !== 'action');
  const subject = isFinite(verb) || items.slice(group, i).some(isFinite);
  const before = items[from - 1];
  const inverted =
    before !== undefined &&
    says(before) &&
    before.tag === 'verb' &&
    (items[from - 2] === undefined || items[from - 2]!.tag === 'punct' || items[from - 2]!.tag === 'quote');
  return { subject: subject || inverted, speaker: (subject && says(verb)) || inverted };
}

/** Items of the words between a pair of quotation marks. */
function quotedItems(text: Text, mark: QuoteMark, lexicon: Lexicon): Item[] {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.tokens[middle]!.start < mark.inner[0]) low = middle + 1;
    else high = middle;
  }
  const raws: { start: number; end: number; text: string; norm: string; token: Token; quote: null }[] = [];
  for (let t = low; t < text.tokens.length && text.tokens[t]!.end <= mark.inner[1]; t++) {
    const token = text.tokens[t]!;
    raws.push({ start: token.start, end: token.end, text: token.text, norm: token.norm, token, quote: null });
  }
  return tagItems(raws, lexicon, false, namedIn(text, lexicon));
}

function readNominal(
  reader: Reader,
  frame: Frame,
  nominal: NominalFound,
  occurrence: Omit<Occurrence, 'range'>,
): EntityDraft | null {
  const { discourse, known, text } = reader;
  const items = frame.items;
  const head = items[nominal.head]!.norm;
  const end = nominal.kind === 'role' || nominal.kind === 'group' ? hungEnd(items, nominal.to, known) : nominal.to;
  const range = rangeOf(items, nominal.from, end);
  const gender = known.genderedRoles.get(known.headWord(head)) ?? null;
  const printed = text.report.text.slice(...range);
  const owned = items.slice(nominal.from, nominal.head).findLastIndex((x) => x.tag === 'poss');
  if (nominal.definite && !nominal.other && owned < 0) {
    const hit = resolveDefinite(discourse, nominal, head, frame.index, frame.paragraph, gender, known);
    if (hit) {
      addMention(discourse, hit.entity, 'nominal', { range, ...occurrence }, hit.rivals);
      if (gender && hit.entity.gender === null) hit.entity.gender = gender;
      return hit.entity;
    }
  }
  const owner = owned >= 0 ? ownerOf(reader, items, nominal.from + owned - 1) : null;
  const same = discourse.entities.find(
    (e) =>
      e.mergedInto === null &&
      e.by === 'names/nominal' &&
      e.head === head &&
      ((owner !== null && e.owner !== null && finalOf(e.owner) === finalOf(owner)) ||
        ((nominal.kind !== 'role' || nominal.definite) &&
          owner === null &&
          e.name.toLowerCase() === printed.toLowerCase())),
  );
  const kind: EntityKind =
    nominal.kind === 'role'
      ? nominal.definite
        ? 'role'
        : 'unnamed'
      : nominal.kind === 'body'
        ? 'organisation'
        : nominal.kind;
  const entity =
    same ??
    addEntity(discourse, {
      kind,
      name: printed,
      gender,
      many: nominal.kind === 'group',
      head,
      modifiers: nominal.modifiers,
      owner,
      by: 'names/nominal',
      party:
        partyOf(reader, items, nominal, end) ??
        owner?.party ??
        (owner && (owner.kind === 'organisation' || owner.kind === 'place') ? owner.name : null),
    });
  if (same && printed.length > same.name.length && owner) same.name = printed;
  entity.aliases.add(printed);
  addMention(discourse, entity, 'nominal', { range, ...occurrence });
  return entity;
}

/** The entity whose mention ends at an item: "Dahl" in "Dahl's office". */
function ownerOf(reader: Reader, items: readonly Item[], last: number): EntityDraft | null {
  const end = items[last]?.end;
  const mention = reader.discourse.mentions.findLast((m) => m.range[1] === end);
  return mention ? finalOf(mention.entity) : null;
}

/**
 * "… a former captain said. Ms Dahl, who is also an author, added": the role came first, the name in the next sentence. They are
 * one when the name is new, speaks, and "also" or "added" says that it goes on.
 */
function cataphora(reader: Reader, frame: Frame, name: NameFound, entity: EntityDraft): void {
  if (entity.occurrences.length > 1 || name.titleFrom > 2) return;
  const items = frame.items;
  const tail = items.slice(name.to, name.to + 6);
  const { personRelatives, continuers } = reader.known;
  const also =
    tail[0]?.text === ',' && personRelatives.has(tail[1]?.norm ?? '') && tail.some((x) => continuers.has(x.norm));
  if (!also) return;
  const earlier = reader.discourse.entities.findLast(
    (e) =>
      e.mergedInto === null &&
      e.kind === 'unnamed' &&
      !e.many &&
      e.occurrences.length === 1 &&
      e.occurrences[0]!.subject &&
      frame.index - e.occurrences[0]!.frame <= 2 &&
      frame.index > e.occurrences[0]!.frame,
  );
  if (!earlier) return;
  entity.descriptions.push({
    text: earlier.name,
    range: earlier.occurrences[0]!.range,
    words: earlier.modifiers,
    head: earlier.head ?? '',
  });
  merge(earlier, entity);
}

function readFrame(reader: Reader, frame: Frame): void {
  const { discourse, known, lexicon, casing, text } = reader;
  const items = frame.items;
  const at = (from: number, to: number): Omit<Occurrence, 'range'> => ({
    frame: frame.index,
    paragraph: frame.paragraph,
    quoted: false,
    ...place(items, from, to, lexicon),
  });
  const found: { name: NameFound; entity: EntityDraft }[] = [];
  const list = nominals(items, known);
  const namesHere = frame.headline
    ? sequences(items, casing, known).filter((n) => isKnownName(discourse, n))
    : sequences(items, casing, known);
  const steps: { from: number; run: () => void }[] = [];
  for (const name of namesHere) {
    if (name.kind === 'adjective') continue;
    const range = rangeOf(items, name.from, name.to);
    const hit = resolveName(discourse, name, text.report.text.slice(...range), known);
    const bind = { name, entity: hit.entity };
    found.push(bind);
    if (hit.entity.kind === 'unknown' && known.data.personalBodies.includes(items[name.to]?.norm ?? ''))
      hit.entity.kind = 'person';
    addMention(discourse, hit.entity, 'name', { range, ...at(name.from, name.to) }, hit.rivals);
    cataphora(reader, frame, name, hit.entity);
  }
  const used = tie(reader, frame, found, list);
  for (const nominal of list) {
    if (used.has(nominal)) continue;
    // A noun inside a name ("Rescue Service") is no nominal of its own.
    if (namesHere.some((n) => n.titleFrom <= nominal.head && nominal.head < n.to && n.kind !== 'adjective')) continue;
    const bearer = bearerOf(discourse, items, nominal);
    if (bearer) {
      const range = rangeOf(items, nominal.from, nominal.to);
      addMention(discourse, bearer, 'name', { range, ...at(nominal.from, nominal.to) }, []);
      continue;
    }
    const occurrence = at(nominal.from, hungEnd(items, nominal.to, known));
    if (nominal.kind === 'role' && nominal.bare && !occurrence.subject) continue;
    if (
      nominal.kind !== 'role' &&
      nominal.kind !== 'medium' &&
      !occurrence.subject &&
      nominal.kind !== 'document' &&
      !nominal.definite &&
      nominal.kind !== 'group'
    )
      continue;
    steps.push({ from: nominal.from, run: () => readNominal(reader, frame, nominal, occurrence) });
  }
  items.forEach((item, i) => {
    const pronoun = known.pronouns.get(item.norm);
    if (!pronoun || item.quote !== null) return;
    steps.push({ from: i, run: () => bindPronoun(discourse, pronoun, [item.start, item.end], at(i, i + 1)) });
  });
  for (const step of steps.sort((a, b) => a.from - b.from)) step.run();
}

/** "King left", behind "Tisha King": whose family name a bare calling is. */
const bearerOf = (
  discourse: Discourse,
  items: readonly Item[],
  { bare, from, head }: NominalFound,
): EntityDraft | undefined =>
  bare && from === head
    ? discourse.entities.find((e) => e.kind === 'person' && e.words.length > 1 && e.words.at(-1) === items[head]!.text)
    : undefined;

const isKnownName = (discourse: Discourse, name: NameFound): boolean =>
  discourse.entities.some(
    (e) => e.words.length > 0 && (e.words.join(' ') === name.words.join(' ') || e.words.at(-1) === name.words.at(-1)),
  ) ||
  name.kind === 'place' ||
  name.kind === 'medium';

function readQuoted(reader: Reader, frame: Frame, mark: QuoteMark): void {
  const items = quotedItems(reader.text, mark, reader.lexicon);
  for (const name of sequences(items, reader.casing, reader.known)) {
    if (name.kind === 'adjective' || name.kind === 'unknown') continue;
    const range = rangeOf(items, name.from, name.to);
    const hit = resolveName(reader.discourse, name, reader.text.report.text.slice(...range), reader.known);
    addMention(
      reader.discourse,
      hit.entity,
      'name',
      { range, frame: frame.index, paragraph: frame.paragraph, subject: false, speaker: false, quoted: true },
      hit.rivals,
    );
  }
}

/** Reads a text from the top; headlines last, for they name by capitals alone what the body names in full. */
export function readNames(
  text: Text,
  all: readonly Frame[],
  marks: readonly QuoteMark[],
  lexicon: Lexicon,
  known: Known,
): Discourse {
  const reader: Reader = { text, discourse: newDiscourse(), known, lexicon, casing: casingOf(text, all, lexicon) };
  for (const frame of all) {
    if (frame.headline) continue;
    readFrame(reader, frame);
    for (const item of frame.items) if (item.quote !== null) readQuoted(reader, frame, marks[item.quote]!);
  }
  for (const frame of all) if (frame.headline) readFrame(reader, frame);
  return reader.discourse;
}
