import FeedParser from 'feedparser';
import { addressIn } from '../../intake/feed/index.ts';
import type { Feed, FeedItem } from '../../intake/feed/index.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const instant = (value: Date | null | undefined): string | null =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : null;

function itemOf(item: FeedParser.Item, base: string | null): FeedItem {
  const bodies = [text(item.description), text(item.summary)].filter((one) => one !== null);
  const link = addressIn(text(item.origlink) ?? text(item.link), base);
  const source = item.source as { title?: unknown; url?: unknown } | undefined;
  const name = text(source?.title);
  const url = addressIn(text(source?.url), null);
  const author = text(item.author);
  return {
    key: text(item.guid) ?? link ?? text(item.title) ?? '',
    link,
    title: text(item.title),
    html: bodies.reduce((best, one) => (one.length > best.length ? one : best), ''),
    published: instant(item.pubdate),
    updated: instant(item.date),
    authors: author === null ? [] : [author],
    source: name === null && url === null ? null : { name, url },
    lang: null,
  };
}

/**
 * Reads a feed that the strict reader refuses: cut off, without a title, with markup that is never closed. What stands
 * before the damage is given.
 *
 * @returns `null` when it is no feed at all
 */
export async function lenientFeed(
  source: string,
  address: string | null,
): Promise<{ readonly feed: Feed; readonly damage: string | null } | null> {
  const parser = new FeedParser({ ...(address === null ? {} : { feedurl: address }), addmeta: false });
  const items: FeedItem[] = [];
  let damage: string | null = null;
  await new Promise<void>((resolve) => {
    // It goes on after an error; a stream that pipes into it would not.
    parser.on('error', (error) => {
      damage ??= error.message.split('\n')[0]!.slice(0, 120);
    });
    parser.on('readable', () => {
      for (let item = parser.read(); item !== null; item = parser.read())
        items.push(itemOf(item, text(parser.meta.link) ?? address));
    });
    parser.on('end', resolve);
    parser.on('close', resolve);
    parser.end(source);
  });
  const { meta } = parser as { meta?: FeedParser.Meta };
  if (meta?.['#type'] === undefined) return null;
  return {
    feed: {
      format: meta['#type'],
      title: text(meta.title),
      link: addressIn(text(meta.link), address),
      lang: text(meta.language),
      items,
    },
    damage,
  };
}
