import type { Difference, Reading } from '../../model/claim.ts';
import { differenceTiers } from '../difference-tiers.ts';
import type { Tier } from '../difference-tiers.ts';
import { valueOf } from '../look-up.ts';
import { subjectOf } from '../subject.ts';
import { reasons, kindWords, oneLine, verdictOf } from '../words.ts';
import { evidence, outletsOf, section } from './evidence.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';
import { against } from './word-marks.ts';

/** Readings longer than this stand one under the other, with their words compared. */
const LONG = 48;

function reading(page: Page, one: Reading, base: string | null): Html {
  const value = valueOf(page.look, one);
  const lang = page.look.reports.get(one.spans[0]?.report ?? '')?.language ?? 'und';
  const shown = base === null ? value : against(base, value);
  return markup`<li><p class="value" lang="${lang}">${shown}</p><p class="givers">${outletsOf(page, one.spans)}</p></li>`;
}

/** Short readings side by side; long ones as lines, the words marked that the first has and they have not. */
function readings(page: Page, all: readonly Reading[]): Html {
  const long = all.some((one) => one.value.length > LONG);
  const first = all[0] ? valueOf(page.look, all[0]) : '';
  return markup`<ul class="readings ${long ? 'lines' : 'columns-of-readings'}">${all.map((one, i) => reading(page, one, long && i > 0 ? first : null))}</ul>`;
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
    ${readings(page, one.readings)}
    ${one.why.length > 0 && markup`<p class="why">${reasons(one.why)}</p>`}
    ${evidence(page, {
      spans: one.readings.flatMap((item) => item.spans),
      why: [],
      by: one.by,
      paper: 'sentences',
      extra: claim && markup`<p class="why"><b>Claim</b> <a href="#${anchor(one.claim ?? '')}">${one.claim}</a></p>`,
    })}
  </article>`;
}

function tier(page: Page, { title, note, differences }: Tier): Html {
  const heading = title !== '' && markup`<h3 class="sub">${title}</h3><p class="quiet">${note}</p>`;
  return markup`${heading}${differences.map((one) => difference(page, one))}`;
}

/** Where the reports part ways, most telling first. */
export function differences(page: Page): Html {
  const all = page.look.dossier.differences;
  const body =
    all.length > 0
      ? markup`${differenceTiers(all).map((one) => tier(page, one))}`
      : markup`<p class="empty">No difference found between these reports.</p>`;
  return section(
    'differences',
    'Differences',
    markup`Most telling first. Silence is not denial. <del>Struck</del>: words that only the first reading has. <ins>Underlined</ins>: words that it has not.`,
    body,
  );
}
