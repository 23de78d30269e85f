import type { Claim, Statement } from '../../model/claim.ts';
import type { Origin } from '../../model/copies.ts';
import type { Dossier } from '../../model/dossier.ts';
import { csv } from '../csv.ts';
import { byOrigin, lookUp, nameOf, reportsOf, rootName, speakerOf, wordsOf } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { reportCells, reportName, sourceCells, sourceColumns, sourceOf } from '../source.ts';
import { stanceAmong } from '../stances.ts';
import type { Stance } from '../stances.ts';
import { differenceLines } from '../terminal/differences.ts';
import { hanging, outletWords, printed, section, tag, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import * as words from '../words.ts';
import { isShared, rankedClaims } from '../ranked-claims.ts';
import type { View, ViewOptions } from './view.ts';

/** What the reports of one origin, or a report of none, do with a claim. */
interface Position {
  readonly stance: Stance;
  readonly origin: Origin | null;
  readonly statements: readonly Statement[];
}

const ORDER: readonly Stance[] = ['says', 'hedges', 'varies', 'says-otherwise', 'silent'];

const spansOf = (claim: Claim): Statement['span'][] => claim.statements.map((statement) => statement.span);

/** Who says it, hedges it, says otherwise: by origin, silent ones left out (they say nothing that could be quoted). */
function positions(look: LookUp, claim: Claim): readonly Position[] {
  return byOrigin(look, reportsOf(look, spansOf(claim)))
    .flatMap(({ origin, reports }) => {
      // Two versions of one text can part: then the origin stands on two lines.
      const found = reports.map((report) => {
        const statements = claim.statements.filter(({ span }) => span.report === report.id);
        return { stance: stanceAmong(look, claim, statements), statements };
      });
      return [...Map.groupBy(found, (one) => one.stance)].map(([stance, all]) => ({
        stance,
        origin,
        statements: all.flatMap((one) => one.statements),
      }));
    })
    .sort((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance));
}

function positionLines(page: Page, { stance, origin, statements }: Position): string[] {
  const { sign, word } = words.stanceWords[stance];
  const said = statements.map((statement) => {
    const speaker = speakerOf(page.look, statement.attribution);
    const name = nameOf(page.look, statement.span.report);
    const how = `${statement.negated ? 'denied, ' : ''}${statement.hedged && stance !== 'hedges' ? 'hedged, ' : ''}`;
    return `“${words.oneLine(wordsOf(page.look, statement.span))}” (${how}${speaker === null ? '' : `${words.oneLine(speaker)}, in `}${name})`;
  });
  return hanging(page, `${sign} ${word} · ${origin ? `${tag(page, origin.id)} ` : ''}${said.join(' · ')}`, 3);
}

function claimLines(page: Page, claim: Claim): string[] {
  const { sign, words: status } = words.statusWords[claim.status];
  const apart = page.look.conflicts.get(claim.id) ?? [];
  const parting = new Set(
    apart.flatMap((one) => one.readings.flatMap(({ spans }) => spans.map((span) => span.report))),
  );
  const silent = page.look.dossier.reports.filter(({ id }) => claim.silent.includes(id) && !parting.has(id));
  const roots = claim.origins.ids.map((id) => rootName(page.look, id));
  const counts = [
    status,
    words.counted(claim.outlets, claim.outlets, 'outlet'),
    `${words.counted(claim.origins.min, claim.origins.max, 'origin')}${roots.length > 0 ? ` (${words.someOf(roots, 6)})` : ''}`,
    ...(claim.parties.length > 0 ? [`speaking for ${words.listed(claim.parties.map(words.oneLine))}`] : []),
    claim.id,
  ];
  const silence = words.stanceWords.silent;
  return [
    '',
    ...hanging(page, `${sign} ${page.paint.bold(words.oneLine(page.look.claimWords.get(claim.id) ?? claim.text))}`, 1),
    ...hanging(page, counts.join(' · '), 3),
    ...positions(page.look, claim).flatMap((one) => positionLines(page, one)),
    ...apart.flatMap((one) => differenceLines(page, one, 3)),
    ...(silent.length > 0 ? hanging(page, `${silence.sign} ${silence.word} · ${outletWords(page, silent)}`, 3) : []),
    ...(claim.why.length > 0
      ? hanging(page, `why: ${words.reasons(claim.why)}`, 3).map((line) => page.paint.dim(line))
      : []),
  ];
}

function terminal(found: Dossier, options: ViewOptions = {}): string {
  const page = terminalPage(found, options);
  const { dossier } = page.look;
  const all = rankedClaims(dossier);
  const several = all.filter(isShared);
  const single = all.filter((claim) => !isShared(claim));
  const disputed = several.filter((claim) => claim.status === 'disputed').length;
  const count = `${words.counted(several.length, several.length, 'claim')} of several reports`;
  return printed([
    page.paint.bold(`${count}${disputed > 0 ? ` · ${String(disputed)} disputed` : ''}`),
    ...hanging(page, 'Origins are counted of each claim, not of the texts. Silence is not denial.', 0).map((line) =>
      page.paint.dim(line),
    ),
    ...several.flatMap((claim) => claimLines(page, claim)),
    ...section(
      page,
      'IN ONE REPORT ONLY',
      single.length === 0
        ? []
        : options.all === true
          ? single.flatMap((claim) => claimLines(page, claim))
          : [` ${words.counted(single.length, single.length, 'statement')}; --all prints them`],
    ),
    ...(all.length === 0 ? [' No claim found.'] : []),
  ]);
}

function json(dossier: Dossier): unknown {
  const look = lookUp(dossier);
  return {
    claims: rankedClaims(dossier).map((claim) => ({
      ...claim,
      origins: { ...claim.origins, names: claim.origins.ids.map((id) => rootName(look, id)) },
      statements: undefined,
      readings: claim.readings.map(({ value, statements }) => ({
        value,
        statements: statements.map((span) => sourceOf(look, span)),
      })),
      positions: positions(look, claim).map(({ stance, origin, statements }) => ({
        stance,
        origin: origin?.id ?? null,
        statements: statements.map((statement) => ({
          id: statement.id,
          ...sourceOf(look, statement.span),
          speaker: speakerOf(look, statement.attribution),
          negated: statement.negated,
          hedged: statement.hedged,
        })),
      })),
      silent: claim.silent.map((id) => reportName(look, id)),
    })),
  };
}

const header = [
  ...sourceColumns,
  'claim',
  'claim_text',
  'status',
  'stance',
  'origin',
  'speaker',
  'negated',
  'hedged',
  'outlets',
  'origins_min',
  'origins_max',
  'origins',
  'parties',
  'why',
  'by',
];

/**
 * Columns of a claim that grow with the story, and those that say the same in all its rows: they stand in its first row
 * only, or 300 reports make a table of 60 MB. A silent report has no words, so its rows need not repeat those of the claim.
 */
const FIRST_ROW: readonly string[] = ['origins', 'parties', 'why', 'by'];
const NOT_SILENT: readonly string[] = ['claim_text', 'status', 'outlets', 'origins_min', 'origins_max'];
const placesOf = (names: readonly string[]): ReadonlySet<number> => new Set(names.map((name) => header.indexOf(name)));
const firstRow = placesOf(FIRST_ROW);
const notSilent = placesOf(NOT_SILENT);

/** A row a statement, and a row a silent report of a claim that several make. */
function table(dossier: Dossier): string {
  const look = lookUp(dossier);
  return csv(
    header,
    rankedClaims(dossier).flatMap((claim) => {
      const { min, max, ids } = claim.origins;
      const rest = [
        claim.outlets,
        min,
        max,
        ids.map((id) => rootName(look, id)).join('; '),
        claim.parties.join('; '),
        claim.why.join('; '),
        claim.by,
      ];
      const head = [claim.id, words.oneLine(claim.text), claim.status];
      const said = positions(look, claim).flatMap(({ stance, origin, statements }) =>
        statements.map((one) => [
          ...sourceCells(look, one.span),
          ...head,
          stance,
          origin?.id,
          speakerOf(look, one.attribution),
          one.negated,
          one.hedged,
          ...rest,
        ]),
      );
      const silent = isShared(claim)
        ? claim.silent.map((id) => [
            ...reportCells(look, id),
            ...head,
            'silent',
            look.originOf.get(id)?.id,
            null,
            null,
            null,
            ...rest,
          ])
        : [];
      return [...said, ...silent].map((row, i) =>
        i === 0
          ? row
          : row.map((value, column) =>
              firstRow.has(column) || (i >= said.length && notSilent.has(column)) ? null : value,
            ),
      );
    }),
  );
}

/** Which origin says, hedges, denies or passes over what. */
export const claims: View = {
  name: 'claims',
  about: 'which origin says, hedges, says otherwise or is silent, claim by claim',
  terminal,
  json,
  csv: table,
};
