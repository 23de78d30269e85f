import { resolve } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { root } from './stemma.ts';
import type { Ran } from './stemma.ts';

/** Runs the command line in this process: as `stemma` does, without the price of a start. Paths are of the project. */
export async function inProcess(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const collect =
    (lines: string[]) =>
    (text: string | Uint8Array): boolean => {
      lines.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(collect(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(collect(err)),
  ];
  try {
    const code = await run(args.map((arg) => (arg.startsWith('examples/') ? resolve(root, arg) : arg)));
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
