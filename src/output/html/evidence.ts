import type { DossierReport } from '../../model/dossier.ts';
import type { Origin } from '../../model/copies.ts';
import type { Span } from '../../model/span.ts';
import { byOrigin, nameOf, reportsOf, sentenceAround, wordsOf } from '../look-up.ts';
import { joined, markup } from './markup.ts';
import type { Html, Part } from './markup.ts';
import type { Page } from './page.ts';
import { reasons } from '../words.ts';

/** Words either side of a finding are cut to this many characters. */
const CONTEXT = 260;

/** The letter of an origin, with its label for those who hover or listen. */
export function badge(page: Page, origin: Origin): Html {
  const label = `Origin ${page.look.letters.get(origin.id) ?? ''}: ${origin.label}`;
  return markup`<abbr class="origin" title="${label}">${page.look.letters.get(origin.id)}</abbr>`;
}

/** "A The Harbour Post, Coast Daily; B The Mole": outlets under the origin they share. */
export function outlets(page: Page, reports: readonly DossierReport[]): Html {
  const groups = byOrigin(page.look, reports).map(({ origin, reports: together }) => {
    const names = together.map((report) => nameOf(page.look, report.id)).join(', ');
    return markup`<span class="group">${origin && badge(page, origin)} ${names}${together.length > 1 && ' (one origin)'}</span>`;
  });
  return markup`<span class="outlets">${joined(groups, markup`<span class="semi">; </span>`)}</span>`;
}

/** A sentence as printed, the words in question marked. */
export function context(page: Page, span: Span): Html {
  const sentence = sentenceAround(page.look, span);
  const text = page.look.reports.get(span.report)?.text ?? '';
  const from = Math.max(sentence.start, span.start - CONTEXT);
  const to = Math.min(sentence.end, span.end + CONTEXT);
  const before = (from > sentence.start ? '… ' : '') + text.slice(from, span.start);
  const after = text.slice(span.end, to) + (to < sentence.end ? ' …' : '');
  const lang = page.look.reports.get(span.report)?.language ?? 'und';
  return markup`<q class="context" lang="${lang}">${before}<mark>${wordsOf(page.look, span)}</mark>${after}</q>`;
}

function citation(page: Page, span: Span): Html {
  const address = page.address(span);
  return markup`<li>
    <a class="cite" href="#${address}">${nameOf(page.look, span.report)}</a>
    ${context(page, span)}
  </li>`;
}

export interface Grounds {
  readonly spans: readonly Span[];
  readonly why: readonly string[];
  readonly by: string;
  readonly label?: string;
  readonly extra?: Part;
}

/** What a finding rests on: the words in their sentences, the reason, the rule. Opens without script. */
export function evidence(page: Page, { spans, why, by, label = 'Evidence', extra }: Grounds): Html {
  return markup`<details class="evidence">
    <summary>${label}</summary>
    <div class="grounds">
      ${
        spans.length > 0 &&
        markup`<ul>
          ${spans.map((span) => citation(page, span))}
        </ul>`
      }
      ${why.length > 0 && markup`<p class="why"><b>Why</b> ${reasons(why)}</p>`} ${extra}
      <p class="rule"><b>Rule</b> <code>${by}</code></p>
    </div>
  </details>`;
}

export const outletsOf = (page: Page, spans: readonly Span[]): Html => outlets(page, reportsOf(page.look, spans));

/** A section with its heading in the margin. */
export function section(id: string, title: string, about: Part, body: Part, wide = false): Html {
  return markup`<section id="${id}" class="${wide ? 'wide' : 'beside'}" aria-labelledby="${id}-title">
    <header>
      <h2 id="${id}-title">${title}</h2>
      ${about !== '' && markup`<p class="about">${about}</p>`}
    </header>
    <div class="body">${body}</div>
  </section> `;
}
