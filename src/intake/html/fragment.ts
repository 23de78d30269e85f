import { blocks } from './blocks.ts';
import { parsed } from './dom.ts';
import { tamed } from './tame.ts';

/**
 * The text of a piece of HTML, every block a paragraph.
 *
 * @example textOfFragment('<p>One.</p><p>Two.</p>') // 'One.\n\nTwo.'
 */
export function textOfFragment(html: string): string {
  const { html: safe } = tamed(html);
  const body = parsed(`<!doctype html><html><body>${safe}</body></html>`).body;
  return body === null
    ? ''
    : blocks(body)
        .map((block) => block.text)
        .join('\n\n');
}
