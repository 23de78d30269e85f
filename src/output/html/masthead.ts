import { nameOf, outletCount, reportsOf, saysMore } from '../look-up.ts';
import { reasons, counted, dateWords, listed, originWords } from '../words.ts';
import { badge } from './evidence.ts';
import { glance } from './glance.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

/** Origins that the first screen shows; the others are one click away. */
const MOST_CARDS = 8;

/** "7 outlets, 5 to 6 origins": the line that the whole page explains. */
export function headline(page: Page): string {
  const { dossier } = page.look;
  const outlets = outletCount(dossier);
  return `${counted(outlets, outlets, 'outlet')}, ${counted(dossier.originCount.min, dossier.originCount.max, 'origin')}`;
}

/** The first printed title, and between which times the reports appeared. */
function lede(page: Page): Html {
  const { reports } = page.look.dossier;
  const title = reports.find((report) => report.title !== undefined);
  const times = reports
    .flatMap((report) => (report.published ? [report.published.value] : []))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const from = times[0];
  const to = times.at(-1);
  const undated = reports.length - times.length;
  return markup`<p class="lede">
    ${title && markup`<q lang="${title.language}">${title.title}</q> <span class="quiet">(${nameOf(page.look, title.id)})</span>`}
    ${
      from !== undefined &&
      markup`<span class="quiet when">${to === from ? `Printed ${dateWords(from)}` : `Printed from ${dateWords(from)} to ${dateWords(to!)}`}${undated > 0 && `; ${String(undated)} without a date`}</span>`
    }
  </p>`;
}

function originCard(page: Page, index: number): Html {
  const origin = page.look.dossier.origins[index]!;
  const own = origin.reports.filter((id) => page.look.originOf.get(id) === origin).map((id) => nameOf(page.look, id));
  const shared = origin.reports
    .filter((id) => page.look.originOf.get(id) !== origin)
    .map((id) => nameOf(page.look, id));
  const names = [...own, ...(shared.length > 0 ? [`part of ${listed(shared)}`] : [])].join(', ');
  return markup`<li id="${anchor(origin.id)}">
    <p class="who">${badge(page, origin)} <b>${names}</b></p>
    <p class="quiet">
      ${originWords[origin.kind]}${saysMore(origin, own) && markup`: ${origin.label}`}
    </p>
    ${
      origin.why.length > 0 &&
      markup`<details class="evidence">
        <summary>${origin.reports.length > 1 ? 'Why one origin' : 'Why'}</summary>
        <div class="grounds">
          <p class="why">${reasons(origin.why)}</p>
          <p class="rule"><b>Rule</b> <code>${origin.by}</code></p>
        </div>
      </details>`
    }
  </li>`;
}

export function masthead(page: Page): Html {
  const { dossier } = page.look;
  const cards = dossier.origins.map((_, i) => originCard(page, i));
  const inNone = dossier.reports.filter((report) => !page.look.originOf.has(report.id));
  return markup`<header class="masthead">
    <p class="kicker">Stemma</p>
    <h1>${headline(page)}</h1>
    ${lede(page)}
    <ol class="origins" aria-label="Origins">
      ${cards.slice(0, MOST_CARDS)}
    </ol>
    ${
      cards.length > MOST_CARDS &&
      markup`<details class="twin">
        <summary>${cards.length - MOST_CARDS} more origins</summary>
        <ol class="origins" aria-label="More origins">
          ${cards.slice(MOST_CARDS)}
        </ol>
      </details>`
    }
    ${
      inNone.length > 0 &&
      markup`<p class="quiet">
        Origin not known, none counted:
        ${reportsOf(
          page.look,
          inNone.map((report) => ({ report: report.id, start: 0, end: 0 })),
        )
          .map((report) => nameOf(page.look, report.id))
          .join(', ')}.
      </p>`
    }
    ${glance(page)}
    <p class="quiet note">
      An origin is an independent root of information. Outlets that print one text are one origin. This page says what
      was printed and by whom; it does not say what happened.
    </p>
  </header> `;
}
