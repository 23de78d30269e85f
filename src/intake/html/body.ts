import { Readability } from '@mozilla/readability';
import { blocks, lengthOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { clean } from './clean.ts';
import { all, parsed } from './dom.ts';
import type { PageDocument, PageElement } from './dom.ts';
import type { Tamed } from './tame.ts';
import { numbered, rescued } from './rescue.ts';

/**
 * Readability climbs and measures again from every element. Beyond this many elements, or this sum of their depths
 * (real pages: under 4,000 and 100,000), it takes seconds; the density reader is linear.
 */
const MOST_FOR_READABILITY = 10_000;
const MOST_WORK = 250_000;

type Reader = new (document: never, options: object) => { parse(): { readonly content?: unknown } | null };

/** The element that holds the article, by Readability; `null` when it finds none or fails on the page. */
function readable(document: PageDocument): PageElement | null {
  try {
    // Readability's types name the browser's DOM, which the core compiles without.
    const reader = new (Readability as unknown as Reader)(document as never, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (element: unknown) => element,
    });
    return (reader.parse()?.content as PageElement | undefined) ?? null;
  } catch {
    // It throws on some malformed pages: the density reader takes over.
    return null;
  }
}

const size = (list: readonly Block[]): number => list.reduce((sum, block) => sum + block.text.length, 0);

/** Not a line of links. */
const isArticleBlock = (block: Block): boolean => block.links < 0.6 || block.text.length > 200;

const ENOUGH = 200;

/** The paragraphs of the article. `document` is changed; `page` is its source. */
export function bodyBlocks(document: PageDocument, page: Tamed): Block[] {
  const { html } = page;
  numbered(document);
  const chosen = page.elements > MOST_FOR_READABILITY || page.work > MOST_WORK ? null : readable(document);
  let found: Block[] = [];
  if (chosen) {
    clean(chosen);
    const untouched = parsed(html);
    numbered(untouched);
    found = rescued(blocks(chosen).filter(isArticleBlock), untouched);
  }
  if (size(found) >= ENOUGH) return found;
  const dense = densest(parsed(html));
  return size(dense) > size(found) ? dense : found;
}

/** Fallback: the run of paragraphs with few links that holds most text. Linear in the page. */
export function densest(document: PageDocument): Block[] {
  const root = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  if (!root) return [];
  for (const element of all(root, 'nav, footer, aside, form, header, figcaption'))
    if (lengthOf(element) < 0.3 * lengthOf(root)) element.remove();
  const list = blocks(root);
  const good = list.map((block) =>
    block.links < 0.3 && (block.text.length > 60 || /[.!?]["”’)]?$/u.test(block.text)) ? block.text.length : -80,
  );
  // Greatest sum of a run: good paragraphs add their length, others cost a little.
  let [best, bestFrom, bestTo, sum, from] = [0, 0, 0, 0, 0];
  good.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += value;
    if (sum > best) [best, bestFrom, bestTo] = [sum, from, i + 1];
  });
  return list.slice(bestFrom, bestTo).filter((block, i) => good[bestFrom + i]! > 0 || /^h[2-4]$/u.test(block.tag));
}
