import type { Gazetteer } from '../model/gazetteer.ts';

/*
 * What the templates of language rules may hold. Every repetition is bounded and its separators differ from its items,
 * so that a hostile line costs time in proportion to its length.
 */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const PARTICLE = '(?:de|van|von|der|den|al|bin|el|la|del|da|di|dos|le|du|of|the|and|&)';
const PERSON_PARTICLE = '(?:de|van|von|der|den|al|bin|el|la|del|da|di|dos|le|du)';

/** A person's or place's name: one to five capitalised words. */
export const NAME = String.raw`${WORD}(?:\s(?:${PERSON_PARTICLE}\s){0,2}${WORD}){0,4}`;
/** Several names: "Ada Moss, Bo Lind and Cy Orr". */
export const NAMES = String.raw`${NAME}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|;\s)${NAME}){0,9}`;
/** The name of a publication: capitalised words, also joined by small ones. */
export const TITLE = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}(?:\s(?:${PARTICLE}\s){0,2}\p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}){0,4}`;

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

const agencySources = new WeakMap<Gazetteer, string>();

/** All agency names and aliases, longest first, as whole words. */
export function agencySource(gazetteer: Gazetteer): string {
  let found = agencySources.get(gazetteer);
  if (found === undefined) {
    const names = gazetteer.agencies.flatMap((agency) => [agency.name, ...agency.aliases]);
    const unique = [...new Set(names.flatMap((name) => [name, name.replace(/^[Tt]he /, '')]))].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
    found = String.raw`(?<![\p{L}\p{N}])(?:[Tt]he )?(?:${unique.map(escaped).join('|')})(?![\p{L}\p{N}])`;
    agencySources.set(gazetteer, found);
  }
  return found;
}

/** A template of a language rule as a regular expression: global, Unicode; group `agency` holds the agency. */
export function compiled(template: string, gazetteer: Gazetteer, ignoreCase = false): RegExp {
  const source = template
    .replaceAll('{agency}', `(?<agency>${agencySource(gazetteer)})`)
    .replaceAll('{names}', NAMES)
    .replaceAll('{name}', NAME)
    .replaceAll('{title}', TITLE);
  return new RegExp(source, ignoreCase ? 'giu' : 'gu');
}
