import type { Published } from '../../model/report.ts';
import { months } from '../../lang/months.ts';
import { stamps } from '../../lang/stamp.ts';
import { isObject, stringOf } from '../json.ts';
import { publishedFrom } from '../report.ts';
import { all, folded } from './dom.ts';
import type { PageDocument } from './dom.ts';
import type { LinkedData } from './jsonld.ts';

/** A date as a page's code or text prints it; `null` when it is none or lies outside 1980 to 2099. */
export function dateFrom(raw: string | null | undefined): Published | null {
  const text = folded(raw).slice(0, 120);
  if (text === '') return null;
  const sure = (found: Published | null): Published | null => {
    const year = Number(found?.value.slice(0, 4));
    return found && year >= 1980 && year <= 2099 ? { ...found, raw: text } : null;
  };
  if (/^\d{10}(?:\d{3})?$/u.test(text)) {
    const ms = Number(text) * (text.length === 10 ? 1000 : 1);
    return sure({ value: new Date(ms).toISOString().replace('.000Z', 'Z'), precision: 'second', stated: true });
  }
  if (/^(?:19|20)\d{12}$/u.test(text))
    return sure(
      publishedFrom(
        `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T${text.slice(8, 10)}:${text.slice(10, 12)}:${text.slice(12, 14)}`,
        true,
      ),
    );
  if (/^(?:19|20)\d{6}$/u.test(text))
    return sure(publishedFrom(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`, true));
  const iso =
    /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/u.exec(text);
  if (iso) {
    const zone = (iso[3] ?? '')
      .replace(/UTC|GMT/u, 'Z')
      .replace(/([+-]\d\d):?(\d\d)?$/u, (_, h: string, m?: string) => `${h}:${m ?? '00'}`);
    return (
      sure(publishedFrom(iso[2] === undefined ? iso[1]! : `${iso[1]!}T${iso[2]}${zone}`, true)) ??
      sure(publishedFrom(iso[1]!, true))
    );
  }
  const rfc =
    /^(?:\p{L}{2,4},?\s)?(\d{1,2})\s(\p{L}{3,9})\.?\s(\d{4}),?\s(\d\d):(\d\d)(?::(\d\d))?\s?(?:(GMT|UTC|Z)|([+-]\d\d):?(\d\d))?/u.exec(
      text,
    );
  if (rfc) {
    const day = stamps(`${rfc[1]} ${rfc[2]} ${rfc[3]}`, months)[0]?.value;
    const zone = rfc[7] !== undefined ? 'Z' : rfc[8] !== undefined ? `${rfc[8]}:${rfc[9]}` : '';
    if (day !== undefined) return sure(publishedFrom(`${day}T${rfc[4]}:${rfc[5]}:${rfc[6] ?? '00'}${zone}`, true));
  }
  const stamp = stamps(text, months)[0];
  return stamp ? sure({ value: stamp.value, precision: stamp.precision, stated: true }) : null;
}

/** Meta names that hold the date of publication, surest first. */
const PUBLISHED =
  `article:published_time og:article:published_time og:published_time datePublished article:published parsely-pub-date
  sailthru.date cXenseParse:recs:publishtime cXenseParse:publishtime dc.date.issued dcterms.created dc.date.created dcterms.date dc.date dcterms.issued
  DC.date.issued pubdate publishdate publish-date publish_date publication_date date.publication article.published article_date_original
  citation_publication_date prism.publicationDate rnews:datePublished displaydate created date last-published timestamp og:pubdate
  article:post_time iso-8601-publish-date bt:pubdate originalpublicationdate vr:published_time originalPublicationDate date_published`.split(
    /\s+/u,
  );
const MODIFIED =
  `article:modified_time og:updated_time dateModified og:modified_time dcterms.modified dc.date.modified last-modified
  lastmod revision_date date.updated article:modified iso-8601-update-date vr:modified_time`.split(/\s+/u);

function fromMeta(document: PageDocument, names: readonly string[]): Published | null {
  const metas = all(document, 'meta[content]');
  for (const name of names) {
    const wanted = name.toLowerCase();
    for (const meta of metas) {
      const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
      if (key.toLowerCase() !== wanted) continue;
      const found = dateFrom(meta.getAttribute('content'));
      if (found) return found;
    }
  }
  return null;
}

const address = /\/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2]|\p{L}{3})[/-]?(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;

function fromAddress(url: string | undefined): Published | null {
  const match = address.exec(url ?? '');
  if (!match) return null;
  const month = /^\d/u.test(match[2]!)
    ? Number(match[2])
    : months.findIndex((names) => names.includes(match[2]!.toLowerCase())) + 1;
  if (month === 0) return null;
  return publishedFrom(`${match[1]}-${String(month).padStart(2, '0')}-${match[3]!.padStart(2, '0')}`, false);
}

/** `time` elements near the headline, those marked as publication first. */
function fromTimeElements(document: PageDocument): Published | null {
  const times = all(document, 'time').filter((time) => !isAside(time));
  const marked = times.filter(
    (time) =>
      time.hasAttribute('pubdate') ||
      /publish|datePublished|entry-date|posted/iu.test(
        `${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`,
      ),
  );
  for (const time of [...marked, ...times].slice(0, 12)) {
    const found = dateFrom(time.getAttribute('datetime')) ?? dateFrom(time.textContent);
    if (found) return found;
  }
  return null;
}

const DATE_LABEL =
  /(?:^|[\s_-])(?:date|dateline|datetime|published|pubdate|publish|posted|timestamp|time|meta|byline|dato|datum|fecha|data)(?:$|[\s_-])/u;

function isAside(
  element: { readonly parentElement: unknown } & { getAttribute(name: string): string | null },
): boolean {
  let at = element as {
    readonly parentElement: unknown;
    readonly tagName?: string;
    getAttribute(name: string): string | null;
  } | null;
  for (let i = 0; at && i < 12; i++) {
    if (
      /^(?:ASIDE|FOOTER|NAV)$/u.test(at.tagName ?? '') ||
      /related|recommend|sidebar|most-read|teaser|promo|footer|comment/iu.test(at.getAttribute('class') ?? '')
    )
      return true;
    at = at.parentElement as typeof at;
  }
  return false;
}

function fromLabelled(document: PageDocument): Published | null {
  const found = all(document, '[itemprop="datePublished"], [class], [id]')
    .filter(
      (element) =>
        element.getAttribute('itemprop') === 'datePublished' ||
        DATE_LABEL.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase()),
    )
    .slice(0, 60);
  for (const element of found) {
    if (isAside(element)) continue;
    const text = folded(element.textContent);
    if (text.length === 0 || text.length > 160) continue;
    const date =
      dateFrom(element.getAttribute('content')) ?? dateFrom(element.getAttribute('datetime')) ?? dateFrom(text);
    if (date) return date;
  }
  return null;
}

/** A date with year printed among the first words below the headline. */
function fromText(document: PageDocument): Published | null {
  const body = folded(document.querySelector('article')?.textContent ?? document.body?.textContent).slice(0, 3000);
  const stamp = stamps(body, months)[0];
  return stamp ? dateFrom(stamp.raw) : null;
}

/** A finer value for the same day wins: a page may give the day in one place and the minute in another. */
export interface PageDates {
  readonly published: Published | null;
  readonly modified: Published | null;
}

/** The ladder: JSON-LD > meta > microdata and `time` > labelled elements > address > text. */
export function pageDates(document: PageDocument, data: LinkedData, url: string | undefined): PageDates {
  const ld = (key: string): Published | null => {
    for (const node of [data.article, data.page]) {
      const found = isObject(node) ? dateFrom(stringOf(node[key])) : null;
      if (found) return found;
    }
    return null;
  };
  const published =
    ld('datePublished') ??
    fromMeta(document, PUBLISHED) ??
    fromTimeElements(document) ??
    fromLabelled(document) ??
    ld('dateCreated') ??
    fromAddress(url) ??
    fromText(document) ??
    ld('dateModified') ??
    fromMeta(document, MODIFIED);
  return { published, modified: ld('dateModified') ?? fromMeta(document, MODIFIED) };
}
