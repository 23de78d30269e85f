import type { DossierReport, TimelineEvent } from '../../model/dossier.ts';
import { nameOf } from '../look-up.ts';
import { datedHow, timelineEntries } from '../timeline-entries.ts';
import { dateWords, oneLine, periodWords } from '../words.ts';
import { evidence, outletsOf, section } from './evidence.ts';
import { markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

const when = ({ from, to, precision }: TimelineEvent): string => periodWords(from, to, precision);

function event(page: Page, one: TimelineEvent, number: number): Html {
  return markup`<li class="finding event" id="t${number}" tabindex="-1">
      <p class="date">
        ${one.from === null ? when(one) : markup`<time datetime="${one.from}">${when(one)}</time>`}
        <span class="quiet">${datedHow(one)}</span>
      </p>
      <p class="told">${oneLine(one.text)}</p>
      <p class="givers">${outletsOf(page, one.spans)}</p>
      ${evidence(page, { spans: one.spans, why: [], by: one.by })}
    </li>`;
}

function printing(page: Page, report: DossierReport): Html {
  const at = report.published;
  return markup`<li class="printing">
      <p class="date">${at ? markup`<time datetime="${at.value}">${dateWords(at.value)}</time>` : 'no date'}</p>
      <p>
        ${nameOf(page.look, report.id)}
        <span class="quiet">printed${at?.stated === false && ', date given with the file'}</span>
      </p>
    </li>`;
}

/** Events as the reports date them, and when each report was printed. */
export function timeline(page: Page): Html {
  const entries = timelineEntries(page.look.dossier).map((entry) =>
    entry.lane === 'event' ? event(page, entry.event, entry.number) : printing(page, entry.report),
  );
  return section(
    'timeline',
    'Timeline',
    'What the reports date, and when they were printed.',
    markup`<ol class="timeline">
      ${entries}
    </ol>`,
  );
}
