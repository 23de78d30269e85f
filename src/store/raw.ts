import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Bytes as they came. */
export interface Raw {
  /** `sha256:` and the hash of the bytes. */
  readonly hash: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Below this many bytes compressing gains nothing. */
const WORTH_COMPRESSING = 512;

export const rawOf = (bytes: Uint8Array, mediaType: string): Raw => ({
  hash: hashOfBytes(bytes),
  mediaType,
  bytes,
});

export const hashOfBytes = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** The row that keeps them. */
export function rowOf({ hash, mediaType, bytes }: Raw): {
  hash: string;
  media_type: string;
  encoding: 'identity' | 'gzip';
  bytes: Uint8Array;
  size: string;
} {
  const packed = bytes.length > WORTH_COMPRESSING ? gzipSync(bytes, { level: 3 }) : bytes;
  const gzip = packed.length < bytes.length;
  return {
    hash,
    media_type: mediaType,
    encoding: gzip ? 'gzip' : 'identity',
    bytes: gzip ? packed : bytes,
    size: String(bytes.length),
  };
}

/** Plain bytes with both drivers: one of them gives Node's `Buffer`. */
export function unpacked(row: { encoding: string; bytes: Uint8Array }): Uint8Array {
  const { buffer, byteOffset, byteLength } = row.encoding === 'gzip' ? gunzipSync(row.bytes) : row.bytes;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The bytes behind a hash, as they came; `null` when the store never had them. */
export async function readRaw(db: Kysely<Tables>, hash: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('raw').select(['encoding', 'bytes']).where('hash', '=', hash).executeTakeFirst();
  return row === undefined ? null : unpacked(row);
}
