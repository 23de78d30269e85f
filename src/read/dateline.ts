import type { Range } from '../model/span.ts';
import type { Credit } from '../model/text.ts';
import { agencyMentions, masked } from './mentions.ts';
import { lineOpeners, ordinalMarks, regionParticles, sharing, townParticles } from '../lang/small-words.ts';
import { AGENCY, oneOf } from './patterns.ts';
import { mayMatch } from './required.ts';
import type { Draft } from './draft.ts';

/** The dateline of a text: where its author was. `range` ends with the dash. */
export interface Dateline {
  readonly range: Range;
  readonly place: string;
  readonly credits: readonly Credit[];
  readonly paragraph: number;
}

const CAPS = String.raw`\p{Lu}[\p{Lu}\p{M}'’./-]{1,24}`;
/** "KARVALE", "NEW KARVALE", "PORT-AU-VALE/ORSK". */
const CITY_CAPS = String.raw`${CAPS}(?:[ ]${CAPS}){0,3}`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}`;
const CITY = String.raw`${WORD}(?:[ ](?:${oneOf(townParticles)} )?${WORD}){0,3}`;
/** State, province or country after the city: "Calif.", "Costa Rica", "D.C.". */
const REGION = String.raw`(?:,\s?${WORD}(?:[ ](?:${oneOf(regionParticles)} )?${WORD}){0,3}){0,2}`;
const TH = oneOf(ordinalMarks);
const DAY = String.raw`(?:,?\s(?:\p{Lu}\p{Ll}{2,8}|\p{Lu}{3,9})\.?\s\d{1,2}${TH}?(?:,?\s\d{4})?|,?\s\d{1,2}(?:${TH}|\.)?\s\p{L}{3,9}\.?(?:,?\s\d{4})?)`;
const DASH = String.raw`\s?(?:--+|[-–—―]{1,2}|:|\.-|\.\s?[-–—])\s*`;

const IN_BRACKETS = String.raw`[([/]\s?(?<agency>${AGENCY}(?:\s?(?:[/,&-]|${oneOf(sharing)})\s?${AGENCY}){0,2})\s?[)\]/]`;

/** Read on lines whose agencies are masked; tried in order. */
const PATTERNS = [
  // KARVALE, Norrland, March 7 (Reuters) - ; KARVALE (AP) — ; Karvale [Norrland], March 7 (ANI): ; KARVALE, March 7. /TASS/.
  String.raw`(?<place>${CITY}(?:\s?\[${CITY}\])?${REGION}(?:\/${CITY}${REGION})?)${DAY}?[,.]?\s?${IN_BRACKETS}(?:${DASH}|[.,:]?\s+)`,
  // (AP) — ; (Reuters) -
  String.raw`(?<place>)${IN_BRACKETS}(?:${DASH}|\s+(?=\p{Lu}))`,
  // KARVALE, March 7, AGENCY - ; Karvale, AGENCY – ; AGENCY, KARVALE —
  String.raw`(?<place>${CITY}${REGION})${DAY}?[,.]?\s(?:-\s)?(?<agency>${AGENCY})(?:${DASH}|\.\s+(?=\p{Lu}))`,
  String.raw`(?<agency>${AGENCY})(?:,\s?(?<place>${CITY_CAPS}))?\s?(?:--+|[-–—])\s+(?=\p{Lu})`,
  // KARVALE (CBSKarvale) – : an outlet of the place's own
  String.raw`(?<place>${CITY_CAPS}${REGION})\s?\([^()\n]{2,40}\)${DASH}`,
  // KARVALE, Norrland — ; KARVALE -
  String.raw`(?<place>${CITY_CAPS}${REGION})${DAY}?\s?(?:--+|\s-\s?|-\s|[–—―])\s*`,
].map((source) => ({
  pattern: new RegExp(`^${source}`, 'u'),
  // The expressions are large: a look at the first two letters spares building them for most texts.
  needsCapitals: source.startsWith(`(?<place>${CITY_CAPS}`),
}));

const CAPITALS = new RegExp(`^${CAPS}`, 'u');

/** A dateline begins with a town or a bracket, and ends in a dash, colon or bracket. */
const OPENING = /^[\p{Lu}([/][^\n]*[-–—―:)\]/]|^[^\n]{1,80}\.\s/u;

/** How far from the start a dateline is looked for, in paragraphs. */
const PARAGRAPHS = 8;

/** Words in capitals that open a line but are no place: "BREAKING - …", "UPDATE 2 - …", "WATCH: …". */
const NO_PLACE = new RegExp(String.raw`^${oneOf(lineOpeners)}(?![\p{L}\p{N}_])`, 'u');

/**
 * The dateline and the agencies it credits: `KARVALE, March 7 (Reuters) -`.
 *
 * @param taken whether a paragraph is furniture already
 */
export function dateline(draft: Draft, taken: (paragraph: number) => boolean): Dateline | null {
  const { report, paragraphs, gazetteer } = draft;
  for (let index = 0; index < Math.min(PARAGRAPHS, paragraphs.length); index++) {
    if (taken(index)) continue;
    const [start, end] = paragraphs[index]!;
    const line = report.text.slice(start, Math.min(end, start + 160));
    if (!OPENING.test(line)) continue;
    const mentions = agencyMentions(line, gazetteer);
    const plain = masked(line, mentions);
    const capitals = CAPITALS.test(plain);
    for (const { pattern, needsCapitals } of PATTERNS) {
      if (needsCapitals && !capitals) continue;
      const match = mayMatch(pattern, plain) ? pattern.exec(plain) : null;
      if (!match || NO_PLACE.test(match[0])) continue;
      if (start + match[0].length >= end) continue; // nothing follows: a bar or a headline
      const named =
        match.groups?.['agency'] === undefined ? [] : mentions.filter((mention) => mention.end <= match[0].length);
      if (named.some(({ agency }) => agency.photoOnly)) continue; // "Getty - …" is a picture's credit
      const credits = named.map(({ agency, start: from, end: to }): Credit => ({
        agency: agency.name,
        range: [start + from, start + to],
        for: 'text',
        by: 'credit/dateline',
      }));
      const place = (match.groups?.['place'] ?? '').replace(/[,.\s]+$/u, '');
      return { range: [start, start + match[0].trimEnd().length], place, credits, paragraph: index };
    }
  }
  return null;
}
