import type { Dossier } from '../model/dossier.ts';
import type { ClaimStatus, Reading } from '../model/claim.ts';
import type { Output, OutputOptions } from './output.ts';
import { byOrigin, nameOf, outletCount, reportsOf, valueOf } from './look-up.ts';
import { distinct } from './distinct.ts';
import { standings } from './standings.ts';
import { speakers } from './speakers.ts';
import { subjectOf } from './subject.ts';
import type { Speaker } from './speakers.ts';
import {
  anonymityWords,
  counted,
  kindWords,
  listed,
  oneLine,
  someOf,
  shortened,
  statusWords,
  verdictOf,
} from './words.ts';
import { wrapped } from './terminal/layout.ts';
import { originLines } from './terminal/origins.ts';
import { entry, printed, section, tag, terminalPage } from './terminal/page.ts';
import type { Page } from './terminal/page.ts';

/** How much fits a screen; the rest is counted and named, never dropped in silence. */
const SHOWN = { brief: 6, differences: 8, speakers: 5, limits: 1 };
/** Lines that a section may take: together with its titles the page fits a window of some 45 lines at 100 columns. */
const LINES = { origins: 8, brief: 12, differences: 12, speakers: 4 };
/** Names in a row. */
const NAMES = 7;
/** Readings of a difference, and origins of a reading. */
const READINGS = 4;
/** Letters of a reading. */
const READING = 56;
const LABEL = 15;

/** The first entries that fit a number of lines, one at least, and how many were left out. */
function folded(entries: readonly (readonly string[])[], lines: number): { shown: string[]; left: number } {
  const shown: string[] = [];
  let count = 0;
  for (const one of entries) {
    if (count > 0 && shown.length + one.length > lines) break;
    shown.push(...one);
    count++;
  }
  return { shown, left: entries.length - count };
}

function briefLines(page: Page): string[][] {
  const claims = new Map(page.look.dossier.claims.map((claim) => [claim.id, claim]));
  return page.look.dossier.brief.slice(0, SHOWN.brief).map((sentence) => {
    const claim = sentence.claims.map((id) => claims.get(id)).find((one) => one !== undefined);
    const from = claim ? `; ${counted(claim.origins.min, claim.origins.max, 'origin')}` : '';
    const others = reportsOf(page.look, sentence.spans).length - 1;
    const name = sentence.spans[0] ? nameOf(page.look, sentence.spans[0].report) : '';
    const printed = `${name}${others > 0 ? ` and ${String(others)} more` : ''}`;
    const id = sentence.claims[0] === undefined ? '' : ` · ${sentence.claims[0]}`;
    const note = page.paint.dim(`(${printed}${from}${id})`);
    const { sign, words } = statusWords[sentence.status];
    return entry(page, `${sign} ${words}`, `${oneLine(sentence.text)} ${note}`, LABEL + 3);
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

function differenceLines(page: Page): string[][] {
  return page.look.dossier.differences.slice(0, SHOWN.differences).map((difference) => {
    const { sign, words } = verdictOf(difference);
    const about = shortened(oneLine(subjectOf(page.look, difference)), 40);
    const values = distinct(
      difference.readings.map((reading) => valueOf(page.look, reading)),
      READING,
    );
    const hidden = difference.readings.length - READINGS;
    const readings = difference.readings
      .slice(0, READINGS)
      .map((reading, i) => readingText(page, reading, values[i] ?? ''))
      .join(difference.verdict === 'conflict' ? ' | ' : ' · ');
    const text = `${about === '' ? '' : `${about}: `}${readings}${hidden > 0 ? `, ${String(hidden)} more readings` : ''} ${page.paint.dim(`(${words} · ${difference.id})`)}`;
    return entry(page, `${sign} ${kindWords[difference.kind].toUpperCase()}`, text, LABEL + 3);
  });
}

function speakerLine(page: Page, speaker: Speaker): string[] {
  const shared = speaker.utterances.length;
  const apart = speaker.utterances.filter(({ readings }) => readings.length > 1).length;
  const how =
    apart === 0
      ? `${counted(...twice(shared), 'shared saying')}, printed alike`
      : `${String(apart)} of ${counted(...twice(shared), 'shared saying')} printed differently`;
  const parts = [
    anonymityWords[speaker.anonymity],
    ...(speaker.via.length > 0 ? [`by way of ${listed(speaker.via.map(oneLine))}`] : []),
    speaker.reports.length > 2
      ? counted(...twice(speaker.reports.length), 'report')
      : listed(speaker.reports.map((id) => nameOf(page.look, id))),
    ...(shared > 0 ? [how] : []),
  ];
  return entry(page, shortened(oneLine(speaker.name), 26), parts.join(' · '), 28);
}

/** How many claims of several reports rest on what: the counts behind the brief. */
function standingLine(page: Page): string {
  const { all, of } = standings(page.look.dossier);
  if (all.length === 0) return '';
  const many = (status: ClaimStatus, words: string): string[] =>
    of(status).length > 0 ? [`${String(of(status).length)} ${words}`] : [];
  const several = of('multiple-origins').length;
  const parts = [
    several > 0 ? `${String(several)} on two origins or more` : 'none on two origins for sure',
    ...many('origin-unclear', 'perhaps'),
    ...many('single-origin', 'on one source'),
    ...many('unattributed', 'on none that is named'),
    ...many('disputed', 'disputed'),
  ];
  return `${counted(...twice(all.length), 'claim')} in several reports: ${parts.join(', ')}`;
}

function footer(page: Page, name: string): string[] {
  const { differences, quotes, claims, method } = page.look.dossier;
  const id = differences[0]?.id ?? claims[0]?.id ?? quotes[0]?.id;
  const hidden = method.limits.length - SHOWN.limits;
  const notes = method.limits
    .slice(0, SHOWN.limits)
    .map((limit) => `note: ${oneLine(limit)}${hidden > 0 ? ` (+ ${String(hidden)} more notes in --md)` : ''}`)
    .flatMap((line) => wrapped(line, page.width, 2));
  const open = id === undefined ? '' : `why: stemma explain ${name} ${id} · `;
  const hints = wrapped(`${open}all of it: --html -o FILE, --md, --json`, page.width, 2);
  return ['', ...notes, ...hints.map((hint) => page.paint.dim(hint))];
}

function write(found: Dossier, options: OutputOptions = {}): string {
  const page = terminalPage(found, options);
  const { dossier } = page.look;
  const name = options.name ?? 'DOSSIER.json';
  const all = speakers(page.look).filter((speaker) => speaker.utterances.length > 0 || speaker.quotes.length > 0);
  const { min, max } = dossier.originCount;
  const head = `${counted(...twice(outletCount(dossier)), 'outlet')} · ${counted(min, max, 'origin')}`;
  const part = (title: string, how: string, entries: readonly string[][], left: number, lines: number): string[] => {
    const fold = folded(entries, lines);
    return section(page, title, fold.shown, left + fold.left, how);
  };
  const origins = originLines(page);
  const told = briefLines(page);
  const apart = differenceLines(page);
  const voices = all.slice(0, SHOWN.speakers).map((speaker) => speakerLine(page, speaker));
  const lines = [
    page.paint.bold(head),
    ...wrapped(standingLine(page), page.width, 2).map((line) => page.paint.dim(line)),
    ...part('WHOSE WORDS', 'stemma copies', origins.entries, origins.left, LINES.origins),
    ...part('WHAT IS REPORTED', 'stemma brief', told, dossier.brief.length - told.length, LINES.brief),
    ...(apart.length === 0 ? section(page, 'WHERE THEY PART', [' No difference found between these reports.']) : []),
    ...part('WHERE THEY PART', '--md', apart, dossier.differences.length - apart.length, LINES.differences),
    ...part('WHO IS QUOTED', 'stemma quotes', voices, all.length - voices.length, LINES.speakers),
    ...footer(page, name),
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
