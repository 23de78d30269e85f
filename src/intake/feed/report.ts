import { gazetteer as known } from '../../gazetteer/index.ts';
import { agencyNamed, outletFromHost } from '../../gazetteer/lookup.ts';
import type { Published, Report } from '../../model/report.ts';
import { idOf } from '../hash.ts';
import { dateFrom } from '../html/dates.ts';
import { textOfFragment } from '../html/fragment.ts';
import { unescaped } from '../html/jsonld.ts';
import { cutShort } from '../html/walls.ts';
import { LONGEST_TEXT } from '../importer.ts';
import type { Hint, Said, Skip } from '../importer.ts';
import { publishedFrom, reportFrom } from '../report.ts';
import type { Feed, FeedItem } from './item.ts';

/** A shorter text is what a feed says about a report, not the report: an opening paragraph has about 300. */
export const SHORTEST_ITEM = 500;

const date = (raw: string | null): Published | null =>
  raw === null ? null : (publishedFrom(raw, true) ?? dateFrom(raw));

/** The bytes by which an item of a feed is kept: what the feed gives of it, as JSON. The same item gives the same bytes. */
export const itemBytes = (item: FeedItem): Uint8Array => new TextEncoder().encode(JSON.stringify(item).toWellFormed());

/** What a feed says of an item: what its page does not say itself is taken from here. */
export function saidOf(item: FeedItem, feed: Feed, hint: Hint): Said {
  const gazetteer = hint.gazetteer ?? known;
  const published = date(item.published) ?? date(item.updated);
  const { source } = item;
  const agency = source?.name ? agencyNamed(source.name, gazetteer)?.name : undefined;
  const from = source === null ? null : unescaped(source.name ?? source.url ?? '');
  const lang = item.lang ?? feed.lang;
  return {
    ...(published === null ? {} : { published }),
    ...(item.title === null ? {} : { title: titleOf(item.title) }),
    ...(lang === null ? {} : { lang }),
    ...(agency === undefined ? {} : { credits: [agency] }),
    ...(from === null || from === '' || from === feed.title ? {} : { notes: [`the feed names its source: ${from}`] }),
  };
}

/** Titles may hold markup, escaped or not. */
const titleOf = (title: string): string => unescaped(unescaped(title).replace(/<\/?[a-z][^<>]{0,200}>/giu, ''));

/** The report that an item holds itself, or why it holds none. */
export function reportOfItem(item: FeedItem, feed: Feed, hint: Hint): Report | Omit<Skip, 'place'> {
  const gazetteer = hint.gazetteer ?? known;
  const text = item.html === '' ? '' : textOfFragment(item.html);
  if (text.length < SHORTEST_ITEM)
    return {
      cause: `the feed gives only ${String(text.length)} characters of it`,
      next: item.link === null ? 'It names no page to fetch.' : 'Fetch the pages with --follow.',
    };
  if (text.length > LONGEST_TEXT)
    return {
      cause: `it has ${(text.length / 1e6).toFixed(1)} million characters`,
      next: 'Nothing of that length is a report.',
    };
  const said = saidOf(item, feed, hint);
  const { title, ...rest } = said;
  const site = item.link ?? feed.link;
  return reportFrom(
    {
      id: idOf(itemBytes(item)),
      text,
      title: title ?? null,
      byline: item.authors.length === 0 ? null : item.authors.map(unescaped).join(', '),
      url: item.link,
      outlet: (site === null ? null : outletFromHost(site, gazetteer)?.name) ?? feed.title,
      modified: date(item.updated)?.value === said.published?.value ? null : date(item.updated),
      notes: ['text from the feed', ...cutShort(text)],
    },
    { ...hint, said: rest },
  );
}
