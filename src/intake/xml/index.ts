import type { Report } from '../../model/report.ts';
import { idOf, idOfRecord } from '../hash.ts';
import { LONGEST_TEXT, nothing } from '../importer.ts';
import type { Hint, Imported, Importer, Skip } from '../importer.ts';
import { reportFrom } from '../report.ts';
import { refusal } from '../text.ts';
import { newsItem1Fields, newsItemFields } from './newsml.ts';
import { nitfFields } from './nitf.ts';
import type { NewsFields } from './nitf.ts';
import { below, rootOf, textOf, within, xmlText } from './xml.ts';
import type { XmlElement } from './xml.ts';

interface NewsItem {
  readonly fields: NewsFields;
  readonly element: XmlElement;
}

/** The items of a document, by its root; `null` when it is no news format. */
function itemsOf(root: XmlElement): readonly NewsItem[] | null {
  const made = (elements: readonly XmlElement[], read: (element: XmlElement) => NewsFields): NewsItem[] =>
    elements.map((element) => ({ fields: read(element), element }));
  if (root.name === 'nitf') return made([root], nitfFields);
  if (root.name === 'newsItem') return made([root], newsItemFields);
  if (root.name === 'newsMessage') return made(within(root, 'newsItem'), newsItemFields);
  if (root.name === 'NewsML') return made(below(root, 'NewsItem'), newsItem1Fields);
  return null;
}

const CANCELLED = /(?:^|[:/])cancell?ed$/iu;

const ENDS = /<\/\s*(?:[\w-]{1,20}:)?(?:newsMessage|newsItem|NewsML|nitf)\s*>\s*(?:<!--[^]{0,1000}?-->\s*)*$/u;
const CUT: Omit<Skip, 'place'> = { cause: 'the file is cut off inside it', next: 'Copy the file again.' };

/** Why an item gives no report. */
function skipOf({ fields, element }: NewsItem): Omit<Skip, 'place'> | null {
  const status = within(element, 'pubStatus', 'Status')[0]?.attributes;
  if (CANCELLED.test(status?.['qcode'] ?? status?.['formalname'] ?? ''))
    return { cause: 'its sender has cancelled it', next: 'It is no longer a report; nothing is to be done.' };
  if (fields.text.length > LONGEST_TEXT)
    return {
      cause: `its text has ${(fields.text.length / 1e6).toFixed(1)} million characters`,
      next: 'Split it into several items.',
    };
  return /[\p{L}\p{N}]/u.test(fields.text)
    ? null
    : { cause: 'it holds no text', next: 'Send the item with its text; pictures and packages are not read.' };
}

function read(bytes: Uint8Array, hint: Hint): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  let items: readonly NewsItem[] | null;
  let cut: boolean;
  try {
    const source = xmlText(bytes);
    const root = rootOf(source);
    items = itemsOf(root);
    // The parser closes what is open without a word.
    cut = !ENDS.test(source.slice(-2000));
  } catch (error) {
    return nothing(
      `no XML that can be read (${(error as Error).message.slice(0, 120)})`,
      'Copy the file again; it may have been cut off.',
    );
  }
  if (items === null)
    return nothing(
      'no news format (expected newsMessage, newsItem, NewsML or nitf as the outermost element)',
      'Feeds are read by "stemma import"; docs/formats.md lists what else is.',
    );
  if (items.length === 0) return nothing('it holds no news item', 'Send items with their text.');
  const reports: Report[] = [];
  const skipped: Skip[] = [];
  items.forEach((item, index) => {
    const last = index === items.length - 1;
    const skip = cut && last ? CUT : skipOf(item);
    const single = items.length === 1;
    if (skip) skipped.push({ place: single ? '' : `item ${String(index + 1)}`, ...skip });
    else {
      const id = single ? idOf(bytes) : idOfRecord(JSON.stringify([item.element.attributes, textOf(item.element)]));
      const { guid } = item.element.attributes;
      const ref = guid === undefined ? {} : { ref: guid.split(/[/:]/u).findLast((part) => part !== '') ?? guid };
      reports.push(reportFrom({ id, ...ref, ...item.fields }, hint));
    }
  });
  return { reports, skipped };
}

const ROOT = /<(?:[\w-]{1,20}:)?(?:newsMessage|newsItem|NewsML|nitf)[\s>]/u;

function recognises(head: Uint8Array, hint: Hint): boolean {
  if (/\.(?:newsml|nitf|g2)$/iu.test(hint.name)) return true;
  if (/\.(?:txt|html?|xhtml|jsonl|ndjson|json|eml|md|csv|tsv)$/iu.test(hint.name)) return false;
  return /\.xml$/iu.test(hint.name) || (/^\s*(?:\ufeff)?<\?xml/u.test(start(head)) && ROOT.test(start(head)));
}
const start = (head: Uint8Array): string => new TextDecoder().decode(head.subarray(0, 3000));

/** What agencies deliver as XML (IPTC): NewsML-G2 messages and items, NITF, NewsML 1. */
export const newsml: Importer = { name: 'newsml', recognises, read };
