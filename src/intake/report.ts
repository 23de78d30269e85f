import type { Precision, Published, Report } from '../model/report.ts';
import { idOf } from './hash.ts';
import type { Hint } from './importer.ts';
import { languageOfText } from './language.ts';

/** What an importer found; the hint fills in what the file does not say, and wins where a person gave it. */
export interface Found {
  readonly id: string;
  readonly ref?: string;
  readonly text: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly published?: Published | null;
  readonly modified?: Published | null;
  readonly lang?: string | undefined;
  readonly credits?: readonly string[];
  readonly notes?: readonly string[];
}

/** The last part of a path without its ending: `reports/a.txt` is `a`. */
export const stemOf = (name: string): string => {
  const base = name.split(/[/\\]/u).at(-1) ?? name;
  return (
    base.replace(/\.(?:txt|text|html?|xhtml|jsonl|ndjson|json|eml|md|mhtml?|xml|newsml|nitf|csv|tsv|mbox)$/iu, '') ||
    base
  );
};

const given = (value: string | undefined | null): value is string => typeof value === 'string' && value.trim() !== '';

/** Precision of an RFC 3339 date or date-time; `null` when the text is none. */
export function precisionOf(value: string): Precision | null {
  if (/^\d{4}$/u.test(value)) return 'year';
  if (/^\d{4}-\d\d$/u.test(value)) return 'month';
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return 'day';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/u.test(value)) return 'minute';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/u.test(value) ? 'second' : null;
}

/** A date given beside the file. `2031-05-14 09:30` is taken as well; what is no date is `null`. */
export function publishedFrom(value: string, stated: boolean): Published | null {
  const raw = value.trim();
  const tidy = raw
    .replace(/^(\d{4}-\d\d-\d\d) (\d)/u, '$1T$2')
    .replace(/([+-]\d\d)(\d\d)$/u, '$1:$2')
    .replace(/ (?=Z|[+-]\d\d)/u, '');
  const precision = precisionOf(tidy);
  if (
    precision === null ||
    Number.isNaN(Date.parse(tidy.length > 10 && !/(?:Z|[+-]\d\d:\d\d)$/u.test(tidy) ? `${tidy}Z` : tidy))
  )
    return null;
  return { value: tidy, precision, stated, ...(tidy === raw ? {} : { raw }) };
}

/** Puts a report together from what the file says, what was given beside it, and what its feed or archive says of it. */
export function reportFrom(found: Found, hint: Hint): Report {
  const { said } = hint;
  const outletName = [hint.outlet, found.outlet, said?.outlet].find(given)?.trim() ?? null;
  const stated = found.published ?? said?.published ?? null;
  const date = given(hint.published) ? (publishedFrom(hint.published, false) ?? stated) : stated;
  const title = [found.title, hint.title, said?.title].find(given);
  const url = [found.url, hint.url].find(given);
  const credits = [...new Set([...(found.credits ?? []), ...(said?.credits ?? [])])];
  const notes = [...(found.notes ?? []), ...(said?.notes ?? [])];
  return {
    id: found.id,
    ref: found.ref ?? stemOf(hint.name),
    file: hint.name,
    text: found.text,
    outlet: { name: outletName, stated: !given(hint.outlet) && outletName !== null },
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(given(found.byline) ? { byline: found.byline } : {}),
    ...(url === undefined ? {} : { url }),
    published: date,
    ...(found.modified ? { modified: found.modified } : {}),
    language: languageOfText(found.text, found.lang ?? said?.lang, hint),
    ...(credits.length > 0 ? { statedCredits: credits } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

export { idOf };
