import type { BriefSentence } from '../../model/dossier.ts';
import { nameOf, reportsOf } from '../look-up.ts';
import { counted, statusWords } from '../words.ts';
import { evidence, outlets, section } from './evidence.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

/** Where a sentence comes from and who else says it. */
function standing(page: Page, sentence: BriefSentence): Html {
  const [first, ...rest] = sentence.spans;
  const claim = page.look.dossier.claims.find((one) => one.id === sentence.claims[0]);
  const { sign, words } = statusWords[sentence.status];
  const others = reportsOf(page.look, rest).filter((report) => report.id !== first?.report);
  return markup`<p class="standing">
    <span class="status"><span class="sign" aria-hidden="true">${sign}</span> ${words}</span>
    ${claim && markup`<a href="#${anchor(claim.id)}">${counted(claim.origins.min, claim.origins.max, 'origin')}</a>`}
    ${first && markup`<span>as printed by ${nameOf(page.look, first.report)}</span>`}
    ${others.length > 0 && markup`<span>also ${outlets(page, others)}</span>`}
  </p>`;
}

/** The brief: sentences as printed, with their standing and their words. */
export function brief(page: Page): Html {
  const { brief: sentences } = page.look.dossier;
  const items = sentences.map(
    (sentence, i) =>
      markup`<li class="finding" id="b${i + 1}" tabindex="-1">
        <p class="told" lang="${page.look.reports.get(sentence.spans[0]?.report ?? '')?.language ?? 'und'}">
          ${sentence.text}
        </p>
        ${standing(page, sentence)} ${evidence(page, { spans: sentence.spans, why: [], by: sentence.by, told: sentence.text })}
      </li>`,
  );
  const body =
    items.length > 0
      ? markup`<ol class="brief">
          ${items}
        </ol>`
      : markup`<p class="empty">No sentence could be chosen: nothing is told by more than one report.</p>`;
  return section('brief', 'Brief', 'Only words that stand in the reports.', body);
}
