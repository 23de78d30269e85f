import type { Difference, Reading } from '../../model/claim.ts';
import { subjectOf } from '../subject.ts';
import { reasons, kindWords, oneLine, verdictOf } from '../words.ts';
import { evidence, outletsOf, section } from './evidence.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

function reading(page: Page, { value, spans }: Reading): Html {
  return markup`<li>
    <p class="value">${oneLine(value)}</p>
    <p class="givers">${outletsOf(page, spans)}</p>
  </li>`;
}

function difference(page: Page, one: Difference): Html {
  const { sign, words } = verdictOf(one);
  const about = subjectOf(page.look, one);
  const claim = one.claim !== undefined && page.look.dossier.claims.some((claim) => claim.id === one.claim);
  return markup`<article class="finding difference ${one.verdict}" id="${page.place(one.id)}" tabindex="-1">
    <h3>
      <span class="kind">${kindWords[one.kind]}</span>${about !== '' && markup` <span class="subject">${oneLine(about)}</span>`}
    </h3>
    <p class="verdict">
      <span class="sign" aria-hidden="true">${sign}</span> ${words}
      <a class="id" href="#${anchor(one.id)}">${one.id}</a>
    </p>
    <ul class="readings">
      ${one.readings.map((item) => reading(page, item))}
    </ul>
    ${one.why.length > 0 && markup`<p class="why">${reasons(one.why)}</p>`}
    ${evidence(page, {
      spans: one.readings.flatMap((item) => item.spans),
      why: [],
      by: one.by,
      extra: claim && markup`<p class="why"><b>Claim</b> <a href="#${anchor(one.claim ?? '')}">${one.claim}</a></p>`,
    })}
  </article>`;
}

/** Where the reports part ways, most telling first. */
export function differences(page: Page): Html {
  const all = page.look.dossier.differences;
  const body =
    all.length > 0
      ? markup`${all.map((one) => difference(page, one))}`
      : markup`<p class="empty">No difference found between these reports.</p>`;
  return section('differences', 'Differences', 'Most telling first. Silence is not denial.', body);
}
