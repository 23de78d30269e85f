import type { Pair } from '../../model/copies.ts';
import { nameOf } from '../look-up.ts';
import { passageIndex } from '../pair-passages.ts';
import type { PassageIndex } from '../pair-passages.ts';
import { capitalised, directionWords, reasons, relationWords, shareWords } from '../words.ts';
import { evidence, section } from './evidence.ts';
import { markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';
import { passages } from './passages.ts';
import { tree } from './tree.ts';

/** Pairs without common text are listed one by one only while a reader could go through them. */
const MOST_INDEPENDENT = 60;
/** Related pairs shown with their passages; the others are named. */
const MOST_RELATED = 80;

function pair(page: Page, shared: PassageIndex, one: Pair, index: number): Html {
  const [a, b] = [nameOf(page.look, one.a), nameOf(page.look, one.b)];
  return markup`<article class="finding pair" id="pair-${index + 1}" tabindex="-1">
    <h3>${a} <span class="quiet">and</span> ${b}</h3>
    <p class="verdict"><b>${capitalised(relationWords[one.relation])}</b>; ${directionWords(one.direction, a, b)}</p>
    <p class="why">${reasons(one.why)}</p>
    ${passages(page, shared, one.a, one.b)}
    ${evidence(page, {
      spans: [],
      why: [
        `of the words of ${a}, ${b} has ${shareWords(one.shareA)}; of the words of ${b}, ${a} has ${shareWords(one.shareB)}`,
      ],
      by: one.by,
      label: 'How much, and by which rule',
    })}
  </article>`;
}

function more(page: Page, pairs: readonly Pair[]): Html | null {
  if (pairs.length === 0) return null;
  const items = pairs.map(
    (one) =>
      markup`<li><b>${nameOf(page.look, one.a)}</b> and <b>${nameOf(page.look, one.b)}</b> <span class="quiet">${relationWords[one.relation]}</span></li>`,
  );
  return markup`<details class="twin"><summary>${pairs.length} more pairs that share text</summary><ul class="columns">${items}</ul></details>`;
}

function independent(page: Page, pairs: readonly Pair[]): Html | null {
  if (pairs.length === 0) return null;
  const count = pairs.length === 1 ? 'One pair has' : `${String(pairs.length)} pairs have`;
  if (pairs.length > MOST_INDEPENDENT) return markup`<p class="quiet">${count} no common text.</p>`;
  return markup`<details class="twin">
    <summary>${count} no common text</summary>
    <ul>
      ${pairs.map(
        (one) =>
          markup`<li>
            <b>${nameOf(page.look, one.a)}</b> and <b>${nameOf(page.look, one.b)}</b>
            <span class="quiet">${one.why.join('; ')}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Who took text from whom: the tree, then every related pair with its passages. */
export function copies(page: Page): Html {
  const { pairs } = page.look.dossier.copies;
  const related = pairs
    .filter((one) => one.relation !== 'independent')
    .toSorted((a, b) => Math.max(b.shareA, b.shareB) - Math.max(a.shareA, a.shareB));
  const shared = passageIndex(page.look.dossier.copies.passages);
  const body = markup`${tree(page)}
  ${related.length > 0 ? related.slice(0, MOST_RELATED).map((one, i) => pair(page, shared, one, i)) : markup`<p class="empty">No copying found between these reports.</p>`}
  ${more(page, related.slice(MOST_RELATED))}
  ${independent(
    page,
    pairs.filter((one) => one.relation === 'independent'),
  )}`;
  return section('copies', 'Copies', 'Who took text from whom. Quoted words and page furniture do not count.', body);
}
