import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gazetteer } from '../../gazetteer/index.ts';
import type { Place } from '../../store/index.ts';
import { loadLanguageDetector } from '../detect-language.ts';
import { systemWords, UserError } from '../user-error.ts';
import { whoOf } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import { withStore } from './with-store.ts';

export interface ServeFlags extends StoreFlags {
  readonly port?: string;
  readonly host?: string;
  readonly tokenFile?: string;
  readonly allowHost?: readonly string[];
  readonly spool?: string;
  readonly verbose?: boolean;
}

/** A token that cannot be guessed has at least so many characters. */
const SHORTEST_TOKEN = 16;

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);

/** The token, from a file or the environment: a command line can be read by every user of the machine. */
function tokenOf({ tokenFile }: ServeFlags): string | undefined {
  let token = process.env['STEMMA_TOKEN'];
  // What is started from here has no need of it.
  delete process.env['STEMMA_TOKEN'];
  if (tokenFile !== undefined)
    try {
      token = readFileSync(tokenFile, 'utf8').trim();
    } catch (error) {
      throw new UserError(`${tokenFile}: ${systemWords(error)}. Give --token-file a file that holds the token.`, 2);
    }
  if (token === undefined || (token === '' && tokenFile === undefined)) return undefined;
  if (!/^[\w.~+/=-]+$/u.test(token) || token.length < SHORTEST_TOKEN)
    throw new UserError(
      `The token needs at least ${String(SHORTEST_TOKEN)} letters, digits or -._~+/=. Make one with: openssl rand -hex 32`,
      2,
    );
  return token;
}

function portOf({ port = '7311' }: ServeFlags): number {
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65535)
    throw new UserError('--port needs a number from 0 to 65535.', 2);
  return Number(port);
}

/** Where imports that were handed in wait: beside the embedded store, or in this user's folder for a server's. */
function spoolOf({ spool }: ServeFlags, place: Place): string {
  if (spool !== undefined) return spool;
  if (place.kind === 'directory') return join(place.directory, 'imports');
  const { hostname, port, pathname } = new URL(place.url);
  const name = createHash('sha256').update(`${hostname}:${port}${pathname}`).digest('hex').slice(0, 16);
  return join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'stemma', `imports-${name}`);
}

/** Resolves at the first signal to stop; a second one ends the process as it always would. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });

/** `stemma serve`: the HTTP API over a store, until it is told to stop. */
export async function serveCommand(flags: ServeFlags): Promise<number> {
  const host = flags.host ?? '127.0.0.1';
  const port = portOf(flags);
  const token = tokenOf(flags);
  if (!isLoopback(host) && token === undefined)
    throw new UserError(
      `--host ${host} can be reached by others, so it needs a token: set STEMMA_TOKEN, or give --token-file FILE.`,
      2,
    );
  const { createApp, listen } = await import('../../server/index.ts');
  const { createCollator, createReaderPool } = await import('../../work/index.ts');
  const { lockDirectory, StoreError } = await import('../../store/index.ts');
  const detectLanguage = await loadLanguageDetector();
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const stop = stopped();
  await withStore(flags, 'serve', true, async (store) => {
    const spool = spoolOf(flags, store.place);
    const lock = lockDirectory(spool, 'stemma serve');
    const pool = createReaderPool(2);
    const collator = createCollator();
    const app = createApp(store, {
      spool,
      who: whoOf(flags),
      now: () => new Date().toISOString(),
      hosts: [host, ...(flags.allowHost ?? [])],
      anyAddress: !isLoopback(host),
      ...(token === undefined ? {} : { token }),
      readBytes: pool.read,
      collator,
      hint: { detectLanguage, gazetteer },
      ...(flags.verbose === true ? { log: say } : {}),
      onDefect: (error, reference) => {
        say(`${reference}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      },
    });
    try {
      const waiting = await app.jobs.resume();
      if (waiting > 0) say(`going on with ${String(waiting)} ${waiting === 1 ? 'import' : 'imports'} of before`);
      const listening = await listen(app, { host, port }).catch((error: unknown) => {
        const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
        throw new StoreError(
          `cannot listen at ${host}, port ${String(port)} (${inUse ? 'another program does' : (error as Error).message})`,
          'Give another --port or --host.',
        );
      });
      say(`stemma serves ${listening.address}/v1 (stop with Ctrl-C)`);
      await stop;
      say('stopping');
      await listening.close();
    } finally {
      await app.close();
      await Promise.all([pool.close(), collator.close()]);
      lock.release();
    }
  });
  return 0;
}
