import type { DossierReport, TimelineEvent } from '../../model/dossier.ts';
import type { Difference } from '../../model/claim.ts';
import { nameOf, valueOf } from '../look-up.ts';
import { subjectOf } from '../subject.ts';
import { datedHow, timelineEntries } from '../timeline-entries.ts';
import { dateWords, oneLine, periodWords, someOf, verdictOf } from '../words.ts';
import { evidence, outletsOf, section } from './evidence.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

/** Reports without a date that are named; the others are counted. */
const MOST_UNDATED = 12;

const when = ({ from, to, precision }: TimelineEvent): string => periodWords(from, to, precision);

function event(page: Page, one: TimelineEvent, number: number): Html {
  return markup`<li class="finding event" id="t${number}" tabindex="-1">
      <p class="date">
        ${one.from === null ? when(one) : markup`<time datetime="${one.from}">${when(one)}</time>`}
        <span class="quiet">${datedHow(one)}</span>
      </p>
      <p class="told" lang="${page.look.reports.get(one.spans[0]?.report ?? '')?.language ?? 'und'}">${oneLine(one.text)}</p>
      <p class="givers">${outletsOf(page, one.spans)}</p>
      ${evidence(page, { spans: one.spans, why: [], by: one.by, told: one.text })}
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

/** Where the reports date one thing differently: the readings, with a way to the difference. */
function clash(page: Page, one: Difference): Html {
  const about = oneLine(subjectOf(page.look, one));
  const { sign, words } = verdictOf(one);
  return markup`<li>
    <span class="sign" aria-hidden="true">${sign}</span>
    <a href="#${anchor(one.id)}">${about === '' ? 'one thing' : about}</a> <span class="quiet">(${words})</span>
    <ul class="columns-of-readings readings">
      ${one.readings.map(
        (reading) =>
          markup`<li>
            <p class="value">${valueOf(page.look, reading)}</p>
            <p class="givers">${outletsOf(page, reading.spans)}</p>
          </li>`,
      )}
    </ul>
  </li>`;
}

function clashes(page: Page): Html | null {
  const all = page.look.dossier.differences.filter((one) => one.kind === 'time');
  if (all.length === 0) return null;
  return markup`<h3 class="sub">Dated differently</h3>
    <ul class="clashes">
      ${all.map((one) => clash(page, one))}
    </ul>`;
}

/** Reports without a date, in one line: there is no place for them in the order of time. */
function undated(page: Page, reports: readonly DossierReport[]): Html | null {
  if (reports.length === 0) return null;
  const names = someOf(
    reports.map((report) => nameOf(page.look, report.id)),
    MOST_UNDATED,
  );
  return markup`<p class="quiet">Printed at an unknown time: ${names}</p>`;
}

/** Events as the reports date them, and when each report was printed. */
export function timeline(page: Page): Html {
  const isDated = ({ published }: DossierReport): boolean => published !== null;
  const entries = timelineEntries(page.look.dossier)
    .filter((entry) => entry.lane === 'event' || isDated(entry.report))
    .map((entry) => (entry.lane === 'event' ? event(page, entry.event, entry.number) : printing(page, entry.report)));
  return section(
    'timeline',
    'Timeline',
    'What the reports date, and when they were printed.',
    markup`${
      entries.length > 0
        ? markup`<ol class="timeline">
      ${entries}
    </ol>`
        : markup`<p class="empty">No event is dated.</p>`
    }
      ${undated(
        page,
        page.look.dossier.reports.filter((report) => !isDated(report)),
      )}
      ${clashes(page)}`,
  );
}
