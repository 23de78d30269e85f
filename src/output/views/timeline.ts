import type { Difference } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import { csv } from '../csv.ts';
import { lookUp, nameOf } from '../look-up.ts';
import { differenceJson, reportCells, reportName, sourceCells, sourceColumns, sourceOf } from '../source.ts';
import { differenceLines } from '../terminal/differences.ts';
import { entry, outletsOf, printed, section, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import { datedHow, timelineEntries } from '../timeline-entries.ts';
import * as words from '../words.ts';
import type { View, ViewOptions } from './view.ts';

/** Columns of a date; a longer one stands on a line of its own. */
const DATE = 26;

const dated = (page: Page, when: string, text: string): string[] =>
  when.length > DATE ? [` ${when}`, ...entry(page, '', text, DATE + 2)] : entry(page, when, text, DATE + 2);

const clashesOf = (dossier: Dossier): readonly Difference[] => dossier.differences.filter((one) => one.kind === 'time');

function terminal(found: Dossier, options: ViewOptions = {}): string {
  const page = terminalPage(found, options);
  const { dossier } = page.look;
  const { timeline: events, reports } = dossier;
  const lines = timelineEntries(dossier).flatMap((item) => {
    if (item.lane === 'report') {
      const at = item.report.published;
      const given = at?.stated === false ? ' (date given with the file)' : '';
      const text = page.paint.dim(`◇ ${nameOf(page.look, item.report.id)} printed${given}`);
      return dated(page, at ? words.dateWords(at.value) : 'no date', text);
    }
    const { event } = item;
    const when = words.periodWords(event.from, event.to, event.precision);
    const note = page.paint.dim(`(${outletsOf(page, event.spans)} · ${datedHow(event)})`);
    const text = `● ${words.oneLine(event.text)} ${note}`;
    return dated(page, when, text);
  });
  return printed([
    page.paint.bold(
      `${words.counted(events.length, events.length, 'event')} · ${words.counted(reports.length, reports.length, 'report')}`,
    ),
    page.paint.dim('● what the reports date · ◇ when they were printed'),
    '',
    ...lines,
    ...section(
      page,
      'DATED DIFFERENTLY',
      clashesOf(dossier).flatMap((one) => differenceLines(page, one, 1)),
    ),
  ]);
}

function json(dossier: Dossier): unknown {
  const look = lookUp(dossier);
  return {
    entries: timelineEntries(dossier).map((item) =>
      item.lane === 'report'
        ? { lane: 'report', ...reportName(look, item.report.id), stated: item.report.published?.stated ?? null }
        : {
            lane: 'event',
            ...item.event,
            spans: undefined,
            reports: undefined,
            sources: item.event.spans.map((span) => sourceOf(look, span)),
          },
    ),
    datedDifferently: clashesOf(dossier).map((one) => differenceJson(look, one)),
  };
}

const header = [...sourceColumns, 'lane', 'event', 'from', 'to', 'precision', 'text', 'stated', 'by'];

/** A row a place that tells of an event (`event` numbers the events), and a row a printing. */
function table(dossier: Dossier): string {
  const look = lookUp(dossier);
  return csv(
    header,
    timelineEntries(dossier).flatMap((item) => {
      if (item.lane === 'report') {
        const at = item.report.published;
        return [
          [
            ...reportCells(look, item.report.id),
            'report',
            null,
            at?.value,
            at?.value,
            at?.precision,
            null,
            at?.stated,
            null,
          ],
        ];
      }
      const { from, to, precision, text, stated, spans, by } = item.event;
      return spans.map((span) => [
        ...sourceCells(look, span),
        'event',
        item.number,
        from,
        to,
        precision,
        words.oneLine(text),
        stated,
        by,
      ]);
    }),
  );
}

/** Events as the reports date them, and when the reports were printed. */
export const timeline: View = {
  name: 'timeline',
  about: 'events as the reports date them, when the reports were printed, where dates clash',
  terminal,
  json,
  csv: table,
};
