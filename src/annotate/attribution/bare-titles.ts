import type { Entity } from '../../model/names.ts';
import type { Draft } from './draft.ts';
import type { SpeakerIndex } from './speakers.ts';

const lower = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** One word with a capital and no article: "Mayor hopes", "Lawyer: …", a title where headlines leave the name out. */
const isBare = (phrase: string): boolean => /^\p{Lu}[\p{Ll}-]+$/u.test(phrase);

/**
 * A title without a name at the head of a sentence is the one person of the report who is called by it. Where there is none,
 * or more than one, nobody is named: a title is no speaker. Changes `entity` in place.
 */
export function bareTitles(all: { draft: Draft; entity: Entity | null }[], index: SpeakerIndex): void {
  let byTitle: Map<string, Set<Entity>> | null = null;
  for (const one of all) {
    const { draft, entity } = one;
    if (!entity || !draft.head || (entity.kind !== 'unnamed' && entity.kind !== 'role')) continue;
    const phrase = index.textAt(draft.head);
    if (!isBare(phrase) || entity.mentions.length > 1) continue;
    byTitle ??= titlesOf(index);
    const holders = byTitle.get(phrase.toLowerCase());
    one.entity = holders?.size === 1 ? [...holders][0]! : null;
  }
}

function titlesOf(index: SpeakerIndex): Map<string, Set<Entity>> {
  const out = new Map<string, Set<Entity>>();
  for (const entity of index.entities) {
    if (entity.kind !== 'person') continue;
    for (const { text } of entity.descriptions)
      for (const word of lower(text)) out.set(word, (out.get(word) ?? new Set()).add(entity));
  }
  return out;
}
