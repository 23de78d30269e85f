import { open } from 'node:fs/promises';

/** Bytes that can be read anywhere: a file, a part of one, or memory. */
export interface ByteFile {
  readonly size: number;
  /** Up to `length` bytes from `at`; fewer only at the end. Valid until the next read. */
  read(at: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const memoryFile = (bytes: Uint8Array): ByteFile => ({
  size: bytes.length,
  read: (at, length) => Promise.resolve(bytes.subarray(at, at + length)),
  close: () => Promise.resolve(),
});

/** Read at once from the disk, so that a thousand small records are a few reads. */
const AHEAD = 4 * 1024 * 1024;

/** @param part where in the file it lies, for an archive inside another one */
export async function openFile(path: string, part?: { readonly at: number; readonly size: number }): Promise<ByteFile> {
  const handle = await open(path, 'r');
  const base = part?.at ?? 0;
  const size = part?.size ?? (await handle.stat()).size;
  let window: Uint8Array = new Uint8Array(0);
  let start = 0;
  return {
    size,
    async read(at, length) {
      const end = Math.min(at + length, size);
      if (at >= end) return new Uint8Array(0);
      if (at < start || end > start + window.length) {
        const buffer = new Uint8Array(Math.min(Math.max(length, AHEAD), size - at));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, base + at);
        window = buffer.subarray(0, bytesRead);
        start = at;
      }
      return window.subarray(at - start, end - start);
    },
    close: () => handle.close(),
  };
}
