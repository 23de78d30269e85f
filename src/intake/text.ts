import { decoded, isBinary } from './encoding.ts';
import { idOf } from './hash.ts';
import { LARGEST_FILE, LONGEST_TEXT, nothing } from './importer.ts';
import type { Hint, Imported, Importer } from './importer.ts';
import { reportFrom } from './report.ts';

const megabytes = (n: number): string => `${(n / 1024 / 1024).toFixed(0)} MB`;

/** A reason to refuse a file before reading it, or `null`. The same for every format that holds text. */
export function refusal(bytes: Uint8Array): Imported | null {
  if (bytes.length === 0) return nothing('the file is empty', 'Remove it, or save the report again.');
  if (bytes.length > LARGEST_FILE)
    return nothing(
      `the file has ${megabytes(bytes.length)}, more than the ${megabytes(LARGEST_FILE)} that are read`,
      'Split it into one file a report.',
    );
  if (isBinary(bytes))
    return nothing(`${kindOf(bytes)}, not text`, 'Save the report as text or HTML and give that file.');
  return null;
}

const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u007fELF', 'a program'],
];

function kindOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? 'the file holds binary data';
}

function read(bytes: Uint8Array, hint: Hint): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  const { text, encoding, guessed } = decoded(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing('the file holds no words', 'Remove it, or save the report again.');
  if (text.length > LONGEST_TEXT)
    return nothing(
      `the text has ${(text.length / 1e6).toFixed(1)} million characters, more than the ${LONGEST_TEXT / 1e6} million that one report may have`,
      'Split it into one file a report, or give it as JSONL, one report a line.',
    );
  const notes = [
    ...(guessed ? [`encoding guessed: ${encoding}`] : []),
    ...(text.includes('\ufffd') ? ['some characters could not be decoded and are shown as \ufffd'] : []),
    ...(text.trim().split(/\s+/u).length < 8 ? ['hardly any text'] : []),
  ];
  return { reports: [reportFrom({ id: idOf(bytes), text, notes }, hint)], skipped: [] };
}

/** Plain text: `text` is the decoded file itself, so that offsets are the file's. */
export const plainText: Importer = { name: 'text', recognises: () => true, read };
