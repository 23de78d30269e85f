import type { Hint } from '../intake/index.ts';
import type { PoliteClient } from '../fetch/index.ts';
import {
  csvSource,
  feedFileSource,
  filesSource,
  jsonlSource,
  kindOfFile,
  mboxSource,
  waczSource,
  warcSource,
} from '../work/index.ts';
import type { Source } from '../work/index.ts';

/** A kind of body that can be imported: how it is read, and how its file ends. */
interface BodyKind {
  readonly source: keyof typeof SOURCES;
  readonly ending: string;
}

/** The server fetches nothing, whatever a feed names. */
const nobody: PoliteClient = {
  counts: { requests: 0, bytes: 0 },
  get: () => Promise.reject(new Error('the server fetches nothing')),
  close: () => Promise.resolve(),
};

/** Sources that read one file, by their kind. */
const SOURCES = {
  jsonl: jsonlSource,
  csv: csvSource,
  mbox: mboxSource,
  warc: (path: string, name: string, hint: Hint): Source => warcSource(path, name, { hint }),
  wacz: (path: string, name: string, hint: Hint): Source => waczSource(path, name, { hint }),
  feed: (path: string, name: string, hint: Hint): Source =>
    feedFileSource(path, name, { client: nobody, follow: false, hint }),
  files: (path: string, name: string, hint: Hint): Source => filesSource(name, [{ path, name: hint.name }], () => hint),
} as const;

/** What `POST /v1/imports` takes. */
export const BODY_KINDS: Readonly<Record<string, BodyKind>> = {
  'application/jsonl': { source: 'jsonl', ending: '.jsonl' },
  'application/x-ndjson': { source: 'jsonl', ending: '.jsonl' },
  'text/csv': { source: 'csv', ending: '.csv' },
  'text/tab-separated-values': { source: 'csv', ending: '.tsv' },
  'application/mbox': { source: 'mbox', ending: '.mbox' },
  'application/warc': { source: 'warc', ending: '.warc' },
  'application/wacz': { source: 'wacz', ending: '.wacz' },
  'application/rss+xml': { source: 'feed', ending: '.rss' },
  'application/atom+xml': { source: 'feed', ending: '.atom' },
  'application/rdf+xml': { source: 'feed', ending: '.rdf' },
  'application/feed+json': { source: 'feed', ending: '.json' },
  'text/html': { source: 'files', ending: '.html' },
  'application/xhtml+xml': { source: 'files', ending: '.html' },
  'multipart/related': { source: 'files', ending: '.mhtml' },
  'text/plain': { source: 'files', ending: '.txt' },
  'application/json': { source: 'files', ending: '.json' },
  'application/xml': { source: 'files', ending: '.xml' },
  'message/rfc822': { source: 'files', ending: '.eml' },
};

/** An import that waits in the spool: all that is needed to take it up after a stop. Plain JSON. */
export interface Upload {
  /** Names its files and its source. */
  readonly id: string;
  readonly mediaType: string;
  readonly who: string;
  readonly bytes: number;
  /** What the sender says of it. */
  readonly hint: Pick<Hint, 'outlet' | 'published' | 'title' | 'url' | 'lang'>;
  /** What the sender calls it. */
  readonly name: string;
}

/** The source's name in the store: the same after a restart, so that the import goes on where it stopped. */
export const sourceName = ({ id }: Pick<Upload, 'id'>): string => `upload ${id}`;

/** The last part of a name, without what a file system or a screen would trip over. */
export const tidyName = (name: string): string =>
  (name.split(/[/\\]/u).at(-1) ?? '')
    .replace(/[^\p{L}\p{N}._ -]/gu, '_')
    .replace(/^\.+/u, '')
    .slice(0, 120)
    .trim();

/** The source that reads an upload's file. */
export function sourceOf(upload: Upload, file: string, known: Omit<Hint, 'name'>): Source {
  const { source, ending } = BODY_KINDS[upload.mediaType]!;
  const stem = tidyName(upload.name);
  const name = stem === '' ? `upload${ending}` : stem.endsWith(ending) ? stem : `${stem}${ending}`;
  const hint: Hint = { ...known, ...upload.hint, name };
  // Many servers call a feed plain XML or JSON.
  const isFeed = /^application\/(?:xml|json)$/u.test(upload.mediaType) && kindOfFile(file) === 'feed';
  return SOURCES[isFeed ? 'feed' : source](file, sourceName(upload), hint);
}
