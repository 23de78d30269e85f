import { feedKind, feedsInList, xmlText } from '../../intake/feed/index.ts';
import type { Conditions, Fetched } from '../../fetch/index.ts';
import type { Source, SourceItem } from '../source.ts';
import { feedOf, itemsOf } from './feed-items.ts';
import { ask, none, pageContent } from './web.ts';
import type { WebOptions } from './web.ts';

/** Where an import of addresses stands: which of them, and which items of its feed are done. */
interface Cursor {
  readonly address: number;
  readonly done: readonly string[];
}

/** What is remembered of a feed. */
interface FeedMemory {
  readonly conditions: Conditions;
  /** Items whose pages were fetched. */
  readonly fetched: readonly string[];
}

const MOST_REMEMBERED = 5000;
const settingOf = (address: string): string => `feed ${address}`;

async function remembered(address: string, { memory }: WebOptions): Promise<FeedMemory> {
  const value = (await memory?.read(settingOf(address))) as Partial<FeedMemory> | null | undefined;
  return { conditions: value?.conditions ?? {}, fetched: value?.fetched ?? [] };
}

/** What waits to be remembered until all of it is recorded. */
type Notes = Map<string, FeedMemory>;

interface Part {
  readonly digest: string;
  readonly place: string;
  readonly content: SourceItem['content'];
}

/** Everything behind one address: a feed, a page, or the feeds of a list. */
async function* behind(
  address: string,
  answer: Fetched | { readonly cause: string },
  done: ReadonlySet<string>,
  known: FeedMemory,
  options: WebOptions,
  notes: Notes,
): AsyncGenerator<Part> {
  const single = (content: SourceItem['content']): Part => ({ digest: 'all', place: address, content });
  if (done.has('all')) return;
  if ('cause' in answer) {
    yield single(none('failed', answer.cause));
    return;
  }
  if (answer.unchanged) {
    yield single(none('skipped', 'the feed is as it was at the last import'));
    return;
  }
  const text = xmlText(answer.bytes);
  const kind = feedKind(text);
  if (kind === null) {
    yield single(pageContent(answer, options.hint));
    return;
  }
  const read = kind === 'feed' ? await feedOf(text, answer.url) : null;
  if (read === null) {
    yield single(
      none('failed', kind === 'list' ? 'a list of feeds: save it, and import the file' : 'no feed that can be read'),
    );
    return;
  }
  const fetched = new Set(known.fetched);
  for await (const part of itemsOf(read, address, options, done, fetched))
    yield { ...part, place: `${address}, ${part.place}` };
  // A feed that broke may come whole the next time: it is asked for again.
  notes.set(address, {
    conditions: read.damage === null ? answer.conditions : {},
    fetched: [...fetched].slice(-MOST_REMEMBERED),
  });
}

/** Ends when the signal does: a pause that a site asks for may take a minute. */
const unless = <T>(signal: AbortSignal, work: Promise<T>): Promise<T | null> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      resolve(null);
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });

/** Documents that are asked for at once; those of one host still come one by one. */
const AT_ONCE = 4;

async function* everything(
  addresses: readonly string[],
  cursor: Cursor | null,
  options: WebOptions,
  signal: AbortSignal,
  notes: Notes,
): AsyncGenerator<SourceItem> {
  const ordered = async (address: string) => {
    const known = await remembered(address, options);
    return { known, answer: await ask(options, address, known.conditions) };
  };
  const first = cursor?.address ?? 0;
  const asked: ReturnType<typeof ordered>[] = [];
  for (let at = first; at < addresses.length; at++) {
    while (asked.length < AT_ONCE && at + asked.length < addresses.length) {
      const next = ordered(addresses[at + asked.length]!);
      next.catch(() => undefined);
      asked.push(next);
    }
    const address = addresses[at]!;
    const got = await unless(signal, asked.shift()!);
    if (got === null) return;
    const done = at === first ? [...(cursor?.done ?? [])] : [];
    const parts = behind(address, got.answer, new Set(done), got.known, options, notes)[Symbol.asyncIterator]();
    for (;;) {
      const next = await unless(signal, parts.next());
      if (next === null) return;
      if (next.done) break;
      const { digest, place, content } = next.value;
      done.push(digest);
      yield { place, cursor: { address: at, done: [...done] } satisfies Cursor, content };
    }
  }
}

/**
 * Addresses that a person named, or that stand in a list of feeds they named: feeds (RSS, Atom, RDF, JSON Feed) and pages.
 * An unchanged feed is not sent again. What cannot be had is one failed item.
 */
export function addressSource(
  addresses: readonly string[],
  name: string,
  kind: 'address' | 'list',
  options: WebOptions,
): Source {
  const notes: Notes = new Map();
  return {
    name,
    kind,
    items: (cursor, signal) => everything(addresses, cursor as Cursor | null, options, signal, notes),
    async settled() {
      for (const [address, value] of notes) await options.memory?.write(settingOf(address), value);
      notes.clear();
    },
  };
}

/** The feeds of a list (OPML), as it stands in a file. */
export const listedFeeds = (bytes: Uint8Array): readonly string[] => feedsInList(xmlText(bytes));
