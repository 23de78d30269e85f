import type { EntityKind } from '../../model/names.ts';
import type { Gender } from '../../model/language/names.ts';
import type { Range } from '../../model/span.ts';

/** Where and how something was mentioned: what a pronoun or "the official" is resolved by. */
export interface Occurrence {
  readonly range: Range;
  readonly frame: number;
  readonly paragraph: number;
  readonly subject: boolean;
  readonly speaker: boolean;
  readonly quoted: boolean;
}

/** An entity while the text is being read. */
export interface EntityDraft {
  readonly index: number;
  kind: EntityKind | 'unknown';
  name: string;
  words: readonly string[];
  readonly aliases: Set<string>;
  gender: Gender | null;
  /** Did the text itself tell the gender (a title, a pronoun), not only the given name? */
  genderSure: boolean;
  many: boolean;
  party: string | null;
  readonly occurrences: Occurrence[];
  readonly descriptions: { text: string; range: Range; words: readonly string[]; head: string }[];
  /** Head noun and modifiers of an unnamed one. */
  head: string | null;
  modifiers: readonly string[];
  /** The entity this one belongs to: an office, a document. */
  owner: EntityDraft | null;
  mergedInto: EntityDraft | null;
  readonly by: string;
}

export interface MentionDraft {
  readonly range: Range;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly entity: EntityDraft;
  readonly rivals: readonly EntityDraft[];
}

export interface Discourse {
  /** Entities by the keys of their names: words, initials, the place or medium meant. */
  readonly byKey: Map<string, Set<EntityDraft>>;
  readonly entities: EntityDraft[];
  readonly mentions: MentionDraft[];
}

export const newDiscourse = (): Discourse => ({ byKey: new Map(), entities: [], mentions: [] });

export function addEntity(
  discourse: Discourse,
  fields: Pick<EntityDraft, 'kind' | 'name' | 'by'> & Partial<EntityDraft>,
): EntityDraft {
  const entity: EntityDraft = {
    words: [],
    aliases: new Set(),
    gender: null,
    genderSure: false,
    many: false,
    party: null,
    occurrences: [],
    descriptions: [],
    head: null,
    modifiers: [],
    owner: null,
    mergedInto: null,
    ...fields,
    index: discourse.entities.length,
  };
  discourse.entities.push(entity);
  return entity;
}

/** Makes an entity findable by more keys. */
export function addKeys(discourse: Discourse, entity: EntityDraft, keys: Iterable<string>): void {
  for (const key of keys) {
    const known = discourse.byKey.get(key);
    if (known) known.add(entity);
    else discourse.byKey.set(key, new Set([entity]));
  }
}

/** Standing entities that share a key, most recently mentioned first. */
export function sharing(discourse: Discourse, keys: Iterable<string>): EntityDraft[] {
  const found = new Set<EntityDraft>();
  for (const key of keys) {
    const sharers = discourse.byKey.get(key);
    // A word that hundreds of names share tells none of them apart.
    if (!sharers || sharers.size > 300) continue;
    for (const entity of sharers) if (entity.mergedInto === null && entity.occurrences.length > 0) found.add(entity);
  }
  return [...found].sort(byRecency);
}

export function addMention(
  discourse: Discourse,
  entity: EntityDraft,
  form: MentionDraft['form'],
  occurrence: Occurrence,
  rivals: readonly EntityDraft[] = [],
): void {
  entity.occurrences.push(occurrence);
  discourse.mentions.push({ range: occurrence.range, form, entity, rivals });
}

export const finalOf = (entity: EntityDraft): EntityDraft => (entity.mergedInto ? finalOf(entity.mergedInto) : entity);

const byRecency = (a: EntityDraft, b: EntityDraft): number =>
  b.occurrences.at(-1)!.range[0] - a.occurrences.at(-1)!.range[0] || b.index - a.index;

/** Entities still standing, most recently mentioned first. */
export function recent(discourse: Discourse): EntityDraft[] {
  return discourse.entities.filter((e) => e.mergedInto === null && e.occurrences.length > 0).sort(byRecency);
}

/** How likely a pronoun or a general noun points at an entity: near, subject, speaker. Higher is likelier. */
export function salience(entity: EntityDraft, frame: number, paragraph: number): number {
  let best = -Infinity;
  // Occurrences are in order: far ones cannot win.
  for (let i = entity.occurrences.length - 1; i >= 0; i--) {
    const o = entity.occurrences[i]!;
    if (o.frame > frame) continue;
    const distance = frame - o.frame;
    if (distance > 12 && best > -Infinity) break;
    const score =
      -1.2 * distance -
      0.3 * (paragraph - o.paragraph) +
      (o.subject ? 1.8 : 0) +
      (o.speaker ? 1 : 0) +
      (o.paragraph === paragraph ? 0.8 : 0) -
      (o.quoted ? 2 : 0);
    if (score > best) best = score;
  }
  return best + Math.min(0.6, 0.1 * entity.occurrences.length);
}

export function merge(from: EntityDraft, into: EntityDraft): void {
  if (from === into) return;
  from.mergedInto = into;
  into.occurrences.push(...from.occurrences);
  into.occurrences.sort((a, b) => a.range[0] - b.range[0]);
  for (const alias of from.aliases) into.aliases.add(alias);
  into.descriptions.push(...from.descriptions);
  into.party ??= from.party;
}
