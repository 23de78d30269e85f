import { parseFeed as parseWith, parseOpml } from 'feedsmith';
import { isObject, listOf, stringOf } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { Feed, FeedItem } from './item.ts';

/** A value of RSS (a string) or of Atom (`{value, type}`). */
const valueOf = (value: unknown): string | null =>
  (isObject(value) ? stringOf(value['value']) : stringOf(value)) ?? null;
const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
const first = (...values: readonly unknown[]): string | null =>
  values.map(valueOf).find((value) => value !== null) ?? null;

/** An address made whole by the place it stands in; what is none on the web is `null`. */
export function addressIn(value: string | null, base: string | null): string | null {
  if (value === null) return null;
  const found = URL.parse(value.trim(), base ?? undefined);
  return found !== null && /^https?:$/u.test(found.protocol) ? found.href : null;
}

/** The page among Atom's links: "alternate", or one without a relation. */
function alternate(links: unknown): string | null {
  const pages = listOf(links)
    .filter(isObject)
    .filter(({ rel }) => rel === undefined || rel === 'alternate');
  const page = pages.find(({ type }) => typeof type !== 'string' || type.includes('html')) ?? pages[0];
  return stringOf(page?.['href']) ?? null;
}

const authorsIn = (value: unknown): string[] =>
  listOf(value).flatMap((one) => (isObject(one) ? (stringOf(one['name']) ?? []) : (stringOf(one) ?? [])));

const longest = (...texts: readonly (string | null)[]): string =>
  texts.reduce<string>((best, text) => (text !== null && text.length > best.length ? text : best), '');

function sourceOf(item: JsonObject): FeedItem['source'] {
  const source = item['source'];
  const name = first(at(source, 'title'), source, at(item, 'dc', 'sources', '0'));
  const url = first(at(source, 'url'), alternate(at(source, 'links')), at(source, 'id'));
  if (name === null && url === null) return null;
  return { name, url: addressIn(url, null) };
}

const escaped = (text: string | null): string | null =>
  text === null ? null : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n\n', '<p>');

function itemOf(item: JsonObject, base: string | null): FeedItem {
  const guid = at(item, 'guid');
  const id = first(guid, item['id'], at(item, 'rdf', 'about'));
  const permalink = at(guid, 'isPermaLink') === false ? null : first(guid);
  const link =
    addressIn(first(item['link'], item['url'], alternate(item['links'])), base) ?? addressIn(permalink, null);
  const title = first(item['title']);
  return {
    key: id ?? link ?? title ?? '',
    link,
    title,
    html: longest(
      first(at(item, 'content', 'encoded')),
      first(item['content']),
      first(item['content_html']),
      escaped(first(item['content_text'])),
      first(item['description']),
      first(item['summary']),
    ),
    published: first(
      item['pubDate'],
      item['published'],
      item['date_published'],
      first(...listOf(at(item, 'dc', 'dates'))),
    ),
    updated: first(item['updated'], item['date_modified'], first(...listOf(at(item, 'dcterms', 'modified')))),
    authors: [...authorsIn(item['authors']), ...authorsIn(at(item, 'dc', 'creators'))],
    source: sourceOf(item),
    lang: first(at(item, 'xml', 'lang'), item['language'], ...listOf(at(item, 'dc', 'languages'))),
  };
}

/**
 * Reads RSS, Atom, RDF or JSON Feed.
 *
 * @param address where it was found; relative addresses in it are meant from there
 * @throws {Error} when it is none, or too broken for this reader: a more lenient one may still read it
 */
export function parseFeed(text: string, address: string | null = null): Feed {
  const { format, feed } = parseWith(text) as unknown as { format: Feed['format']; feed: JsonObject };
  const link = addressIn(first(feed['link'], feed['home_page_url'], alternate(feed['links'])), address);
  const base = link ?? address;
  return {
    format,
    title: first(feed['title']),
    link,
    lang: first(feed['language'], at(feed, 'xml', 'lang'), ...listOf(at(feed, 'dc', 'languages'))),
    items: [...listOf(feed['items']), ...listOf(feed['entries'])].filter(isObject).map((item) => itemOf(item, base)),
  };
}

const MOST_FEEDS = 10_000;

/**
 * The feeds that an OPML list names, each once, at any depth.
 *
 * @throws {Error} when it is no OPML
 */
export function feedsInList(text: string): readonly string[] {
  const list = parseOpml(text) as unknown as JsonObject;
  const out = new Set<string>();
  let waiting = listOf(at(list, 'body', 'outlines'));
  while (waiting.length > 0 && out.size < MOST_FEEDS) {
    const outlines = waiting.filter(isObject);
    for (const outline of outlines) {
      const found = addressIn(stringOf(outline['xmlUrl']) ?? null, null);
      if (found !== null) out.add(found);
    }
    waiting = outlines.flatMap((outline) => listOf(outline['outlines']));
  }
  return [...out];
}

/** What a document is, by its first characters. */
export function feedKind(head: string): 'feed' | 'list' | null {
  const start = head
    .replace(/^\ufeff/u, '')
    .trimStart()
    .slice(0, 4000);
  if (start.startsWith('{')) return /"https?:\/\/(?:www\.)?jsonfeed\.org\/version/u.test(start) ? 'feed' : null;
  if (/<opml[\s>]/iu.test(start)) return 'list';
  return /<(?:[\w-]{1,20}:)?(?:rss|rdf|feed)[\s>]/iu.test(start) && !/<html[\s>]/iu.test(start.slice(0, 500))
    ? 'feed'
    : null;
}
