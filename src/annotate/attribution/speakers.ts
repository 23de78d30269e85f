import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Entity, Mention } from '../../model/names.ts';
import type { Range } from '../../model/span.ts';
import type { Draft } from './draft.ts';

const inside = (a: Range, b: Range): boolean => b[0] <= a[0] && a[1] <= b[1];
const length = (r: Range): number => r[1] - r[0];

/** The entities of a report as attribution needs them; sources that no annotator knew are added on the way. */
export class SpeakerIndex {
  readonly entities: Entity[];
  readonly added: Mention[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #byId: Map<string, Entity>;
  readonly #mentions: readonly Mention[];
  readonly #text: string;
  readonly #data: AttributionLanguage;

  constructor(text: string, entities: readonly Entity[], mentions: readonly Mention[], data: AttributionLanguage) {
    this.#text = text;
    this.#data = data;
    this.entities = [...entities];
    this.#byId = new Map(entities.map((e) => [e.id, e]));
    this.#mentions = mentions;
  }

  entity(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  textAt(range: Range): string {
    return this.#text.slice(...range);
  }

  /** Mentions inside a range, in order. */
  within(range: Range): Mention[] {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.range[0] < range[0]) low = middle + 1;
      else high = middle;
    }
    const out: Mention[] = [];
    for (let i = low; i < this.#mentions.length && this.#mentions[i]!.range[0] < range[1]; i++)
      if (inside(this.#mentions[i]!.range, range)) out.push(this.#mentions[i]!);
    return out;
  }

  /** The mention that a source phrase is about. */
  mentionOf(head: Range): Mention | null {
    const all = this.within(head);
    const nominals = all.filter((m) => m.form !== 'name' && m.range[0] <= head[0] + 1);
    const outer = nominals.sort((a, b) => length(b.range) - length(a.range))[0];
    if (
      outer &&
      (length(outer.range) > 0.6 * length(head) || all.some((m) => m !== outer && inside(m.range, outer.range)))
    )
      return outer;
    const people = all.filter(
      (m) =>
        m.form === 'name' &&
        this.entity(m.entity)?.kind === 'person' &&
        this.#text[m.range[0] - 1] !== '(' &&
        !/^['’]s?\b/u.test(this.#text.slice(m.range[1], m.range[1] + 2)),
    );
    if (people.length > 0)
      return this.#data.together.test(this.#text.slice(people[0]!.range[1], people.at(-1)!.range[0]))
        ? people[0]!
        : people.at(-1)!;
    const ending = all.filter((m) => m.range[1] === head[1]).sort((a, b) => length(b.range) - length(a.range))[0];
    const lead = ending ? this.#text.slice(head[0], ending.range[0]) : '';
    if (
      ending &&
      (length(ending.range) > 0.4 * length(head) || (ending.form === 'name' && !this.#data.partsNames.test(lead)))
    )
      return ending;
    const nominal =
      outer ?? all.filter((m) => m.form === 'nominal').sort((a, b) => length(b.range) - length(a.range))[0];
    if (nominal) return nominal;
    const name = all.findLast((m) => m.form === 'name' && length(m.range) > 0.5 * length(head));
    return name ?? (all.length === 1 && all[0]!.form === 'pronoun' ? all[0]! : null);
  }

  /** An entity for a source that no one named: "the passengers on deck". */
  add(head: Range, kind?: Entity['kind']): Entity {
    const name = this.#text.slice(...head);
    const known = this.#byName.get(name.toLowerCase());
    if (known) return known;
    const paper = this.#data.documents.includes(
      name
        .toLowerCase()
        .match(/[\p{L}-]+/gu)
        ?.at(-1) ?? '',
    );
    const many = this.#data.manyEnding.test(name) && !this.#data.singleArticle.test(name);
    const entity: Entity = {
      id: `e${this.entities.length + 1}`,
      kind: kind ?? (paper ? 'document' : many ? 'group' : 'unnamed'),
      name,
      aliases: [],
      mentions: [head],
      descriptions: [],
      by: 'attribution/source',
    };
    this.entities.push(entity);
    this.#byName.set(name.toLowerCase(), entity);
    this.#byId.set(entity.id, entity);
    this.added.push({ range: head, form: 'nominal', entity: entity.id, rivals: [] });
    return entity;
  }
}

export interface Speaker {
  readonly entity: Entity | null;
  readonly rivals: readonly string[];
}

/** "her lawyer, Mira Dahl, said": the name in the apposition is the speaker, when the head names nobody itself. */
function apposedName(draft: Draft, index: SpeakerIndex, { honorific }: AttributionLanguage): Entity | null {
  const head = draft.head!;
  const source = draft.source.find(([a, b]) => a <= head[0] && head[1] < b);
  if (!source || draft.sourceKind === 'relative') return null;
  const ownName = index.within(head).some((m) => m.form === 'name' && m.range[1] === head[1]);
  if (ownName) return null;
  const mention = index
    .within([head[1], source[1]])
    .find((m) => m.form === 'name' && /^\s*,\s*$/u.test(index.textAt([head[1], m.range[0]]).replace(honorific, '')));
  const entity = mention ? index.entity(mention.entity) : undefined;
  return entity?.kind === 'person' ? entity : null;
}

/** The entity behind the source of a draft. */
export function speakerOf(draft: Draft, index: SpeakerIndex, data: AttributionLanguage): Speaker {
  if (!draft.head) return { entity: null, rivals: [] };
  const named = apposedName(draft, index, data);
  if (named) return { entity: named, rivals: [] };
  const mention = index.mentionOf(draft.head);
  if (mention) {
    const entity = index.entity(mention.entity);
    if (entity)
      return { entity, rivals: mention.rivals.map((id) => index.entity(id)?.name ?? '').filter((n) => n !== '') };
  }
  const paper = (
    index
      .textAt(draft.head)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? []
  ).some((w) => data.documents.includes(w));
  if (draft.sourceKind === 'relative' && paper) return { entity: index.add(draft.head, 'document'), rivals: [] };
  if (draft.sourceKind === 'pronoun' || draft.sourceKind === 'relative') return { entity: null, rivals: [] };
  if (mention === null && draft.head[1] - draft.head[0] <= 5 && data.nobodyPronouns.test(index.textAt(draft.head)))
    return { entity: null, rivals: [] };
  return { entity: index.add(draft.head), rivals: [] };
}
