import { idOf } from './hash.ts';
import { readPage } from './html/index.ts';
import { nothing } from './importer.ts';
import type { Hint, Imported, Importer } from './importer.ts';
import { binaryString, headerText } from './mail/bytes.ts';
import { contentOf, parameter, partOf, partsOf, typeOf } from './mail/part.ts';
import type { Part } from './mail/part.ts';
import { refusal } from './text.ts';

const isPage = (part: Part): boolean => /^(?:text\/html|application\/xhtml\+xml)$/u.test(typeOf(part));
const DEEPEST = 4;

/** The page among the parts: the one that `start` names, else the first. */
function pageOf(part: Part, depth = 0): Part | null {
  if (isPage(part)) return part;
  const boundary = parameter(part.headers.get('content-type'), 'boundary');
  if (boundary === undefined || depth > DEEPEST) return null;
  const parts = partsOf(part, boundary);
  const start = parameter(part.headers.get('content-type'), 'start');
  const named = start === undefined ? undefined : parts.find((one) => one.headers.get('content-id') === start);
  if (named && isPage(named)) return named;
  for (const one of parts) {
    const found = pageOf(one, depth + 1);
    if (found) return found;
  }
  return null;
}

function read(bytes: Uint8Array, hint: Hint): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  const whole = partOf(binaryString(bytes));
  const page = pageOf(whole);
  if (page === null)
    return nothing('no web page among its parts', 'Save the page again ("Webpage, single file"), or as HTML.');
  const url = [page.headers.get('content-location'), whole.headers.get('snapshot-content-location')].find((one) =>
    /^https?:/iu.test(one ?? ''),
  );
  const title = headerText(whole.headers.get('subject') ?? '');
  return readPage(
    contentOf(page),
    {
      ...hint,
      ...(hint.url === undefined && url !== undefined ? { url } : {}),
      ...(title === '' ? {} : { said: { title, ...hint.said } }),
    },
    { id: idOf(bytes), charset: parameter(page.headers.get('content-type'), 'charset') },
  );
}

function recognises(head: Uint8Array, hint: Hint): boolean {
  if (/\.mht(?:ml)?$/iu.test(hint.name)) return true;
  if (/\.(?:txt|html?|xhtml|jsonl|ndjson|json|md)$/iu.test(hint.name)) return false;
  const start = binaryString(head.subarray(0, 2000));
  return /^(?:snapshot-content-location:|from: <saved by)/imu.test(start) && /multipart\/related/iu.test(start);
}

/** A web page saved in one file (RFC 2557): the page is read, its pictures and styles are left. */
export const mhtml: Importer = { name: 'mhtml', recognises, read };
