import { folded, isElement, labels, NUMBER, TEXT } from './dom.ts';
import type { PageElement, PageNode } from './dom.ts';

/** A paragraph of a page. */
export interface Block {
  readonly text: string;
  /** The block element it stands in: `p`, `li`, `h2`, `div` … */
  readonly tag: string;
  /** Share of its characters inside links. */
  readonly links: number;
  /** The number `rescue.ts` gave the paragraph. */
  readonly number?: number;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SILENT = new Set(
  'script style template noscript head iframe button input textarea select video audio object'.split(' '),
);

/**
 * The paragraphs below an element, in order. Neighbouring blocks never run into one another; two line breaks part
 * paragraphs as blank lines do.
 */
export function blocks(root: PageElement): Block[] {
  const out: Block[] = [];
  let text = '';
  let linked = 0;
  let tag = 'div';
  let number: number | undefined;
  const flush = (): void => {
    for (const piece of text.split(/\n\s*\n/u)) {
      const line = piece
        .split('\n')
        .map(folded)
        .filter((part) => part !== '')
        .join('\n');
      if (line !== '')
        out.push({
          text: line,
          tag,
          links: Math.min(1, linked / Math.max(1, folded(text).length)),
          ...(number === undefined ? {} : { number }),
        });
    }
    text = '';
    linked = 0;
  };
  const walk = (node: PageNode, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      const value = (node.textContent ?? '').replace(/\s+/gu, ' ');
      text += value;
      if (inLink) linked += value.trim().length;
      return;
    }
    if (!isElement(node)) return;
    const name = node.tagName.toLowerCase();
    if (SILENT.has(name)) return;
    if (name === 'br') {
      text += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) {
      flush();
      tag = name;
      const n = node.getAttribute(NUMBER);
      number = n === null ? undefined : Number(n);
    }
    for (const child of node.childNodes) walk(child, inLink || name === 'a');
    if (block) {
      flush();
      tag = 'div';
      number = undefined;
    }
  };
  walk(root, false);
  flush();
  return out;
}

/** Text length below an element, white space folded. */
export const lengthOf = (element: PageElement): number => folded(element.textContent).length;

export { labels };
