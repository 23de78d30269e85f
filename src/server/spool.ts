import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BODY_KINDS } from './uploads.ts';
import type { Upload } from './uploads.ts';

/**
 * The folder in which bodies wait until they are in the store: `ID.body` holds the bytes, `ID.json` says what they are
 * and makes them count. What an import has acknowledged lies here until the store has it.
 */
export interface Spool {
  bodyOf(id: string): string;
  /** Makes an upload count; safe on the disk when this returns. */
  add(upload: Upload): void;
  remove(id: string): void;
  /** Keeps the bytes of an import that cannot be done, out of the way: nothing that was handed in is thrown away. */
  setAside(id: string): void;
  /** Uploads that wait, in the order in which they came. Bodies that were never acknowledged are thrown away. */
  waiting(): readonly Upload[];
}

function uploadIn(file: string): Upload | null {
  try {
    const upload = JSON.parse(readFileSync(file, 'utf8')) as Upload;
    return Object.hasOwn(BODY_KINDS, upload.mediaType) ? upload : null;
  } catch {
    return null;
  }
}

export function openSpool(folder: string): Spool {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const body = (id: string): string => join(folder, `${id}.body`);
  const note = (id: string): string => join(folder, `${id}.json`);
  return {
    bodyOf: body,
    add(upload) {
      const part = `${note(upload.id)}.part`;
      writeFileSync(part, JSON.stringify(upload), { flush: true, mode: 0o600 });
      renameSync(part, note(upload.id));
    },
    remove(id) {
      // The note first: a body without one is only rubbish.
      rmSync(note(id), { force: true });
      rmSync(body(id), { force: true });
    },
    setAside(id) {
      renameSync(body(id), join(folder, `${id}.failed`));
      rmSync(note(id), { force: true });
    },
    waiting() {
      const names = new Set(readdirSync(folder));
      for (const name of names) {
        const isRubbish =
          name.endsWith('.part') || (name.endsWith('.body') && !names.has(name.replace(/body$/u, 'json')));
        if (isRubbish) rmSync(join(folder, name), { force: true });
      }
      return [...names]
        .filter((name) => name.endsWith('.json'))
        .sort()
        .flatMap((name) => uploadIn(join(folder, name)) ?? []);
    },
  };
}
