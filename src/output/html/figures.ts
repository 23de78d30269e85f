import type { Figure, FigureSum } from '../../model/dossier.ts';
import { commonScale, figureGroups, figureRows, isAlike, reportCount } from '../figure-groups.ts';
import type { FigureGroup } from '../figure-groups.ts';
import { intervalWords } from '../intervals.ts';
import type { Scale } from '../intervals.ts';
import { nameOf, reportsOf, wordsOf } from '../look-up.ts';
import { capitalised, oneLine } from '../words.ts';
import { cite, evidence, outlets, section } from './evidence.ts';
import { anchor, joined, markup } from './markup.ts';
import type { Html } from './markup.ts';
import { numberLine } from './number-line.ts';
import type { Page } from './page.ts';

/** Figures that stand alone and are printed on the page; the rest is counted. */
const MOST_ALONE = 80;
/** Tables, rows of a table, and lines of like figures that a reader would go through; the rest is counted. */
const MOST = { tables: 60, rows: 24, alike: 120 };

function row(page: Page, figures: readonly Figure[], scale: Scale | null): Html {
  const first = figures[0]!;
  const said = page.look.dossier.attributions.find((one) => one.id === first.attribution);
  const words = (figure: Figure): string => oneLine(wordsOf(page.look, figure.span));
  const printed = [...Map.groupBy(figures, words).entries()].map(
    ([shown, same]) =>
      markup`<q id="${page.place(same[0]!.id)}">${shown}</q>${same.slice(1, MOST.rows).map((figure) => markup`<span id="${page.place(figure.id)}"></span>`)}`,
  );
  return markup`<tr>
    <th scope="row">
      ${outlets(
        page,
        reportsOf(
          page.look,
          figures.map((figure) => figure.span),
        ),
      )}
    </th>
    <td>${joined(printed, ' ')}</td>
    <td class="drawn">
      ${scale && numberLine(first, scale)}
      <span class="interval">${intervalWords(first)}${scale === null && first.unit !== '-' && first.kind !== 'count' && ` (${first.unit})`}</span>
    </td>
    <td>${said?.speaker ?? markup`<span class="quiet">the report itself</span>`}</td>
  </tr>`;
}

function table(page: Page, group: FigureGroup): Html {
  const scale = commonScale(group);
  const rows = figureRows(page.look, group.figures);
  const hidden = rows.length - MOST.rows;
  return markup`<article class="finding figures" id="figures-${anchor(group.figures[0]!.id)}" tabindex="-1">
    <h3>${capitalised(oneLine(group.counted))}</h3>
    <div class="scroll" role="region" aria-label="Figures: ${group.counted}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Outlets by origin</th>
            <th scope="col">As printed</th>
            <th scope="col">Can mean</th>
            <th scope="col">Who gives it</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, MOST.rows).map((figures) => row(page, figures, scale))}
        </tbody>
      </table>
    </div>
    ${hidden > 0 && markup`<p class="quiet">and ${hidden} more rows, in the JSON</p>`}
    ${evidence(page, {
      spans: group.figures.map((figure) => figure.span),
      why: [],
      paper: 'places',
      by: [...new Set(group.figures.map((figure) => figure.by))].join(', '),
    })}
  </article>`;
}

function sum(page: Page, one: FigureSum): Html {
  const at = (id: string): Figure | undefined => page.look.dossier.figures.find((figure) => figure.id === id);
  const parts = one.parts.map(at).filter((figure) => figure !== undefined);
  const total = at(one.total);
  const shown = (figure: Figure): Html =>
    markup`<q>${oneLine(wordsOf(page.look, figure.span))}</q>
      <span class="quiet">(${nameOf(page.look, figure.span.report)})</span>`;
  return markup`<article class="finding sum" id="${anchor(one.id)}" tabindex="-1">
    <p class="equation">
      ${joined(parts.map(shown), markup` <b>+</b> `)} <b>${one.holds ? '=' : '≠'}</b> ${total && shown(total)}
    </p>
    <p class="standing">
      <span>${one.holds ? 'The parts add up to the total.' : 'The parts do not add up to the total.'}</span>
      <a class="id" href="#${anchor(one.id)}">${one.id}</a>
    </p>
    ${evidence(page, { spans: [...parts, ...(total ? [total] : [])].map((figure) => figure.span), why: one.why, by: one.by, paper: 'places' })}
  </article>`;
}

/** Figures that several reports print alike: one line each, by origin. */
function alike(page: Page, groups: readonly FigureGroup[]): Html | null {
  if (groups.length === 0) return null;
  const items = groups.slice(0, MOST.alike).map((group) => {
    const spans = group.figures.map((figure) => figure.span);
    const ids = group.figures.slice(1, MOST.rows).map((figure) => markup`<span id="${page.place(figure.id)}"></span>`);
    const first = group.figures[0]!;
    return markup`<li id="${page.place(first.id)}"><q>${oneLine(wordsOf(page.look, first.span))}</q>${ids} ${outlets(page, reportsOf(page.look, spans))}</li>`;
  });
  const count = groups.length === 1 ? 'One figure' : `${String(groups.length)} figures`;
  return markup`<details class="twin"><summary>${count} that several reports print alike</summary><ul>${items}${groups.length > MOST.alike && markup`<li class="quiet">and ${groups.length - MOST.alike} more, in the JSON</li>`}</ul></details>`;
}

function alone(page: Page, groups: readonly FigureGroup[]): Html | null {
  const all = groups.flatMap((group) => group.figures);
  if (all.length === 0) return null;
  const items = all
    .slice(0, MOST_ALONE)
    .map(
      (figure) =>
        markup`<li id="${page.place(figure.id)}"><q>${oneLine(wordsOf(page.look, figure.span))}</q> ${cite(page, figure.span)}</li>`,
    );
  const more = all.length > MOST_ALONE ? markup`<li class="quiet">and ${all.length - MOST_ALONE} more</li>` : null;
  return markup`<details class="twin"><summary>${all.length === 1 ? 'One figure' : `${String(all.length)} figures`} in one report only</summary><ul class="columns">${items}${more}</ul></details>`;
}

/** Where the values differ a table; what all print alike, or one alone, in lists. */
export function figures(page: Page): Html {
  const groups = figureGroups(page.look);
  const several = groups.filter((group) => reportCount(group) > 1);
  const { sums } = page.look.dossier;
  const differing = several.filter((group) => !isAlike(group)).toSorted((a, b) => reportCount(b) - reportCount(a));
  const hidden = differing.length - MOST.tables;
  const body = markup`${differing.slice(0, MOST.tables).map((group) => table(page, group))}
  ${hidden > 0 && markup`<p class="quiet">and ${hidden} more figures that differ, in the JSON</p>`}
  ${sums.length > 0 && markup`<h3 class="sub">Sums across reports</h3>${sums.map((one) => sum(page, one))}`}
  ${alike(page, several.filter(isAlike))}
  ${alone(
    page,
    groups.filter((group) => reportCount(group) === 1),
  )}
  ${groups.length === 0 && markup`<p class="empty">No figure found.</p>`}`;
  return section(
    'figures',
    'Figures',
    'A dot is one number, a bar what the printed words can mean, an arrow an open side.',
    body,
  );
}
