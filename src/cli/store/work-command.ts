import { loadLanguageDetector } from '../detect-language.ts';
import { progress } from '../progress.ts';
import { systemWords, UserError } from '../user-error.ts';
import { whoOf } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import { short } from './stories-command.ts';
import { withStore } from './with-store.ts';

export interface WorkFlags extends StoreFlags {
  readonly import?: readonly string[];
  readonly untilIdle?: boolean;
  readonly collate?: boolean;
  readonly outlet?: string;
  readonly lang?: string;
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

/** `stemma work`: takes up jobs, together with other workers. */
export async function workCommand(flags: WorkFlags): Promise<number> {
  const who = whoOf(flags);
  const { openJobs, runWorker, shardsOf } = await import('../../work/index.ts');
  const { placeOf } = await import('../../store/index.ts');
  const detectLanguage = await loadLanguageDetector();
  if (placeOf(flags.store ?? '').kind !== 'postgres')
    throw new UserError(
      'stemma work shares a PostgreSQL store among processes (--store postgres://…). An embedded store belongs to one process: use stemma import and stemma refresh.',
      2,
    );
  let failed = false;
  await untilStopped((signal) =>
    withStore(flags, 'work', true, async ({ db, place }) => {
      const jobs = await openJobs(db, place);
      try {
        for (const file of flags.import ?? []) {
          const shards = await shardsOf(file).catch((error: unknown) => {
            throw new UserError(`${file}: ${systemWords(error)}. No job was made of it.`);
          });
          const { outlet, lang } = flags;
          const given = { ...(outlet === undefined ? {} : { outlet }), ...(lang === undefined ? {} : { lang }) };
          await jobs.send(
            'import',
            shards.map((shard) => ({ shard, ...given })),
          );
          if (flags.quiet !== true) process.stderr.write(`${file}: ${String(shards.length)} jobs\n`);
        }
        const done = await runWorker(db, jobs, {
          ...{ who, now: () => new Date().toISOString(), signal, detectLanguage },
          untilIdle: flags.untilIdle ?? false,
          collate: flags.collate ?? true,
          onJob: ({ kind, data }, error) => {
            failed ||= error !== null;
            const about = 'shard' in data ? data.shard.source : 'story' in data ? short(data.story) : '';
            if (flags.json === true)
              process.stdout.write(`${JSON.stringify({ job: kind, about, error: error?.message ?? null })}\n`);
            else if (error !== null)
              process.stderr.write(`${kind} ${about}: ${error.message}; it will be tried again\n`);
          },
        });
        if (flags.quiet !== true) process.stderr.write(`jobs done: ${String(done)}\n`);
      } finally {
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
