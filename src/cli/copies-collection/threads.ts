import { Worker } from 'node:worker_threads';
import { workerSide } from './worker-side.ts';
import type { Answer, Task } from './work.ts';

/** Threads that work off tasks. Whoever asks gets the answers in the order he asked, so their number changes no result. */
export interface Threads {
  readonly count: number;
  ask(task: Task): Promise<Answer>;
  /** Asks every thread the same. */
  askAll(task: Task): Promise<void>;
  close(): Promise<void>;
}

function onThisThread(): Threads {
  const work = workerSide();
  return {
    count: 1,
    ask: (task) => Promise.resolve(work(task)),
    askAll: (task) => {
      work(task);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[];
}

function started(): Thread {
  const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
  const thread: Thread = { worker: new Worker(new URL(file, import.meta.url)), waiting: [] };
  thread.worker.on('message', (answer: Answer) => thread.waiting.shift()?.resolve(answer));
  const fail = (error: Error): void => {
    for (const one of thread.waiting.splice(0)) one.reject(error);
  };
  thread.worker.on('error', fail);
  thread.worker.on('exit', () => {
    fail(new Error('a thread ended before its work'));
  });
  return thread;
}

/** Starts threads; one is this one. */
export function threadsOf(count: number): Threads {
  if (count <= 1) return onThisThread();
  const threads = Array.from({ length: count }, started);
  const askOf = (thread: Thread, task: Task): Promise<Answer> =>
    new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage(task, task.kind === 'scan' ? [task.bytes.buffer as ArrayBuffer] : []);
    });
  return {
    count,
    ask: (task) =>
      askOf(
        threads.reduce((x, y) => (y.waiting.length < x.waiting.length ? y : x)),
        task,
      ),
    askAll: async (task) => {
      await Promise.all(threads.map((thread) => askOf(thread, task)));
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Sends tasks to threads, a few at a time, and gives the answers in order. */
export async function* inOrder<T>(
  threads: Threads,
  items: AsyncIterable<T> | Iterable<T>,
  taskOf: (item: T) => Task,
): AsyncGenerator<readonly [item: T, answer: Answer]> {
  const open: (readonly [T, Promise<Answer>])[] = [];
  for await (const item of items) {
    const promise = threads.ask(taskOf(item));
    promise.catch(() => undefined); // told when its turn comes
    open.push([item, promise]);
    if (open.length < threads.count * 2) continue;
    const [first, answer] = open.shift()!;
    yield [first, await answer];
  }
  for (const [item, answer] of open) yield [item, await answer];
}
