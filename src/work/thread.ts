import { Worker } from 'node:worker_threads';
import type { ResourceLimits, Transferable } from 'node:worker_threads';

/** A thread that can be given up at any moment without harm to the process. */
export interface Thread {
  /** Its modules are loaded: what it is asked is at work only from then on. Stays open when it never comes so far. */
  readonly ready: Promise<void>;
  post(message: unknown, moved?: readonly Transferable[]): void;
  /** Keeps the process alive, or not. */
  hold(held: boolean): void;
  /** Ends it, whatever it is doing. */
  end(): Promise<void>;
}

interface ThreadOptions {
  readonly limits?: ResourceLimits;
  readonly heard: (message: unknown) => void;
  /** It ended although nobody asked it to. */
  readonly gone: (cause: string) => void;
}

/** What a thread says once, when its modules are loaded. */
export const READY = 'ready';

/** Ends under way, of all threads of this process. */
const ending = new Set<Promise<void>>();

/**
 * Starts a thread. Node can crash when a thread is torn down while it still loads, or while another one is being made
 * (nodejs/node#56312): so none starts before the ends under way are over, and none is ended before it is loaded.
 *
 * @param entry a module that posts {@link READY} once it listens
 */
export function startThread(entry: URL, { limits, heard, gone }: ThreadOptions): Thread {
  let held = true;
  let ended = false;
  let worker: Worker | null = null;
  let over = false;
  const before: (readonly [unknown, readonly Transferable[]])[] = [];
  let loaded!: () => void;
  const ready = new Promise<void>((resolve) => (loaded = resolve));
  let exit!: () => void;
  const exited = new Promise<void>((resolve) => (exit = resolve));

  const start = (): void => {
    const made = new Worker(entry, limits ? { resourceLimits: limits } : {});
    worker = made;
    let cause = 'its thread ended';
    made.on('message', (message: unknown) => {
      if (message === READY) loaded();
      else if (!ended) heard(message);
    });
    made.on('error', (error) => {
      cause = error.message;
    });
    made.on('exit', () => {
      over = true;
      exit();
      if (!ended) gone(cause);
    });
    if (!held) made.unref();
    for (const [message, moved] of before.splice(0)) made.postMessage(message, moved);
  };
  const stop = async (): Promise<void> => {
    if (!worker || over) return;
    worker.ref();
    await Promise.race([ready, exited]);
    await worker.terminate();
  };

  const startWhenFree = async (): Promise<void> => {
    while (ending.size > 0) await Promise.all(ending);
    if (!ended) start();
  };
  void startWhenFree();

  return {
    ready,
    post(message, moved = []) {
      if (worker) worker.postMessage(message, moved);
      else before.push([message, moved]);
    },
    hold(now) {
      held = now;
      if (now) worker?.ref();
      else worker?.unref();
    },
    async end() {
      ended = true;
      const end = stop();
      ending.add(end);
      await end;
      ending.delete(end);
    },
  };
}
