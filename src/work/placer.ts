import type { Kysely, Transaction } from 'kysely';
import { lockStories } from '../store/index.ts';
import type { Tables } from '../store/index.ts';
import { standingNow } from './stream-state.ts';
import type { Standing } from './stream-state.ts';

/** Holds the stream of stories of one store in memory between batches and decisions. */
export interface Placer {
  /**
   * Works on the stories alone: no other call in this process and no other process. The work and the state stand or fall
   * together: when it throws, nothing is written and the state is read anew.
   *
   * @param wait `false`: gives `null` when another process is at it
   */
  alone<T>(
    work: (tx: Transaction<Tables>, standing: Standing) => Promise<T>,
    wait?: boolean,
  ): Promise<{ readonly done: T } | null>;
  /** Forgets what is in memory. */
  forget(): void;
}

const placers = new WeakMap<Kysely<Tables>, Placer>();

export function createPlacer(db: Kysely<Tables>): Placer {
  let standing: Standing | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return {
    alone: (work, wait = true) => {
      const next = last.then(async () => {
        try {
          return await db.transaction().execute(async (tx) => {
            if (!(await lockStories(tx, wait))) return null;
            standing = await standingNow(tx, standing);
            return { done: await work(tx, standing) };
          });
        } catch (error) {
          standing = null;
          throw error;
        }
      });
      last = next.catch(() => undefined);
      return next;
    },
    forget: () => {
      standing = null;
    },
  };
}

/** The placer of an open store: one for all who use its connection, so that the state is in memory once. */
export function placerOf(db: Kysely<Tables>): Placer {
  let placer = placers.get(db);
  if (!placer) placers.set(db, (placer = createPlacer(db)));
  return placer;
}
