import { Worker } from 'node:worker_threads';
import type { Dossier } from '../model/dossier.ts';
import type { Report } from '../model/report.ts';

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
 * @param limit milliseconds a story
 */
export function createCollator(limit = LIMIT): Collator {
  const pending = new Map<string, Promise<Collated>>();
  const waiting: Order[] = [];
  let worker: Worker | null = null;
  let order: Order | null = null;
  let timer: NodeJS.Timeout | undefined;
  let number = 0;

  function settle(end: (order: Order) => void): void {
    clearTimeout(timer);
    const ended = order;
    order = null;
    worker?.unref();
    if (ended) end(ended);
  }

  function replace(cause: string): void {
    const old = worker;
    worker = null;
    void old?.terminate();
    settle(({ failed }) => {
      failed(new Error(cause));
    });
    next();
  }

  function start(): Worker {
    const made = new Worker(entry);
    made.on('message', (told: Told) => {
      if (told.number !== order?.number) return;
      settle(({ done, failed }) => {
        if ('failed' in told) failed(new Error(`collating failed: ${told.failed}`));
        else done({ dossier: told.dossier, json: told.json });
      });
      next();
    });
    const gone = (cause: string): void => {
      if (worker === made) replace(cause);
    };
    made.on('error', (error) => {
      gone(`collating failed: ${error.message}`);
    });
    made.on('exit', () => {
      gone('collating ended its thread');
    });
    return made;
  }

  function next(): void {
    if (order !== null || waiting.length === 0) return;
    order = waiting.shift()!;
    worker ??= start();
    worker.ref();
    timer = setTimeout(() => {
      replace(`collating the story took longer than ${String(limit / 1000)} seconds`);
    }, limit);
    worker.postMessage({ number: order.number, reports: order.reports });
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
      const old = worker;
      worker = null;
      settle(({ failed }) => {
        failed(ended);
      });
      await old?.terminate();
    },
  };
}
