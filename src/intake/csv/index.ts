import type { Report } from '../../model/report.ts';
import { decoded } from '../encoding.ts';
import { idOfRecord } from '../hash.ts';
import { LONGEST_TEXT, nothing } from '../importer.ts';
import type { Hint, Imported, Importer, Skip } from '../importer.ts';
import { forRecords } from '../jsonl.ts';
import { publishedFrom, reportFrom, stemOf } from '../report.ts';
import { refusal } from '../text.ts';
import { csvReader } from './rows.ts';
import type { CsvRow } from './rows.ts';

export { csvReader } from './rows.ts';
export type { CsvReader, CsvRow } from './rows.ts';

/** What a table's columns are called; ours first. */
const NAMES = {
  text: ['text', 'body', 'content', 'article', 'article_text', 'full_text', 'maintext'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'address'],
  outlet: ['outlet', 'publisher', 'publication', 'source', 'source_name', 'newspaper'],
  published: ['published', 'date', 'published_at', 'publish_date', 'date_publish', 'pubdate'],
  lang: ['lang', 'language'],
  id: ['id', 'uuid', 'guid'],
} as const;

type Column = keyof typeof NAMES;
/** Where each column stands. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** Reads a header; `null` when it has no column for the text. */
export function columnsOf({ fields }: CsvRow): Columns | null {
  const given = fields.map((field) =>
    field
      .replace(/^\ufeff/u, '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/gu, '_'),
  );
  const found = Object.entries(NAMES).flatMap(([column, names]) => {
    const name = names.find((one) => given.includes(one));
    return name === undefined ? [] : [[column, given.indexOf(name)] as const];
  });
  const columns: Columns = Object.fromEntries(found);
  return columns.text === undefined ? null : columns;
}

export const NO_HEADER: Omit<Skip, 'place'> = {
  cause: 'the first line names no column "text"',
  next: 'Begin with a line of names: id,url,outlet,published,lang,title,text.',
};

/**
 * Reads one row.
 *
 * @param number of the row below the header, from 1; names a report without an id
 */
export function readRow(row: CsvRow, columns: Columns, number: number, hint: Hint): Report | Omit<Skip, 'place'> {
  if (row.broken !== undefined)
    return { cause: row.broken, next: 'Close every quote; those inside a field are written twice ("").' };
  const field = (column: Column): string | undefined => {
    const at = columns[column];
    const value = at === undefined ? undefined : row.fields[at]?.trim();
    return value === '' ? undefined : value;
  };
  const text = field('text');
  if (text === undefined || !/[\p{L}\p{N}]/u.test(text))
    return { cause: 'the column "text" is empty', next: 'Fill it, or leave the row out.' };
  if (text.length > LONGEST_TEXT)
    return {
      cause: `"text" has ${(text.length / 1e6).toFixed(1)} million characters`,
      next: 'Split it into several rows.',
    };
  const date = field('published');
  const published = date === undefined ? null : publishedFrom(date, true);
  return reportFrom(
    {
      id: idOfRecord(row.source),
      ref: field('id') ?? `${stemOf(hint.name)}-${String(number)}`,
      text,
      title: field('title') ?? null,
      url: field('url') ?? null,
      outlet: field('outlet') ?? null,
      published,
      lang: field('lang'),
      notes: date !== undefined && published === null ? [`"published" is no date: ${date.slice(0, 40)}`] : [],
    },
    forRecords(hint),
  );
}

function read(bytes: Uint8Array, hint: Hint): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  const [header, ...rows] = csvReader()(decoded(bytes).text, true);
  const columns = header === undefined ? null : columnsOf(header);
  if (columns === null) return nothing(NO_HEADER.cause, NO_HEADER.next, 'line 1');
  const reports: Report[] = [];
  const skipped: Skip[] = [];
  rows.forEach((row, index) => {
    const made = readRow(row, columns, index + 1, hint);
    if ('cause' in made) skipped.push({ place: `line ${String(row.line)}`, ...made });
    else reports.push(made);
  });
  return { reports, skipped };
}

/** A table with a header: `text` must be there; `id`, `url`, `outlet`, `published`, `lang`, `title` may be. */
export const csv: Importer = { name: 'csv', recognises: (_head, { name }) => /\.(?:csv|tsv)$/iu.test(name), read };
