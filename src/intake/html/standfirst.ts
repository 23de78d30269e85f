import type { Block } from './blocks.ts';
import { all, folded, isElement, labels } from './dom.ts';
import type { PageDocument, PageElement } from './dom.ts';
import type { Metadata } from './metadata.ts';

const LABEL =
  /(?:^|[\s_-])(?:standfirst|subtitle|sub-?title|sub-?head(?:line|ing)?|lead|lede|intro|deck|dek|teaser|summary|abstract|excerpt|chapo|vorspann|entradilla|bajada|ingress|description|article-?(?:lead|intro|summary|standfirst|description)|headline-?description)(?:$|[\s_-])/u;
const PLACES = 'p, h2, h3, strong, div, span, header';
const [SHORTEST, LONGEST] = [40, 600];

const plain = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

const isLeaf = (element: PageElement): boolean =>
  ![...element.children].some(
    (child) => isElement(child) && /^(?:P|DIV|H[1-6]|UL|SECTION|FIGURE)$/u.test(child.tagName),
  );

/**
 * The standfirst printed below the headline, which Readability takes for a part of the page's head: an element so
 * called, or one that says the page's own description.
 */
export function standfirst(document: PageDocument, meta: Metadata): string | null {
  const described = plain(meta.description ?? '');
  const elements = all(document, PLACES).slice(0, 4000);
  for (const element of elements) {
    if (!isLeaf(element)) continue;
    const text = folded(element.textContent);
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const line = plain(text);
    const says =
      described.length >= SHORTEST && (line === described || line.startsWith(described.replace(/ \S*$/u, '')));
    if (
      (says && LABEL.test(`${labels(element)} ${element.parentElement ? labels(element.parentElement) : ''}`)) ||
      (LABEL.test(labels(element)) && described.startsWith(line.slice(0, 40)))
    )
      return text;
  }
  return null;
}

/** The paragraphs with the standfirst before them, unless they hold it already. */
export function withLead(lead: string | null, paragraphs: readonly Block[]): Block[] {
  if (lead === null || paragraphs.length === 0) return [...paragraphs];
  const start = plain(lead).slice(0, 50);
  if (paragraphs.some((block) => plain(block.text).includes(start))) return [...paragraphs];
  return [{ text: lead, tag: 'p', links: 0 }, ...paragraphs];
}
