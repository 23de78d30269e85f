import { decoded } from './encoding.ts';
import { idOfRecord } from './hash.ts';
import { LONGEST_TEXT } from './importer.ts';
import type { Hint, Imported, Importer, Skip } from './importer.ts';
import { isObject, stringOf } from './json.ts';
import type { JsonObject } from './json.ts';
import { publishedFrom, reportFrom, stemOf } from './report.ts';
import { refusal } from './text.ts';
import type { Report } from '../model/report.ts';

function skipFor(line: string, last: boolean, message: string): Omit<Skip, 'place'> {
  if (last && !line.trimEnd().endsWith('}'))
    return {
      cause: 'the line is cut off (the file ends inside it)',
      next: 'Copy the file again; the lines before it were read.',
    };
  return { cause: `no JSON (${message})`, next: 'Write one JSON object a line: {"id": "…", "text": "…"}.' };
}

/** What is given for a file holds for its records, but for what names one report. */
export function forRecords(hint: Hint): Hint {
  const out: { -readonly [K in keyof Hint]: Hint[K] } = { ...hint };
  delete out.title;
  delete out.url;
  return out;
}

function reportOf(record: JsonObject, line: string, number: number, hint: Hint): Report | Omit<Skip, 'place'> {
  const text = stringOf(record['text']);
  if (text === undefined)
    return {
      cause: 'no string "text"',
      next: 'Give every record a "text"; known keys are id, text, url, title, outlet, published, lang.',
    };
  if (text.length > LONGEST_TEXT)
    return {
      cause: `"text" has ${(text.length / 1e6).toFixed(1)} million characters`,
      next: 'Split it into several records.',
    };
  const date = stringOf(record['published']);
  const published = date === undefined ? null : publishedFrom(date, true);
  return reportFrom(
    {
      id: idOfRecord(line),
      ref: stringOf(record['id']) ?? `${stemOf(hint.name)}-${number}`,
      text,
      title: stringOf(record['title']) ?? null,
      url: stringOf(record['url']) ?? null,
      outlet: stringOf(record['outlet']) ?? null,
      published,
      lang: stringOf(record['lang']),
      notes: date !== undefined && published === null ? [`"published" is no date: ${date.slice(0, 40)}`] : [],
    },
    forRecords(hint),
  );
}

/**
 * Reads one line.
 *
 * @param number of the line in its file, from 1; names a record without an id
 * @param last whether the file ends with it: a cut line is told as one
 */
export function readRecord(line: string, number: number, hint: Hint, last = false): Report | Omit<Skip, 'place'> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return skipFor(line, last, (error as Error).message.slice(0, 80));
  }
  return isObject(record)
    ? reportOf(record, line, number, hint)
    : { cause: 'no JSON object', next: 'Write one JSON object a line: {"id": "…", "text": "…"}.' };
}

function read(bytes: Uint8Array, hint: Hint): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  const lines = decoded(bytes).text.split('\n');
  const reports: Report[] = [];
  const skipped: Skip[] = [];
  const lastFilled = lines.findLastIndex((line) => line.trim() !== '');
  lines.forEach((raw, index) => {
    const line = raw.replace(/\r$/u, '').replace(/^\ufeff/u, '');
    if (line.trim() === '') return;
    const made = readRecord(line, index + 1, hint, index === lastFilled);
    if ('cause' in made) skipped.push({ place: `line ${index + 1}`, ...made });
    else reports.push(made);
  });
  return { reports, skipped };
}

function recognises(head: Uint8Array, hint: Hint): boolean {
  if (/\.(?:jsonl|ndjson)$/iu.test(hint.name)) return true;
  if (/\.(?:txt|html?|eml|json|md)$/iu.test(hint.name)) return false;
  return /^\s*\{"(?:[^"\\]|\\.){1,60}"\s*:/u.test(new TextDecoder().decode(head.subarray(0, 200)));
}

/** JSON lines `{id, text, url, title, outlet, published, lang}`; unknown keys are ignored, a broken line is skipped. */
export const jsonl: Importer = { name: 'jsonl', recognises, read };
