import { closeSync, ftruncateSync, openSync, renameSync, writeSync } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { systemWords, UserError } from '../user-error.ts';
import type { PairRow } from './work.ts';

export type Form = 'jsonl' | 'csv';

const COLUMNS = ['a', 'b', 'relation', 'direction', 'shareA', 'shareB', 'confidence', 'by', 'why'] as const;

/** A cell that a table program takes as text, whatever it holds. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const header = (form: Form): string => (form === 'csv' ? `${COLUMNS.join(',')}\r\n` : '');

/** One pair as a line. Passages are in JSON only: spans into the `text` of both records, UTF-16 code units. */
export function rowText(row: PairRow, form: Form): string {
  if (form === 'jsonl') return `${JSON.stringify(row)}\n`;
  const { why } = row;
  return `${COLUMNS.map((key) => cell(key === 'why' ? why.join('; ') : row[key])).join(',')}\r\n`;
}

/** Where rows go: standard output, or a file that gets its name when it is whole. */
export interface RowsOut {
  /** Bytes written. */
  readonly bytes: () => number;
  write(text: string): Promise<void>;
  finish(): void;
  close(): void;
}

export function toStdout(): RowsOut {
  let bytes = 0;
  return {
    bytes: () => bytes,
    async write(text) {
      bytes += Buffer.byteLength(text);
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    finish: () => undefined,
    close: () => undefined,
  };
}

/**
 * @param draft where the rows are kept until all are there
 * @param from bytes of an earlier run that stand
 */
export function toFile(path: string, draft: string, from: number): RowsOut {
  let file: number;
  try {
    closeSync(openSync(draft, 'a'));
    file = openSync(draft, 'r+');
  } catch (cause) {
    throw new UserError(`${path}: not written: ${systemWords(cause)}. Give -o a file in a folder that can be written.`);
  }
  ftruncateSync(file, from);
  let bytes = from;
  return {
    bytes: () => bytes,
    write(text) {
      const all = Buffer.from(text);
      for (let done = 0; done < all.length;) done += writeSync(file, all, done, all.length - done, bytes + done);
      bytes += all.length;
      return Promise.resolve();
    },
    finish() {
      closeSync(file);
      renameSync(draft, resolve(path));
    },
    close() {
      closeSync(file);
    },
  };
}
