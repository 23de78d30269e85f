import type { Kysely, Transaction } from 'kysely';
import { lockStories, streamPosition } from '../store/index.ts';
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
  /**
   * The same in three steps. Where one connection is all there is, it is left to others while the second step thinks.
   *
   * @returns what was thought; `null`: another process is at it; `{ done: null }`: there is nothing to do
   */
  inSteps<Read, Thought>(
    steps: Steps<Read, Thought>,
    wait?: boolean,
  ): Promise<{ readonly done: Thought | null } | null>;
  /** Forgets what is in memory. */
  forget(): void;
}

export interface Steps<Read, Thought> {
  /** `null`: there is nothing to do. */
  read(tx: Transaction<Tables>, standing: Standing): Promise<Read | null>;
  /** Changes the state in memory; asks the database nothing. */
  think(standing: Standing, read: Read): Promise<Thought>;
  write(tx: Transaction<Tables>, standing: Standing, thought: Thought): Promise<void>;
}

const placers = new WeakMap<Kysely<Tables>, Placer>();

/** An embedded store has one connection, and no other process can change it. */
const hasOneConnection = (db: Kysely<Tables>): boolean => !db.getExecutor().adapter.supportsMultipleConnections;

export function createPlacer(db: Kysely<Tables>): Placer {
  let standing: Standing | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time in this process; what fails leaves no half-changed state behind. */
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(async () => {
      try {
        return await work();
      } catch (error) {
        standing = null;
        throw error;
      }
    });
    last = next.catch(() => undefined);
    return next;
  };
  /** A transaction under the lock on stories, with the state as the store has it. */
  const locked = <T>(
    work: (tx: Transaction<Tables>, standing: Standing) => Promise<T>,
    wait: boolean,
  ): Promise<{ readonly done: T } | null> =>
    db.transaction().execute(async (tx) => {
      if (!(await lockStories(tx, wait))) return null;
      standing = await standingNow(tx, standing);
      return { done: await work(tx, standing) };
    });

  async function atOnce<Read, Thought>(
    { read, think, write }: Steps<Read, Thought>,
    wait: boolean,
  ): Promise<{ readonly done: Thought | null } | null> {
    return locked(async (tx, now) => {
      const found = await read(tx, now);
      if (found === null) return null;
      const thought = await think(now, found);
      await write(tx, now, thought);
      return thought;
    }, wait);
  }

  async function apart<Read, Thought>(
    { read, think, write }: Steps<Read, Thought>,
    wait: boolean,
  ): Promise<{ readonly done: Thought | null } | null> {
    const found = await locked(async (tx, now) => ({ now, read: await read(tx, now) }), wait);
    if (found === null) return null;
    const { now } = found.done;
    if (found.done.read === null) return { done: null };
    const thought = await think(now, found.done.read);
    await db.transaction().execute(async (tx) => {
      await lockStories(tx);
      const { seq, decision } = await streamPosition(tx);
      if (seq !== now.seq || decision !== now.decision)
        throw new Error('stories were decided past the one process that may decide about them');
      await write(tx, now, thought);
    });
    return { done: thought };
  }

  return {
    alone: (work, wait = true) => inLine(() => locked(work, wait)),
    inSteps: (steps, wait = true) => inLine(() => (hasOneConnection(db) ? apart : atOnce)(steps, wait)),
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
