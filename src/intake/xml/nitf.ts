import type { Found } from '../report.ts';
import { agencyDate } from './date.ts';
import { paragraphsOf } from './paragraphs.ts';
import { below, lineOf, within } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What an item of an agency says of itself; `text` is empty when it holds none. */
export type NewsFields = Omit<Found, 'id'>;

const first = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  within(element, ...names)[0];

/** NITF 3 (IPTC): `<nitf>` with a head and a body. */
export function nitfFields(nitf: XmlElement): NewsFields {
  const head = below(nitf, 'head')[0];
  const body = below(nitf, 'body')[0];
  const top = below(body, 'body.head')[0];
  const content = below(body, 'body.content')[0];
  const pub = first(head, 'pubdata')?.attributes;
  const issued = first(head, 'date.issue')?.attributes['norm'];
  const dateline = lineOf(first(top, 'dateline'));
  const distributor = lineOf(first(top, 'distributor'));
  const holder = first(head, 'doc.copyright')?.attributes['holder'] ?? null;
  return {
    text: content === undefined ? '' : paragraphsOf(content),
    title: lineOf(first(top, 'hl1')) ?? lineOf(below(head, 'title')[0]),
    byline: lineOf(first(top, 'byline')),
    outlet: pub?.['name'] ?? distributor ?? holder,
    published: agencyDate(issued ?? pub?.['date.publication'] ?? first(top, 'story.date')?.attributes['norm']),
    lang: nitf.attributes['lang'],
    credits: [distributor, holder].flatMap((name) => (name === null ? [] : [name])),
    notes: dateline === null ? [] : [`dateline in the metadata: ${dateline}`],
  };
}
