import type { DossierReport } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { nameOf } from '../look-up.ts';
import { dateWords, furnitureWords, oneLine } from '../words.ts';
import { badge } from './evidence.ts';
import { html } from './markup.ts';
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
  const facts = [
    published ? `${dateWords(published.value)}${published.stated ? '' : ' (given with the file)'}` : 'no date',
    ...(report.byline === undefined ? [] : [`by ${oneLine(report.byline)}`]),
    ...report.credits.map(({ agency, for: what }) => `${what === 'photo' ? 'photo' : what === 'relay' ? 'by way of' : 'credits'} ${agency}`),
    ...(report.file === undefined ? [] : [report.file.split(/[\\/]/u).at(-1)!]),
  ];
  return html`<header>
    <h3>${origin && badge(page, origin)} ${nameOf(page.look, report.id)}</h3>
    ${report.title !== undefined && html`<p class="title" lang="${report.language}">${oneLine(report.title)}</p>`}
    <p class="quiet">${facts.join(' · ')}</p>
    ${report.notes.length > 0 && html`<p class="quiet">Note: ${report.notes.join('; ')}</p>`}
  </header>`;
}

/** One stretch between two boundaries: its marks' layers as classes, its anchors round it. */
function stretch({ report, marks, anchors }: Report, start: number, end: number): Html {
  const text = report.text.slice(start, end);
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const ending = over.filter((mark) => mark.end === end && mark.label !== '');
  const layers = [...new Set(over.map((mark) => mark.layer))];
  const refs = [...new Map(ending.map((mark) => [`${mark.layer} ${mark.target}`, mark])).values()].map(
    (mark) => html`<a class="ref ${mark.layer}" href="#${mark.target}">${mark.label}</a>`,
  );
  const words = layers.length > 0 ? html`<mark class="${layers.join(' ')}">${text}</mark>${refs}` : html`${text}`;
  const here = anchors.filter((span) => span.start === start);
  return here.reduce((inner, span) => html`<span class="at" id="${addressOf(report, span)}">${inner}</span>`, words);
}

let addressOf: (report: DossierReport, span: Span) => string;
