import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Published } from '../../model/report.ts';
import { agencyNamed, hostOf, outletFromHost } from '../../gazetteer/lookup.ts';
import { stringOf } from '../json.ts';
import { authorsOf } from './authors.ts';
import { pageDates } from './dates.ts';
import { all, folded } from './dom.ts';
import type { PageDocument } from './dom.ts';
import { linkedData, namesIn, unescaped } from './jsonld.ts';
import type { LinkedData } from './jsonld.ts';
import { pageTitle } from './page-title.ts';

/** What a page says about itself. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** The authors that are neither agency nor outlet. */
  readonly people: readonly string[];
  /** Agencies named as authors or in credit fields. */
  readonly credits: readonly string[];
  readonly published: Published | null;
  readonly modified: Published | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly lang: string | undefined;
  readonly description: string | null;
  /** The article's text as JSON-LD gives it. */
  readonly articleBody: string | null;
  /** The page says that only a part is free to read. */
  readonly paywalled: boolean;
}

export function metaOf(document: PageDocument, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const value = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
      const text = unescaped(value ?? '');
      if (text !== '') return text;
    }
  return null;
}

/** An address without the parameters that only follow readers. */
export function canonical(address: string | null | undefined): string | null {
  if (address === null || address === undefined || hostOf(address) === null || !/^https?:/iu.test(address)) return null;
  const [base = '', query] = address.trim().split('#')[0]!.split('?');
  const kept = (query ?? '')
    .split('&')
    .filter(
      (part) =>
        part !== '' &&
        !/^(?:utm_|fbclid|gclid|cmp|ref|ocid|xtor|mc_|igshid|amp|outputType|smid|ns_|at_|source=|via=|share)/iu.test(
          part,
        ),
    );
  return kept.length === 0 ? base : `${base}?${kept.join('&')}`;
}

function outletOf(document: PageDocument, data: LinkedData, url: string | null, gazetteer: Gazetteer): string | null {
  const known = url === null ? null : outletFromHost(url, gazetteer);
  const declared = [
    ...namesIn(data.article?.['publisher'], data),
    metaOf(document, 'og:site_name', 'application-name') ?? '',
  ].find((name) => name !== '' && name.length < 80);
  return known?.name ?? declared ?? (url === null ? null : hostOf(url));
}

function creditsOf(document: PageDocument, data: LinkedData, gazetteer: Gazetteer): string[] {
  const stated = [
    ...namesIn(data.article?.['sourceOrganization'], data),
    ...namesIn(data.article?.['creditText'], data),
    ...namesIn(data.article?.['copyrightHolder'], data),
    metaOf(document, 'source', 'article:source', 'dc.source', 'original-source', 'syndication-source') ?? '',
  ];
  return stated.flatMap((name) => agencyNamed(name, gazetteer)?.name ?? []);
}

/** Reads everything a page says about itself, before the body is looked for. */
export function metadata(document: PageDocument, address: string | undefined, gazetteer: Gazetteer): Metadata {
  const data = linkedData(document);
  const url =
    canonical(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    canonical(metaOf(document, 'og:url')) ??
    canonical(stringOf(data.article?.['url'])) ??
    canonical(address);
  const outlet = outletOf(document, data, url ?? address ?? null, gazetteer);
  const { authors, people, agencies } = authorsOf(document, data, outlet, gazetteer);
  const { published, modified } = pageDates(document, data, url ?? address);
  const free = data.article?.['isAccessibleForFree'];
  return {
    title: pageTitle(document, data, outlet),
    authors,
    people,
    credits: [...new Set([...agencies, ...creditsOf(document, data, gazetteer)])],
    published,
    modified,
    outlet,
    url,
    lang:
      stringOf(document.documentElement?.getAttribute('lang')) ??
      metaOf(document, 'og:locale', 'language') ??
      undefined,
    description: metaOf(document, 'og:description', 'description', 'twitter:description'),
    articleBody: stringOf(data.article?.['articleBody']) ?? null,
    paywalled: free === false || (typeof free === 'string' && /^false$/iu.test(free)),
  };
}

export { all, folded };
