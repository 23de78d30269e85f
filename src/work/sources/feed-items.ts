import { createHash } from 'node:crypto';
import { itemBytes, parseFeed, reportOfItem, saidOf } from '../../intake/feed/index.ts';
import type { Feed, FeedItem } from '../../intake/feed/index.ts';
import { lenientFeed } from './lenient-feed.ts';
import { ask, none, pageContent } from './web.ts';
import type { Content, WebOptions } from './web.ts';

/** One item of a feed, and the name of exactly what the feed says of it. */
export interface ReadItem {
  readonly digest: string;
  readonly place: string;
  readonly content: Content;
}

/** A feed that was read, and where it breaks. */
export interface ReadFeed {
  readonly feed: Feed;
  readonly damage: string | null;
}

/** More than any feed has; what comes behind them is one skipped item that says how many. */
const MOST_ITEMS = 5000;
const ENDS = /<\/\s*(?:[\w-]{1,20}:)?(?:rss|rdf|feed)\s*>\s*(?:<!--[^]{0,2000}?-->\s*)*$/iu;

/** Reads a feed: strictly where that goes, else as much of it as can be read. `null`: it is none. */
export async function feedOf(text: string, address: string | null): Promise<ReadFeed | null> {
  try {
    return { feed: parseFeed(text, address), damage: null };
  } catch {
    const read = await lenientFeed(text, address);
    if (read === null) return null;
    const cut = ENDS.test(text.slice(-3000)) ? null : 'it is cut off';
    return { feed: read.feed, damage: read.damage ?? cut };
  }
}

const digestOf = (item: FeedItem): string => createHash('sha256').update(itemBytes(item)).digest('hex').slice(0, 16);

function ownText(item: FeedItem, feed: Feed, options: WebOptions, name: string): Content {
  const made = reportOfItem(item, feed, { ...options.hint, name });
  return 'cause' in made
    ? none('skipped', `${made.cause}. ${made.next}`)
    : { kind: 'report', report: made, bytes: itemBytes(item), mediaType: 'application/json' };
}

/** The page of an item; what cannot be fetched is replaced by the feed's own text where that is long enough. */
async function followed(item: FeedItem, feed: Feed, options: WebOptions, name: string): Promise<Content> {
  if (item.link === null) return ownText(item, feed, options, name);
  const answer = await ask(options, item.link);
  if (!('cause' in answer)) {
    const { hint } = options;
    return pageContent(answer, { ...hint, said: saidOf(item, feed, { ...hint, name }) });
  }
  const own = ownText(item, feed, options, name);
  if (own.kind !== 'report') return none('failed', `its page could not be fetched (${answer.cause})`);
  const notes = [...(own.report.notes ?? []), `its page could not be fetched (${answer.cause})`];
  return { ...own, report: { ...own.report, notes } };
}

/**
 * The items of a feed, each once, in its order.
 *
 * @param done digests of the items that an import which was cut short has recorded
 * @param fetched digests of the items whose pages stand in the store already; those that are fetched are added
 */
export async function* itemsOf(
  { feed, damage }: ReadFeed,
  name: string,
  options: WebOptions,
  done: ReadonlySet<string>,
  fetched: Set<string>,
): AsyncGenerator<ReadItem> {
  const times = new Map<string, number>();
  for (const [index, item] of feed.items.slice(0, MOST_ITEMS).entries()) {
    const plain = digestOf(item);
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    const digest = time === 1 ? plain : `${plain}-${String(time)}`;
    if (done.has(digest)) continue;
    const place = `item ${String(index + 1)}${item.link === null ? '' : `, ${item.link}`}`;
    if (time > 1) yield { digest, place, content: none('skipped', 'the feed gives it twice') };
    else if (options.follow && fetched.has(digest))
      yield { digest, place, content: none('skipped', 'its page was fetched, and the feed says nothing new of it') };
    else {
      const content = options.follow ? await followed(item, feed, options, name) : ownText(item, feed, options, name);
      if (options.follow && content.kind === 'bytes') fetched.add(digest);
      yield { digest, place, content };
    }
  }
  const more = feed.items.length - MOST_ITEMS;
  if (more > 0 && !done.has('more'))
    yield {
      digest: 'more',
      place: `after item ${String(MOST_ITEMS)}`,
      content: none('skipped', `${String(more)} more items: a feed is read up to ${String(MOST_ITEMS)}`),
    };
  if (damage !== null && !done.has('damage'))
    yield {
      digest: 'damage',
      place: `after item ${String(feed.items.length)}`,
      content: none('failed', `damaged: the feed breaks here (${damage})`),
    };
}
