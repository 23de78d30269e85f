import { instant } from '../instant.ts';
import { wordHashes } from '../words.ts';
import type { Chunk } from './chunk.ts';
import { ChunkWriter } from './chunk-writer.ts';
import type { Card, Place, Sampling } from './chunk-writer.ts';
import { fieldsOf, ID, OUTLET, PUBLISHED, stringAt, TEXT } from './json-line.ts';
import type { LineFields } from './json-line.ts';
import { glanceAt } from './glance.ts';
import type { Glance } from './glance.ts';
import { glanceAtJsonString } from './json-glance.ts';
import { wordBuffer, wordsOfJsonString } from './json-words.ts';

const DAY = 86_400_000;
const NEWLINE = 10;
const decoder = new TextDecoder();

/** What a line holds that is a report. */
export interface LineRecord {
  readonly id: string | null;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Parses one line the slow way. */
export function recordOf(bytes: Uint8Array): LineRecord | { readonly cause: string } {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    return { cause: `no JSON (${(error as Error).message.replace(/\s+/gu, ' ').slice(0, 80)})` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { cause: 'no JSON object' };
  const { id, text, outlet, published } = value as Readonly<{ [key: string]: unknown }>;
  if (typeof text !== 'string' || text.trim() === '') return { cause: 'no string "text"' };
  return { id: stringOrNull(id), text, outlet: stringOrNull(outlet), published: stringOrNull(published) };
}

/** The words of a line that was scanned before. */
export function glanceAtLine(bytes: Uint8Array): Glance {
  const found = fieldsOf(bytes, 0, bytes.length);
  if (found && found.from[TEXT]! >= 0 && found.isString[TEXT] === 1) {
    const glance = glanceAtJsonString(bytes, found.from[TEXT]!, found.to[TEXT]!);
    if (glance) return glance;
  }
  const record = recordOf(bytes);
  return glanceAt('cause' in record ? '' : record.text);
}

const dayOf = (published: string | null): number => (published === null ? NaN : instant(published) / DAY);

const isBlank = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (bytes[i]! > 32) return false;
  return true;
};

function addSlowly(writer: ChunkWriter, bytes: Uint8Array, place: Place): void {
  const record = recordOf(bytes.subarray(place.start, place.start + place.length));
  if ('cause' in record) {
    writer.skip(place.line, record.cause);
    return;
  }
  const words = wordHashes(record.text);
  if (words.length === 0) {
    writer.skip(place.line, '"text" has no words');
    return;
  }
  const card: Card = { id: record.id, host: record.outlet, day: dayOf(record.published) };
  writer.add(words, words.length, card, place);
}

function addFields(writer: ChunkWriter, bytes: Uint8Array, found: LineFields, place: Place): boolean {
  const from = found.from[TEXT]!;
  if (from < 0 || found.isString[TEXT] === 0) return false;
  const count = wordsOfJsonString(bytes, from, found.to[TEXT]!);
  if (count <= 0) return false;
  const card = {
    id: stringAt(bytes, found, ID),
    host: stringAt(bytes, found, OUTLET),
    day: dayOf(stringAt(bytes, found, PUBLISHED)),
  };
  writer.add(wordBuffer, count, card, place);
  return true;
}

/**
 * Scans lines of JSON `{id, text, outlet?, published?}` without parsing them: the words of each text are hashed from its
 * bytes. A line that is no report is skipped and told.
 *
 * @param bytes whole lines, UTF-8; a last line without a line break counts
 */
export function scanLines(bytes: Uint8Array, sampling: Sampling): Chunk {
  const writer = new ChunkWriter(sampling);
  let start = 0;
  let line = 0;
  for (; start < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    const place = { start, length: end - start, line };
    const fields = fieldsOf(bytes, start, end);
    // What the quick way does not understand is parsed: either it is a rare form, or the parser says what is wrong.
    if (!(fields && addFields(writer, bytes, fields, place)) && !isBlank(bytes, start, end))
      addSlowly(writer, bytes, place);
    start = end + 1;
  }
  return writer.finish(line);
}
