import type { Range } from '../../model/span.ts';
import type { QuoteMark } from '../../model/attribution.ts';
import type { QuoteLanguage } from '../../model/language/quotes.ts';

const SENTENCE_PUNCTUATION = /[,.!?…;:]["'”’)\]]*$/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** "The Long Way Home": every word that can have a capital has one. Two words at least. */
function isTitleCase(inner: string, small: readonly string[]): boolean {
  const words = inner.match(WORDS) ?? [];
  if (words.length < 2 || words.length > 12) return false;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.includes(word));
}

/**
 * A first judgement of what stands between a pair of marks, from its shape and the word before it. Whoever finds attributions
 * judges the short ones again: a fragment that nobody says is no quote.
 */
export function role(
  text: string,
  range: Range,
  inner: Range,
  headline: boolean,
  language: QuoteLanguage | null,
): { role: QuoteMark['role']; by: string } {
  if (headline) return { role: 'headline', by: 'quote-marks/headline' };
  const words = text.slice(inner[0], inner[1]);
  if (!language) return { role: 'quote', by: 'quote-marks/pair' };
  const before = text.slice(Math.max(0, range[0] - 40), range[0]).toLowerCase();
  const sentence = SENTENCE_PUNCTUATION.test(words);
  const last = /([\p{L}-]+),?\s*$/u.exec(before)?.[1] ?? '';
  const count = (words.match(WORDS) ?? []).length;
  if (!sentence && count <= 12 && language.titleCues.includes(last))
    return { role: 'title', by: 'quote-marks/title-cue' };
  if (
    !/[!?]$/u.test(words) &&
    isTitleCase(words.replace(/[.,]$/u, ''), language.titleSmallWords) &&
    (!words.endsWith('.') || count >= 3 || language.titleOwners.test(before))
  )
    return { role: 'title', by: 'quote-marks/title-case' };
  if (count <= 6 && language.scareCues.some((cue) => before.trimEnd().endsWith(cue)))
    return { role: 'scare', by: 'quote-marks/scare-cue' };
  return { role: 'quote', by: 'quote-marks/pair' };
}
