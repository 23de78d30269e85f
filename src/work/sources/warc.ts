import type { Hint } from '../../intake/index.ts';
import type { Source, SourceItem } from '../source.ts';
import { unwanted, unwantedLanguage } from './filter.ts';
import type { PageFilter } from './filter.ts';
import { charsetOf, pageName } from './page-name.ts';
import { openFile } from './warc/byte-file.ts';
import type { ByteFile } from './warc/byte-file.ts';
import { answerOf } from './warc/http.ts';
import { recordsOf } from './warc/records.ts';
import type { Part, Placed, WarcCursor } from './warc/records.ts';

export interface ArchiveOptions {
  readonly filter?: PageFilter;
  /** Only the records that begin within; for a packed file that several workers share. */
  readonly part?: Part;
  /** What is known of every page of it. */
  readonly hint: Omit<Hint, 'name'>;
}

type Content = SourceItem['content'];
const skipped = (reason: string): Content => ({ kind: 'none', outcome: 'skipped', reason });
const failed = (reason: string): Content => ({ kind: 'none', outcome: 'failed', reason });

/** Records about pages; the others (warcinfo, request, metadata) are no items. */
const PAGES = new Set(['response', 'resource', 'revisit', 'conversion', 'continuation']);
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu;

const fieldsIn = (found: Placed['found']): ReadonlyMap<string, string> | null =>
  'record' in found ? found.record.fields : 'tooLarge' in found ? found.fields : null;

/** What a record holds: a page, or why it is none; `null` for a record that is not about a page. */
function contentOf(found: Placed['found'], { filter = {}, hint }: ArchiveOptions): Content | null {
  if ('damage' in found) return failed(`damaged: ${found.damage}`);
  const fields = fieldsIn(found)!;
  const type = fields.get('warc-type') ?? '';
  if (!PAGES.has(type)) return null;
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null;
  const other = unwanted(filter, url, fields.get('warc-date') ?? null);
  if (other !== null) return skipped(other);
  if (type === 'revisit') return skipped('revisit: the page is as another record holds it');
  if (type !== 'response' && type !== 'resource') return skipped(`a ${type} record holds no page as it came`);
  if ('tooLarge' in found) return failed(`it has ${(found.tooLarge / 1e6).toFixed(0)} MB, more than any page`);
  const { block } = found.record;
  const answer = type === 'response' ? answerOf(block) : null;
  if (type === 'response') {
    if (answer === null) return skipped('no answer of a web server');
    if (answer.status !== 200) return skipped(`the server answered ${String(answer.status)}`);
  }
  const mediaType = answer?.headers.get('content-type') ?? fields.get('content-type') ?? '';
  if (!HTML.test(mediaType)) return skipped(`no page: ${mediaType.slice(0, 60) || 'of no stated type'}`);
  let bytes: Uint8Array;
  try {
    bytes = answer === null ? block : answer.body();
  } catch (error) {
    return failed(`its content cannot be unpacked (${(error as Error).message})`);
  }
  const language = unwantedLanguage(filter, answer?.headers.get('content-language'), bytes);
  if (language !== null) return skipped(language);
  const cut = fields.get('warc-truncated');
  const notes = cut === undefined ? [] : [`the archive holds only a part of the page (cut by ${cut.slice(0, 20)})`];
  return {
    kind: 'bytes',
    bytes,
    mediaType: 'text/html',
    hint: {
      ...hint,
      name: pageName(url ?? ''),
      ...(url === null ? {} : { url }),
      said: { ...charsetOf(mediaType), ...(notes.length === 0 ? {} : { notes }) },
    },
  };
}

/** The pages of an open archive. */
export async function* pagesOf(
  file: ByteFile,
  from: WarcCursor | null,
  options: ArchiveOptions,
): AsyncGenerator<Omit<SourceItem, 'cursor'> & { readonly cursor: WarcCursor }> {
  for await (const { place, cursor, found } of recordsOf(file, from, options.part)) {
    const content = contentOf(found, options);
    if (content === null) continue;
    const url = fieldsIn(found)?.get('warc-target-uri');
    yield { place: url === undefined ? place : `${place}, ${url}`, cursor, content };
  }
}

/**
 * A WARC file, packed (`.warc.gz`) or not. Goes on at the byte where it was cut short. Damage is one failed item with its
 * place, and the pages behind it are read.
 */
export const warcSource = (path: string, name: string, options: ArchiveOptions): Source => ({
  name,
  kind: 'warc',
  async *items(cursor, signal) {
    const file = await openFile(path);
    try {
      for await (const item of pagesOf(file, cursor as WarcCursor | null, options)) {
        if (signal.aborted) return;
        yield item;
      }
    } finally {
      await file.close();
    }
  },
});
