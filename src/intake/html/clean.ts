import { cleanRules } from './clean-rules.ts';
import { lengthOf } from './blocks.ts';
import { all, folded, labels } from './dom.ts';
import type { PageElement } from './dom.ts';

/** A part that holds more of the text than this is the article, whatever it is called. */
const MOST = 0.3;

/** A caption taken out of the body, with its photo credit where it is set apart. */
export interface Caption {
  readonly text: string;
  readonly credit: string | null;
}

function captionOf(element: PageElement): Caption | null {
  const text = folded(element.textContent);
  if (text === '' || text.length > 800) return null;
  const credit = element.querySelector('[class*="credit"], [class*="copyright"], cite, small');
  return { text, credit: credit === null ? null : folded(credit.textContent) };
}

/** Captions of the page, read before anything is removed. */
export function captionsOf(root: PageElement): Caption[] {
  const seen = new Set<string>();
  return all(root, 'figcaption, [class*="caption"]')
    .slice(0, 60)
    .flatMap((element) => captionOf(element) ?? [])
    .filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}

const matches = (element: PageElement): boolean => {
  const tag = element.tagName.toLowerCase();
  const names = labels(element);
  return cleanRules.some(
    (rule) =>
      rule.tags?.includes(tag) === true ||
      (rule.labels !== undefined && names.trim() !== '' && rule.labels.test(names)),
  );
};

/** Takes what is no article text out of the element Readability chose. */
export function clean(root: PageElement): void {
  const whole = Math.max(1, lengthOf(root));
  for (const element of all(root, '*')) {
    if (!matches(element)) continue;
    const tag = element.tagName.toLowerCase();
    if (/^(?:html|body|article|main|h1)$/u.test(tag)) continue;
    // Posts of social networks and other quotations are part of the text, however their frame is called.
    if (tag === 'blockquote' || element.querySelector('blockquote') !== null) continue;
    if (lengthOf(element) / whole < MOST) element.remove();
  }
}
