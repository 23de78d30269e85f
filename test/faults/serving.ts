import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A `stemma serve` of its own, to be asked and to be killed. */
export interface Serving {
  readonly address: string;
  /** What it wrote beside its answers. */
  said(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const entry = join(import.meta.dirname, '../../bin/stemma.js');

/** Starts a server over a store; fails with what it said when it does not serve. */
export function serve(store: string, spool: string): Promise<Serving> {
  const child = spawn(process.execPath, [entry, 'serve', '--store', store, '--spool', spool, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /serves (http:\S+)\/v1/u.exec(said)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        said: () => said,
        kill: async (signal) => {
          child.kill(signal);
          await ended;
        },
      });
    });
    void ended.then(() => {
      reject(new Error(`the server did not serve: ${said}`));
    });
  });
}
