import type { DossierReport } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { byOrigin, nameOf } from '../look-up.ts';
import { dateWords, furnitureWords, oneLine } from '../words.ts';
import { badge, section } from './evidence.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import { marksOf } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Page } from './page.ts';

interface Report {
  readonly report: DossierReport;
  readonly marks: readonly Mark[];
  readonly anchors: readonly Span[];
}

function head(page: Page, report: DossierReport): Html {
  const origin = page.look.originOf.get(report.id);
  const { published } = report;
  // A plain text prints its title itself.
  const showsTitle = report.title !== undefined && !report.text.slice(0, 600).includes(report.title);
  const facts = [
    published ? `${dateWords(published.value)}${published.stated ? '' : ' (given with the file)'}` : 'no date',
    ...(report.byline === undefined ? [] : [`by ${oneLine(report.byline)}`]),
    ...report.credits.map(
      ({ agency, for: what }) => `${what === 'photo' ? 'photo' : what === 'relay' ? 'by way of' : 'credits'} ${agency}`,
    ),
    ...(report.file === undefined ? [] : [report.file.split(/[\\/]/u).at(-1)!]),
  ];
  return markup`<header>
    <h3>${origin && badge(page, origin)} ${nameOf(page.look, report.id)}</h3>
    ${showsTitle && markup`<p class="title" lang="${report.language}">${oneLine(report.title ?? '')}</p>`}
    <p class="quiet">${facts.join(' · ')}</p>
    ${report.notes.length > 0 && markup`<p class="quiet">Note: ${report.notes.join('; ')}</p>`}
  </header>`;
}

/** One stretch between two boundaries: the layers of its marks as classes, anchors of findings round it. */
function stretch(page: Page, { report, marks, anchors }: Report, start: number, end: number): Html {
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const ending = over.filter((mark) => mark.end === end && mark.label !== '');
  const layers = [...new Set(over.map((mark) => mark.layer))];
  const refs = [...new Map(ending.map((mark) => [`${mark.layer} ${mark.target}`, mark])).values()].map(
    (mark) =>
      page.isPlaced(mark.target) &&
      markup`<a class="ref ${mark.layer}" href="#${anchor(mark.target)}">${mark.label}</a>`,
  );
  const text = report.text.slice(start, end);
  const words = layers.length > 0 ? markup`<mark class="${layers.join(' ')}">${text}</mark>${refs}` : markup`${text}`;
  return anchors
    .filter((span) => span.start === start)
    .reduce((inner, span) => markup`<span class="at" id="${page.address(span)}">${inner}</span>`, words);
}

/** The text between two offsets, cut wherever a mark or an anchor begins or ends. */
function stretches(page: Page, one: Report, start: number, end: number): readonly Html[] {
  const inside = (place: number): boolean => place > start && place < end;
  const cuts = [...one.marks, ...one.anchors].flatMap((span) => [span.start, span.end]).filter(inside);
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return bounds.slice(1).map((to, i) => stretch(page, one, bounds[i]!, to));
}

function paragraph(page: Page, one: Report, start: number, end: number): Html {
  const furniture = one.report.furniture.find((part) => part.start < end && part.end > start);
  const sentences = one.report.sentences
    .map((range, index) => ({ index, from: Math.max(start, range[0]), to: Math.min(end, range[1]) }))
    .filter(({ from, to }) => from < to);
  const parts: Html[] = [];
  let at = start;
  for (const { index, from, to } of sentences) {
    if (from > at) parts.push(...stretches(page, one, at, from));
    const number = page.look.dossier.reports.indexOf(one.report) + 1;
    // A sentence that runs over a line break has its anchor where it begins.
    const id = from === one.report.sentences[index]![0] && markup` id="r${number}s${index + 1}"`;
    parts.push(
      markup`<span class="s" ${id} data-n="${from === one.report.sentences[index]![0] ? index + 1 : ''}">${stretches(page, one, from, to)}</span>`,
    );
    at = Math.max(at, to);
  }
  if (end > at) parts.push(...stretches(page, one, at, end));
  return furniture
    ? markup`<p class="furniture"><span class="what">${furnitureWords[furniture.kind]}</span> ${parts}</p>`
    : markup`<p>${parts}</p>`;
}

function article(page: Page, report: DossierReport): Html {
  const anchors = page.cited(report.id).filter((span) => span.start >= 0 && span.end <= report.text.length);
  const one: Report = { report, marks: marksOf(page, report.id), anchors };
  const paragraphs = [...report.text.matchAll(/[^\r\n\u2028\u2029]+/gu)].filter((match) => match[0].trim() !== '');
  return markup`<article class="report" id="r${page.look.dossier.reports.indexOf(report) + 1}" tabindex="-1">
    ${head(page, report)}
    <div class="text" lang="${report.language}">
      ${paragraphs.map((match) => paragraph(page, one, match.index, match.index + match[0].length))}
    </div>
  </article>`;
}

const LAYERS = [
  ['differences', 'Differences'],
  ['quotes', 'Quotes'],
  ['figures', 'Figures'],
  ['shared', 'Shared text'],
  ['plain', 'No marks'],
] as const;

/** The reports themselves, side by side; one layer of marks at a time. Comes last: it prints the anchors others ask for. */
export function reports(page: Page): Html {
  const radios = LAYERS.map(
    ([id, label], i) =>
      markup`<input type="radio" name="layer" id="layer-${id}" ${i === 0 && markup`checked`} /><label for="layer-${id}">${label}</label>`,
  );
  // Reports of one origin stand together, so that two versions of a text can be read side by side.
  const inOrder = byOrigin(page.look, page.look.dossier.reports).flatMap((group) => group.reports);
  const body = markup`<fieldset class="layers">
    <legend class="hidden">What to mark in the reports</legend>
    ${radios}
    <div class="reports">${inOrder.map((report) => article(page, report))}</div>
  </fieldset>`;
  return section('reports', 'Reports', 'The texts as they came in. Page furniture is marked, not cut.', body, true);
}
