import { cleanRules } from './clean-rules.ts';
import { all, folded, labels, NUMBER } from './dom.ts';
import type { PageDocument, PageElement } from './dom.ts';
import type { Block } from './blocks.ts';

const MARKED = 'p, h2, h3, h4, blockquote';
const LONG = 60;
/** Less than this share of the text was left out for a reason more often than by mistake. */
const LEAST = 0.15;

/** Numbers the paragraphs of a document; the same source always gets the same numbers. */
export function numbered(document: PageDocument): void {
  all(document, MARKED).forEach((element, index) => {
    element.setAttribute(NUMBER, String(index));
  });
}

/** How a paragraph is made: its own and its parent's tag and first class. Paragraphs of one text are made alike. */
function make(element: PageElement): string {
  const first = (e: PageElement | null): string =>
    e === null ? '' : `${e.tagName}.${(e.getAttribute('class') ?? '').trim().split(/\s+/u).sort().join('.')}`;
  return `${first(element)}<${first(element.parentElement)}`;
}

/** Inside a part that is called an aside of the page. */
function isAside(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let i = 0; at && i < 10; i++, at = at.parentElement) {
    const tag = at.tagName.toLowerCase();
    if (/^(?:article|main|body)$/u.test(tag)) return false;
    const names = labels(at);
    if (
      cleanRules.some(
        (rule) => rule.tags?.includes(tag) === true || (names.trim() !== '' && rule.labels?.test(names) === true),
      )
    )
      return true;
  }
  return false;
}

const opening = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 60);

/** The article or main part a paragraph stands in. */
function region(element: PageElement | undefined): PageElement | null {
  let at: PageElement | null = element ?? null;
  while (at && !/^(?:ARTICLE|MAIN|BODY)$/u.test(at.tagName)) at = at.parentElement;
  return at;
}

const linked = (element: PageElement): number =>
  all(element, 'a').reduce((sum, a) => sum + folded(a.textContent).length, 0);

/**
 * Readability sometimes takes one of several containers that share an article. Paragraphs made like the ones it took,
 * in the same document and not in an aside, belong to the text too.
 *
 * @param taken what Readability left after cleaning; blocks carry their paragraph's number
 * @param document the same page, numbered, untouched
 */
export function rescued(taken: readonly Block[], document: PageDocument): Block[] {
  const elements = all(document, MARKED);
  const numbers = new Set(taken.flatMap((block) => (block.number === undefined ? [] : [block.number])));
  const makes = new Map<string, number>();
  let long = 0;
  for (const n of numbers) {
    const element = elements[n];
    if (!element || element.tagName !== 'P' || folded(element.textContent).length < LONG) continue;
    long++;
    makes.set(make(element), (makes.get(make(element)) ?? 0) + 1);
  }
  if (long < 2) return [...taken];
  const usual = new Set([...makes].filter(([, count]) => count >= 2 && count >= 0.25 * long).map(([key]) => key));
  // A page may hold its text twice (for print, for small screens): known by how a paragraph begins.
  const have = new Set(taken.map((block) => opening(block.text)));
  const regions = new Map<PageElement | null, number>();
  for (const n of numbers) regions.set(region(elements[n]), (regions.get(region(elements[n])) ?? 0) + 1);
  const home = [...regions].sort((a, b) => b[1] - a[1])[0]?.[0];
  const isNew = (element: PageElement, n: number): boolean => {
    if (numbers.has(n) || element.tagName !== 'P' || !usual.has(make(element))) return false;
    const text = folded(element.textContent);
    return (
      text.length >= LONG &&
      linked(element) < 0.4 * text.length &&
      !have.has(opening(text)) &&
      region(element) === home &&
      !isAside(element)
    );
  };
  const found = elements.map((element, n) => (isNew(element, n) ? n : -1)).filter((n) => n >= 0);
  const length = found.reduce((sum, n) => sum + folded(elements[n]!.textContent).length, 0);
  if (length < LEAST * taken.reduce((sum, piece) => sum + piece.text.length, 0)) return [...taken];
  const block = (n: number): Block => ({
    text: folded(elements[n]!.textContent),
    tag: elements[n]!.tagName.toLowerCase(),
    links: 0,
    number: n,
  });
  // A heading right before a rescued paragraph comes with it.
  const extra = found.flatMap((n) => {
    const before = elements[n - 1];
    const heading =
      before && /^H[234]$/u.test(before.tagName) && !numbers.has(n - 1) && !isAside(before) && linked(before) < 10;
    return heading && folded(before.textContent) !== '' ? [block(n - 1), block(n)] : [block(n)];
  });
  const out = [...taken];
  for (const piece of extra) {
    const at = out.findIndex((other) => other.number !== undefined && other.number > piece.number!);
    if (at < 0) out.push(piece);
    else out.splice(at, 0, piece);
  }
  return out;
}
