import type { Gazetteer } from '../model/gazetteer.ts';

/*
 * What the templates of language rules may hold. Every repetition is bounded and its separators differ from its items,
 * so that a hostile line costs time in proportion to its length.
 */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const PARTICLE = '(?:de|van|von|der|den|al|bin|el|la|del|da|di|dos|le|du|of|the|and|&)';
const PERSON_PARTICLE = '(?:de|van|von|der|den|al|bin|el|la|del|da|di|dos|le|du)';

/** A person's or place's name: one to five capitalised words. */
export const NAME = String.raw`${WORD}(?:[ ](?:${PERSON_PARTICLE}[ ]){0,2}${WORD}){0,4}`;
/** Several names: "Ada Moss, Bo Lind and Cy Orr". */
export const NAMES = String.raw`${NAME}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|;\s)${NAME}){0,9}`;
/** The name of a publication: capitalised words, also joined by small ones. */
export const TITLE = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}(?:[ ](?:${PARTICLE}[ ]){0,2}\p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}){0,4}`;

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

const agencySources = new WeakMap<Gazetteer, string>();

/** All agency names and aliases, longest first, as whole words. */
export function agencySource(gazetteer: Gazetteer): string {
  let found = agencySources.get(gazetteer);
  if (found === undefined) {
    const names = gazetteer.agencies.flatMap((agency) => [agency.name, ...agency.aliases]);
    const unique = [
      ...new Set(names.map((name) => name.replace(/^[Tt]he /, '')).flatMap((name) => [name, name.toUpperCase()])),
    ].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    found = String.raw`(?<![\p{L}\p{N}])(?:[Tt]he )?(?:${unique.map(escaped).join('|')})(?![\p{L}\p{N}])`;
    agencySources.set(gazetteer, found);
  }
  return found;
}

const firstWords = new WeakMap<Gazetteer, ReadonlySet<string>>();

/** Whether a word of the line begins some agency's name: a quick look before the slow expressions. */
export function mayNameAgency(line: string, gazetteer: Gazetteer): boolean {
  let words = firstWords.get(gazetteer);
  if (!words) {
    const names = gazetteer.agencies.flatMap((agency) => [agency.name, ...agency.aliases]);
    words = new Set(names.map((name) => /[\p{L}\p{N}]+/u.exec(name.replace(/^[Tt]he /, ''))![0].toLowerCase()));
    firstWords.set(gazetteer, words);
  }
  return (line.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word.toLowerCase()));
}

const expressions = new WeakMap<Gazetteer, Map<string, RegExp>>();

/**
 * An expression with agency names in it, built once a gazetteer. `{agency}` in `source` is any agency, without a group.
 * Expressions with flag `g` keep no state between calls when used with `matchAll`.
 */
export function expression(gazetteer: Gazetteer, source: string, flags: string): RegExp {
  let known = expressions.get(gazetteer);
  if (!known) expressions.set(gazetteer, (known = new Map()));
  const key = `${flags} ${source}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = new RegExp(source.replaceAll('{agency}', agencySource(gazetteer)), flags)));
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
