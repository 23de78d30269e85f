import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** The pinned Node 24 of node_modules, also when the caller's shell has another. */
export const pinnedNode = `${root}node_modules/.bin/node`;

const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}` };

/** Runs a program of node_modules with the pinned Node first on PATH; returns its exit code. */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.error) process.stderr.write(`${program}: ${done.error.message}\n`);
  return done.status ?? 1;
}
