import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError, systemWords } from './user-error.ts';

/** Writes a file whole or not at all: a reader never sees half of it, an old one stays when writing fails. */
export function writeFileWhole(file: string, text: string): void {
  const target = resolve(file);
  const draft = `${target}.${randomBytes(4).toString('hex')}.part`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, target);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new UserError(`${file}: not written: ${systemWords(cause)}. Give -o a file in a folder that can be written.`);
  }
}
