import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PGliteDialectConfig } from 'kysely';
import type { Answer, Answered, Request } from './embedded-worker.ts';

/** What Kysely asks of an embedded PostgreSQL. */
type Asked = Extract<PGliteDialectConfig['pglite'], { readonly ready: boolean }>;
type AskedTransaction = Parameters<Parameters<Asked['transaction']>[0]>[0];

const entry = new URL(`./embedded-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

let compiled: Promise<WebAssembly.Module> | null = null;
/** The program of the database, compiled once for all openings in this process: what was compiled well stays so. */
function program(): Promise<WebAssembly.Module> {
  const folder = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  compiled ??= readFile(join(folder, 'pglite.wasm')).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}

/** A transaction that failed before its end cannot be committed: what PostgreSQL did instead, in its own code. */
const ABORTED = '25P02';

/** The code of a server that was shut down. */
const SHUT_DOWN = '57P01';
const ended = (): Error => Object.assign(new Error('the embedded database is closed'), { code: SHUT_DOWN });

/** Megabytes for what passes through: rows and parameters. By default a thread takes ten times that before it tidies. */
const YOUNG = 12;

type Without<T> = T extends unknown ? Omit<T, 'number'> : never;

/**
 * Opens the PostgreSQL of a folder in a thread of its own: while it writes one batch the next is read, and a server goes
 * on answering. One statement or one transaction at a time; the others wait in line.
 *
 * @param startParams settings, as `postgres` takes them
 */
export async function openEmbedded(directory: string, startParams: readonly string[]): Promise<Asked> {
  const worker = new Worker(entry, {
    workerData: { directory, startParams, program: await program() },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const waiting = new Map<number, { done: (answer: Answered) => void; failed: (error: Error) => void }>();
  let number = 0;
  let closed = false;

  const gone = (cause: Error): void => {
    closed = true;
    for (const { failed } of waiting.values()) failed(cause);
    waiting.clear();
  };
  worker.on('error', gone);
  const exited = new Promise<void>((left) => {
    worker.on('exit', () => {
      gone(ended());
      left();
    });
  });
  await new Promise<void>((ready, failed) => {
    worker.once('message', () => {
      ready();
    });
    worker.once('error', failed);
  });
  // Nothing is asked: then an open store does not keep the process alive.
  worker.unref();
  worker.on('message', (answer: Answer) => {
    const order = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
    if ('done' in answer) order?.done(answer.done);
    else order?.failed(Object.assign(new Error(answer.failed.message), answer.failed.fields));
  });

  const ask = (request: Without<Request>): Promise<Answered> =>
    new Promise((done, failed) => {
      if (closed) {
        failed(ended());
        return;
      }
      waiting.set(++number, { done, failed });
      worker.ref();
      worker.postMessage({ ...request, number });
    });
  const query = async <T>(sql: string, parameters: readonly unknown[] = []): Promise<Rows<T>> => {
    const { rows, affectedRows } = await ask({ sql, parameters });
    return { rows: rows as T[], affectedRows, fields: [] };
  };

  let last: Promise<unknown> = Promise.resolve();
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const transaction = async <T>(work: (tx: AskedTransaction) => Promise<T>): Promise<T> => {
    await query('begin');
    let result: T;
    try {
      result = await work({ query, rollback: () => Promise.reject(new Error('never asked')) });
    } catch (error) {
      await query('rollback');
      throw error;
    }
    if ((await ask({ sql: 'commit', parameters: [] })).command === 'ROLLBACK')
      throw Object.assign(new Error('the transaction had failed before its end'), { code: ABORTED });
    return result;
  };

  return {
    ready: true,
    waitReady: Promise.resolve(),
    get closed() {
      return closed;
    },
    query: (sql, parameters) => inLine(() => query(sql, parameters)),
    transaction: (work) => inLine(() => transaction(work)),
    close: () =>
      inLine(async () => {
        if (closed) return;
        await ask({ close: true });
        closed = true;
        // It ends by itself: a thread that is torn down meanwhile can take the process with it.
        worker.ref();
        await exited;
      }),
  };
}

interface Rows<T> {
  readonly rows: T[];
  readonly affectedRows: number;
  readonly fields: never[];
}
