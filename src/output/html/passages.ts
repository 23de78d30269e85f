import type { Passage } from '../../model/copies.ts';
import type { Span } from '../../model/span.ts';
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
  const link = (span: Span): Html =>
    markup`<a class="cite" href="#${page.address(span)}" aria-label="in ${nameOf(page.look, span.report)}">¶</a>`;
  return markup`<tr>
    <td>${left} ${link(a)}</td>
    <td>${right} ${link(b)}</td>
    <td class="quiet">${kindsInWords[passage.kind]}, ${causesInWords[passage.cause]}</td>
  </tr>`;
}

/** Passages by the two reports that share them. A large story has too many to search them pair by pair. */
export type PassageIndex = ReadonlyMap<string, readonly Passage[]>;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const indexed = (all: readonly Passage[]): PassageIndex =>
  Map.groupBy(all, ({ a, b }) => keyOf(a.report, b.report));

/** Aligned passages of two reports, side by side, in the order of the first. */
export function passages(page: Page, index: PassageIndex, a: string, b: string): Html | null {
  const shared = (index.get(keyOf(a, b)) ?? []).toSorted(
    (p, q) => (p.a.report === a ? p.a.start : p.b.start) - (q.a.report === a ? q.a.start : q.b.start),
  );
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
