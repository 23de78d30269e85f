import type { Annotated } from '../model/annotated.ts';

type Rename = (local: string) => string;

/** Local ids to ids that are unique in the story, `prefix1` onwards, in order of first appearance. */
function renames(ids: readonly string[], prefix: string, first: number): Rename {
  const map = new Map(ids.map((id, i) => [id, `${prefix}${first + i}`]));
  return (local) => map.get(local) ?? local;
}

/**
 * Gives entities and attributions ids that hold in the whole story (`e1`…, `a1`…), so that every later stage can point
 * at them without naming the report. The order of `annotated` decides; collate() sorts it before.
 */
export function storyIds(annotated: readonly Annotated[]): Annotated[] {
  let entities = 1;
  let attributions = 1;
  return annotated.map((one) => {
    const entity = renames(
      one.entities.map((e) => e.id),
      'e',
      entities,
    );
    const attribution = renames(
      one.attributions.map((a) => a.id),
      'a',
      attributions,
    );
    entities += one.entities.length;
    attributions += one.attributions.length;
    return {
      ...one,
      entities: one.entities.map((e) => ({ ...e, id: entity(e.id) })),
      mentions: one.mentions.map((m) => ({ ...m, entity: entity(m.entity), rivals: m.rivals.map(entity) })),
      attributions: one.attributions.map((a) => ({
        ...a,
        id: attribution(a.id),
        entity: a.entity === null ? null : entity(a.entity),
        inside: a.inside === null ? null : attribution(a.inside),
      })),
      quoteMarks: one.quoteMarks.map((q) =>
        q.attribution === null ? q : { ...q, attribution: attribution(q.attribution) },
      ),
    };
  });
}
