import type { Dossier, DossierReport } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { byOrigin, lookUp, nameOf, reportsOf, sentenceAround } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import type { OutputOptions } from '../output.ts';
import { oneLine, someOf } from '../words.ts';
import { padded, wrapped } from './layout.ts';
import { paint } from './paint.ts';
import type { Paint } from './paint.ts';

/** What the parts of a page in a terminal share. */
export interface Page {
  readonly look: LookUp;
  readonly width: number;
  readonly paint: Paint;
}

export const terminalPage = (dossier: Dossier, options: OutputOptions): Page => ({
  look: lookUp(dossier),
  width: Math.max(40, Math.min(options.width ?? 80, 120)),
  paint: paint(options.color ?? false),
});

/** A labelled entry: label in the first column, text hanging beside it. */
export function entry(page: Page, label: string, text: string, labelWidth: number): string[] {
  const [first = '', ...rest] = wrapped(text, page.width - labelWidth - 1);
  return [` ${padded(label, labelWidth)}${first}`, ...rest.map((line) => ' '.repeat(labelWidth + 1) + line)];
}

/** A paragraph that hangs at a depth: its first line there, the others two further in. */
export function hanging(page: Page, text: string, depth: number): string[] {
  return wrapped(text, page.width - depth, 2).map((line) => ' '.repeat(depth) + line);
}

/** A titled part of a page; what is left out is counted, with the command that shows it. */
export function section(page: Page, title: string, lines: readonly string[], hidden = 0, all = ''): string[] {
  if (lines.length === 0) return [];
  const more = hidden > 0 ? page.paint.dim(` + ${String(hidden)} more${all === '' ? '' : ` (${all})`}`) : '';
  return ['', page.paint.bold(title) + more, ...lines];
}

/** The letter of an origin. */
export const tag = (page: Page, origin: string): string => page.paint.accent(page.look.letters.get(origin) ?? origin);

/** "A Coast Daily, The Harbour Post; B The Mole": outlets under the origin they share. */
export function outletWords(page: Page, reports: readonly DossierReport[], most = Infinity): string {
  return byOrigin(page.look, reports)
    .map(({ origin, reports: together }) => {
      const all = together.map((report) => nameOf(page.look, report.id));
      const names = all.length > most + 1 ? someOf(all, most) : all.join(', ');
      return `${origin ? `${tag(page, origin.id)} ` : ''}${names}`;
    })
    .join('; ');
}

export const outletsOf = (page: Page, spans: readonly Span[]): string => outletWords(page, reportsOf(page.look, spans));

/** Where words stand, and the sentence around them, the words between « and »; moved in by a depth. */
export function quoted(page: Page, span: Span, depth = 0): string[] {
  const { look, paint: style } = page;
  const before = ' '.repeat(depth);
  const sentence = sentenceAround(look, span);
  const text = look.reports.get(span.report)?.text ?? '';
  const plain = (start: number, end: number): string => text.slice(start, end).replace(/\s+/gu, ' ');
  const line = `${plain(sentence.start, span.start)}«${plain(span.start, span.end)}»${plain(span.end, sentence.end)}`;
  const [group] = byOrigin(look, reportsOf(look, [span]));
  const origin = group?.origin ? ` (origin ${look.letters.get(group.origin.id) ?? ''})` : '';
  return [
    `${before}  ${style.accent(`${nameOf(look, span.report)}${origin}`)} ${style.dim(`${String(span.start)}–${String(span.end)}`)}`,
    ...wrapped(oneLine(line), page.width - 4 - depth).map((part) => `${before}    ${part}`),
  ];
}

/** Lines as a page, without blanks at their ends. */
export const printed = (lines: readonly string[]): string => `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
