import { decoded } from '../encoding.ts';
import { idOf } from '../hash.ts';
import { LONGEST_TEXT, nothing } from '../importer.ts';
import type { Hint, Imported, Importer } from '../importer.ts';
import { reportFrom } from '../report.ts';
import { refusal } from '../text.ts';
import { extract } from './extract.ts';

export { extract } from './extract.ts';
export type { Extracted } from './extract.ts';

const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/iu;
const SHORTEST = 40;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 4096));

/**
 * Reads a page.
 *
 * @param around what it stands in: the id of the whole file, and the encoding that a header names
 */
export function readPage(
  bytes: Uint8Array,
  hint: Hint,
  around: { readonly id?: string; readonly charset?: string | undefined } = {},
): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  const {
    text: html,
    encoding,
    guessed,
  } = decoded(bytes, around.charset ?? hint.said?.charset ?? META_CHARSET.exec(latin(bytes))?.[1]);
  const page = extract(html, hint.url, hint.gazetteer);
  if (page.text.length < SHORTEST)
    return nothing(
      'no article text was found on the page (a menu, a login page or a page made by script)',
      'Open it in a browser, save the article as text, and give that file.',
    );
  if (page.text.length > LONGEST_TEXT)
    return nothing(
      `the page has ${(page.text.length / 1e6).toFixed(1)} million characters of text, more than the ${LONGEST_TEXT / 1e6} million that one report may have`,
      'Save the article alone as text and give that file.',
    );
  const report = reportFrom(
    {
      id: around.id ?? idOf(bytes),
      text: page.text,
      title: page.title,
      byline: page.people.length > 0 ? page.people.join(', ') : null,
      url: page.url,
      outlet: page.outlet,
      published: page.published,
      modified: page.modified,
      lang: page.lang,
      credits: page.credits,
      notes: [...(guessed ? [`encoding guessed: ${encoding}`] : []), ...page.notes],
    },
    hint,
  );
  return { reports: [report], skipped: [] };
}

function recognises(head: Uint8Array, hint: Hint): boolean {
  if (/\.(?:html?|xhtml)$/iu.test(hint.name)) return true;
  if (/\.(?:txt|jsonl|ndjson|json|eml|md)$/iu.test(hint.name)) return false;
  return /^\s*(?:\ufeff|ï»¿)?(?:<!--[^]{0,800}?-->\s*)?<(?:!doctype html|html|head)\b/iu.test(latin(head));
}

/** A saved web page: `text` is the article's body, everything else its metadata. */
export const html: Importer = { name: 'html', recognises, read: readPage };
