import type { Entity } from '../../model/names.ts';
import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Range } from '../../model/span.ts';
import type { Frame, Item } from '../grammar/frames.ts';
import { rangeOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { subjectBefore } from './sources.ts';
import type { SpeakerIndex } from './speakers.ts';

/** A paper this many paragraphs on is still the one spoken of. */
const REACH = 4;
const PERSONAL = new Set(['person', 'organisation', 'unnamed', 'role', 'place', 'group']);
/** Items between the verb that issues a paper and the word for the paper: "issued a long and angry". */
const FAR = 10;

/** A paper the speaker used: "said in a statement", "wrote in a post", "In a statement, Orr said". */
function usesPaper(draft: Draft, data: AttributionLanguage): boolean {
  if (!draft.cue) return false;
  const items = draft.frame.items;
  const leads = ['noun', 'det', 'ven', 'name', 'poss'];
  const within = (from: number, to: number): boolean => {
    for (let i = from; i < Math.min(to, items.length); i++) {
      if (items[i]!.quote !== null) return false;
      if (data.documents.includes(items[i]!.norm) && leads.includes(items[i - 1]?.tag ?? ''))
        return items.slice(Math.max(0, i - 5), i).some((item) => item.tag === 'prep');
    }
    return false;
  };
  return within(draft.cue.last + 1, draft.cue.last + 14) || (items[0]!.tag === 'prep' && within(1, 7));
}

/** Who a phrase of the text is about, if anybody that can issue a paper. */
function personal(index: SpeakerIndex, range: Range): Entity | null {
  const mention = index.mentionOf(range) ?? index.within(range).find((m) => m.form !== 'pronoun') ?? null;
  const entity = mention ? index.entity(mention.entity) : undefined;
  return entity && PERSONAL.has(entity.kind) ? entity : null;
}

const at = (items: readonly Item[], offset: number): number => items.findIndex((item) => item.end > offset);

/** "Orr's statement": the possessor issued it. "A statement from the port": the name after the preposition. */
function inPhrase(draft: Draft, index: SpeakerIndex, data: AttributionLanguage): Entity | null {
  const items = draft.frame.items;
  const [start, end] = draft.source.find(([a, b]) => a <= draft.head![0] && draft.head![1] <= b) ?? draft.head!;
  const from = at(items, start);
  const until = at(items, end - 1) + 1;
  for (let i = from; i < until; i++) {
    const item = items[i]!;
    if (item.tag === 'poss' && i > from)
      return items[i - 1]!.tag === 'name' ? personal(index, rangeOf(items, [from, i])) : null;
    const next = items[i + 1];
    if (!data.issuedBy.includes(item.norm) || !next || i === from || i + 1 >= until) continue;
    // "A letter seen by the crews" is not theirs.
    if (items[i - 1]!.tag === 'ven') continue;
    let to = i + 2;
    while (to < until && ['name', 'noun', 'poss', 'num'].includes(items[to]!.tag)) to++;
    const named = personal(index, rangeOf(items, [i + 1, to]));
    if (named) return named;
    if (next.tag === 'name') return index.add(rangeOf(items, [i + 1, to]), 'organisation');
  }
  return null;
}

/** "The port issued a statement saying": the subject of the verb that brought the paper into the world. */
function issuerBefore(
  items: readonly Item[],
  paper: number,
  index: SpeakerIndex,
  data: AttributionLanguage,
): Entity | null {
  for (let i = paper - 1; i >= 0 && paper - i <= FAR; i--) {
    const item = items[i]!;
    if (item.quote !== null || (item.tag === 'punct' && item.text !== '-')) return null;
    if (item.tag !== 'verb' && item.tag !== 'ving' && item.tag !== 'ven') continue;
    if (item.lemma === null || !data.issuing.includes(item.lemma) || item.tag !== 'verb') return null;
    let first = i;
    while (first > 0 && ['aux', 'adv', 'modal'].includes(items[first - 1]!.tag)) first--;
    const subject = subjectBefore(items, first);
    if (subject.kind !== 'phrase' && subject.kind !== 'pronoun') return null;
    const mention = index.mentionOf(rangeOf(items, subject.head));
    const entity = mention ? index.entity(mention.entity) : undefined;
    return entity && PERSONAL.has(entity.kind) ? entity : null;
  }
  return null;
}

const lastWord = (index: SpeakerIndex, range: Range): string =>
  index
    .textAt(range)
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.at(-1) ?? '';

/** "Orr posted a picture of a letter. It read": the sentence before that brought up the paper says whose it is. */
function issuerOfMention(
  draft: Draft,
  paper: Entity,
  index: SpeakerIndex,
  data: AttributionLanguage,
  frames: readonly Frame[],
): Entity | null {
  const mention = paper.mentions.findLast((m) => m[1] <= draft.head![0]);
  // "The statement" is no message spoken of before.
  if (!mention || (draft.sourceKind !== 'pronoun' && lastWord(index, mention) !== lastWord(index, draft.head!)))
    return null;
  for (let f = draft.frame.index; f >= 0 && draft.frame.index - f <= REACH; f--) {
    const { start, end, items } = frames[f]!;
    if (start <= mention[0] && mention[1] <= end) return issuerBefore(items, at(items, mention[0]), index, data);
  }
  return null;
}

/**
 * "The statement said": who issued it speaks. Named in the phrase itself ("the statement from the port authority"), by the
 * verb before it ("the port issued a statement saying"), or the last speaker who was said to use such a paper. Changes
 * `entity` in place; a paper nobody issued stays a document.
 */
export function issuers(
  all: { draft: Draft; entity: Entity | null }[],
  index: SpeakerIndex,
  data: AttributionLanguage,
  frames: readonly Frame[],
): void {
  let last: { entity: Entity; paragraph: number; frame: Frame } | null = null;
  for (const one of all) {
    const { draft } = one;
    if (one.entity?.kind === 'document' && draft.head) {
      const phrase = index.textAt(draft.head);
      const named =
        inPhrase(draft, index, data) ??
        issuerBefore(draft.frame.items, at(draft.frame.items, draft.head[0]), index, data) ??
        issuerOfMention(draft, one.entity, index, data, frames);
      if (named) one.entity = named;
      else if (
        last &&
        draft.frame.paragraph - last.paragraph <= REACH &&
        (draft.sourceKind === 'pronoun' || last.frame === draft.frame || data.backward.test(phrase))
      )
        one.entity = last.entity;
      if (named && draft.class === 'speech')
        last = { entity: named, paragraph: draft.frame.paragraph, frame: draft.frame };
    }
    if (one.entity && one.entity.kind !== 'document' && one.draft.class === 'speech' && usesPaper(draft, data))
      last = { entity: one.entity, paragraph: draft.frame.paragraph, frame: draft.frame };
  }
}
