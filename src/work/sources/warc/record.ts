import type { ByteFile } from './byte-file.ts';

/** One record of a WARC file (ISO 28500): its named fields, lower case, and its block. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

/** What stands at a place: a record, one too large to be read, or damage; and where the next begins. */
export type RecordAt = { readonly next: number } & (
  | { readonly record: WarcRecord }
  | { readonly tooLarge: number; readonly fields: ReadonlyMap<string, string> }
  | { readonly damage: string }
);

const LONGEST_HEAD = 64 * 1024;
/** Largest block that is read, in bytes. */
export const LARGEST_BLOCK = 64 * 1024 * 1024;
const decoder = new TextDecoder();

/** Fields of a header (`Name: value`), lower case; a folded line goes on. The first of a name wins. */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)
    .slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Where a header ends: the place behind its empty line; -1 when there is none within. */
export function headEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return -1;
}

const isWarc = (bytes: Uint8Array): boolean => /^WARC\/\d/u.test(decoder.decode(bytes.subarray(0, 6)));

/** Behind the empty lines that end a record. */
async function afterBlank(file: ByteFile, at: number): Promise<number> {
  const bytes = await file.read(at, 16);
  const filled = bytes.findIndex((byte) => byte !== 10 && byte !== 13);
  return at + (filled < 0 ? bytes.length : filled);
}

const STEP = 1024 * 1024;

/** The beginning of the next record behind a damage; the end of the file when there is none. */
async function nextRecord(file: ByteFile, from: number): Promise<number> {
  const mark = Buffer.from('\nWARC/1.');
  for (let at = from; at < file.size; at += STEP) {
    const window = await file.read(at, STEP + mark.length);
    const found = Buffer.from(window.buffer, window.byteOffset, window.length).indexOf(mark);
    if (found >= 0) return at + found + 1;
  }
  return file.size;
}

/** Reads the record that begins at `at`. A length that lies is found out: behind it must stand a record, or the end. */
export async function recordAt(file: ByteFile, at: number): Promise<RecordAt> {
  const damaged = async (damage: string): Promise<RecordAt> => ({ damage, next: await nextRecord(file, at + 5) });
  const head = await file.read(at, LONGEST_HEAD);
  const end = headEnd(head);
  if (!isWarc(head)) return damaged('no record begins here');
  if (end < 0)
    return damaged(at + head.length >= file.size ? 'the archive is cut off inside it' : 'its header has no end');
  const fields = fieldsOf(decoder.decode(head.subarray(0, end)));
  const said = fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/u.test(said)) return damaged('its header gives no length');
  const length = Number(said);
  const stop = at + end + length;
  if (stop > file.size) return damaged(`the archive is cut off inside it, or its length (${said}) is wrong`);
  const next = await afterBlank(file, stop);
  if (next < file.size && !isWarc(await file.read(next, 6))) return damaged(`its length (${said}) is wrong`);
  if (length > LARGEST_BLOCK) return { tooLarge: length, fields, next };
  return { record: { fields, block: Uint8Array.from(await file.read(at + end, length)) }, next };
}
