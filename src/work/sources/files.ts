import { readFileSync, statSync } from 'node:fs';
import { LARGEST_FILE } from '../../intake/index.ts';
import type { Hint } from '../../intake/index.ts';
import type { Source, SourceItem } from '../source.ts';

/** A file to import: where it lies, and the name by which it is known for ever. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

interface Cursor {
  readonly name: string;
}

const MEDIA_TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:html?|xhtml)$/iu, 'text/html'],
  [/\.(?:mhtml?|eml|mail)$/iu, 'message/rfc822'],
  [/\.(?:json|ninjs)$/iu, 'application/json'],
  [/\.(?:xml|newsml|nitf)$/iu, 'application/xml'],
];

export const mediaTypeOf = (name: string): string =>
  MEDIA_TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? 'text/plain';

function itemOf({ path, name }: NamedFile, hint: Hint): SourceItem {
  const base = { place: name, cursor: { name } satisfies Cursor };
  const failed = (reason: string): SourceItem => ({ ...base, content: { kind: 'none', outcome: 'failed', reason } });
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE)
      return failed(`the file has ${(size / 1e6).toFixed(0)} MB; a report has at most ${String(LARGEST_FILE / 1e6)}`);
    return {
      ...base,
      content: { kind: 'bytes', bytes: new Uint8Array(readFileSync(path)), mediaType: mediaTypeOf(name), hint },
    };
  } catch (error) {
    return failed((error as Error).message);
  }
}

const byName = (a: NamedFile, b: NamedFile): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * Files, each read as the format it is. Goes on behind the last name in order: a file that came meanwhile with a later
 * name is read, one with an earlier name by the next import.
 *
 * @param hintOf what is known of a file beside it: outlet, date, title, address
 */
export const filesSource = (name: string, files: readonly NamedFile[], hintOf: (file: NamedFile) => Hint): Source => ({
  name,
  kind: 'files',
  total: files.length,
  async *items(cursor, signal) {
    const after = (cursor as Cursor | null)?.name;
    for (const file of [...files].sort(byName)) {
      if (signal.aborted) return;
      if (after === undefined || file.name > after) yield itemOf(file, hintOf(file));
    }
  },
});
