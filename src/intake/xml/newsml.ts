import { agencyDate } from './date.ts';
import { nitfFields } from './nitf.ts';
import type { NewsFields } from './nitf.ts';
import { paragraphsOf } from './paragraphs.ts';
import { below, lineOf, textOf, within } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The name of a thing in NewsML-G2: `<name>`, else its literal, else its code without the scheme. */
function named(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const { literal, qcode } = element.attributes;
  return lineOf(below(element, 'name')[0]) ?? literal ?? qcode?.split(':').at(-1) ?? null;
}

/** The text of inline content: an `nitf` or `html` document, or plain lines. */
function contentOf(holder: XmlElement | undefined): { readonly text: string; readonly nitf: NewsFields | null } {
  const nitf = within(holder, 'nitf')[0];
  if (nitf) {
    const fields = nitfFields(nitf);
    return { text: fields.text, nitf: fields };
  }
  const page = within(holder, 'html')[0];
  if (page) return { text: paragraphsOf(below(page, 'body')[0] ?? page), nitf: null };
  const plain = within(holder, 'inlineData')[0];
  if (plain) return { text: textOf(plain).trim(), nitf: null };
  return { text: holder === undefined ? '' : paragraphsOf(holder), nitf: null };
}

const names = (...values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null && value !== '')),
];

/** One `<newsItem>` of NewsML-G2. */
export function newsItemFields(item: XmlElement): NewsFields {
  const meta = below(item, 'itemMeta')[0];
  const content = below(item, 'contentMeta')[0];
  const { text, nitf } = contentOf(below(item, 'contentSet')[0]);
  const provider = named(below(meta, 'provider')[0]);
  const sources = below(content, 'infoSource').map(named);
  const holder = named(within(below(item, 'rightsInfo')[0], 'copyrightHolder')[0]);
  const credit = lineOf(below(content, 'creditline')[0]);
  const date = (from: XmlElement | undefined, name: string) => agencyDate(lineOf(below(from, name)[0]));
  const published = date(content, 'contentCreated') ?? date(meta, 'firstCreated') ?? date(meta, 'versionCreated');
  const modified = date(content, 'contentModified') ?? date(meta, 'versionCreated');
  const place = lineOf(below(content, 'dateline')[0]) ?? named(below(content, 'located')[0]);
  return {
    text,
    title: lineOf(below(content, 'headline')[0]) ?? lineOf(below(meta, 'title')[0]) ?? nitf?.title ?? null,
    byline: lineOf(below(content, 'by')[0]) ?? nitf?.byline ?? null,
    outlet: provider ?? holder ?? nitf?.outlet ?? null,
    published: published ?? nitf?.published ?? null,
    modified: modified?.value === published?.value ? null : modified,
    lang: below(content, 'language')[0]?.attributes['tag'] ?? item.attributes['lang'],
    credits: names(provider, ...sources, credit, holder),
    notes: place === null ? (nitf?.notes ?? []) : [`dateline in the metadata: ${place}`],
  };
}

/** One `<NewsItem>` of NewsML 1. */
export function newsItem1Fields(item: XmlElement): NewsFields {
  const lines = within(item, 'NewsLines')[0];
  const line = (name: string): string | null => lineOf(below(lines, name)[0]);
  const { text, nitf } = contentOf(within(item, 'DataContent')[0]);
  const created = agencyDate(lineOf(within(item, 'FirstCreated')[0]));
  const revised = agencyDate(lineOf(within(item, 'ThisRevisionCreated')[0]));
  const provider = within(within(item, 'Provider')[0], 'Party')[0]?.attributes['formalname'] ?? null;
  const place = line('DateLine');
  return {
    text,
    title: line('HeadLine') ?? nitf?.title ?? null,
    byline: line('ByLine') ?? nitf?.byline ?? null,
    outlet: provider ?? nitf?.outlet ?? null,
    published: created ?? nitf?.published ?? null,
    modified: revised?.value === created?.value ? null : revised,
    lang: within(item, 'Language')[0]?.attributes['formalname'] ?? nitf?.lang,
    credits: names(provider, line('CreditLine')),
    notes: place === null ? (nitf?.notes ?? []) : [`dateline in the metadata: ${place}`],
  };
}
