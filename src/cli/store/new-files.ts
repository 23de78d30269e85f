import { statSync } from 'node:fs';

/** Looks at folders again and again: which files are new or changed since they were last taken. */
export interface NewFiles {
  /**
   * Whether a file is to be read now. One that is still being written is not: it must look the same twice in a row.
   * What is taken is not taken again until it changes.
   */
  readonly take: (path: string) => boolean;
}

const lookOf = (path: string): string | null => {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${String(size)} ${String(mtimeMs)}`;
  } catch {
    return null; // gone again: nothing to read
  }
};

/** What lies there at the beginning is read at once (`all`); later files when they are complete (`take`). */
export function newFiles(
  look: (path: string) => string | null = lookOf,
): NewFiles & { readonly all: NewFiles['take'] } {
  const taken = new Map<string, string>();
  const seen = new Map<string, string>();
  return {
    all(path) {
      taken.set(path, look(path) ?? '');
      return true;
    },
    take(path) {
      const now = look(path);
      if (now === null || taken.get(path) === now) return false;
      if (seen.get(path) !== now) {
        seen.set(path, now);
        return false;
      }
      seen.delete(path);
      taken.set(path, now);
      return true;
    },
  };
}
