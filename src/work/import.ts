import type { Kysely } from 'kysely';
import { appendLog, beginRun, countRun, finishRun, recordBatch, settleIndex } from '../store/index.ts';
import type { Arrival, Run, RunCounts, Tables } from '../store/index.ts';
import { version } from '../version.ts';
import { arrivalsOf } from './arrival.ts';
import type { ReadBytes } from './arrival.ts';
import { PLACE_BATCH, placePending } from './place.ts';
import type { Source } from './source.ts';

/** What a person is shown while an import runs. */
export interface ImportProgress {
  readonly source: string;
  readonly items: number;
  readonly total: number | null;
}

export interface ImportOptions {
  /** Who imports, for the log. */
  readonly who: string;
  /** RFC 3339 now; passed in, so that a test can hold the clock. */
  readonly now: () => string;
  readonly signal?: AbortSignal;
  /** Items a transaction. */
  readonly batch?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Reads the bytes of an item; a pool of workers with a time limit does it for pages. */
  readonly readBytes?: ReadBytes;
  /** Items that are read while earlier ones are still being read; their order stays. */
  readonly ahead?: number;
  /** Called after every batch with the ids of the reports that are new in the store. */
  readonly onRecorded?: (reports: readonly string[]) => Promise<void>;
  /** `false`: the reports wait for their stories; workers or a later call of `placePending` place them. */
  readonly stories?: boolean;
}

export interface ImportResult {
  readonly run: Run;
  readonly counts: RunCounts;
  /** `false`: it was interrupted; the same command goes on where it stopped. */
  readonly finished: boolean;
}

const BATCH = 200;
/** New reports after which the words that wait are brought into the index. */
const SETTLE = 500;

/**
 * Imports a source into the store. After every batch all of it is safe; an import that was killed, interrupted or met a
 * full disk goes on after its last batch. Every item ends in exactly one count, every new report in exactly one story.
 */
export async function importSource(db: Kysely<Tables>, source: Source, options: ImportOptions): Promise<ImportResult> {
  const { who, now, signal = new AbortController().signal, batch = BATCH, readBytes, ahead = 1 } = options;
  const run = await beginRun(db, source.name, source.kind, now());
  const stories = options.stories !== false;
  // What an import that was cut short left behind goes first, so that it ends as if it had not been.
  if (stories) await placePending(db, { now, wait: false });
  let done = run.items;
  let waiting: Arrival[] = [];
  let cursor: unknown = run.cursor;
  // One batch is read, the one before is written, and the one before that put into stories: all at once.
  let written: Promise<void> = Promise.resolve();
  let placed: Promise<unknown> = Promise.resolve();

  /** Begins to place what was just recorded; comes back when later batches cannot get among it. */
  const beginPlacing = async (): Promise<void> => {
    await placed;
    await new Promise<void>((taken) => {
      placed = placePending(db, { now, wait: false, batch: Math.max(PLACE_BATCH, batch), onTaken: taken }).finally(
        taken,
      );
      placed.catch(() => undefined);
    });
  };
  const record = async (arrivals: readonly Arrival[], after: unknown): Promise<void> => {
    const lot = stories ? done + 1 : 0;
    const recorded = await recordBatch(db, { run: run.id, first: done, arrivals, cursor: after, lot }, now());
    done += arrivals.length;
    const fresh = recorded.flatMap(({ outcome, report }) =>
      (outcome === 'new' || outcome === 'new-version') && report !== null ? [report] : [],
    );
    if (fresh.length > 0) {
      if (stories) await beginPlacing();
      await options.onRecorded?.(fresh);
    }
    options.onProgress?.({ source: source.name, items: done, total: source.total ?? null });
  };
  const write = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const [arrivals, after] = [waiting, cursor];
    waiting = [];
    await written;
    written = record(arrivals, after);
    written.catch(() => undefined);
  };

  const reading: { readonly arrivals: Promise<readonly Arrival[]>; readonly cursor: unknown }[] = [];
  const take = async (): Promise<void> => {
    const { arrivals, cursor: after } = reading.shift()!;
    waiting.push(...(await arrivals));
    cursor = after;
    if (waiting.length >= batch) await write();
  };
  try {
    for await (const item of source.items(run.cursor, signal)) {
      reading.push({ arrivals: arrivalsOf(item, readBytes), cursor: item.cursor });
      if (reading.length >= ahead) await take();
      if (signal.aborted) break;
    }
    while (reading.length > 0) await take();
    await write();
    await written;
    await placed;
  } finally {
    // Whoever is told that it failed may close the store.
    await Promise.allSettled([written, placed]);
  }
  if (stories) await placePending(db, { now, wait: true });
  const finished = !signal.aborted;
  const counts = await countRun(db, run.id);
  if (finished) await finishRun(db, run.id, 'done', now());
  if (finished && counts.new >= SETTLE) await settleIndex(db);
  await db.transaction().execute((tx) =>
    appendLog(
      tx,
      {
        who,
        what: finished ? 'import' : 'import interrupted',
        tool: `stemma ${version}`,
        parameters: { run: run.id, source: source.name, kind: source.kind, counts },
      },
      now(),
    ),
  );
  return { run, counts, finished };
}
