import { parseHTML } from 'linkedom/worker';

/** The part of the DOM that is used here; declared by us so that the core compiles without a browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<PageNode>;
  textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly className: unknown;
  readonly id: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement> & { readonly length: number };
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly title: string;
}

/** Attribute that numbers a page's paragraphs, so that they are known again after Readability moved them. */
export const NUMBER = 'data-stemma-n';

export const ELEMENT = 1;
export const TEXT = 3;

/** Parses a page that `tamed` has made safe. A piece without `<html>` gets one: the parser needs a root. */
export function parsed(html: string): PageDocument {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;

export const all = (root: PageElement, selector: string): PageElement[] => [...root.querySelectorAll(selector)];

/** Text with white space folded. */
export const folded = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();

/** Class and id of an element, lower case, as one string with blanks around. */
export const labels = (element: PageElement): string =>
  ` ${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} `.toLowerCase();
