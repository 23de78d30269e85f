import { isObject, listOf, stringOf } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { all, folded } from './dom.ts';
import type { PageDocument } from './dom.ts';

const ARTICLE =
  /(?:News|Report|Opinion|Analysis|Review|Background|Satirical|Reportage|Advertiser|Scholarly|Tech)?(?:Article|BlogPosting|Posting|Report)$/u;
const MOST_NODES = 2000;

function parsedJson(source: string): unknown {
  const text = source
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/gu, '')
    .replace(/^\s*<!--|-->\s*$/gu, '')
    .trim();
  for (const candidate of [
    text,
    text.replace(/[\u0000-\u001f]+/gu, ' '),
    text.replace(/;\s*$/u, '').replace(/,\s*([}\]])/gu, '$1'),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // the next, more forgiving form
    }
  }
  return null;
}

const typesOf = (node: JsonObject): string[] =>
  listOf(node['@type']).filter((type): type is string => typeof type === 'string');

/** What a page's JSON-LD says: the article node, and every node by its `@id` for references. */
export interface LinkedData {
  readonly article: JsonObject | null;
  /** Any page node with a date or headline, weaker than an article. */
  readonly page: JsonObject | null;
  readonly byId: ReadonlyMap<string, JsonObject>;
}

export function linkedData(document: PageDocument): LinkedData {
  const nodes: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 8 || nodes.length > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) visit(item, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    nodes.push(value);
    const id = stringOf(value['@id']);
    if (id !== undefined && Object.keys(value).length > 1) byId.set(id, value);
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'itemListElement',
      'author',
      'publisher',
      'liveBlogUpdate',
    ])
      if (key in value && key !== 'liveBlogUpdate') visit(value[key], depth + 1);
  };
  for (const script of all(document, 'script[type*="ld+json"]')) visit(parsedJson(script.textContent ?? ''), 0);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const best =
    articles.find((node) => 'datePublished' in node && 'headline' in node) ??
    articles.find((node) => 'headline' in node) ??
    articles[0];
  const page =
    nodes.find((node) => typesOf(node).includes('WebPage') && ('datePublished' in node || 'headline' in node)) ??
    nodes.find((node) => 'datePublished' in node);
  return { article: best ?? null, page: page ?? null, byId };
}

/** Names of people or bodies: strings, `{name}`, `{@id}`, lists of them. */
export function namesIn(value: unknown, data: LinkedData): string[] {
  return listOf(value).flatMap((item): string[] => {
    if (typeof item === 'string') return [unescaped(item)];
    if (!isObject(item)) return [];
    const name = item['name'];
    if (typeof name === 'string') return [unescaped(name)];
    if (Array.isArray(name)) return name.filter((part): part is string => typeof part === 'string').map(unescaped);
    const id = stringOf(item['@id']);
    const target = id === undefined ? undefined : data.byId.get(id);
    return target && target !== item && typeof target['name'] === 'string' ? [unescaped(target['name'])] : [];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** JSON-LD and meta values are often escaped twice. */
export function unescaped(text: string): string {
  return folded(
    text.replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu,
      (whole, decimal?: string, hex?: string, name?: string) => {
        const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : -1;
        if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
        return (name === undefined ? undefined : ENTITIES[name.toLowerCase()]) ?? whole;
      },
    ),
  );
}
