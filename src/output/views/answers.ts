import type { Statement } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import { csv } from '../csv.ts';
import { byOrigin, lookUp, nameOf, reportsOf } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { reportCells, reportName, sourceCells, sourceColumns, sourceOf } from '../source.ts';
import { hanging, outletWords, printed, quoted, section, tag, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import * as words from '../words.ts';
import type { View, ViewOptions } from './view.ts';

export type Nearness = 'matching' | 'contrary' | 'near';

/** A statement as printed, and how it stands to the sentence that was asked. */
export interface Answer {
  readonly nearness: Nearness;
  readonly statement: Statement;
  readonly claim: string;
  /** Why it stands here, in words. */
  readonly why: string;
}

/** Near statements that are printed; the rest is counted, and printed with `all`. */
const MOST_NEAR = 8;
const ORDER: readonly Nearness[] = ['matching', 'contrary', 'near'];

const nearnessWords: Readonly<Record<Nearness, words.Sign>> = {
  matching: { sign: '=', words: 'SAY IT' },
  contrary: { sign: '≠', words: 'SAY OTHERWISE' },
  near: { sign: '~', words: 'NEAR IT' },
};

/** Whose words a statement is, with its hedge: neither may be lost on the way to a reader. */
function voice(look: LookUp, { attribution, negated, hedged }: Statement): string {
  const said = look.attributions.get(attribution ?? '');
  const via = said && said.via.length > 0 ? `, by way of ${words.listed(said.via.map(words.oneLine))}` : '';
  const speaker =
    said && said.speaker !== null
      ? `${words.oneLine(said.speaker)} (${words.anonymityWords[said.anonymity]}${via})`
      : "the report's own words";
  return [speaker, ...(hedged ? ['hedged'] : []), ...(negated ? ['denied'] : [])].join(', ');
}

function answerLines(page: Page, answer: Answer): string[] {
  const { statement, claim, why } = answer;
  const [group] = byOrigin(page.look, reportsOf(page.look, [statement.span]));
  const origin = group?.origin ? `${tag(page, group.origin.id)} ` : '';
  const head = `${nearnessWords[answer.nearness].sign} ${origin}${page.paint.bold(nameOf(page.look, statement.span.report))} · ${voice(page.look, statement)} · ${claim}`;
  return [
    ...hanging(page, head, 1),
    ...quoted(page, statement.span)
      .slice(1)
      .map((line) => line.slice(1)),
    ...(why === '' ? [] : hanging(page, why, 3).map((line) => page.paint.dim(line))),
  ];
}

const header = [
  ...sourceColumns,
  'asked',
  'answer',
  'speaker',
  'anonymity',
  'via',
  'negated',
  'hedged',
  'claim',
  'statement',
  'why',
];

/** What the reports say to a sentence: statements that match it, speak against it, or come near, as printed. */
export function answers(asked: string, all: readonly Answer[]): View {
  /** Reports that neither say it nor say otherwise: most are silent, some come near. */
  const neitherIn = ({ reports }: Dossier): Dossier['reports'] => {
    const speaking = new Set(all.filter((one) => one.nearness !== 'near').map((one) => one.statement.span.report));
    return reports.filter((report) => !speaking.has(report.id));
  };

  function terminal(dossier: Dossier, options: ViewOptions = {}): string {
    const page = terminalPage(dossier, options);
    const neither = neitherIn(dossier);
    const lines = ORDER.flatMap((nearness) => {
      const mine = all.filter((one) => one.nearness === nearness);
      const shown = nearness === 'near' && options.all !== true ? mine.slice(0, MOST_NEAR) : mine;
      const { sign, words: title } = nearnessWords[nearness];
      const found = shown.flatMap((one) => answerLines(page, one));
      return section(page, `${sign} ${title}`, found, mine.length - shown.length);
    });
    return printed([
      ...hanging(page, page.paint.bold(`“${words.oneLine(asked)}”`), 0),
      ...(all.length === 0 ? ['No statement comes near it.'] : []),
      ...lines,
      ...section(page, '∅ SAY NEITHER', neither.length > 0 ? hanging(page, outletWords(page, neither), 1) : []),
      '',
      ...hanging(
        page,
        'Silence is not denial. Statements are found by their words: read them before you count them.',
        0,
      ).map((line) => page.paint.dim(line)),
    ]);
  }

  function json(dossier: Dossier): unknown {
    const look = lookUp(dossier);
    return {
      asked,
      answers: all.map(({ nearness, statement, claim, why }) => {
        const said = look.attributions.get(statement.attribution ?? '');
        return {
          answer: nearness,
          source: sourceOf(look, statement.span),
          speaker: said?.speaker ?? null,
          anonymity: said?.anonymity ?? null,
          via: said?.via ?? [],
          negated: statement.negated,
          hedged: statement.hedged,
          claim,
          statement: statement.id,
          why,
        };
      }),
      neither: neitherIn(dossier).map((report) => reportName(look, report.id)),
    };
  }

  function table(dossier: Dossier): string {
    const look = lookUp(dossier);
    const nothing = [null, null, null, null, null, null, null, null];
    return csv(header, [
      ...all.map(({ nearness, statement, claim, why }) => {
        const said = look.attributions.get(statement.attribution ?? '');
        return [
          ...sourceCells(look, statement.span),
          asked,
          nearness,
          said?.speaker,
          said?.anonymity,
          said?.via.join('; '),
          statement.negated,
          statement.hedged,
          claim,
          statement.id,
          why,
        ];
      }),
      ...neitherIn(dossier).map((report) => [...reportCells(look, report.id), asked, 'neither', ...nothing]),
    ]);
  }

  return { name: 'ask', about: 'what the reports say to a sentence', terminal, json, csv: table };
}
