export const HIT_START = '\u0002';
export const HIT_END = '\u0003';

/** Words of an excerpt. */
const LONG = 30;
/** Words before the first hit. */
const BEFORE = 8;
/** Characters within which two hits stand together in an excerpt. */
const NEAR = 150;
/** Characters that hold so many words, even long ones. */
const ENOUGH = 600;
const WORD = /[\p{L}\p{N}]+/gu;

/** A word of a text, in lower case, and where it stands. */
export interface Place {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The lexemes that a query asks for, not those it rules out, from how PostgreSQL writes it: `'harbour' <-> 'gate' & !'tide'`.
 */
export const lexemesIn = (query: string): readonly string[] => [
  ...new Set(
    [...query.matchAll(/(!?)'((?:[^']|'')*)'/gu)].flatMap(([, not, lexeme]) =>
      not === '' ? [lexeme!.replaceAll("''", "'")] : [],
    ),
  ),
];

/** Letters by which a word is longer than its stem, at most. */
const ENDING = 8;
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/**
 * Words of a text that may come from a lexeme: a stem is the beginning of its words, but for its last letter. It is left to
 * the database to say which do. Reads the text once, which is most of what an excerpt costs.
 */
export function candidatesIn(text: string, lexemes: readonly string[]): readonly Place[] {
  if (lexemes.length === 0) return [];
  const stems = lexemes.map((lexeme) => {
    const beginning = lexeme.length > 3 ? lexeme.slice(0, -1) : lexeme;
    return `${escaped(beginning)}[\\p{L}\\p{N}]{0,${String(ENDING + 1)}}`;
  });
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(words)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

/**
 * The words around the hits of a text, at the place with the most different ones, with the hits between `HIT_START` and
 * `HIT_END`. A text without a hit gives its beginning.
 *
 * @param hits in their order
 */
export function excerptOf(text: string, hits: readonly Place[]): string {
  const first = densest(hits);
  const before = Math.max(0, first - ENOUGH);
  const ahead = [...text.slice(before, first).matchAll(WORD)].slice(-BEFORE);
  const from = first === 0 || ahead.length < BEFORE ? before : before + ahead[0]!.index;
  const rest = text.slice(from, from + ENOUGH);
  const last = [...rest.matchAll(WORD)].at(LONG - 1);
  const end = from + (last ? last.index + last[0].length : rest.length);
  let at = from;
  let out = '';
  for (const hit of hits) {
    if (hit.from < from || hit.to > end) continue;
    out += `${text.slice(at, hit.from)}${HIT_START}${text.slice(hit.from, hit.to)}${HIT_END}`;
    at = hit.to;
  }
  return (out + text.slice(at, end)).trim();
}

/** Where the stretch with the most different hits begins, then the most hits; 0 where there is none. */
function densest(hits: readonly Place[]): number {
  let best = { at: 0, different: 0, all: 0 };
  hits.forEach(({ from }, index) => {
    let end = index;
    while (end < hits.length && hits[end]!.from < from + NEAR) end++;
    const near = hits.slice(index, end);
    const different = new Set(near.map(({ word }) => word)).size;
    if (different > best.different || (different === best.different && near.length > best.all))
      best = { at: from, different, all: near.length };
  });
  return best.at;
}
