import type { DossierReport } from '../../model/dossier.ts';
import type { Origin } from '../../model/copies.ts';
import type { Span } from '../../model/span.ts';
import { byOrigin, nameOf, reportsOf, sentenceAround, sentenceNumber, wholeWords, wordsOf } from '../look-up.ts';
import { joined, markup } from './markup.ts';
import type { Html, Part } from './markup.ts';
import type { Page } from './page.ts';
import { oneLine, reasons, someOf } from '../words.ts';

/** Words either side of a finding are cut to this many characters. */
const CONTEXT = 260;
/** Wordings of one finding, and places of one wording, that a reader would go through; the rest is counted. */
const MOST = { wordings: 12, places: 8, groups: 12, names: 8 };

/** The letter of an origin, with its label for those who hover or listen. */
export function badge(page: Page, origin: Origin): Html {
  const label = `Origin ${page.look.letters.get(origin.id) ?? ''}: ${origin.label}`;
  return markup`<abbr class="origin" title="${label}">${page.look.letters.get(origin.id)}</abbr>`;
}

/** "A The Harbour Post, Coast Daily; B The Mole": outlets under the origin they share. */
export function outlets(page: Page, reports: readonly DossierReport[]): Html {
  const all = byOrigin(page.look, reports);
  const hidden = all.length - MOST.groups;
  const groups = all.slice(0, MOST.groups).map(({ origin, reports: together }) => {
    const each = together.map((report) => nameOf(page.look, report.id));
    const names = each.length > MOST.names + 1 ? someOf(each, MOST.names) : each.join(', ');
    return markup`<span class="group">${origin && badge(page, origin)} ${names}${together.length > 1 && ' (one origin)'}</span>`;
  });
  return markup`<span class="outlets">${joined(groups, markup`<span class="semi">; </span>`)}${hidden > 0 && markup` and ${hidden} more ${hidden === 1 ? 'origin' : 'origins'}`}</span>`;
}

/** A sentence as printed, the words in question marked. On paper the words about them can be left out. */
export function context(page: Page, found: Span): Html {
  const span = wholeWords(page.look, found);
  const sentence = sentenceAround(page.look, span);
  const text = page.look.reports.get(span.report)?.text ?? '';
  const from = Math.max(sentence.start, span.start - CONTEXT);
  const to = Math.min(sentence.end, span.end + CONTEXT);
  const before = (from > sentence.start ? '… ' : '') + text.slice(from, span.start);
  const after = text.slice(span.end, to) + (to < sentence.end ? ' …' : '');
  const around = (words: string): Part => words !== '' && markup`<span class="around">${words}</span>`;
  const lang = page.look.reports.get(span.report)?.language ?? 'und';
  return markup`<q class="context" lang="${lang}">${around(before)}<mark>${wordsOf(page.look, span)}</mark>${around(after)}</q>`;
}

/** Where words stand: the report, and on paper the number of the sentence there. */
export const cite = (page: Page, span: Span): Html =>
  markup`<a class="cite" href="#${page.address(span)}">${nameOf(page.look, span.report)}<span class="no"> ${sentenceNumber(page.look, span)}</span></a>`;

/** What counts as the same words: letters and digits alone. */
const bare = (text: string): string =>
  oneLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The places of words that are printed alike: the first with its sentence, of the others the address. */
function alike(page: Page, spans: readonly Span[], isTold: boolean): Html {
  const first = spans[0]!;
  const reports = [...new Map(spans.map((span) => [span.report, span])).values()];
  const hidden = reports.length - MOST.places;
  return markup`<li class="${isTold ? 'again' : ''}">
    ${joined(
      reports.slice(0, MOST.places).map((span) => cite(page, span)),
      ', ',
    )}${hidden > 0 && markup` <span class="quiet">and ${hidden} more</span>`}
    ${context(page, first)}
  </li>`;
}

/** The wordings, each with its places. What stands on the page already is marked: paper need not repeat it. */
function citations(page: Page, { spans, told = '', paper }: Grounds): readonly Html[] {
  const words = (span: Span): string => bare(wordsOf(page.look, span));
  const key = (span: Span): string =>
    paper === 'sentences'
      ? `${words(span)}\u0000${bare(wordsOf(page.look, sentenceAround(page.look, wholeWords(page.look, span))))}`
      : words(span);
  const groups = [...Map.groupBy(spans, key).values()];
  const hidden = groups.length - MOST.wordings;
  const shown = groups.slice(0, MOST.wordings).map((group) => alike(page, group, words(group[0]!) === bare(told)));
  return hidden > 0 ? [...shown, markup`<li class="quiet">and ${hidden} more wordings, in the JSON</li>`] : shown;
}

export interface Grounds {
  readonly spans: readonly Span[];
  readonly why: readonly string[];
  readonly by: string;
  readonly label?: string;
  readonly extra?: Part;
  /** What the finding prints already; on paper its words are not printed once more. */
  readonly told?: string;
  /** What paper shows of each place: its sentence, the words in question (the default), or the place alone. */
  readonly paper?: 'sentences' | 'words' | 'places';
}

/** What a finding rests on: the words in their sentences, the reason, the rule. Opens without script. */
export function evidence(page: Page, grounds: Grounds): Html {
  const { spans, why, by, label = 'Evidence', extra, paper = 'words' } = grounds;
  return markup`<details class="evidence ${paper}">
    <summary>${label}</summary>
    <div class="grounds">
      ${
        spans.length > 0 &&
        markup`<ul>
          ${citations(page, grounds)}
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
