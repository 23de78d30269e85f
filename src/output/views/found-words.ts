import type { Anonymity } from '../../model/attribution.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { csv } from '../csv.ts';
import { byOrigin, lookUp, nameOf, reportsOf, wordsOf } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { reportCells, reportName, sourceCells, sourceColumns, sourceOf } from '../source.ts';
import { hanging, outletWords, printed, quoted, section, tag, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import { against } from '../terminal/word-marks.ts';
import * as words from '../words.ts';
import type { View, ViewOptions } from './view.ts';

/** How exactly asked words stand in print. */
export type Match = 'exact' | 'same-words' | 'numbers-differ' | 'close' | 'fragment' | 'not-found';

/** A place where asked words are printed, more or less. */
export interface FoundWords {
  readonly match: Exclude<Match, 'not-found'>;
  /** One of the two denies what the other says. */
  readonly negation: boolean;
  /** All in one report; several where the report breaks into a quotation. */
  readonly spans: readonly Span[];
  /** Whether they stand between quotation marks, as somebody's words. */
  readonly isQuoted: boolean;
  readonly speaker: string | null;
  readonly anonymity: Anonymity | null;
  readonly via: readonly string[];
  /** Id of the quote or attribution that gives the words to the speaker. */
  readonly finding: string | null;
}

const signs: Readonly<Record<Match, words.Sign>> = {
  exact: { sign: '=', words: 'exact' },
  'same-words': { sign: '=', words: 'same words, other marks or capitals' },
  'numbers-differ': { sign: '≠', words: 'numbers differ' },
  close: { sign: '~', words: 'close' },
  fragment: { sign: '⊂', words: 'only a part is printed' },
  'not-found': { sign: '∅', words: 'not found' },
};

const textOf = (look: LookUp, found: FoundWords): string =>
  words.oneLine(found.spans.map((span) => wordsOf(look, span)).join(' … '));

const reportOf = (found: FoundWords): string => found.spans[0]?.report ?? '';

/** Whose words they are, as the report gives them. */
function voice(found: FoundWords): string {
  const via = found.via.length > 0 ? `, by way of ${words.listed(found.via.map(words.oneLine))}` : '';
  const marks = found.isQuoted ? 'in quotation marks' : 'without quotation marks';
  if (found.speaker === null) return found.isQuoted ? `${marks}, speaker not told` : "the report's own words";
  const how = found.anonymity === null ? '' : ` (${words.anonymityWords[found.anonymity]}${via})`;
  return `${words.oneLine(found.speaker)}${how}, ${marks}`;
}

function foundLines(page: Page, asked: string, found: FoundWords): string[] {
  const { sign, words: match } = signs[found.match];
  const [group] = byOrigin(page.look, reportsOf(page.look, found.spans));
  const origin = group?.origin ? `${tag(page, group.origin.id)} ` : '';
  const head = [
    `${sign} ${page.paint.bold(match)}`,
    `${origin}${nameOf(page.look, reportOf(found))}`,
    voice(found),
    ...(found.finding === null ? [] : [found.finding]),
  ];
  const differs = found.match === 'numbers-differ' || found.match === 'close' || found.match === 'fragment';
  return [
    '',
    ...hanging(page, head.join(' · '), 1),
    ...(found.negation ? [`   ${page.paint.bold('¬ one of the two denies what the other says')}`] : []),
    ...(differs ? hanging(page, against(page.paint, words.oneLine(asked), textOf(page.look, found)), 3) : []),
    ...found.spans.flatMap((span) => quoted(page, span, 1)),
  ];
}

function silentIn(dossier: Dossier, all: readonly FoundWords[]): Dossier['reports'] {
  const printing = new Set(all.map(reportOf));
  return dossier.reports.filter((report) => !printing.has(report.id));
}

const header = [
  ...sourceColumns,
  'asked',
  'match',
  'negation',
  'speaker',
  'anonymity',
  'via',
  'quoted',
  'piece',
  'pieces',
  'finding',
];

/** Where and how exactly some words were printed, and whose words the reports say they are. */
export function foundWords(asked: string, all: readonly FoundWords[]): View {
  function terminal(dossier: Dossier, options: ViewOptions = {}): string {
    const page = terminalPage(dossier, options);
    const silent = silentIn(dossier, all);
    const counts = [...Map.groupBy(all, (found) => found.match)].map(
      ([match, found]) => `${String(found.length)} × ${signs[match].words}`,
    );
    return printed([
      ...hanging(page, page.paint.bold(`“${words.oneLine(asked)}”`), 0),
      ...hanging(page, all.length > 0 ? counts.join(' · ') : 'not found in any report', 0),
      ...all.flatMap((found) => foundLines(page, asked, found)),
      ...section(page, '∅ NOT FOUND IN', silent.length > 0 ? hanging(page, outletWords(page, silent), 1) : []),
    ]);
  }

  function json(dossier: Dossier): unknown {
    const look = lookUp(dossier);
    return {
      asked,
      found: all.map(({ spans, ...rest }) => ({ ...rest, sources: spans.map((span) => sourceOf(look, span)) })),
      notFound: silentIn(dossier, all).map((report) => reportName(look, report.id)),
    };
  }

  function table(dossier: Dossier): string {
    const look = lookUp(dossier);
    const nothing = [null, null, null, null, null, null, null, null];
    return csv(header, [
      ...all.flatMap((found) =>
        found.spans.map((span, i) => [
          ...sourceCells(look, span),
          asked,
          found.match,
          found.negation,
          found.speaker,
          found.anonymity,
          found.via.join('; '),
          found.isQuoted,
          i + 1,
          found.spans.length,
          found.finding,
        ]),
      ),
      ...silentIn(dossier, all).map((report) => [...reportCells(look, report.id), asked, 'not-found', ...nothing]),
    ]);
  }

  return { name: 'check', about: 'where and how exactly words were printed', terminal, json, csv: table };
}
