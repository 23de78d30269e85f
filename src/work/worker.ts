import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { gazetteer } from '../gazetteer/index.ts';
import type { Hint } from '../intake/index.ts';
import { countUnplaced, isImported } from '../store/index.ts';
import type { Tables } from '../store/index.ts';
import { changedStories } from './changed-stories.ts';
import { freshDossier } from './fresh-dossier.ts';
import { importSource } from './import.ts';
import type { ImportJob, Jobs, Kind, Taken } from './jobs.ts';
import { placePending } from './place.ts';
import { shardSource } from './shards.ts';

export interface WorkerOptions {
  readonly who: string;
  readonly now: () => string;
  readonly signal: AbortSignal;
  readonly detectLanguage?: Hint['detectLanguage'];
  /** Ends when no job is left. */
  readonly untilIdle?: boolean;
  /** `false`: collates nothing. */
  readonly collate?: boolean;
  /** A job that was done, or failed and goes back. */
  readonly onJob?: (job: Taken, error: Error | null) => void;
}

/** Milliseconds between two looks for work, and between two signs of life. */
const IDLE = 250;
const ALIVE = 3000;

/** The place at the head of a file's name that readers of lines expect. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

async function importJob(db: Kysely<Tables>, jobs: Jobs, data: ImportJob, options: WorkerOptions): Promise<void> {
  const { shard, outlet, lang } = data;
  if (await isImported(db, shard.source)) return;
  const hint: Hint = {
    ...{ name: nameOf(shard.path), gazetteer },
    ...(options.detectLanguage ? { detectLanguage: options.detectLanguage } : {}),
    ...(outlet === undefined ? {} : { outlet }),
    ...(lang === undefined ? {} : { lang }),
  };
  const { finished } = await importSource(db, shardSource(shard, hint), {
    ...{ who: options.who, now: options.now, signal: options.signal, stories: false },
    onRecorded: () => jobs.place(),
  });
  if (!finished) throw new Error('interrupted');
}

/**
 * One worker places for all while others import: the stream of stories is in its memory, and who takes the work over has
 * to go through what was placed since.
 */
async function placeJob(db: Kysely<Tables>, jobs: Jobs, again: boolean, options: WorkerOptions): Promise<void> {
  const { now, signal } = options;
  const touched = new Set<string>();
  while (!signal.aborted) {
    const { placed, stories } = await placePending(db, { now, signal });
    for (const story of stories) touched.add(story);
    if (placed > 0) continue;
    if ((await jobs.count('import', 'active')) === 0) break;
    await sleep(IDLE);
  }
  if (signal.aborted) throw new Error('interrupted');
  // Whoever had the job before may have placed more than we did.
  if (options.collate !== false) await jobs.collate(await changedStories(db, again ? null : [...touched]));
}

async function perform(db: Kysely<Tables>, jobs: Jobs, job: Taken, options: WorkerOptions): Promise<void> {
  switch (job.kind) {
    case 'import':
      return importJob(db, jobs, job.data, options);
    case 'place':
      return placeJob(db, jobs, job.again, options);
    case 'collate':
      await freshDossier(db, job.data.story, options.who, options.now());
  }
}

async function open(jobs: Jobs): Promise<number> {
  let all = 0;
  for (const kind of ['import', 'place', 'collate'] as const) all += await jobs.count(kind);
  return all;
}

/**
 * Takes up jobs until it is stopped: imports, places, collates. Any number of workers on any number of machines share one
 * store; one that is killed loses nothing: its job goes to another after a while.
 *
 * @returns how many jobs it did
 */
export async function runWorker(db: Kysely<Tables>, jobs: Jobs, options: WorkerOptions): Promise<number> {
  const { signal } = options;
  const kinds: readonly Kind[] = options.collate === false ? ['place', 'import'] : ['place', 'import', 'collate'];
  let done = 0;
  while (!signal.aborted) {
    const job = await jobs.take(kinds);
    if (job === null) {
      // Reports that nobody was told about: their importer was killed before it could.
      if ((await countUnplaced(db)) > 0) await jobs.place();
      else if (options.untilIdle === true && (await open(jobs)) === 0) break;
      await sleep(IDLE);
      continue;
    }
    const alive = setInterval(() => void jobs.touch(job).catch(() => undefined), ALIVE);
    try {
      await perform(db, jobs, job, options);
      await jobs.complete(job);
      done++;
      options.onJob?.(job, null);
    } catch (error) {
      options.onJob?.(job, error as Error);
      await jobs.fail(job, (error as Error).message);
    } finally {
      clearInterval(alive);
    }
  }
  return done;
}
