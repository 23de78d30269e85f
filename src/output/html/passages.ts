import type { Passage } from '../../model/copies.ts';
import { nameOf, wordsOf } from '../look-up.ts';
import { markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';
import { sides } from './word-marks.ts';

const kindsInWords = { verbatim: 'word for word', edited: 'edited', rewritten: 'rewritten' } as const;
const causesInWords = {
  copy: 'taken over',
  'shared-quote': 'words both quote',
  'stock-phrase': 'stock phrase',
} as const;

function row(page: Page, passage: Passage, flip: boolean): Html {
  const [a, b] = flip ? [passage.b, passage.a] : [passage.a, passage.b];
  const [left, right] = sides(wordsOf(page.look, a), wordsOf(page.look, b));
  return markup`<tr>
    <td>
      <a class="cite" href="#${page.address(a)}" title="in ${nameOf(page.look, a.report)}">${nameOf(page.look, a.report)}</a>
      ${left}
    </td>
    <td>
      <a class="cite" href="#${page.address(b)}" title="in ${nameOf(page.look, b.report)}">${nameOf(page.look, b.report)}</a>
      ${right}
    </td>
    <td class="quiet">${kindsInWords[passage.kind]}, ${causesInWords[passage.cause]}</td>
  </tr>`;
}

/** Aligned passages of two reports, side by side, in the order of the first. */
export function passages(page: Page, a: string, b: string): Html | null {
  const shared = page.look.dossier.copies.passages
    .filter((one) => (one.a.report === a && one.b.report === b) || (one.a.report === b && one.b.report === a))
    .sort((p, q) => (p.a.report === a ? p.a.start : p.b.start) - (q.a.report === a ? q.a.start : q.b.start));
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
          ${shared.map((one) => row(page, one, one.a.report !== a))}
        </tbody>
      </table>
      <p class="quiet">Struck: only on the left. Underlined: only on the right.</p>
    </div>
  </details>`;
}
