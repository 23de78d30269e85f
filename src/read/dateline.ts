import type { Range } from '../model/span.ts';
import type { Credit } from '../model/text.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { agencyNamed } from '../gazetteer/lookup.ts';
import { agencySource, expression } from './patterns.ts';
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
const CITY = String.raw`${WORD}(?:[ ](?:de |la |el |of |the |upon |am )?${WORD}){0,3}`;
/** State, province or country after the city: "Calif.", "Costa Rica", "D.C.". */
const REGION = String.raw`(?:,\s?${WORD}(?:[ ](?:of |and )?${WORD}){0,3}){0,2}`;
const DAY = String.raw`(?:,?\s(?:\p{Lu}\p{Ll}{2,8}|\p{Lu}{3,9})\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|,?\s\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?(?:,?\s\d{4})?)`;
const DASH = String.raw`\s?(?:--+|[-–—―]{1,2}|:|\.-|\.\s?[-–—])\s*`;

const patterns = new WeakMap<Gazetteer, readonly RegExp[]>();

function patternsOf(gazetteer: Gazetteer): readonly RegExp[] {
  let found = patterns.get(gazetteer);
  if (!found) {
    const agency = agencySource(gazetteer);
    const inBrackets = String.raw`[([/]\s?(?<agency>${agency}(?:\s?(?:[/,&-]|and)\s?${agency}){0,2})\s?[)\]/]`;
    const make = (source: string): RegExp => new RegExp(`^${source}`, 'u');
    found = [
      // KARVALE, Norrland, March 7 (Reuters) - ; KARVALE (AP) — ; Karvale [Norrland], March 7 (ANI): ; KARVALE, March 7. /TASS/.
      make(
        String.raw`(?<place>${CITY}(?:\s?\[${CITY}\])?${REGION}(?:\/${CITY}${REGION})?)${DAY}?[,.]?\s?${inBrackets}(?:${DASH}|[.,:]?\s+)`,
      ),
      // (AP) — ; (Reuters) -
      make(String.raw`(?<place>)${inBrackets}(?:${DASH}|\s+(?=\p{Lu}))`),
      // KARVALE, March 7, AGENCY - ; Karvale, AGENCY – ; AGENCY, KARVALE —
      make(String.raw`(?<place>${CITY}${REGION})${DAY}?[,.]?\s(?:-\s)?(?<agency>${agency})(?:${DASH}|\.\s+(?=\p{Lu}))`),
      make(String.raw`(?<agency>${agency})(?:,\s?(?<place>${CITY_CAPS}))?\s?(?:--+|[-–—])\s+(?=\p{Lu})`),
      // KARVALE (CBSKarvale) – : an outlet of the place's own
      make(String.raw`(?<place>${CITY_CAPS}${REGION})\s?\([^()\n]{2,40}\)${DASH}`),
      // KARVALE, Norrland — ; KARVALE -
      make(String.raw`(?<place>${CITY_CAPS}${REGION})${DAY}?\s?(?:--+|\s-\s?|-\s|[–—―])\s*`),
    ];
    patterns.set(gazetteer, found);
  }
  return found;
}

/** How far from the start a dateline is looked for, in paragraphs. */
const PARAGRAPHS = 8;

/** Words in capitals that open a line but are no place: "BREAKING - …", "UPDATE 2 - …", "WATCH: …". */
const NO_PLACE =
  /^(?:BREAKING|UPDATE|UPDATED|WATCH|VIDEO|EXCLUSIVE|LIVE|READ|OPINION|ANALYSIS|NEW|JUST IN|CORRECTION|NOTE|PHOTOS?|RELATED|MORE|FILE|FACT CHECK|EDITOR.*|WARNING|ADVISORY|[Tt]he|THE|In|On|At|From|For|But|And|By|COMMENTARY|FACTBOX|TIMELINE|PREVIEW|SUMMARY|Q|A)\b/u;

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
    for (const pattern of patternsOf(gazetteer)) {
      const match = pattern.exec(line);
      if (!match || NO_PLACE.test(match[0])) continue;
      if (start + match[0].length >= end) continue; // nothing follows: a bar or a headline
      const named = match.groups?.['agency'];
      if (named !== undefined && agencyNamed(named, gazetteer)?.photoOnly === true) continue; // "Getty - …" is a picture's credit
      const credits: Credit[] = [];
      if (named !== undefined) {
        const from = start + match[0].indexOf(named);
        for (const piece of named.matchAll(expression(gazetteer, '{agency}', 'giu'))) {
          const agency = agencyNamed(piece[0], gazetteer);
          if (agency && !agency.photoOnly)
            credits.push({
              agency: agency.name,
              range: [from + piece.index, from + piece.index + piece[0].length],
              for: 'text',
              by: 'credit/dateline',
            });
        }
      }
      const place = (match.groups?.['place'] ?? '').replace(/[,.\s]+$/u, '');
      return { range: [start, start + match[0].trimEnd().length], place, credits, paragraph: index };
    }
  }
  return null;
}
