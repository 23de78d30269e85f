import type { Gazetteer } from '../../model/gazetteer.ts';
import { agencyNamed, outletNamed } from '../../gazetteer/lookup.ts';
import { all, folded } from './dom.ts';
import type { PageDocument } from './dom.ts';
import { namesIn, unescaped } from './jsonld.ts';
import type { LinkedData } from './jsonld.ts';

/** Words before a name in a byline, in the languages of the pages seen. */
const BY =
  /^(?:(?:by|von|par|por|di|da|door|av|af|autor(?:en|in)?|author|auteur|text|texte|texto|testo|tekst|words?|written by|reported by|posted by|published by|story by|escrito por|ein gastbeitrag von|von unserem|redaktion|auteurs?|scritto da|a cura di|skrevet af|reporter)\b[:\s]*)+/iu;
const JOINERS = /\s*(?:,|;|\||\/|•|·|\n|\s(?:and|und|et|y|e|en|og|och|&|with|mit|avec|con)\s)\s*/iu;
/** A name ends where a role, place or date begins. */
const TAIL =
  /\s*(?:[,–—|(]|\s-\s|\s(?:in|for|at|aus|à|bei|für|special to|contributing|senior|staff|chief|political|correspondent|reporter|editor|writer|updated|published|published:|posted)\b).*$/iu;
const NO_NAME =
  /\d|@|https?:|www\.|\.(?:com|net|org|de|fr|uk)\b|^(?:staff|admin|administrator|editor|editorial|redaktion|redacción|redazione|rédaction|newsroom|news desk|web desk|online|desk|team|reporter|reporters|guest|contributor|author|authors|anonymous|unknown|null|undefined|none|the editors?|editors|follow|read more|share|updated|published)$/iu;

function isName(text: string): boolean {
  const count = text.split(/\s+/u).length;
  return (
    text.length >= 3 &&
    text.length <= 60 &&
    count >= 1 &&
    count <= 6 &&
    /\p{Lu}|\p{Lo}/u.test(text) &&
    !NO_NAME.test(text)
  );
}

/** Names in a printed byline: "By Ada Moss and Bo Lind, Karvale". */
export function namesInByline(line: string): string[] {
  const text = folded(line).replace(BY, '');
  return text
    .split(JOINERS)
    .map((part) =>
      part
        .replace(BY, '')
        .replace(TAIL, '')
        .replace(/[.:*]+$/u, '')
        .trim(),
    )
    .filter(isName);
}

const META = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cXenseParse:author',
  'citation_author',
  'vr:author',
  'article.author',
  'twitter:creator:name',
];

function metaAuthors(document: PageDocument): string[] {
  for (const name of META)
    for (const attribute of ['name', 'property']) {
      const found = all(document, `meta[${attribute}="${name}"]`)
        .map((meta) => unescaped(meta.getAttribute('content') ?? ''))
        .filter((text) => text !== '' && !/^https?:/u.test(text));
      const names = found.flatMap(namesInByline);
      if (names.length > 0) return names;
    }
  return [];
}

const VISIBLE = [
  '[rel~="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[class*="byline"] a',
  '[class*="author"] a',
  '[class*="author-name"]',
  '[class*="authorName"]',
  '[class*="byline"]',
  '[class*="author"]',
];

function visibleAuthors(document: PageDocument): string[] {
  for (const selector of VISIBLE) {
    const names = all(document, selector)
      .slice(0, 8)
      .map((element) => folded(element.textContent))
      .filter((text) => text.length > 0 && text.length < 140)
      .flatMap(namesInByline)
      .filter((name) => name.includes(' '));
    if (names.length > 0) return names.slice(0, 8);
  }
  return [];
}

/** Authors as the page declares them. */
export interface Authors {
  /** Everybody in the author's place, agencies and the outlet's own name included. */
  readonly authors: readonly string[];
  /** Those of them that are neither agency nor outlet. */
  readonly people: readonly string[];
  /** Short names of the agencies among them. */
  readonly agencies: readonly string[];
}

/**
 * Who wrote it. JSON-LD often names only the outlet; then the printed byline is better, when it names people.
 */
export function authorsOf(
  document: PageDocument,
  data: LinkedData,
  outlet: string | null,
  gazetteer: Gazetteer,
): Authors {
  const squeezed = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^the\s/u, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const isOutlet = (name: string): boolean =>
    outletNamed(name, gazetteer) !== null ||
    (outlet !== null && squeezed(name) === squeezed(outlet)) ||
    /^[\p{Ll}\d.-]+\.\p{Ll}{2,4}$/u.test(name);
  const isPerson = (name: string): boolean => agencyNamed(name, gazetteer) === null && !isOutlet(name);

  const declared = namesIn(data.article?.['author'] ?? data.article?.['creator'], data).flatMap(declaredNames);
  const lists = [declared, metaAuthors(document)];
  const best =
    lists.find((names) => names.some(isPerson)) ??
    nonEmpty(visibleAuthors(document).filter(isPerson)) ??
    lists.find((names) => names.length > 0) ??
    [];
  const authors = [...new Set([...best, ...declared.filter((name) => !isPerson(name))])];
  const agencies = authors.flatMap((name) => agencyNamed(name, gazetteer)?.name ?? []);
  return { authors, people: authors.filter(isPerson), agencies: [...new Set(agencies)] };
}

const nonEmpty = (names: readonly string[]): readonly string[] | undefined => (names.length > 0 ? names : undefined);

/** A declared author is one name unless it is plainly a list. */
function declaredNames(value: string): string[] {
  const names = namesInByline(value);
  if (names.length > 0) return names;
  const whole = folded(value);
  return whole.length > 1 && whole.length < 60 && !/https?:|@/u.test(whole) ? [whole] : [];
}
