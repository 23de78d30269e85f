import type { Attribution } from '../../model/attribution.ts';
import type { ComparisonLanguage } from '../../model/language/comparison.ts';
import type { StatementWork } from '../../align/index.ts';

/** A language's words about speakers, as sets. */
export interface SpeakerWords {
  readonly filler: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

export const speakerWords = (language: ComparisonLanguage | null): SpeakerWords => ({
  filler: new Set(language?.speakerFiller ?? []),
  bodies: new Set(language?.bodies ?? []),
  pronouns: new Set(language?.pronouns ?? []),
  articles: new Set(language?.articles ?? []),
});

const splitName = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const wordsOf = (name: string, { filler }: SpeakerWords): string[] =>
  splitName(name).filter((word) => word.length > 1 && !filler.has(word));

/** A speaker whom the text only calls by a pronoun. */
export const isPronoun = (name: string, { pronouns }: SpeakerWords): boolean => pronouns.has(name.trim().toLowerCase());

/** Speakers that name nobody: "officials", "a source". */
const NAMES_SOMEBODY = /\p{Lu}/u;

/** Whether the speaker of an attribution is a named person or body. */
export function isNamed(attribution: Attribution | null): boolean {
  return (
    attribution !== null &&
    attribution.speaker !== null &&
    (attribution.anonymity === 'named' ||
      attribution.anonymity === 'named-via-medium' ||
      attribution.anonymity === 'document') &&
    NAMES_SOMEBODY.test(attribution.speaker)
  );
}

/**
 * Whether two descriptions can be one speaker: one has all the words of the other, or both end in the same family name.
 * Doubt counts as one speaker, because an origin counted twice is the graver error.
 */
export function maybeSame(a: string, b: string, words: SpeakerWords): boolean {
  const [left, right] = [wordsOf(a, words), wordsOf(b, words)];
  if (left.length === 0 || right.length === 0) return true;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const known = new Set(many);
  if (few.every((word) => known.has(word))) return true;
  const [one, two] = [left.at(-1)!, right.at(-1)!];
  return one.length > 3 && (one === two || oneLetterOff(one, two));
}

/** "Korva" and "Korvo", "Korvan" and "Korvian": a name misspelt in one letter, more likely than two people. */
function oneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short[0] !== long[0] || short.length < 5) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = long.slice(same + 1);
  return long.length === short.length ? rest === short.slice(same + 1) : rest !== '' && rest === short.slice(same);
}

/**
 * Whether two speakers can be told apart at all: a person known only by a role ("the mayor") may be the named one elsewhere.
 */
export function surelyDiffer(a: Attribution, b: Attribution, words: SpeakerWords): boolean {
  const isBody = (one: Attribution): boolean => splitName(one.speaker ?? '').some((word) => words.bodies.has(word));
  // "The mayor" is a role that somebody named elsewhere may hold; a name opens with no article.
  const isRole = (one: Attribution): boolean => words.articles.has(splitName(one.speaker ?? '')[0] ?? '');
  const clear = (one: Attribution): boolean => isBody(one) || (isNamed(one) && !isRole(one));
  const named = [a, b].filter((one) => isNamed(one)).length;
  return clear(a) && clear(b) && named > 0;
}

/** The printed range from the words of the source to the end of what it says, within the sentence. */
export function sayingOf(statement: StatementWork): readonly [number, number] {
  const inSentence = ([start, end]: readonly [number, number]): boolean =>
    start >= statement.around[0] && end <= statement.around[1];
  const parts = [...(statement.attribution?.source ?? []), ...(statement.attribution?.cue ?? [])].filter(inSentence);
  const start = Math.min(statement.span.start, ...parts.map((part) => part[0]));
  const end = Math.max(statement.span.end, ...parts.map((part) => part[1]));
  return [start, end];
}
