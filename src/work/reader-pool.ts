import type { Hint, Imported } from '../intake/index.ts';
import { startThread } from './thread.ts';
import type { Thread } from './thread.ts';

/** Reads bytes into reports beside the main thread, each item within a limit of time. */
export interface ReaderPool {
  read(bytes: Uint8Array, hint: Hint): Promise<Imported>;
  close(): Promise<void>;
}

interface Order {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly hint: Hint;
  readonly done: (imported: Imported) => void;
}

interface Reader {
  readonly thread: Thread;
  order: Order | null;
  timer: NodeJS.Timeout | null;
}

/** Milliseconds for one page: the slowest honest page takes a tenth. */
const LIMIT = 10_000;
/** Megabytes for one reader; a page that needs more ends its reader, not the import. */
const MEMORY = 1024;

const entry = new URL(`./reader-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
const failed = (cause: string): Imported => ({
  reports: [],
  skipped: [{ place: '', cause, next: 'Save the report as plain text, and please report this page as a defect.' }],
});

/**
 * A pool of readers. A page that takes longer than the limit, or more memory than a reader may have, is given up with its
 * cause; its reader is replaced and the others go on.
 *
 * @param size threads
 * @param limit milliseconds an item
 */
export function createReaderPool(size: number, limit = LIMIT): ReaderPool {
  const readers: Reader[] = [];
  const waiting: Order[] = [];
  let number = 0;
  let closed = false;

  function settle(reader: Reader, imported: Imported): void {
    if (reader.timer) clearTimeout(reader.timer);
    const { order } = reader;
    reader.order = null;
    reader.timer = null;
    reader.thread.hold(false);
    order?.done(imported);
  }

  function replace(reader: Reader, cause: string): void {
    const at = readers.indexOf(reader);
    if (at < 0) return;
    readers.splice(at, 1);
    settle(reader, failed(cause));
    void reader.thread.end();
    next();
  }

  function start(): Reader {
    const thread = startThread(entry, {
      limits: { maxOldGenerationSizeMb: MEMORY },
      heard: (message) => {
        const answer = message as { readonly number: number; readonly imported: Imported };
        if (answer.number !== reader.order?.number) return;
        settle(reader, answer.imported);
        next();
      },
      gone: (cause) => {
        replace(reader, `reading it failed (${cause})`);
      },
    });
    const reader: Reader = { thread, order: null, timer: null };
    thread.hold(false);
    readers.push(reader);
    return reader;
  }

  /** The time of an item counts from when its reader is loaded. */
  async function watch(reader: Reader, order: Order): Promise<void> {
    await reader.thread.ready;
    if (reader.order !== order) return;
    reader.timer = setTimeout(() => {
      replace(reader, `reading it took longer than ${String(limit / 1000)} seconds`);
    }, limit);
  }

  function next(): void {
    while (!closed && waiting.length > 0) {
      const free = readers.find((reader) => reader.order === null) ?? (readers.length < size ? start() : null);
      if (!free) return;
      const order = waiting.shift()!;
      free.order = order;
      free.thread.hold(true);
      // What functions it holds stay here: the reader has its own detector and gazetteer.
      const { name, outlet, published, title, url, lang, said } = order.hint;
      const hint = Object.fromEntries(
        Object.entries({ name, outlet, published, title, url, lang, said }).filter(([, value]) => value !== undefined),
      );
      free.thread.post({ number: order.number, bytes: order.bytes, hint });
      void watch(free, order);
    }
  }

  return {
    read: (bytes, hint) =>
      new Promise((done) => {
        waiting.push({ number: ++number, bytes, hint, done });
        next();
      }),
    close: async () => {
      closed = true;
      for (const order of waiting.splice(0)) order.done(failed('the import ended'));
      await Promise.all(
        readers.splice(0).map((reader) => (settle(reader, failed('the import ended')), reader.thread.end())),
      );
    },
  };
}
