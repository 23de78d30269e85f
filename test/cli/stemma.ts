import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const story = 'examples/harbour-talks';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, in a pipe. */
export function stemma(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ran {
  const done = spawnSync(process.execPath, ['bin/stemma.js', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    env: { ...process.env, ...env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
