import type { Gender, GrammaticalNumber } from '../../model/language/names.ts';
import type { Range } from '../../model/span.ts';
import { addMention, salience } from './discourse.ts';
import type { Discourse, EntityDraft, Occurrence } from './discourse.ts';

function fits(entity: EntityDraft, number: GrammaticalNumber, gender: Gender | null): boolean {
  if (entity.mergedInto !== null || entity.occurrences.length === 0) return false;
  if (number === 'many')
    return (
      entity.many ||
      entity.kind === 'organisation' ||
      entity.kind === 'group' ||
      (entity.kind === 'unnamed' && !entity.many)
    );
  if (number === 'thing')
    return (
      !entity.many &&
      (entity.kind === 'organisation' ||
        entity.kind === 'place' ||
        entity.kind === 'medium' ||
        entity.kind === 'document' ||
        entity.kind === 'unknown')
    );
  if (entity.many) return false;
  if (
    entity.kind !== 'person' &&
    entity.kind !== 'unnamed' &&
    entity.kind !== 'role' &&
    !(entity.kind === 'unknown' && entity.words.length === 1)
  )
    return false;
  return gender === null || entity.gender === null || entity.gender === gender;
}

/** Penalties: a guess about gender, a kind that seldom takes this pronoun. */
function doubt(entity: EntityDraft, number: GrammaticalNumber, gender: Gender | null): number {
  if (number === 'many') return entity.many ? 0 : entity.kind === 'organisation' ? 0.8 : 2;
  if (number === 'thing') return entity.kind === 'organisation' || entity.kind === 'medium' ? 0 : 0.6;
  return (entity.gender === gender ? 0 : 1) + (entity.kind === 'person' ? 0 : entity.kind === 'unknown' ? 2 : 0.4);
}

/** Mentioned before the pronoun, at most eight sentences back? */
function isNear(entity: EntityDraft, before: number, frame: number): boolean {
  for (let i = entity.occurrences.length - 1; i >= 0; i--) {
    const o = entity.occurrences[i]!;
    if (frame - o.frame > 8) return false;
    if (o.range[1] <= before) return true;
  }
  return false;
}

/** Binds a pronoun to the likeliest entity before it and learns its gender; near rivals are kept. */
export function bindPronoun(
  discourse: Discourse,
  pronoun: { readonly number: GrammaticalNumber; readonly gender?: Gender },
  range: Range,
  at: Omit<Occurrence, 'range'>,
): EntityDraft | null {
  const gender = pronoun.gender ?? null;
  const scored = discourse.entities
    .filter((e) => fits(e, pronoun.number, gender) && isNear(e, range[0], at.frame))
    .map((entity) => ({
      entity,
      score: salience(entity, at.frame, at.paragraph) - doubt(entity, pronoun.number, gender),
    }))
    .sort((a, b) => b.score - a.score || b.entity.index - a.entity.index);
  const best = scored[0];
  if (!best || best.score < -7) return null;
  const rivals = scored
    .slice(1, 4)
    .filter((s) => best.score - s.score < 0.8)
    .map((s) => s.entity);
  addMention(discourse, best.entity, 'pronoun', { range, ...at }, rivals);
  if (gender && best.entity.gender === null && pronoun.number === 'one') best.entity.gender = gender;
  return best.entity;
}
