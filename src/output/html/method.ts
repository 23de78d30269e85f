import { nameOf } from '../look-up.ts';
import { dateWords } from '../words.ts';
import { section } from './evidence.ts';
import { markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

function sources(page: Page): Html {
  const rows = page.look.dossier.reports.map((report) => {
    const web = report.url !== undefined && /^https?:\/\//u.test(report.url);
    return markup`<tr>
      <th scope="row">${nameOf(page.look, report.id)}</th>
      <td>${report.file ?? report.ref}</td>
      <td>${report.published ? dateWords(report.published.value) : 'no date'}</td>
      <td class="long">
        ${web ? markup`<a href="${report.url}" rel="noreferrer noopener">${report.url}</a>` : (report.url ?? '')}
      </td>
      <td class="long"><code>${report.id}</code></td>
    </tr>`;
  });
  return markup`<div class="scroll" role="region" aria-label="Reports and their hashes" tabindex="0">
    <table class="sources">
      <caption>
        The reports, with the hash of the bytes as they came in
      </caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">File</th>
          <th scope="col">Printed</th>
          <th scope="col">Address</th>
          <th scope="col">Hash</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** How it was made, with what bounds, and what it cannot say. */
export function method(page: Page): Html {
  const { method: how, version, schema } = page.look.dossier;
  const options = Object.entries(how.options);
  const thresholds = Object.entries(how.thresholds);
  const body = markup`${
    how.limits.length > 0 &&
    markup`<ul class="limits">
        ${how.limits.map((limit) => markup`<li>${limit}</li>`)}
      </ul>`
  }
    <p>
      Found by rules, offline, without a language model; every finding names its rule and its words. Stemma compares
      what was printed. It does not know what happened, does not rate outlets, and misses things: read the words before
      you rely on a finding.
    </p>
    <p>
      Two counts are kept apart: origins of the texts (whose wording is it?) at the top of this page, and origins of a
      claim (who told it?) beside each claim. A range is what the texts leave open.
    </p>
    ${sources(page)}
    <details class="twin">
      <summary>Options and bounds of this run</summary>
      <dl class="bounds">
        ${[...options, ...thresholds].map(
          ([key, value]) =>
            markup`<div>
              <dt>${key}</dt>
              <dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </div>`,
        )}
      </dl>
    </details>
    <p class="quiet">Stemma ${version}, schema ${schema}.</p>`;
  return section('method', 'Method and limits', '', body);
}
