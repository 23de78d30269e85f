import { ands, articles, personParticles, titleParticles } from '../lang/small-words.ts';
import { MASK } from './mentions.ts';

/** Alternatives of a pattern. */
export function oneOf(sources: readonly string[]): string {
  return `(?:${sources.join('|')})`;
}

/*
 * What the templates of language rules may hold. Every repetition is bounded and its separators differ from its items,
 * so that a hostile line costs time in proportion to its length.
 */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const PARTICLE = oneOf([...personParticles, ...titleParticles]);
const PERSON_PARTICLE = oneOf(personParticles);
const AND = oneOf(ands);
const THE = `(?:${oneOf(articles)} )?`;

/** A person's or place's name: one to five capitalised words. */
export const NAME = String.raw`${WORD}(?:[ ](?:${PERSON_PARTICLE}[ ]){0,2}${WORD}){0,4}`;
/** Several names: "Ada Moss, Bo Lind and Cy Orr". */
export const NAMES = String.raw`${NAME}(?:(?:,\s(?:${AND}\s)?|\s${AND}\s|\s&\s|;\s)${NAME}){0,9}`;
/** The name of a publication: capitalised words, also joined by small ones. */
export const TITLE = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}(?:[ ](?:${PARTICLE}[ ]){0,2}\p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}){0,4}`;
/** An agency in a masked line (mentions.ts). */
export const AGENCY = `${THE}(?:${MASK}+)`;

/** By flags, then by template. */
const expressions = new Map<string, Map<string, RegExp>>();

/**
 * A template of a language rule as a regular expression with flag `u`, built once. Group `agency` holds the agency,
 * when the line is masked. Expressions with flag `g` are for `matchAll`, which keeps no state in them.
 */
export function expression(template: string, flags = ''): RegExp {
  let known = expressions.get(flags);
  if (!known) expressions.set(flags, (known = new Map()));
  let found = known.get(template);
  if (!found) {
    const source = template
      .replaceAll('{agency}', `${THE}(?<agency>${MASK}+)`)
      .replaceAll('{agencies}', AGENCY)
      .replaceAll('{names}', NAMES)
      .replaceAll('{name}', NAME)
      .replaceAll('{title}', TITLE);
    known.set(template, (found = new RegExp(source, `${flags}u`)));
  }
  return found;
}
