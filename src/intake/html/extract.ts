import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Published } from '../../model/report.ts';
import { gazetteer as known } from '../../gazetteer/index.ts';
import { bodyBlocks } from './body.ts';
import { captionsOf } from './clean.ts';
import type { Caption } from './clean.ts';
import { all, folded, parsed } from './dom.ts';
import { textOfFragment } from './fragment.ts';
import { metadata } from './metadata.ts';
import { tamed } from './tame.ts';
import { standfirst, withLead } from './standfirst.ts';
import { tidied } from './tidy.ts';
import { wallNotes } from './walls.ts';

/** An article taken out of a page. */
export interface Extracted {
  readonly title: string | null;
  /** The body only, paragraphs parted by blank lines. */
  readonly text: string;
  /** As declared, agencies included. */
  readonly authors: readonly string[];
  /** Without agencies and the outlet's own name. */
  readonly people: readonly string[];
  readonly published: Published | null;
  readonly modified: Published | null;
  readonly outlet: string | null;
  /** Agencies that the page's metadata names. */
  readonly credits: readonly string[];
  readonly captions: readonly Caption[];
  /** "half article", "page cut …": what a person should know. */
  readonly notes: readonly string[];
  readonly url: string | null;
  readonly lang: string | undefined;
}

const SHORT_BODY = 400;

/**
 * The article of a saved page. Bounded in time for any input: the source is tamed before it is parsed.
 *
 * @param html the decoded source
 * @param url where it came from, when that is known; the page's own canonical address wins
 * @example extract('<title>A</title><p>…</p>', 'https://quay.example/1').text
 */
export function extract(html: string, url?: string, gazetteer: Gazetteer = known): Extracted {
  const page = tamed(html);
  const document = parsed(page.html);
  // Metadata first: Readability rebuilds the document.
  const meta = metadata(document, url, gazetteer);
  const captions = document.body ? captionsOf(document.body) : [];
  for (const element of all(document, 'template, noscript')) element.remove();
  // A wall's box is no part of the article, and is gone once that is found.
  const words = folded(document.body?.textContent);
  const lead = standfirst(document, meta);
  const paragraphs = withLead(lead, tidied(bodyBlocks(document, page), meta));
  let text = paragraphs.map((block) => block.text).join('\n\n');
  const notes = [...page.notes];
  if (text.length < SHORT_BODY && meta.articleBody !== null) {
    const whole = /<\p{L}/u.test(meta.articleBody) ? textOfFragment(meta.articleBody) : meta.articleBody.trim();
    if (whole.length > text.length) {
      text = whole;
      notes.push('text taken from the page’s metadata');
    }
  }
  notes.push(...wallNotes(text, words, meta.paywalled));
  return {
    title: meta.title,
    text,
    authors: meta.authors,
    people: meta.people,
    published: meta.published,
    modified: meta.modified,
    outlet: meta.outlet,
    credits: meta.credits,
    captions,
    notes,
    url: meta.url,
    lang: meta.lang,
  };
}
