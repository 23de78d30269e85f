import { XMLParser } from 'fast-xml-parser';
import { decoded } from '../encoding.ts';

/** An element, its name without a namespace. Attributes are found by their names, lower case. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than any news format; deeper ones are refused. */
const DEEPEST = 100;
const DECLARED = /^[^<]{0,4}<\?xml[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w.:-]{2,40})["']/u;

/**
 * Entities are not expanded by the parser: a document that declares its own ("billion laughs") costs nothing. The five of
 * XML, numbers and a few names of HTML are read below, each once.
 */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: '#cdata',
  maxNestedTags: DEEPEST,
});

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', eacute: 'é', egrave: 'è', auml: 'ä', ouml: 'ö', uuml: 'ü' },
};

const entities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : 0;
      if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code);
      return (name === undefined ? undefined : NAMED[name.toLowerCase()]) ?? whole;
    },
  );

type Ordered = Readonly<Record<string, unknown>>;

function childrenOf(list: unknown): (XmlElement | string)[] {
  if (!Array.isArray(list)) return [];
  return (list as Ordered[]).flatMap((item): (XmlElement | string)[] => {
    const name = Object.keys(item).find((key) => key !== ':@');
    if (name === undefined) return [];
    if (name === '#text') return [entities(String(item[name]))];
    if (name === '#cdata') return (item[name] as Ordered[]).map((part) => String(part['#text'] ?? ''));
    const given = Object.entries((item[':@'] ?? {}) as Ordered);
    const attributes = Object.fromEntries(given.map(([key, value]) => [key.toLowerCase(), entities(String(value))]));
    return [{ name, attributes, children: childrenOf(item[name]) }];
  });
}

/** The text of bytes that hold XML, by what they declare. */
export const xmlText = (bytes: Uint8Array): string => {
  const head = String.fromCharCode(...bytes.subarray(0, 300));
  return decoded(bytes, DECLARED.exec(head)?.[1]).text.replace(/^\ufeff/u, '');
};

/**
 * The root element. CDATA is text as it stands.
 *
 * @throws {Error} when it is no XML, or nested deeper than any news format.
 */
export function rootOf(source: string): XmlElement {
  const root = childrenOf(parser.parse(source)).find((child) => typeof child !== 'string');
  if (root === undefined) throw new Error('it holds no element');
  return root;
}

export const isElementNode = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/** The elements directly below, all or those of a name. */
export const below = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(isElementNode).filter((child) => name === undefined || child.name === name);

/** The elements at any depth that have one of these names, in order; not looked for inside one another. */
export function within(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return below(element).flatMap((child) => (names.includes(child.name) ? [child] : within(child, ...names)));
}

export const textOf = (node: XmlElement | string | undefined): string =>
  node === undefined ? '' : typeof node === 'string' ? node : node.children.map(textOf).join('');

/** Its text with white space folded; `null` when there is none. */
export const lineOf = (node: XmlElement | undefined): string | null =>
  textOf(node)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim() || null;
