import type { FurnitureLanguage } from '../model/language/furniture.ts';
import type { Draft } from './draft.ts';
import { endsSentence, lineWords, shareOfWords } from './words.ts';

/** Which of the first paragraphs are title and standfirst: paragraph indexes. */
export interface Heading {
  readonly title: number | null;
  readonly standfirst: number | null;
}

const LONGEST_TITLE = 30;
const LONGEST_STANDFIRST = 70;
/** From this length on, a first line that keeps its article reads as a standfirst. */
const SHORTEST_STANDFIRST = 12;

/** The text's line is the given title, whole, cut short ("…") or lengthened by a kicker or the site's name. */
function isGivenTitle(line: string, given: string): boolean {
  const [a, b] = [lineWords(line), lineWords(given)];
  if (a.length === 0 || b.length === 0 || a.length > b.length * 2 + 4) return false;
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.join(' ').startsWith(short.join(' '))) return true;
  return !endsSentence(line) && short.length >= 4 && shareOfWords(short, long) >= 0.85;
}

/** A line that could head a text: short, no sentence end, no colon-ended label, no lone name. */
function couldBeTitle(line: string): boolean {
  const words = lineWords(line);
  if (words.length < 3 || words.length > LONGEST_TITLE || /^[[(]/u.test(line)) return false;
  if (/[.,;:…]["'”’)]*$/u.test(line)) return /\.{3}["'”’)]*$|…$/u.test(line) || /\b\p{Lu}[\p{Lu}.]*\.$/u.test(line);
  return !/^[("“‘'][^"”’']*["”’']$/u.test(line) || words.length < 15;
}

const keepsArticle = (line: string, language: FurnitureLanguage | null | undefined): boolean =>
  language?.articles.includes(lineWords(line)[0] ?? '') === true;

/** A paragraph of sentences: what follows a heading. */
const isBody = (line: string): boolean => endsSentence(line) && lineWords(line).length >= 8;

/**
 * Finds title and standfirst among the first lines. A title is the given title, or a line without a sentence end before
 * the body; a standfirst follows it, or stands alone at the top when it is a whole sentence without its full stop.
 *
 * @param taken whether a paragraph is furniture already
 */
export function heading(draft: Draft, taken: (paragraph: number) => boolean): Heading {
  const { report, paragraphs } = draft;
  const line = (index: number): string => report.text.slice(...paragraphs[index]!);
  const order: number[] = [];
  for (let i = 0; i < paragraphs.length && order.length < 4; i++) {
    if (paragraphs[i]![1] - paragraphs[i]![0] > 2000) break;
    if (!taken(i)) order.push(i);
  }
  const follows = (from: number): boolean =>
    paragraphs.some((_, i) => i > from && i <= from + 6 && !taken(i) && isBody(line(i)));
  const [first, second, third] = order;
  if (first === undefined) return { title: null, standfirst: null };

  let title: number | null = null;
  const given = report.title;
  // A text of one paragraph keeps it as body, though it be the title as well.
  if (given !== undefined && second !== undefined) title = order.find((i) => isGivenTitle(line(i), given)) ?? null;
  if (title === null && couldBeTitle(line(first)) && follows(first)) {
    const long = lineWords(line(first)).length >= SHORTEST_STANDFIRST;
    if (given !== undefined || (long && keepsArticle(line(first), draft.language?.furniture)))
      return { title: null, standfirst: first };
    title = first;
  }
  if (title === null) return { title: null, standfirst: null };
  const next = title === first ? second : title === second ? third : undefined;
  const standfirst =
    next !== undefined &&
    !endsSentence(line(next)) &&
    lineWords(line(next)).length >= 6 &&
    lineWords(line(next)).length <= LONGEST_STANDFIRST &&
    !/[:,;–—-]["'”’)]*$/u.test(line(next)) &&
    follows(next)
      ? next
      : null;
  return { title, standfirst };
}
