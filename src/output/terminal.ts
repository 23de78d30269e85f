import type { Dossier } from '../model/dossier.ts';
import type { Reading } from '../model/claim.ts';
import type { Output, OutputOptions } from './output.ts';
import { byOrigin, nameOf, outletCount, reportsOf } from './look-up.ts';
import { distinct } from './distinct.ts';
import { speakers } from './speakers.ts';
import { subjectOf } from './subject.ts';
import type { Speaker } from './speakers.ts';
import {
  anonymityWords,
  counted,
  kindWords,
  listed,
  oneLine,
  originWords,
  someOf,
  shortened,
  statusWords,
  verdictOf,
} from './words.ts';
import { padded, wrapped } from './terminal/layout.ts';
import { entry, printed, section, tag, terminalPage } from './terminal/page.ts';
import type { Page } from './terminal/page.ts';

/** How much fits a screen; the rest is counted and named, never dropped in silence. */
const SHOWN = { origins: 8, brief: 5, differences: 7, speakers: 5, limits: 2 };
/** Names in a row. */
const NAMES = 7;
/** Readings of a difference, and origins of a reading. */
const READINGS = 6;
/** Letters of a reading. */
const READING = 90;
const LABEL = 15;

function originLines(page: Page): string[] {
  const { origins } = page.look.dossier;
  return origins.slice(0, SHOWN.origins).flatMap((origin) => {
    const own = origin.reports.filter((id) => page.look.originOf.get(id) === origin);
    const shared = origin.reports.filter((id) => !own.includes(id));
    const names = own.map((id) => nameOf(page.look, id));
    const parts = [
      someOf(names, NAMES),
      ...(shared.length > 0
        ? [
            `part of ${someOf(
              shared.map((id) => nameOf(page.look, id)),
              NAMES,
            )}`,
          ]
        : []),
    ].filter((part) => part !== '');
    // "The Mole: own reporting" says nothing that does not stand beside it.
    const told = names.some((name) => origin.label.startsWith(name));
    const label = told ? '' : page.paint.dim(` · ${oneLine(origin.label)}`);
    const kind = padded(originWords[origin.kind], LABEL);
    return entry(page, `${tag(page, origin.id)}  ${kind}`, parts.join('; ') + label, LABEL + 4);
  });
}

function briefLines(page: Page): string[] {
  const claims = new Map(page.look.dossier.claims.map((claim) => [claim.id, claim]));
  return page.look.dossier.brief.slice(0, SHOWN.brief).flatMap((sentence) => {
    const claim = sentence.claims.map((id) => claims.get(id)).find((one) => one !== undefined);
    const from = claim ? `${counted(claim.origins.min, claim.origins.max, 'origin')}, ` : '';
    const printed = sentence.spans[0] ? `${nameOf(page.look, sentence.spans[0].report)}; ` : '';
    const reports = counted(...twice(reportsOf(page.look, sentence.spans).length), 'report');
    const id = sentence.claims[0] === undefined ? '' : ` · ${sentence.claims[0]}`;
    const note = page.paint.dim(`(${printed}${from}${reports}${id})`);
    const { sign, words } = statusWords[sentence.status];
    return entry(page, `${sign} ${words}`, `${oneLine(sentence.text)} ${note}`, LABEL + 4);
  });
}

const twice = (n: number): [number, number] => [n, n];

function readingText(page: Page, { spans }: Reading, shown: string): string {
  const groups = byOrigin(page.look, reportsOf(page.look, spans)).map(({ origin, reports }) => {
    const all = reports.map((report) => nameOf(page.look, report.id));
    const names = all.length > NAMES + 1 ? someOf(all, NAMES) : all.join(', ');
    return `${origin ? `${tag(page, origin.id)} ` : ''}${names}`;
  });
  const hidden = groups.length - READINGS;
  const shownGroups = [...groups.slice(0, READINGS), ...(hidden > 0 ? [`${String(hidden)} more origins`] : [])];
  return `${page.paint.bold(shown)} (${shownGroups.join('; ')})`;
}

function differenceLines(page: Page): string[] {
  return page.look.dossier.differences.slice(0, SHOWN.differences).flatMap((difference) => {
    const { sign, words } = verdictOf(difference);
    const about = shortened(oneLine(subjectOf(page.look, difference)), 60);
    const values = distinct(
      difference.readings.map((reading) => oneLine(reading.value)),
      READING,
    );
    const hidden = difference.readings.length - READINGS;
    const readings = difference.readings
      .slice(0, READINGS)
      .map((reading, i) => readingText(page, reading, values[i] ?? ''))
      .join(difference.verdict === 'conflict' ? ' | ' : ' · ');
    const text = `${about === '' ? '' : `${about}: `}${readings}${hidden > 0 ? `, ${String(hidden)} more readings` : ''} ${page.paint.dim(`(${words} · ${difference.id})`)}`;
    return entry(page, `${sign} ${kindWords[difference.kind].toUpperCase()}`, text, LABEL + 4);
  });
}

function speakerLine(page: Page, speaker: Speaker): string[] {
  const readings = speaker.utterances.map(({ id, readings: all }) =>
    all.length > 1 ? `${id} in ${String(all.length)} readings` : `${id} alike everywhere`,
  );
  const parts = [
    anonymityWords[speaker.anonymity],
    ...(speaker.via.length > 0 ? [`by way of ${listed(speaker.via.map(oneLine))}`] : []),
    someOf(
      speaker.reports.map((id) => nameOf(page.look, id)),
      NAMES,
    ),
    ...(readings.length > 0 ? [shortened(readings.join(', '), 60)] : []),
  ];
  return entry(page, shortened(oneLine(speaker.name), 26), parts.join(' · '), 28);
}

function footer(page: Page, name: string): string[] {
  const { differences, quotes, claims, method } = page.look.dossier;
  const id = differences[0]?.id ?? claims[0]?.id ?? quotes[0]?.id;
  const hidden = method.limits.length - SHOWN.limits;
  const notes = [
    ...method.limits.slice(0, SHOWN.limits).map((limit) => `note: ${oneLine(limit)}`),
    ...(hidden > 0 ? [`note: and ${String(hidden)} more of this kind`] : []),
  ].flatMap((line) => wrapped(line, page.width, 2));
  const open = id === undefined ? [] : [`why: stemma explain ${name} ${id}`];
  const hints = [...open, 'all of it: --html -o FILE, --md, --json'].flatMap((hint) => wrapped(hint, page.width, 2));
  return ['', ...notes, ...hints.map((hint) => page.paint.dim(hint))];
}

function write(dossier: Dossier, options: OutputOptions = {}): string {
  const page = terminalPage(dossier, options);
  const all = speakers(page.look).filter((speaker) => speaker.utterances.length > 0 || speaker.quotes.length > 0);
  const { min, max } = dossier.originCount;
  const head = `${counted(...twice(outletCount(dossier)), 'outlet')} · ${counted(min, max, 'origin')}`;
  const lines = [
    page.paint.bold(head),
    ...section(page, 'WHOSE WORDS', originLines(page), dossier.origins.length - SHOWN.origins),
    ...section(page, 'WHAT IS REPORTED', briefLines(page), dossier.brief.length - SHOWN.brief),
    ...section(page, 'WHERE THEY PART', differenceLines(page), dossier.differences.length - SHOWN.differences),
    ...section(
      page,
      'WHO IS QUOTED',
      all.slice(0, SHOWN.speakers).flatMap((speaker) => speakerLine(page, speaker)),
      all.length - SHOWN.speakers,
    ),
    ...footer(page, options.name ?? 'DOSSIER.json'),
  ];
  return printed(lines);
}

/** A screenful that answers: how many origins, what is agreed, what differs, who says so. */
export const terminal: Output = {
  name: 'terminal',
  about: 'a screenful: how many origins, what is agreed, what differs, who says so',
  mediaType: 'text/plain',
  write,
};
