import type { Claim, Statement } from '../../model/claim.ts';
import type { Origin } from '../../model/copies.ts';
import { nameOf, reportsOf } from '../look-up.ts';
import { counted, oneLine, shortened, statusWords } from '../words.ts';
import { badge, evidence, outlets, section } from './evidence.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

/** Columns and rows that a reader can still take in; beyond them the list alone stands. */
const MOST_COLUMNS = 12;
const MOST_ROWS = 40;
const MOST_SINGLE = 120;

interface Cell {
  readonly sign: string;
  readonly word: string;
}

const SAYS: Cell = { sign: '=', word: 'says' };
const HEDGES: Cell = { sign: '~', word: 'hedges' };
const OTHERWISE: Cell = { sign: '≠', word: 'says otherwise' };
/** Another value or wording that can stand beside the first. */
const VARIES: Cell = { sign: '=', word: 'other reading' };
const SILENT: Cell = { sign: '∅', word: 'silent' };

const within = (statement: Statement, span: { report: string; start: number; end: number }): boolean =>
  statement.span.report === span.report && statement.span.start < span.end && statement.span.end > span.start;

/** What the reports of one origin do with a claim. Silence is shown as silence, never as denial. */
function cellOf(page: Page, claim: Claim, origin: Origin | null, report?: string): Cell {
  const mine = claim.statements.filter(({ span }) =>
    origin === null ? span.report === report : page.look.originOf.get(span.report) === origin,
  );
  if (mine.length === 0) return SILENT;
  const [first, ...others] = claim.readings;
  const apart = others.some((reading) =>
    mine.some((statement) => reading.statements.some((span) => within(statement, span))),
  );
  const base = first?.statements.some((span) => mine.some((statement) => within(statement, span))) ?? true;
  const denied = claim.statements.filter((statement) => statement.negated).length;
  const odd = denied > 0 && denied < claim.statements.length && mine.every((statement) => statement.negated);
  if (odd || (apart && !base)) return claim.status === 'disputed' ? OTHERWISE : VARIES;
  return mine.every((statement) => statement.hedged) ? HEDGES : SAYS;
}

function matrix(page: Page, claims: readonly Claim[]): Html | null {
  const columns = page.look.dossier.origins.filter((origin) =>
    page.look.dossier.reports.some((report) => page.look.originOf.get(report.id) === origin),
  );
  if (columns.length < 2 || columns.length > MOST_COLUMNS || claims.length === 0) return null;
  const head = columns.map(
    (origin) =>
      markup`<th scope="col">
        ${badge(page, origin)}<span class="of">${shortened(
          origin.reports
            .filter((id) => page.look.originOf.get(id) === origin)
            .map((id) => nameOf(page.look, id))
            .join(', '),
          44,
        )}</span>
      </th>`,
  );
  const rows = claims.slice(0, MOST_ROWS).map((claim) => {
    const cells = columns.map((origin) => {
      const { sign, word } = cellOf(page, claim, origin);
      return markup`<td class="${word.replace(' ', '-')}">
        <span class="sign" aria-hidden="true">${sign}</span> ${word}
      </td>`;
    });
    return markup`<tr>
      <th scope="row"><a href="#${anchor(claim.id)}">${shortened(oneLine(claim.text), 110)}</a></th>
      ${cells}
      <td class="count">${counted(claim.origins.min, claim.origins.max, 'origin')}</td>
    </tr>`;
  });
  return markup`<div class="scroll matrix" role="region" aria-label="Claims by origin" tabindex="0">
    <table>
      <caption>
        Which origin says what. The list below says the same.
      </caption>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          ${head}
          <th scope="col">Origins of the claim</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function readings(page: Page, claim: Claim): Html | null {
  if (claim.readings.length < 2) return null;
  return markup`<ul class="readings">
    ${claim.readings.map(
      (one) =>
        markup`<li>
          <p class="value">${oneLine(one.value)}</p>
          <p class="givers">${outlets(page, reportsOf(page.look, one.statements))}</p>
        </li>`,
    )}
  </ul>`;
}

function item(page: Page, claim: Claim): Html {
  const { sign, words } = statusWords[claim.status];
  const reports = reportsOf(
    page.look,
    claim.statements.map((statement) => statement.span),
  );
  const silent = page.look.dossier.reports.filter((report) => claim.silent.includes(report.id));
  const hedged = reports.filter((report) =>
    claim.statements.filter((one) => one.span.report === report.id).every((one) => one.hedged),
  );
  return markup`<article class="finding claim" id="${anchor(claim.id)}" tabindex="-1">
    <p class="told"><q>${oneLine(claim.text)}</q></p>
    <p class="standing">
      <span class="status"><span class="sign" aria-hidden="true">${sign}</span> ${words}</span>
      <span>${counted(claim.outlets, claim.outlets, 'outlet')},
        ${counted(claim.origins.min, claim.origins.max, 'origin')}</span>
      ${claim.parties.length > 0 && markup`<span>speaking for: ${claim.parties.join(', ')}</span>`}
      <a class="id" href="#${anchor(claim.id)}">${claim.id}</a>
    </p>
    ${readings(page, claim)}
    <p class="givers">
      Said by
      ${outlets(page, reports)}.${hedged.length > 0 && markup` Hedged in ${outlets(page, hedged)}.`}${silent.length > 0 && markup` <span class="quiet">Silent: ${silent.map((report) => nameOf(page.look, report.id)).join(', ')}.</span>`}
    </p>
    ${evidence(page, { spans: claim.statements.map((statement) => statement.span), why: claim.why, by: claim.by })}
  </article>`;
}

const rank = (claim: Claim): number => (claim.status === 'disputed' ? 0 : 1);

/** Claims by origin: a matrix and its list twin, disputed ones first. */
export function claims(page: Page): Html {
  const all = page.look.dossier.claims;
  const several = all
    .filter((claim) => new Set(claim.statements.map((one) => one.span.report)).size > 1)
    .toSorted((a, b) => rank(a) - rank(b));
  const single = all.filter((claim) => !several.includes(claim));
  const body = markup`${matrix(page, several)}
  ${several.length > 0 && markup`<div class="list">${several.map((claim) => item(page, claim))}</div>`}
  ${
    single.length > 0 &&
    markup`<details class="twin">
      <summary>
        ${single.length === 1 ? 'One statement' : `${String(single.length)} statements`} in one report only
      </summary>
      ${single.slice(0, MOST_SINGLE).map((claim) => item(page, claim))}${single.length > MOST_SINGLE && markup`<p class="quiet">and ${single.length - MOST_SINGLE} more in the JSON.</p>`}
    </details>`
  }
  ${all.length === 0 && markup`<p class="empty">No claim found.</p>`}`;
  return section(
    'claims',
    'Claims',
    'What several reports say. The number of origins is of the claim, not of the texts.',
    body,
    true,
  );
}
