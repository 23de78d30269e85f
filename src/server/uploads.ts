import type { Hint } from '../intake/index.ts';
import { filesSource, jsonlSource } from '../work/index.ts';
import type { Source } from '../work/index.ts';

/** A kind of body that can be imported: how it is read, and how its file ends. */
interface BodyKind {
  readonly source: 'jsonl' | 'files';
  readonly ending: string;
}

/** What `POST /v1/imports` takes. The bytes decide in the end: a page sent as text is read as the page it is. */
export const BODY_KINDS: Readonly<Record<string, BodyKind>> = {
  'application/jsonl': { source: 'jsonl', ending: '.jsonl' },
  'application/x-ndjson': { source: 'jsonl', ending: '.jsonl' },
  'text/html': { source: 'files', ending: '.html' },
  'application/xhtml+xml': { source: 'files', ending: '.html' },
  'text/plain': { source: 'files', ending: '.txt' },
  'application/json': { source: 'files', ending: '.json' },
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
  return source === 'jsonl'
    ? jsonlSource(file, sourceName(upload), hint)
    : filesSource(sourceName(upload), [{ path: file, name }], () => hint);
}
