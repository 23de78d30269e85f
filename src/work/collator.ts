import type { Dossier } from '../model/dossier.ts';
import type { Report } from '../model/report.ts';
import { startThread } from './thread.ts';
import type { Thread } from './thread.ts';

/** A dossier with its JSON. */
export interface Collated {
  readonly dossier: Dossier;
  readonly json: string;
}

/** Collates stories beside the main thread, which meanwhile answers others. */
export interface Collator {
  /** @param key of what it is made from: who asks for the same while it is made gets the same */
  collate(key: string, reports: readonly Report[]): Promise<Collated>;
  close(): Promise<void>;
}

interface Order {
  readonly number: number;
  readonly reports: readonly Report[];
  readonly done: (collated: Collated) => void;
  readonly failed: (error: Error) => void;
}

type Told = { readonly number: number } & (Collated | { readonly failed: string });

/** Milliseconds for one story. */
const LIMIT = 600_000;

const entry = new URL(`./collate-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/**
 * One thread that collates one story after another. A story that takes longer than the limit, or more memory than the
 * thread has, is given up; the thread is replaced, the others are done.
 *
 * @param limit milliseconds a story; loading the thread is not counted
 */
export function createCollator(limit = LIMIT): Collator {
  const pending = new Map<string, Promise<Collated>>();
  const waiting: Order[] = [];
  let thread: Thread | null = null;
  let order: Order | null = null;
  let timer: NodeJS.Timeout | undefined;
  let number = 0;

  function settle(end: (order: Order) => void): void {
    clearTimeout(timer);
    const ended = order;
    order = null;
    thread?.hold(false);
    if (ended) end(ended);
  }

  function replace(cause: string): void {
    const old = thread;
    thread = null;
    void old?.end();
    settle(({ failed }) => {
      failed(new Error(cause));
    });
    next();
  }

  function start(): Thread {
    const made = startThread(entry, {
      heard: (message) => {
        const told = message as Told;
        if (told.number !== order?.number) return;
        settle(({ done, failed }) => {
          if ('failed' in told) failed(new Error(`collating failed: ${told.failed}`));
          else done({ dossier: told.dossier, json: told.json });
        });
        next();
      },
      gone: (cause) => {
        if (thread === made) replace(`collating failed: ${cause}`);
      },
    });
    return made;
  }

  function next(): void {
    if (order !== null || waiting.length === 0) return;
    const now = waiting.shift()!;
    order = now;
    thread ??= start();
    thread.hold(true);
    thread.post({ number: now.number, reports: now.reports });
    void thread.ready.then(() => {
      if (order === now)
        timer = setTimeout(() => {
          replace(`collating the story took longer than ${String(limit / 1000)} seconds`);
        }, limit);
    });
  }

  return {
    collate(key, reports) {
      const under = pending.get(key);
      if (under) return under;
      const made = new Promise<Collated>((done, failed) => {
        waiting.push({ number: ++number, reports, done, failed });
        next();
      }).finally(() => pending.delete(key));
      pending.set(key, made);
      return made;
    },
    async close() {
      const ended = new Error('the collator was closed');
      for (const { failed } of waiting.splice(0)) failed(ended);
      const old = thread;
      thread = null;
      settle(({ failed }) => {
        failed(ended);
      });
      await old?.end();
    },
  };
}
