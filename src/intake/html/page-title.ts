import { all, folded } from './dom.ts';
import type { PageDocument } from './dom.ts';
import { namesIn, unescaped } from './jsonld.ts';
import type { LinkedData } from './jsonld.ts';
import { metaOf } from './metadata.ts';

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const same = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');

const SEPARATOR = /\s+[|•·»–—-]\s+|\s*\|\s*/u;

/** A title without the site's name or a section before or after a separator. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const names = words(site ?? '').join('');
  const isSite = (part: string): boolean => {
    const plain = words(part).join('');
    return plain !== '' && names !== '' && (names.includes(plain) || plain.includes(names));
  };
  let [from, to] = [0, parts.length];
  while (to - from > 1 && isSite(parts[to - 1]!)) to--;
  while (to - from > 1 && isSite(parts[from]!)) from++;
  if (from === 0 && to === parts.length) return title;
  // The original separators are kept between what stays.
  const first = title.indexOf(parts[from]!);
  const last = title.lastIndexOf(parts[to - 1]!) + parts[to - 1]!.length;
  return title.slice(first, last).trim();
}

/** The page's headline: the printed one (`h1`) where another place agrees, else what most places say. */
export function pageTitle(document: PageDocument, data: LinkedData, site: string | null): string | null {
  const clean = (text: string | null | undefined): string => withoutSite(unescaped(text ?? ''), site);
  const og = clean(
    metaOf(document, 'og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'title'),
  );
  const ld = clean(namesIn([data.article?.['headline']], data)[0]);
  const head = clean(document.querySelector('head title')?.textContent ?? document.querySelector('title')?.textContent);
  const heads = all(document, 'h1')
    .map((h) => folded(h.textContent))
    .filter((text) => words(text).length >= 2 && text.length < 300);
  const h1 =
    heads.find((text) => [og, ld, head].some((other) => other !== '' && overlap(text, other) > 0.6)) ??
    (heads.length === 1 ? heads[0]! : '');
  for (const candidate of [h1, og, ld]) {
    if (candidate === '') continue;
    const votes = [h1, og, ld, head].filter((other) => other !== '' && same(other, candidate)).length;
    if (votes >= 2) return candidate;
  }
  return [h1, og, ld, head].find((text) => text !== '') ?? null;
}

function overlap(a: string, b: string): number {
  const [x, y] = [words(a), new Set(words(b))];
  return x.length === 0 ? 0 : x.filter((word) => y.has(word)).length / Math.max(x.length, Math.min(y.size, x.length));
}
