import { gunzipSync } from 'node:zlib';
import { addressError, FetchError } from '../../fetch/index.ts';
import type { Conditions, Fetched, PoliteClient } from '../../fetch/index.ts';
import type { Hint } from '../../intake/index.ts';
import type { Memory } from '../settings.ts';
import type { SourceItem } from '../source.ts';
import { charsetOf, pageName } from './page-name.ts';

export interface WebOptions {
  readonly client: PoliteClient;
  /** The client may ask this machine and its network. */
  readonly allowPrivate?: boolean;
  /** What feeds remember: their last answer, and whose pages were fetched. Without it all is asked anew. */
  readonly memory?: Memory;
  /** Fetch the page of every item of a feed, in place of the feed's own text. */
  readonly follow: boolean;
  /** What is known of everything found there. */
  readonly hint: Omit<Hint, 'name'>;
}

export type Content = SourceItem['content'];
export const none = (outcome: 'skipped' | 'failed', reason: string): Content => ({ kind: 'none', outcome, reason });

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;

const STATUS: Readonly<Record<number, string>> = {
  401: 'it is open only to those who log in',
  402: 'it is open only to those who pay',
  403: 'the site does not give it to everybody',
  404: 'there is no such page',
  410: 'it was taken away for good',
  429: 'the site asks to come later',
};

/** Why an answer is no document; `null` when it is one. */
export function refused({ status }: Fetched): string | null {
  if (status >= 200 && status < 300) return null;
  const words = STATUS[status] ?? (status >= 500 ? 'the site is in trouble; try again later' : 'it cannot be had');
  return `answer ${String(status)}: ${words}`;
}

/** The words of a failed request, without the address: that is the item's place. */
export const causeOf = (error: unknown): string => {
  if (!(error instanceof FetchError)) throw error;
  const words = error.message.startsWith(`${error.url}: `) ? error.message.slice(error.url.length + 2) : error.message;
  return error.temporary ? `${words}; try again later` : words;
};

/** Largest document behind a packed answer, in bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Some sites pack what was asked for plain, and some feeds are files that end in `.gz`. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const out = gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
    return new Uint8Array(out.buffer, out.byteOffset, out.length);
  } catch {
    return bytes; // no gzip after all, or a bomb: told as what it is, no page
  }
}

/** Asks for a document; what went wrong is told in words. */
export async function ask(
  { client, allowPrivate = false }: WebOptions,
  address: string,
  conditions?: Conditions,
): Promise<Fetched | { readonly cause: string }> {
  const url = URL.parse(address);
  const wrong = url === null ? 'this is no address' : addressError(url, allowPrivate);
  if (wrong !== null) return { cause: wrong };
  try {
    const answer = await client.get(address, conditions);
    const cause = answer.unchanged ? null : refused(answer);
    return cause === null ? { ...answer, bytes: unpacked(answer.bytes) } : { cause };
  } catch (error) {
    return { cause: causeOf(error) };
  }
}

/** A fetched page as an item, with what its feed says of it. */
export function pageContent(answer: Fetched, hint: Omit<Hint, 'name'>): Content {
  if (!HTML.test(answer.mediaType))
    return none('skipped', `no page: ${answer.mediaType.slice(0, 60) || 'of no stated type'}`);
  return {
    kind: 'bytes',
    bytes: answer.bytes,
    mediaType: 'text/html',
    hint: {
      ...hint,
      name: pageName(answer.url),
      url: answer.url,
      said: { ...charsetOf(answer.mediaType), ...hint.said },
    },
  };
}
