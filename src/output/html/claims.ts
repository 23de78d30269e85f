import type { Claim } from '../../model/claim.ts';
import { nameOf, reportsOf } from '../look-up.ts';
import { isShared, rankedClaims } from '../ranked-claims.ts';
import { stanceOf } from '../stances.ts';
import { counted, oneLine, shortened, someOf, stanceWords, statusWords } from '../words.ts';
import { badge, cite, evidence, outlets, section } from './evidence.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

/** Columns and rows that a reader can still take in; beyond them the list alone stands. */
const MOST_COLUMNS = 12;
const MOST_ROWS = 40;
const MOST_SINGLE = 120;
const MOST_SILENT = 12;

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
      const { sign, word } = stanceWords[stanceOf(page.look, claim, origin)];
      return markup`<td class="${word.replace(' ', '-')}">
        <span class="sign" aria-hidden="true">${sign}</span> ${word}
      </td>`;
    });
    return markup`<tr>
      <th scope="row"><a href="#${anchor(claim.id)}">${shortened(page.look.claimWords.get(claim.id)!, 110)}</a></th>
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
    <p class="told"><q lang="${page.look.reports.get(claim.statements[0]?.span.report ?? '')?.language ?? 'und'}">${page.look.claimWords.get(claim.id)}</q></p>
    <p class="standing">
      <span class="status"><span class="sign" aria-hidden="true">${sign}</span> ${words}</span>
      <span>${counted(claim.outlets, claim.outlets, 'outlet')},
        ${counted(claim.origins.min, claim.origins.max, 'origin')}</span>
      ${claim.parties.length > 0 && markup`<span>speaking for: ${claim.parties.join(', ')}</span>`}
      <a class="id" href="#${anchor(claim.id)}">${claim.id}</a>
    </p>
    ${readings(page, claim)}
    <p class="givers">
      <span class="by">Said by ${outlets(page, reports)}.</span>${hedged.length > 0 && markup` Hedged in ${outlets(page, hedged)}.`}${
        silent.length > 0 &&
        markup` <span class="quiet">Silent: ${someOf(
          silent.map((report) => nameOf(page.look, report.id)),
          MOST_SILENT,
        )}.</span>`
      }
    </p>
    ${evidence(page, { spans: claim.statements.map((statement) => statement.span), why: claim.why, by: claim.by, told: page.look.claimWords.get(claim.id)! })}
  </article>`;
}

/** A claim of one report: its words, where they stand, and who is given for it. */
function alone(page: Page, claim: Claim): Html {
  const { sign, words } = statusWords[claim.status];
  const [first] = claim.statements;
  return markup`<li class="finding" id="${anchor(claim.id)}" tabindex="-1">
    <q lang="${page.look.reports.get(first?.span.report ?? '')?.language ?? 'und'}">${page.look.claimWords.get(claim.id)}</q>
    ${first && cite(page, first.span)}
    <span class="quiet"><span class="sign" aria-hidden="true">${sign}</span> ${words} · ${claim.id}</span>
  </li>`;
}

/** Claims by origin: a matrix and its list twin, disputed ones first. */
export function claims(page: Page): Html {
  const all = rankedClaims(page.look.dossier);
  const several = all.filter(isShared);
  const single = all.filter((claim) => !isShared(claim));
  const body = markup`${matrix(page, several)}
  ${several.length > 0 && markup`<div class="claims-list">${several.map((claim) => item(page, claim))}</div>`}
  ${
    single.length > 0 &&
    markup`<details class="twin">
      <summary>
        ${single.length === 1 ? 'One statement' : `${String(single.length)} statements`} in one report only
      </summary>
      <ul class="singles">
        ${single.slice(0, MOST_SINGLE).map((claim) => alone(page, claim))}
      </ul>
      ${single.length > MOST_SINGLE && markup`<p class="quiet">and ${single.length - MOST_SINGLE} more in the JSON.</p>`}
      <p class="rule"><b>Rule</b> <code>${[...new Set(single.map((claim) => claim.by))].join(', ')}</code></p>
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
