import { version } from '../../version.ts';
import type { PoliteClient } from '../../fetch/index.ts';
import type { Jobs, Taken, Web } from '../../work/index.ts';
import type { Connection } from '../../store/index.ts';
import { loadLanguageDetector } from '../detect-language.ts';
import { progress } from '../progress.ts';
import { UserError } from '../user-error.ts';
import { givenIn } from './import-command.ts';
import type { ImportFlags } from './import-command.ts';
import { whoOf } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import { short } from './stories-command.ts';
import { withStore } from './with-store.ts';

export interface WorkFlags extends Omit<ImportFlags, 'watch' | 'every'> {
  readonly import?: readonly string[];
  readonly untilIdle?: boolean;
  readonly collate?: boolean;
}

/** Ends at the next safe place when the person presses Ctrl-C or the machine stops the service. */
async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const halt = new AbortController();
  const stop = (): void => {
    halt.abort();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await work(halt.signal);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

/** Cuts what was named into jobs; gives whether all of it could be read. */
async function handOut(jobs: Jobs, flags: WorkFlags): Promise<boolean> {
  const inputs = flags.import ?? [];
  if (inputs.length === 0) return true;
  const { shardsOfInputs } = await import('./shards-of.ts');
  const given = givenIn(flags);
  const { shards, failures } = await shardsOfInputs(inputs, given, new Date().toISOString());
  for (const { file, cause, next } of failures) process.stderr.write(`${file}: ${cause}. ${next}\n`);
  if (shards.length === 0) throw new UserError('No job was made: none of the inputs could be read.');
  const { outlet, lang } = given;
  const said = { ...(outlet === undefined ? {} : { outlet }), ...(lang === undefined ? {} : { lang }) };
  await jobs.send(
    'import',
    shards.map((shard) => ({ shard, ...said, ...(given.follow ? { follow: true } : {}) })),
  );
  if (flags.quiet !== true)
    process.stderr.write(`${String(shards.length)} ${shards.length === 1 ? 'job' : 'jobs'} to import\n`);
  return failures.length === 0;
}

/** How this worker fetches what jobs name, and the end of it. */
function fetching(flags: WorkFlags, { db }: Connection): { readonly web: Web; close(): Promise<void> } {
  let client: PoliteClient | null = null;
  const allowPrivate = flags.allowPrivate === true;
  return {
    web: async () => {
      const { createPoliteClient } = await import('../../fetch/index.ts');
      const { memoryIn } = await import('../../work/settings.ts');
      client ??= createPoliteClient({
        userAgent: `stemma/${version}${flags.contact === undefined ? '' : ` (+${flags.contact})`}`,
        allowPrivate,
      });
      return { client, allowPrivate, memory: memoryIn(db) };
    },
    close: async () => {
      await client?.close();
    },
  };
}

const aboutOf = (job: Taken): string => (job.kind === 'import' ? job.data.shard.source : short(job.data.story));

/** `stemma work`: takes up jobs, together with other workers. */
export async function workCommand(flags: WorkFlags): Promise<number> {
  const who = whoOf(flags);
  givenIn(flags);
  // Not all of work/: a worker's start is short.
  const { openJobs } = await import('../../work/jobs.ts');
  const { runWorker } = await import('../../work/worker.ts');
  const { placeOf } = await import('../../store/index.ts');
  const detectLanguage = await loadLanguageDetector();
  if (placeOf(flags.store ?? '').kind !== 'postgres')
    throw new UserError(
      'stemma work shares a PostgreSQL store among processes (--store postgres://…). An embedded store belongs to one process: use stemma import and stemma refresh.',
      2,
    );
  let failed = false;
  let isWaiting = false;
  const tell = (value: object): void => {
    if (flags.json === true) process.stdout.write(`${JSON.stringify(value)}\n`);
  };
  await untilStopped((signal) =>
    withStore(flags, 'work', true, async (store) => {
      const jobs = await openJobs(store.db, store.place);
      const fetches = fetching(flags, store);
      try {
        failed = !(await handOut(jobs, flags));
        const done = await runWorker(store.db, jobs, {
          ...{ who, now: () => new Date().toISOString(), signal, detectLanguage, web: fetches.web },
          untilIdle: flags.untilIdle ?? false,
          collate: flags.collate ?? true,
          onJob: (job, error) => {
            failed ||= error !== null;
            isWaiting = false;
            tell({ job: job.kind, about: aboutOf(job), error: error?.message ?? null });
            if (error !== null && flags.json !== true)
              process.stderr.write(`${job.kind} ${aboutOf(job)}: ${error.message}; it will be tried again\n`);
          },
          onPlaced: (reports) => {
            tell({ job: 'place', reports });
          },
          onWait: ({ message, next }) => {
            const cause = message.slice(0, -next.length).trim();
            if (!isWaiting) process.stderr.write(`${cause} This worker waits, and goes on by itself.\n`);
            isWaiting = true;
          },
        });
        if (flags.quiet !== true) process.stderr.write(`jobs done: ${String(done)}\n`);
      } finally {
        await fetches.close();
        await jobs.close();
      }
    }),
  );
  return failed ? 3 : 0;
}

/** `stemma refresh`: places what waits and collates what changed, in this process. */
export async function refreshCommand(flags: StoreFlags): Promise<number> {
  const who = whoOf(flags);
  const { changedStories, freshDossier, placePending } = await import('../../work/index.ts');
  const now = (): string => new Date().toISOString();
  const line = progress(process.stderr, flags.quiet === true);
  const result = await untilStopped((signal) =>
    withStore(flags, 'refresh', false, async ({ db }) => {
      const { placed } = await placePending(db, {
        ...{ now, signal },
        onProgress: (done, left) => {
          line.show(`placing: ${String(done)}, ${String(left)} left`);
        },
      });
      const stories = await changedStories(db);
      let collated = 0;
      for (const story of stories) {
        if (signal.aborted) break;
        line.show(`collating: ${String(collated)} of ${String(stories.length)}`);
        if ((await freshDossier(db, story, who, now()))?.made === true) collated++;
      }
      return { placed, changed: stories.length, collated };
    }),
  );
  line.clear();
  if (flags.json === true) process.stdout.write(`${JSON.stringify(result)}\n`);
  else
    process.stdout.write(
      `placed ${String(result.placed)} reports, collated ${String(result.collated)} of ${String(result.changed)} changed stories\n`,
    );
  return result.collated < result.changed ? 1 : 0;
}
