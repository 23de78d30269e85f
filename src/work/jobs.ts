import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { StoreError } from '../store/index.ts';
import type { Place, Tables } from '../store/index.ts';
import { openLease } from './lease.ts';
import type { Shard } from './shards.ts';

/** Import one part of what a person named. */
export interface ImportJob {
  readonly shard: Shard;
  readonly outlet?: string;
  readonly lang?: string;
  /** Of feeds: fetch the page of every item. */
  readonly follow?: boolean;
}
/** Make the dossier of a story anew, when it changed. */
export interface CollateJob {
  readonly story: string;
}

/** One job that a worker has taken. */
export type Taken =
  | { readonly kind: 'import'; readonly id: string; readonly data: ImportJob }
  | { readonly kind: 'collate'; readonly id: string; readonly data: CollateJob };
export type Kind = Taken['kind'];
export const KINDS: readonly Kind[] = ['import', 'collate'];

/**
 * The queue over PostgreSQL. A job is a repeatable wish: done twice it changes nothing more, so one whose worker was
 * killed is simply given to another.
 */
export interface Jobs {
  send(kind: 'import', data: readonly ImportJob[]): Promise<void>;
  /** Whether this worker is the one that places what waits for its story. */
  isPlacer(): Promise<boolean>;
  collate(stories: readonly string[]): Promise<void>;
  /** The next job of these kinds, the first kind first; `null` when none waits. */
  take(kinds: readonly Kind[]): Promise<Taken | null>;
  /** Says that the worker lives; without it a job is given to another. */
  touch(job: Taken): Promise<void>;
  complete(job: Taken): Promise<void>;
  /** Gives it back, to be tried again. */
  fail(job: Taken, cause: string): Promise<void>;
  /** How many jobs of these kinds wait or are at work. */
  count(kinds: readonly Kind[]): Promise<number>;
  close(): Promise<void>;
}

const SCHEMA = 'stemma_jobs';
const queueOf = (kind: Kind): string => `stemma-${kind}`;

/** Seconds without a sign of life after which a job goes to another worker. */
const HEARTBEAT = 15;
const TRIES = 50;

/**
 * Opens the queue of a store.
 *
 * @throws {StoreError} for an embedded store: it belongs to one process
 */
export async function openJobs(db: Kysely<Tables>, place: Place): Promise<Jobs> {
  if (place.kind !== 'postgres')
    throw new StoreError(
      'an embedded store belongs to one process, so there is nothing to share',
      'Use stemma import and stemma refresh; for workers give --store postgres://….',
    );
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    ...{ connectionString: place.url, schema: SCHEMA, max: 3, application_name: 'stemma jobs' },
    ...{ schedule: false, superviseIntervalSeconds: 3, monitorIntervalSeconds: 3 },
  });
  // Told by the call that fails; what its timers meet is tried again by them.
  boss.on('error', () => undefined);
  await boss.start();
  const common = { retryLimit: TRIES, retryDelay: 1, expireInSeconds: 23 * 3600, deleteAfterSeconds: 3600 };
  const policies: Readonly<Record<Kind, string>> = { import: 'standard', collate: 'short' };
  for (const kind of KINDS)
    await boss.createQueue(queueOf(kind), { ...common, policy: policies[kind], heartbeatSeconds: HEARTBEAT });
  const lease = openLease(place.url);

  return {
    send: async (kind, data) => {
      await boss.insert(
        queueOf(kind),
        data.map((one) => ({ data: one })),
      );
    },
    isPlacer: () => lease.isHeld(),
    collate: async (stories) => {
      for (const story of stories) await boss.send(queueOf('collate'), { story }, { singletonKey: story });
    },
    take: async (kinds) => {
      for (const kind of kinds) {
        const [job] = await boss.fetch<object>(queueOf(kind));
        if (job) return { kind, id: job.id, data: job.data } as Taken;
      }
      return null;
    },
    touch: async ({ kind, id }) => {
      await boss.touch(queueOf(kind), id);
    },
    complete: async ({ kind, id }) => {
      await boss.complete(queueOf(kind), id);
    },
    fail: async ({ kind, id }, cause) => {
      await boss.fail(queueOf(kind), id, { cause });
    },
    count: async (kinds) => {
      const { rows } = await sql<{ count: string }>`
        select count(*) as count from ${sql.table(`${SCHEMA}.job`)}
        where name in (${sql.join(kinds.map(queueOf))}) and state in ('created', 'retry', 'active')`.execute(db);
      return Number(rows[0]!.count);
    },
    close: async () => {
      await lease.close().catch(() => undefined);
      await boss.stop({ graceful: false });
    },
  };
}
