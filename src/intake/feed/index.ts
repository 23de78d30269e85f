/** feed/: RSS, Atom, RDF and JSON Feed, and lists of feeds (OPML). Apart from the importers: a feed is a source of items. */
export { addressIn, feedKind, feedsInList, parseFeed } from './parse.ts';
export type { Feed, FeedItem } from './item.ts';
export { itemBytes, reportOfItem, saidOf } from './report.ts';
export { xmlText } from '../xml/xml.ts';
