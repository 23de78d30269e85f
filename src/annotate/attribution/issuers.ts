import type { Entity } from '../../model/names.ts';
import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Draft } from './draft.ts';
import type { SpeakerIndex } from './speakers.ts';

/** A paper this many paragraphs on is still the one spoken of. */
const REACH = 4;
const PERSONAL = new Set(['person', 'organisation', 'unnamed', 'role', 'place', 'group']);

/** The word for a paper that the speaker used: "said in a statement", "wrote in a post". */
function paperOf(draft: Draft, data: AttributionLanguage): string | null {
  if (!draft.cue) return null;
  const items = draft.frame.items;
  for (let i = draft.cue.last + 1; i < items.length && i - draft.cue.last < 14; i++) {
    const item = items[i]!;
    if (item.quote !== null) break;
    if (
      data.documents.includes(item.norm) &&
      (items[i - 1]?.tag === 'det' ||
        items[i - 1]?.tag === 'noun' ||
        items[i - 1]?.tag === 'ven' ||
        items[i - 1]?.tag === 'name')
    )
      return item.norm;
  }
  return null;
}

/**
 * "The statement said": who issued it speaks. Named in the phrase itself ("the statement from the port authority"), or the
 * last speaker who was said to use such a paper. Changes `entity` in place; a paper nobody issued stays a document.
 */
export function issuers(
  all: { draft: Draft; entity: Entity | null }[],
  index: SpeakerIndex,
  data: AttributionLanguage,
): void {
  let last: { entity: Entity; paragraph: number } | null = null;
  for (const one of all) {
    const { draft } = one;
    if (one.entity?.kind === 'document' && draft.head) {
      const phrase = index.textAt(
        draft.source.find(([a, b]) => a <= draft.head![0] && draft.head![1] <= b) ?? draft.head,
      );
      const from = /\b(?:from|by|of)\s/iu.exec(phrase);
      const inside = from
        ? index
            .within([draft.head[0] + from.index, draft.head[1]])
            .find((m) => PERSONAL.has(index.entity(m.entity)?.kind ?? ''))
        : undefined;
      const named = inside ? index.entity(inside.entity) : undefined;
      if (named) one.entity = named;
      else if (
        last &&
        draft.frame.paragraph - last.paragraph <= REACH &&
        (draft.sourceKind === 'pronoun' || /^(?:the|this|that|it|he|she)\b/iu.test(phrase))
      )
        one.entity = last.entity;
    }
    if (one.entity && one.entity.kind !== 'document' && one.draft.class === 'speech' && paperOf(draft, data) !== null)
      last = { entity: one.entity, paragraph: draft.frame.paragraph };
  }
}
