import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { gazetteer } from '../gazetteer/index.ts';
import type { Hint } from '../intake/index.ts';
import { countUnplaced, faultOf, isImported } from '../store/index.ts';
import type { StoreError, Tables } from '../store/index.ts';
import { createCollator } from './collator.ts';
import type { Collator } from './collator.ts';
import { freshDossier } from './fresh-dossier.ts';
import { importSource } from './import.ts';
import { KINDS } from './jobs.ts';
import type { ImportJob, Jobs, Kind, Taken } from './jobs.ts';
import { sparing } from './known.ts';
import { createPlacing } from './placing.ts';
import type { Placing } from './placing.ts';
import { createReaderPool } from './reader-pool.ts';
import type { ReaderPool } from './reader-pool.ts';
import { shardSource } from './shard-source.ts';
import type { Web } from './shard-source.ts';

export interface WorkerOptions {
  readonly who: string;
  readonly now: () => string;
  readonly signal: AbortSignal;
  readonly detectLanguage?: Hint['detectLanguage'];
  /** How feeds and pages are fetched; without it jobs that name addresses fail here. */
  readonly web?: Web;
  /** Ends when no job is left. */
  readonly untilIdle?: boolean;
  /** `false`: collates nothing. */
  readonly collate?: boolean;
  /** A job that was done, or failed and goes back. */
  readonly onJob?: (job: Taken, error: Error | null) => void;
  /** So many reports were put into stories by this worker. */
  readonly onPlaced?: (reports: number) => void;
  /** The server is away, or its disk is full: the worker waits and tries again. */
  readonly onWait?: (why: StoreError) => void;
}

/** Milliseconds between two looks for work, and between two signs of life. */
const IDLE = 250;
const ALIVE = 3000;
/** Looks that find nothing before a worker ends: who places may be about to ask for dossiers. */
const LOOKS = 4;
/** Milliseconds before the first try while the server is away; twice as many before the next, up to the second. */
const AWAY = 500;
const LONGEST_AWAY = 15_000;
/** Pages that are read while the one before is still being read. */
const AHEAD = 4;

/** What a worker works with. */
interface Tools {
  readonly db: Kysely<Tables>;
  readonly jobs: Jobs;
  readonly options: WorkerOptions;
  readonly placing: Placing;
  /** One thread each, begun when it is first needed: a worker takes one core, more cores take more workers. */
  readonly pool: ReaderPool;
  readonly collator: Collator;
}

async function importJob({ db, options, placing, pool }: Tools, data: ImportJob): Promise<void> {
  const { shard, outlet, lang, follow } = data;
  if (await isImported(db, shard.source)) return;
  const hint: Omit<Hint, 'name'> = {
    gazetteer,
    ...(options.detectLanguage ? { detectLanguage: options.detectLanguage } : {}),
    ...(outlet === undefined ? {} : { outlet }),
    ...(lang === undefined ? {} : { lang }),
  };
  const source = await shardSource(shard, hint, options.web, follow);
  const { finished } = await importSource(db, sparing(db, source), {
    ...{ who: options.who, now: options.now, signal: options.signal, stories: false },
    ...{ readBytes: pool.read, ahead: AHEAD },
    onRecorded: () => placing.place(),
  });
  if (!finished) throw new Error('interrupted');
  await source.settled?.();
}

/** Collates beside; meanwhile this worker goes on placing, if it is the one that does. */
async function collateJob({ db, options, placing, collator }: Tools, story: string): Promise<void> {
  let isDone = false;
  const dossier = freshDossier(db, story, options.who, options.now(), collator).finally(() => (isDone = true));
  const placed = (async () => {
    for (;;) {
      await Promise.race([dossier.catch(() => null), sleep(IDLE)]);
      if (isDone as boolean) return;
      if (options.signal.aborted) return collator.close();
      await placing.place();
    }
  })();
  await Promise.all([dossier, placed]);
}

async function perform(tools: Tools, job: Taken): Promise<void> {
  if (job.kind === 'import') await importJob(tools, job.data);
  else await collateJob(tools, job.data.story);
}

/** Whether nothing waits or is being done. */
async function isIdle({ db, jobs }: Tools, kinds: readonly Kind[]): Promise<boolean> {
  return (await jobs.count(kinds)) === 0 && (await countUnplaced(db)) === 0;
}

/** Takes up one job; gives what became of it, `null` when none waits. */
async function takeUp(tools: Tools, kinds: readonly Kind[]): Promise<'done' | 'failed' | null> {
  const { jobs, options } = tools;
  const job = await jobs.take(kinds);
  if (job === null) return null;
  const alive = setInterval(() => void jobs.touch(job).catch(() => undefined), ALIVE);
  try {
    await perform(tools, job);
    await jobs.complete(job);
    options.onJob?.(job, null);
    return 'done';
  } catch (error) {
    options.onJob?.(job, error as Error);
    await jobs.fail(job, (error as Error).message);
    return 'failed';
  } finally {
    clearInterval(alive);
  }
}

/** Ends early when the worker is stopped. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);

/**
 * Takes up jobs until it is stopped: imports and collates; one of the workers also places what was imported. Any number of
 * them on any number of machines share one store; one that is killed loses nothing: its job goes to another after a while,
 * placing at once. While the server is away or its disk is full a worker waits.
 *
 * @returns how many jobs it did
 */
export async function runWorker(db: Kysely<Tables>, jobs: Jobs, options: WorkerOptions): Promise<number> {
  const { signal, now, onPlaced, onWait, untilIdle = false, collate = true } = options;
  const kinds: readonly Kind[] = collate ? KINDS : ['import'];
  const placing = createPlacing(db, jobs, { now, signal, collate, ...(onPlaced ? { onPlaced } : {}) });
  const tools: Tools = { db, jobs, options, placing, pool: createReaderPool(1), collator: createCollator() };
  let done = 0;
  let looks = 0;
  let away = 0;
  try {
    while (!signal.aborted) {
      try {
        await placing.place();
        const outcome = await takeUp(tools, kinds);
        away = 0;
        if (outcome === 'done') done++;
        if (outcome !== null) {
          looks = 0;
          continue;
        }
        await placing.settle();
        looks = (await isIdle(tools, kinds)) ? looks + 1 : 0;
        if (untilIdle && looks >= (collate ? LOOKS : 1)) break;
        await pause(IDLE, signal);
      } catch (error) {
        const fault = faultOf(error);
        if (fault === null) throw error;
        onWait?.(fault);
        await pause(Math.min(AWAY * 2 ** away++, LONGEST_AWAY), signal);
      }
    }
  } finally {
    await Promise.all([tools.pool.close(), tools.collator.close()]);
  }
  return done;
}
