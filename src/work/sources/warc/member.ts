import { constants, crc32, inflateRawSync } from 'node:zlib';
import type { ByteFile } from './byte-file.ts';

/** One member of a gzip file (RFC 1952), unpacked, and where the next begins; or what is wrong with it. */
export type Member =
  | { readonly bytes: Uint8Array; readonly end: number }
  /** `bytes`: what could be unpacked before a cut. */
  | { readonly damage: string; readonly bytes?: Uint8Array };

/** Bytes that are tried first; most records are smaller. */
const FIRST = 64 * 1024;
/** Largest member that is read, packed and unpacked. */
const MOST_PACKED = 128 * 1024 * 1024;
const MOST = 256 * 1024 * 1024;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** Length of a member's header; `null` when the bytes do not hold all of it. */
function headerLength(bytes: Uint8Array): number | null {
  const flags = bytes[3]!;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16])
    if (flags & flag) {
      const end = bytes.indexOf(0, at);
      if (end < 0) return null;
      at = end + 1;
    }
  if (flags & 2) at += 2;
  return at < bytes.length ? at : null;
}

const little = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);

/** What a member that is cut off holds before the cut. */
function beforeCut(packed: Uint8Array, start: number | null): { readonly bytes?: Uint8Array } {
  if (start === null) return {};
  try {
    const out = inflateRawSync(packed.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST });
    return { bytes: new Uint8Array(out.buffer, out.byteOffset, out.length) };
  } catch {
    return {};
  }
}

/**
 * Unpacks the member that begins at `at`, alone: `zlib` would go on into the next, and pass over zeros and garbage
 * without a word. Its check sum is compared.
 */
export async function memberAt(file: ByteFile, at: number): Promise<Member> {
  for (let length = FIRST; ; length *= 4) {
    const packed = await file.read(at, length);
    const whole = at + packed.length >= file.size;
    if (!isGzip(packed))
      return { damage: packed.length < 3 ? 'the archive ends here in the middle' : 'no packed record begins here' };
    const start = headerLength(packed);
    try {
      if (start === null) throw Object.assign(new Error(), { code: 'Z_BUF_ERROR' });
      const { buffer, engine } = inflateRawSync(packed.subarray(start), {
        info: true,
        maxOutputLength: MOST,
      }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
      const end = start + engine.bytesWritten;
      if (end + 8 > packed.length) throw Object.assign(new Error(), { code: 'Z_BUF_ERROR' });
      if (little(packed, end) !== crc32(buffer) || little(packed, end + 4) !== buffer.length % 2 ** 32)
        return { damage: 'its check sum does not fit: bytes were changed' };
      return { bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length), end: at + end + 8 };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE')
        return { damage: `it unpacks to more than ${String(MOST / 1024 / 1024)} MB` };
      if (code !== 'Z_BUF_ERROR') return { damage: `it cannot be unpacked (${(error as Error).message})` };
      if (whole) return { damage: 'the archive is cut off inside it', ...beforeCut(packed, start) };
      if (length >= MOST_PACKED)
        return { damage: 'it is larger than any page; pack the archive record by record, or unpack it' };
    }
  }
}

const PROBE = 4096;

/** Whether a member that holds a record begins here. */
function beginsRecord(packed: Uint8Array): boolean {
  // What packers write there; in packed data these bytes are any.
  if (!isGzip(packed) || (packed[3]! & 0xe0) !== 0 || ![0, 2, 4].includes(packed[8]!)) return false;
  const start = headerLength(packed);
  if (start === null) return false;
  try {
    const head = inflateRawSync(packed.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH });
    return head.toString('latin1', 0, 5) === 'WARC/';
  } catch {
    return false;
  }
}

const STEP = 1024 * 1024;

/** How many places of a file are tried; a file made of beginnings would take minutes. */
export interface Tries {
  left: number;
}
export const tries = (): Tries => ({ left: 5000 });

/** Where the next record begins behind a damage; the end of the file when there is none, or too much was tried. */
export async function nextMember(file: ByteFile, from: number, may: Tries): Promise<number> {
  for (let at = from; at < file.size; at += STEP) {
    const window = Uint8Array.from(await file.read(at, STEP + PROBE));
    for (let found = window.indexOf(0x1f); found >= 0 && found < STEP; found = window.indexOf(0x1f, found + 1)) {
      if (window[found + 1] !== 0x8b) continue;
      if (may.left-- <= 0) return file.size;
      if (beginsRecord(window.subarray(found, found + PROBE))) return at + found;
    }
  }
  return file.size;
}
