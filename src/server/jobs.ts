import { randomUUID } from 'node:crypto';
import { appendLog, beginRun, finishRun, Overtaken, stateOfSource } from '../store/index.ts';
import type { Connection } from '../store/index.ts';
import { importSource, placePending, sparing } from '../work/index.ts';
import { version } from '../version.ts';
import { spoolBody } from './body.ts';
import { listenersByKey } from './listeners.ts';
import type { Limits, ServerOptions } from './options.ts';
import { problemOf, RequestProblem } from './problem.ts';
import { openSpool } from './spool.ts';
import { BODY_KINDS, sourceName, sourceOf } from './uploads.ts';
import type { Upload } from './uploads.ts';

/** An import of this server that has not ended. */
export interface LiveJob {
  readonly state: 'waiting' | 'running';
  /** Items in the store so far. */
  readonly items: number;
}

/** Imports that were handed in; they are done one at a time. */
export interface Jobs {
  /** Keeps a body and begins its import; when it returns, the import survives any stop of the server. */
  submit(request: Request, upload: Omit<Upload, 'id' | 'bytes'>): Promise<string>;
  live(run: string): LiveJob | null;
  /** Ends an import; what is in the store stays. `false`: it is none of this server, or has ended. */
  cancel(run: string): boolean;
  /** Resolves at the next change of a job, or when the signal aborts. */
  changed(run: string, signal: AbortSignal): Promise<void>;
  /** Goes on with what an earlier server left in the spool; gives how many there were. */
  resume(): Promise<number>;
  /** Ends after the batch in hand; the rest goes on with the next server. */
  close(): Promise<void>;
  readonly closing: AbortSignal;
}

interface Job {
  readonly run: string;
  readonly upload: Upload;
  readonly halt: AbortController;
  state: LiveJob['state'];
  items: number;
  cancelled: boolean;
}

/** Milliseconds before the next try while the database is away or the disk is full. */
const PAUSES = [500, 2000, 5000, 15_000];
/** Troubles that pass: the import waits for them to end. */
const PASSING = ['store-away', 'disk-full'];

/** Sortable by time, and never used twice. */
const newId = (now: string): string => `${now.replace(/\D/gu, '').slice(0, 17).padEnd(17, '0')}-${randomUUID()}`;

/**
 * Also when somebody recorded items of the import meanwhile: of a server that was killed the last transaction may still come
 * to its end in the database, after this one has begun.
 */
const isPassing = (error: unknown): boolean =>
  error instanceof Overtaken || PASSING.some((name) => problemOf(error)?.problem.type.endsWith(`:${name}`) === true);

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

export function createJobs(db: Connection['db'], options: ServerOptions, limits: Limits): Jobs {
  const { now } = options;
  const spool = openSpool(options.spool);
  const jobs = new Map<string, Job>();
  const listeners = listenersByKey();
  const closing = new AbortController();
  let queue: Promise<void> = Promise.resolve();

  async function giveUp({ run, upload }: Job, what: string, cause?: string): Promise<void> {
    const parameters = { run, source: sourceName(upload), ...(cause === undefined ? {} : { cause }) };
    await finishRun(db, run, 'failed', now());
    await db
      .transaction()
      .execute((tx) => appendLog(tx, { who: upload.who, what, tool: `stemma ${version}`, parameters }, now()));
  }

  /**
   * New reports join their stories. What cannot be placed now waits in the store and is tried again with the next batch
   * and the next start: the import itself has done its work.
   */
  async function place(): Promise<void> {
    try {
      await placePending(db, { now, signal: closing.signal });
    } catch (error) {
      if (isPassing(error)) throw error;
      options.onDefect?.(error, 'placing reports in stories');
    }
  }

  /** One try: ends with the import done, cancelled, or cut short by the end of the server. */
  async function attempt(job: Job): Promise<void> {
    const { upload } = job;
    const { readBytes } = options;
    job.state = 'running';
    listeners.tell(job.run);
    const { finished } = job.cancelled
      ? { finished: false }
      : await importSource(db, sparing(db, sourceOf(upload, spool.bodyOf(upload.id), options.hint ?? {})), {
          who: upload.who,
          now,
          signal: job.halt.signal,
          ahead: 4,
          ...(readBytes === undefined ? {} : { readBytes }),
          onRecorded: place,
          onProgress: ({ items }) => {
            job.items = items;
            listeners.tell(job.run);
          },
        });
    if (!finished && !job.cancelled) return;
    if (!finished) await giveUp(job, 'import cancelled');
    spool.remove(upload.id);
  }

  async function work(job: Job): Promise<void> {
    for (let tries = 0; !closing.signal.aborted; tries++) {
      try {
        await attempt(job);
        break;
      } catch (error) {
        if (isPassing(error)) {
          job.state = 'waiting';
          listeners.tell(job.run);
          await pause(PAUSES[Math.min(tries, PAUSES.length - 1)]!, closing.signal);
          continue;
        }
        options.onDefect?.(error, `job ${job.run}`);
        spool.setAside(job.upload.id);
        await giveUp(job, 'import failed', error instanceof Error ? error.message : String(error)).catch(
          (also: unknown) => options.onDefect?.(also, `job ${job.run}`),
        );
        break;
      }
    }
    jobs.delete(job.run);
    listeners.tell(job.run);
  }

  async function begin(upload: Upload): Promise<string> {
    const { id: run, items } = await beginRun(db, sourceName(upload), BODY_KINDS[upload.mediaType]!.source, now());
    const job: Job = { run, upload, halt: new AbortController(), state: 'waiting', items, cancelled: false };
    jobs.set(run, job);
    queue = queue.then(() => work(job));
    return run;
  }

  /** Uploads whose bodies are still coming: they count among those that wait. */
  let coming = 0;
  return {
    closing: closing.signal,
    async submit(request, given) {
      if (jobs.size + coming >= limits.waiting || closing.signal.aborted)
        throw new RequestProblem('busy', 'Too many imports wait already.', 'Send it again when some have ended.', {
          headers: { 'retry-after': '30' },
        });
      const id = newId(now());
      coming++;
      try {
        const bytes = await spoolBody(request, spool.bodyOf(id), limits);
        if (bytes === 0)
          throw new RequestProblem('bad-body', 'The body is empty.', 'Send the reports as the body of the request.');
        const upload: Upload = { ...given, id, bytes };
        spool.add(upload);
        return await begin(upload);
      } catch (error) {
        spool.remove(id);
        throw error;
      } finally {
        coming--;
      }
    },
    live(run) {
      const job = jobs.get(run);
      return job === undefined ? null : { state: job.state, items: job.items };
    },
    cancel(run) {
      const job = jobs.get(run);
      if (!job) return false;
      job.cancelled = true;
      job.halt.abort();
      return true;
    },
    changed: (run, signal) => listeners.next(run, signal),
    async resume() {
      queue = queue.then(place).catch((error: unknown) => options.onDefect?.(error, 'placing reports'));
      let begun = 0;
      for (const upload of spool.waiting()) {
        const state = await stateOfSource(db, sourceName(upload));
        // Killed between the end of the import and the clearing of the spool: nothing is left to do.
        if (state === 'done' || state === 'failed') spool.remove(upload.id);
        else {
          await begin(upload);
          begun++;
        }
      }
      return begun;
    },
    async close() {
      closing.abort();
      for (const job of jobs.values()) job.halt.abort();
      await queue;
    },
  };
}
