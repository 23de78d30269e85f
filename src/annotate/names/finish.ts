import type { Entity, EntityKind, Mention } from '../../model/names.ts';
import { finalOf } from './discourse.ts';
import type { Discourse, EntityDraft } from './discourse.ts';

const kindOf = (entity: EntityDraft): EntityKind => (entity.kind === 'unknown' ? 'organisation' : entity.kind);

/** Ids in order of first mention; aliases without the name itself. */
export function finished(discourse: Discourse): { entities: Entity[]; mentions: Mention[] } {
  const order = discourse.entities
    .filter((e) => e.mergedInto === null && e.occurrences.length > 0)
    .sort((a, b) => a.occurrences[0]!.range[0] - b.occurrences[0]!.range[0] || a.index - b.index);
  const ids = new Map(order.map((e, i) => [e, `e${i + 1}`]));
  const idOf = (e: EntityDraft): string => ids.get(finalOf(e)) ?? '';
  const entities = order.map((e): Entity => ({
    id: idOf(e),
    kind: kindOf(e),
    name: e.name,
    aliases: [...e.aliases].filter((a) => a !== e.name),
    mentions: [...e.occurrences].sort((a, b) => a.range[0] - b.range[0]).map((o) => o.range),
    descriptions: e.descriptions.map(({ text, range }) => ({ text, range })),
    ...(e.party === null ? {} : { party: e.party }),
    by: e.by,
  }));
  const mentions = discourse.mentions
    .map((m): Mention => ({
      range: m.range,
      form: m.form,
      entity: idOf(m.entity),
      rivals: [...new Set(m.rivals.map(idOf))].filter((id) => id !== '' && id !== idOf(m.entity)),
    }))
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  return { entities, mentions };
}
