import type { DossierReport, TimelineEvent } from '../../model/dossier.ts';
import { nameOf } from '../look-up.ts';
import { dateWords, oneLine, periodWords } from '../words.ts';
import { evidence, outletsOf, section } from './evidence.ts';
import { markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

interface Entry {
  readonly order: number;
  readonly lane: 'event' | 'report';
  readonly markup: Html;
}

/** Milliseconds for sorting only; what has no date comes last. */
function orderOf(value: string | null): number {
  const time = value === null ? NaN : Date.parse(value);
  return Number.isNaN(time) ? Infinity : time;
}

const when = ({ from, to, precision }: TimelineEvent): string => periodWords(from, to, precision);

function event(page: Page, one: TimelineEvent, index: number): Entry {
  const how = one.stated ? 'as printed' : 'worked out from the date of the report';
  return {
    order: orderOf(one.from ?? one.to),
    lane: 'event',
    markup: markup`<li class="finding event" id="t${index + 1}" tabindex="-1">
      <p class="date">
        ${one.from === null ? when(one) : markup`<time datetime="${one.from}">${when(one)}</time>`}
        <span class="quiet">${one.precision === 'vague' ? 'vague' : how}</span>
      </p>
      <p class="told">${oneLine(one.text)}</p>
      <p class="givers">${outletsOf(page, one.spans)}</p>
      ${evidence(page, { spans: one.spans, why: [], by: one.by })}
    </li>`,
  };
}

function printing(page: Page, report: DossierReport): Entry {
  const at = report.published;
  return {
    order: orderOf(at?.value ?? null),
    lane: 'report',
    markup: markup`<li class="printing">
      <p class="date">${at ? markup`<time datetime="${at.value}">${dateWords(at.value)}</time>` : 'no date'}</p>
      <p>
        ${nameOf(page.look, report.id)}
        <span class="quiet">printed${at?.stated === false && ', date given with the file'}</span>
      </p>
    </li>`,
  };
}

/** Events as the reports date them, and when each report was printed. */
export function timeline(page: Page): Html {
  const { timeline: events, reports } = page.look.dossier;
  const entries = [
    ...events.map((one, i) => event(page, one, i)),
    ...reports.map((report) => printing(page, report)),
  ].toSorted((a, b) => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1));
  return section(
    'timeline',
    'Timeline',
    'What the reports date, and when they were printed.',
    markup`<ol class="timeline">
      ${entries.map((entry) => entry.markup)}
    </ol>`,
  );
}
