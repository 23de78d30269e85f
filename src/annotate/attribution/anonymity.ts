import type { Anonymity, AttributionClass } from '../../model/attribution.ts';
import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Entity } from '../../model/names.ts';
import type { Range } from '../../model/span.ts';

/** Where a sentence gives the reason why a source is not named. */
export function reasonIn(text: string, [start, end]: Range, data: AttributionLanguage): Range | null {
  const sentence = text.slice(start, end);
  let best: Range | null = null;
  for (const pattern of data.anonymityReasons) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const found: Range = [start + match.index, start + match.index + match[0].length];
    best = best === null ? found : [Math.min(best[0], found[0]), Math.max(best[1], found[1])];
  }
  return best;
}

/** How many sources a phrase counts: "two sources" is 2, "a source" 1. */
export function sourceCount(phrase: string, data: AttributionLanguage): number {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words.slice(0, 3)) {
    const count =
      (Object.hasOwn(data.countWords, word) ? data.countWords[word] : undefined) ??
      (/^\d{1,2}$/u.test(word) ? Number(word) : undefined);
    if (count !== undefined) return Math.max(1, count);
  }
  return 1;
}

const isVague = (entity: Entity, data: AttributionLanguage): boolean => {
  const words = entity.name.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((w) => data.vagueSources.includes(w)) && entity.party === undefined;
};

/** The rung of the ladder of design.md. */
export function anonymityOf(
  entity: Entity | null,
  klass: AttributionClass,
  via: readonly string[],
  reason: Range | null,
  data: AttributionLanguage,
): Anonymity {
  if (!entity) return 'none';
  if (klass === 'document' || entity.kind === 'document') return 'document';
  if (entity.kind === 'unnamed') {
    if (reason) return 'unnamed-role-reason';
    const words = entity.name.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    if (words.some((w) => data.vagueSources.includes(w))) return entity.party === undefined ? 'vague' : 'affiliation';
    return 'unnamed-role';
  }
  if (entity.kind === 'group') {
    if (reason) return 'unnamed-role-reason';
    return isVague(entity, data) ? 'vague' : 'affiliation';
  }
  return via.length > 0 ? 'named-via-medium' : 'named';
}
