import { startThread } from '../../work/thread.ts';
import type { Thread } from '../../work/thread.ts';
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

interface Hand {
  readonly thread: Thread;
  readonly waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[];
}

const entry = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

function started(): Hand {
  const waiting: Hand['waiting'] = [];
  const thread = startThread(entry, {
    heard: (message) => waiting.shift()?.resolve(message as Answer),
    gone: (cause) => {
      for (const one of waiting.splice(0)) one.reject(new Error(`a thread ended before its work: ${cause}`));
    },
  });
  return { thread, waiting };
}

/** Starts threads; one is this one. */
export function threadsOf(count: number): Threads {
  if (count <= 1) return onThisThread();
  const hands = Array.from({ length: count }, started);
  const askOf = ({ thread, waiting }: Hand, task: Task): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      thread.post(task, task.kind === 'scan' ? [task.bytes.buffer as ArrayBuffer] : []);
    });
  return {
    count,
    ask: (task) =>
      askOf(
        hands.reduce((x, y) => (y.waiting.length < x.waiting.length ? y : x)),
        task,
      ),
    askAll: async (task) => {
      await Promise.all(hands.map((hand) => askOf(hand, task)));
    },
    close: async () => {
      await Promise.all(hands.map(({ thread }) => thread.end()));
    },
  };
}

/** Threads, as many as the work at hand pays for: starting one and warming it up costs as much as a second of work. */
export interface Crew {
  /**
   * @param work how much there is to do
   * @param each how much pays for one more thread
   */
  for(work: number, each: number): Promise<Threads>;
  close(): Promise<void>;
}

/**
 * @param most threads
 * @param isAsked that many were asked for: always all of them
 */
export function crewOf(most: number, isAsked: boolean): Crew {
  let threads: Threads | null = null;
  return {
    async for(work, each) {
      const count = isAsked ? most : Math.min(most, Math.max(1, Math.floor(work / each)));
      if (threads && threads.count >= count) return threads;
      await threads?.close();
      threads = threadsOf(count);
      return threads;
    },
    async close() {
      await threads?.close();
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
