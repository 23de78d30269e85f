import { isElementNode } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Elements of NITF and XHTML that are paragraphs by themselves. */
const BLOCKS = new Set(
  'p hl2 h1 h2 h3 h4 h5 h6 li dt dd blockquote bq pre tr div section table ul ol dl block'.split(' '),
);
/** Pictures and their captions, notes to editors: no text of the report. */
const APART = new Set('media figure figcaption img script style note head'.split(' '));
const BREAK = /^(?:br|cell|td|th)$/u;

/** The paragraphs of a body, white space folded, parted by blank lines. */
export function paragraphsOf(body: XmlElement): string {
  const out: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replace(/[\s\u00a0]+/gu, ' ').trim();
    if (text !== '') out.push(text);
    open = '';
  };
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElementNode(child)) open += child;
      else if (BREAK.test(child.name.toLowerCase())) {
        open += ' ';
        walk(child);
      } else if (BLOCKS.has(child.name.toLowerCase())) {
        close();
        walk(child);
        close();
      } else if (!APART.has(child.name.toLowerCase())) walk(child);
    }
  };
  walk(body);
  close();
  return out.join('\n\n');
}
