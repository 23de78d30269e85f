import { openSync, readFileSync, readSync, closeSync } from 'node:fs';
import { feedKind, xmlText } from '../../intake/feed/index.ts';
import type { Source, SourceItem } from '../source.ts';
import { feedOf, itemsOf } from './feed-items.ts';
import { none } from './web.ts';
import type { WebOptions } from './web.ts';

const HEAD = 4096;

/** Whether a file is a feed or a list of feeds, by its first bytes. */
export function kindOfFile(path: string): 'feed' | 'list' | null {
  const head = new Uint8Array(HEAD);
  const file = openSync(path, 'r');
  try {
    return feedKind(xmlText(head.subarray(0, readSync(file, head))));
  } finally {
    closeSync(file);
  }
}

interface Cursor {
  readonly done: readonly string[];
}

/** A feed that was saved to a file. */
export const feedFileSource = (path: string, name: string, options: WebOptions): Source => ({
  name,
  kind: 'feed',
  async *items(cursor, signal) {
    const done = [...((cursor as Cursor | null)?.done ?? [])];
    const item = (digest: string, place: string, content: SourceItem['content']): SourceItem => {
      done.push(digest);
      return { place, cursor: { done: [...done] } satisfies Cursor, content };
    };
    let text: string;
    try {
      text = xmlText(readFileSync(path));
    } catch (error) {
      yield item('all', path, none('failed', (error as Error).message));
      return;
    }
    const read = await feedOf(text, null);
    if (read === null) {
      yield item('all', path, none('failed', 'no feed that can be read'));
      return;
    }
    for await (const part of itemsOf(read, path, options, new Set(done), new Set())) {
      yield item(part.digest, part.place, part.content);
      if (signal.aborted) return;
    }
  },
});
