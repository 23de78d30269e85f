import { wallRules } from './wall-rules.ts';
import type { Wall } from './wall-rules.ts';

/** The article of a page shorter than this is, beside a paywall's words, its opening. */
const STUB = 700;
/** … and shorter than this only a part. */
const HALF = 2500;
/** A page of nothing but a wall: its text is short, and the wall speaks at its beginning or more than once. */
const WALL_ONLY = 1500;
const BEGINNING = 300;
/** Looked through for walls: they stand at the beginning, or where the article breaks off. */
const MOST = 200_000;

const BREAKS_OFF =
  /(?:\[(?:…|\.\.\.)\]|…|\.\.\.|(?:read|continue reading|weiterlesen|lire la suite|leer más|seguir leyendo|continua a leggere|leia mais|lees verder|läs mer|les mer|czytaj dalej)(?: (?:more|on|the full (?:story|article)))?\W{0,4})\s*$/iu;

/** Whether a text ends in the middle, in words for a person. */
export const cutShort = (text: string): readonly string[] =>
  BREAKS_OFF.test(text.slice(-80)) ? ['half article: its text breaks off'] : [];

const NAMES: Readonly<Record<Exclude<Wall, 'paywall'>, string>> = {
  login: 'login page',
  consent: 'consent page',
  check: 'a check for robots',
};

interface Hit {
  readonly wall: Wall;
  readonly words: string;
  readonly at: number;
}

function hits(text: string, walls: readonly Wall[]): Hit[] {
  return wallRules
    .filter(({ wall }) => walls.includes(wall))
    .flatMap(({ wall, pattern }) => {
      const match = pattern.exec(text);
      return match ? [{ wall, words: match[0].replace(/\s+/gu, ' ').slice(0, 80), at: match.index }] : [];
    });
}

/**
 * What stands between the reader and the report, in words for a person; mostly nothing.
 *
 * @param text the article as it was read
 * @param page all words of the page
 * @param declared the page's metadata says that it is not free to read
 */
export function wallNotes(text: string, page: string, declared: boolean): string[] {
  const own = hits(text.slice(0, WALL_ONLY), ['consent', 'login', 'check']);
  const [first] = own.sort((a, b) => a.at - b.at);
  if (first && text.length < WALL_ONLY && (first.at < BEGINNING || own.length > 1))
    return [`${NAMES[first.wall as Exclude<Wall, 'paywall'>]}: “${first.words}”`];
  const paywall = hits(page.slice(0, MOST), ['paywall'])[0];
  if (paywall && text.length < STUB) return [`paywall stub: “${paywall.words}”`];
  if (paywall && text.length < HALF) return [`half article: “${paywall.words}”`];
  if (declared && text.length < WALL_ONLY) return ['half article: the page says that it is not free to read'];
  return text.length < WALL_ONLY ? [...cutShort(text)] : [];
}
