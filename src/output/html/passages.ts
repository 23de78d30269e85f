import type { Passage } from '../../model/copies.ts';
import type { Span } from '../../model/span.ts';
import { nameOf, wordsOf } from '../look-up.ts';
import { passagesOf } from '../pair-passages.ts';
import type { PassageIndex } from '../pair-passages.ts';
import { passageHow } from '../words.ts';
import { markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';
import { sides } from './word-marks.ts';

function row(page: Page, passage: Passage): Html {
  const { a, b } = passage;
  const [left, right] = sides(wordsOf(page.look, a), wordsOf(page.look, b));
  const link = (span: Span): Html =>
    markup`<a class="cite" href="#${page.address(span)}" aria-label="in ${nameOf(page.look, span.report)}">¶</a>`;
  const language = (span: Span): string => page.look.reports.get(span.report)?.language ?? 'und';
  return markup`<tr class="${passage.cause}">
    <td lang="${language(a)}">${left} ${link(a)}</td>
    <td lang="${language(b)}">${right} ${link(b)}</td>
    <td class="quiet">${passageHow(passage)}</td>
  </tr>`;
}

/** Aligned passages of two reports, side by side, in the order of the first. */
export function passages(page: Page, index: PassageIndex, a: string, b: string): Html | null {
  const shared = passagesOf(index, a, b);
  if (shared.length === 0) return null;
  const count = shared.length === 1 ? 'One passage' : `${String(shared.length)} passages`;
  return markup`<details class="evidence">
    <summary>${count} side by side</summary>
    <div class="grounds scroll" role="region" aria-label="Passages side by side" tabindex="0">
      <table class="passages">
        <caption class="hidden">
          Passages that ${nameOf(page.look, a)} and ${nameOf(page.look, b)} share. Struck words stand only on the left,
          underlined words only on the right.
        </caption>
        <thead>
          <tr>
            <th scope="col">${nameOf(page.look, a)}</th>
            <th scope="col">${nameOf(page.look, b)}</th>
            <th scope="col">How alike</th>
          </tr>
        </thead>
        <tbody>
          ${shared.map((one) => row(page, one))}
        </tbody>
      </table>
      <p class="quiet">Struck: only on the left. Underlined: only on the right.</p>
    </div>
  </details>`;
}
