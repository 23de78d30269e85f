/**
 * intake/: what is in this file or feed? One `Importer` a format. Bytes in, reports and skipped places out; nothing here
 * reads a file, and nothing throws on bad input: it is skipped with place, cause and next step.
 */
import type { Hint, Imported, Importer } from './importer.ts';
import { csv } from './csv/index.ts';
import { html } from './html/index.ts';
import { jsonl } from './jsonl.ts';
import { mail } from './mail/index.ts';
import { mbox } from './mail/mbox.ts';
import { mhtml } from './mhtml.ts';
import { ninjs } from './ninjs.ts';
import { plainText } from './text.ts';
import { newsml } from './xml/index.ts';

export type { Hint, Imported, Importer, Said, Skip } from './importer.ts';
export { LARGEST_FILE, LONGEST_TEXT } from './importer.ts';
export { extract } from './html/index.ts';
export { canonical as canonicalAddress } from './html/metadata.ts';
export { readRecord } from './jsonl.ts';
export { publishedFrom, stemOf } from './report.ts';
export { idOf } from './hash.ts';
export { languageOfText } from './language.ts';

/** The first that recognises a file reads it; plain text takes what is left. */
export const importers: readonly Importer[] = [jsonl, csv, ninjs, newsml, mhtml, mbox, mail, html, plainText];

/** How many bytes `recognises` gets to see. */
const HEAD = 4096;

/**
 * Reads one file's bytes as the format they are.
 *
 * @example importBytes(new TextEncoder().encode('Text.'), { name: 'a.txt' }).reports[0].text // 'Text.'
 */
export function importBytes(bytes: Uint8Array, hint: Hint, more: readonly Importer[] = []): Imported {
  const head = bytes.subarray(0, HEAD);
  const importer = [...more, ...importers].find((one) => one.recognises(head, hint)) ?? plainText;
  try {
    return importer.read(bytes, hint);
  } catch (error) {
    // A defect of ours or of a library below: this file is skipped, the others go on.
    const cause = error instanceof Error ? error.message : String(error);
    return {
      reports: [],
      skipped: [
        {
          place: '',
          cause: `reading it as ${importer.name} failed (${cause.slice(0, 160)})`,
          next: 'Save the report as plain text, and please report this file as a defect.',
        },
      ],
    };
  }
}
