import type { Kysely } from 'kysely';
import { hashOfBytes, readReports } from '../store/index.ts';
import type { Tables } from '../store/index.ts';
import type { Source, SourceItem } from './source.ts';

/** Formats of which a file is one report, whose id is the hash of the bytes. */
const ONE_REPORT = /^(?:text\/html|application\/xhtml\+xml|message\/rfc822|text\/plain)\b/iu;

/**
 * A source whose pages are not parsed again when their bytes stand in the store already: the report that was read from
 * them is given instead, and ends as "same bytes".
 */
export const sparing = (db: Kysely<Tables>, source: Source): Source => ({
  ...source,
  async *items(cursor, signal) {
    for await (const item of source.items(cursor, signal)) yield await known(db, item);
  },
});

async function known(db: Kysely<Tables>, item: SourceItem): Promise<SourceItem> {
  const { content } = item;
  if (content.kind !== 'bytes' || !ONE_REPORT.test(content.mediaType)) return item;
  const [found] = await readReports(db, [hashOfBytes(content.bytes)]);
  if (found === undefined) return item;
  const { url } = content.hint;
  const report = url === undefined ? found.report : { ...found.report, url };
  return { ...item, content: { kind: 'report', report, bytes: content.bytes, mediaType: content.mediaType } };
}
