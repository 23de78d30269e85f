import type { Report } from '../model/report.ts';
import { decoded } from './encoding.ts';
import { idOf, idOfRecord } from './hash.ts';
import { nothing } from './importer.ts';
import type { Hint, Imported, Importer, Skip } from './importer.ts';
import { isObject, listOf, stringOf } from './json.ts';
import type { JsonObject } from './json.ts';
import { publishedFrom, reportFrom } from './report.ts';
import { refusal } from './text.ts';
import { textOfFragment } from './html/fragment.ts';

/** Name in a ninjs list of things: `{name, literal, code, uri}`. */
const nameOf = (value: unknown): string | undefined =>
  isObject(value)
    ? (stringOf(value['name']) ?? stringOf(value['literal']) ?? stringOf(value['code']))
    : stringOf(value);

const names = (value: unknown): string[] => listOf(value).flatMap((item) => nameOf(item) ?? []);

/** ninjs 2 and 3 list headlines and bodies by role; the main one comes first in our order. */
function byRole(list: unknown, roles: readonly string[]): JsonObject | undefined {
  const items = listOf(list).filter(isObject);
  for (const role of roles) {
    const found = items.find((item) => stringOf(item['role'])?.toLowerCase().includes(role));
    if (found) return found;
  }
  return items[0];
}

function bodyOf(item: JsonObject): string | undefined {
  // ninjs 1.x: body_text, body_xhtml; 2.x and 3.x: bodies [{role, contentType, value}].
  const plain = stringOf(item['body_text']);
  if (plain !== undefined) return plain;
  const page = stringOf(item['body_xhtml']) ?? stringOf(item['body_html']);
  if (page !== undefined) return textOfFragment(page);
  const bodies = listOf(item['bodies']).filter(isObject);
  const text = bodies.find((body) =>
    /plain/iu.test(stringOf(body['contentType']) ?? stringOf(body['contenttype']) ?? ''),
  );
  const chosen = text ?? byRole(item['bodies'], ['main', 'body']);
  const value = stringOf(chosen?.['value']);
  if (value === undefined) return undefined;
  return chosen !== text && /<\p{L}/u.test(value) ? textOfFragment(value) : value;
}

function reportOf(item: JsonObject, id: string, hint: Hint): Report | Omit<Skip, 'place'> {
  const text = bodyOf(item);
  if (text === undefined)
    return {
      cause: 'no body (looked for bodies, body_text, body_xhtml)',
      next: 'Send the item with its text; pictures and packages are not read.',
    };
  const headline =
    stringOf(byRole(item['headlines'], ['main', 'headline'])?.['value']) ??
    stringOf(item['headline']) ??
    stringOf(item['title']) ??
    null;
  const by = stringOf(item['by']) ?? stringOf(item['byline']) ?? null;
  const when = (key: string): string | undefined => stringOf(item[key]) ?? stringOf(item[key.toLowerCase()]);
  const sources = [...names(item['infoSources']), ...names(item['infosource'])];
  const date = when('firstCreated') ?? when('contentCreated') ?? when('versionCreated');
  const changed = when('versionCreated') ?? when('contentModified');
  const published = date === undefined ? null : publishedFrom(date, true);
  const modified = changed === undefined || changed === date ? null : publishedFrom(changed, true);
  const place = stringOf(item['located']);
  return reportFrom(
    {
      id,
      text,
      title: headline,
      byline: by,
      url: stringOf(item['uri'])?.startsWith('http') ? stringOf(item['uri'])! : null,
      outlet: stringOf(item['copyrightHolder']) ?? stringOf(item['copyrightholder']) ?? sources[0] ?? null,
      published,
      modified,
      lang: stringOf(item['language']),
      credits: [
        ...new Set([...sources, ...(stringOf(item['copyrightHolder']) ? [stringOf(item['copyrightHolder'])!] : [])]),
      ],
      notes: place === undefined ? [] : [`dateline in the metadata: ${place}`],
    },
    hint,
  );
}

/** Light check in place of the schema: an object with a `uri` and one of the keys that only ninjs has. */
const looksLikeNinjs = (value: unknown): value is JsonObject =>
  isObject(value) &&
  (stringOf(value['uri']) !== undefined || stringOf(value['standard']) !== undefined || isObject(value['standard'])) &&
  [
    'bodies',
    'headlines',
    'headline',
    'body_text',
    'body_xhtml',
    'body_html',
    'versionCreated',
    'versioncreated',
    'standard',
  ].some((key) => key in value);

function read(bytes: Uint8Array, hint: Hint): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  let value: unknown;
  try {
    value = JSON.parse(decoded(bytes).text.replace(/^\ufeff/u, ''));
  } catch (error) {
    return nothing(
      `no JSON (${(error as Error).message.slice(0, 100)})`,
      'Copy the file again, or name it .jsonl if it holds one object a line.',
    );
  }
  const items = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['items'])
      ? (value['items'] as unknown[])
      : [value];
  const reports: Report[] = [];
  const skipped: Skip[] = [];
  items.forEach((item, index) => {
    const place = items.length === 1 ? '' : `item ${index + 1}`;
    const id = items.length === 1 ? idOf(bytes) : idOfRecord(JSON.stringify(item));
    const made = looksLikeNinjs(item)
      ? reportOf(item, id, hint)
      : isObject(item) && stringOf(item['text']) !== undefined
        ? plainRecord(item, id, hint)
        : {
            cause: 'no ninjs item (expected "uri" with "bodies" or "headlines") and no record with "text"',
            next: 'See docs/formats.md for the JSON formats that are read.',
          };
    if ('cause' in made) skipped.push({ place, ...made });
    else reports.push(made);
  });
  return { reports, skipped };
}

/** A record of our own JSONL form that stands in a .json file. */
function plainRecord(item: JsonObject, id: string, hint: Hint): Report {
  const date = stringOf(item['published']);
  return reportFrom(
    {
      id,
      ...(stringOf(item['id']) === undefined ? {} : { ref: stringOf(item['id'])! }),
      text: stringOf(item['text'])!,
      title: stringOf(item['title']) ?? null,
      url: stringOf(item['url']) ?? null,
      outlet: stringOf(item['outlet']) ?? null,
      published: date === undefined ? null : publishedFrom(date, true),
      lang: stringOf(item['lang']),
    },
    hint,
  );
}

/**
 * ninjs 1 to 3 (IPTC), one item or a list. Checked by hand for what is read here: the schemas would add a validator to
 * the run time and refuse items for parts nobody reads.
 */
export const ninjs: Importer = {
  name: 'ninjs',
  recognises: (_head, hint) => /\.(?:json|ninjs)$/iu.test(hint.name),
  read,
};
