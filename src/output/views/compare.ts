import type { Difference } from '../../model/claim.ts';
import type { Pair } from '../../model/copies.ts';
import type { Dossier, DossierReport } from '../../model/dossier.ts';
import { csv } from '../csv.ts';
import { lookUp, nameOf } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { passageIndex, passagesOf } from '../pair-passages.ts';
import { differenceJson, reportName, sourceCells, sourceColumns } from '../source.ts';
import { differenceLines } from '../terminal/differences.ts';
import { padded, wrapped } from '../terminal/layout.ts';
import { hanging, printed, section, tag, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import { passageLines } from '../terminal/passages.ts';
import * as words from '../words.ts';
import { pairHead, pairJson } from './copies.ts';
import type { View, ViewOptions } from './view.ts';

/** From this width on two columns can be read. */
const BESIDE = 90;

/** The pair with `a` and `b` as asked for; `undefined` when the dossier does not hold it. */
function pairOf({ copies }: Dossier, a: string, b: string): Pair | undefined {
  const found = copies.pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  if (!found || found.a === a) return found;
  const turned = { 'a-from-b': 'b-from-a', 'b-from-a': 'a-from-b' } as const;
  const { direction } = found;
  return {
    ...found,
    a,
    b,
    shareA: found.shareB,
    shareB: found.shareA,
    direction: direction === 'a-from-b' || direction === 'b-from-a' ? turned[direction] : direction,
  };
}

/** Differences of which the two reports print different readings, cut to the two. */
function between(dossier: Dossier, a: string, b: string): readonly Difference[] {
  return dossier.differences.flatMap((one) => {
    const readings = one.readings
      .map((reading) => ({ ...reading, spans: reading.spans.filter((span) => span.report === a || span.report === b) }))
      .filter((reading) => reading.spans.length > 0);
    const [inA, inB] = [a, b].map((id) => readings.filter(({ spans }) => spans.some((span) => span.report === id)));
    const apart = readings.length > 1 && inA!.length > 0 && inB!.length > 0;
    return apart ? [{ ...one, readings }] : [];
  });
}

function facts(page: Page, report: DossierReport): readonly string[] {
  const origin = page.look.originOf.get(report.id);
  const { published } = report;
  const count = report.text.split(/\s+/u).filter((word) => word !== '').length;
  const credits = report.credits
    .filter((credit) => credit.for === 'text')
    .map((credit) => words.oneLine(credit.agency));
  return [
    `${origin ? `${tag(page, origin.id)} ` : ''}${page.paint.bold(nameOf(page.look, report.id))}`,
    published ? `${words.dateWords(published.value)}${published.stated ? '' : ' (given with the file)'}` : 'no date',
    words.counted(count, count, 'word'),
    credits.length > 0 ? `credits ${words.listed(credits)}` : 'credits no agency',
    words.oneLine(report.file ?? report.ref),
  ];
}

/** The two reports side by side, or one under the other where the page is narrow. */
function heads(page: Page, left: readonly string[], right: readonly string[]): string[] {
  if (page.width < BESIDE) return [left, right].flatMap((one) => hanging(page, one.join(' · '), 1));
  const half = Math.floor(page.width / 2) - 2;
  return left.flatMap((text, i) => {
    const [a, b] = [wrapped(text, half), wrapped(right[i]!, half)];
    const rows = Array.from({ length: Math.max(a.length, b.length) }, (_, row) => row);
    return rows.map((row) => ` ${padded(a[row] ?? '', half)}  ${b[row] ?? ''}`);
  });
}

/**
 * Two reports of a dossier side by side: what they share, who took it from whom, and where they part.
 *
 * @param a id of one report
 * @param b id of another; both must be in every dossier the view is asked about
 */
export function compare(a: string, b: string): View {
  function terminal(found: Dossier, options: ViewOptions = {}): string {
    const page = terminalPage(found, options);
    const { dossier } = page.look;
    const { look } = page;
    const pair = pairOf(dossier, a, b);
    const shared = passagesOf(passageIndex(dossier.copies.passages), a, b);
    const apart = between(dossier, a, b);
    const [left, right] = [a, b].map((id) => facts(page, look.reports.get(id)!));
    return printed([
      ...heads(page, left!, right!),
      '',
      ...(pair ? pairHead(page, pair) : [' These two reports were not compared.']),
      ...section(page, 'WHERE THEY PART', [
        ...apart.flatMap((one) => [
          ...differenceLines(page, one, 1),
          ...(one.why.length > 0
            ? hanging(page, `why: ${words.reasons(one.why)}`, 3).map((line) => page.paint.dim(line))
            : []),
        ]),
        ...(apart.length === 0 ? [' No difference found between these two.'] : []),
      ]),
      ...section(page, 'WHAT THEY SHARE', [
        ...(shared.length > 0
          ? [page.paint.dim(` [-only in ${nameOf(look, a)}-] {+only in ${nameOf(look, b)}+}`)]
          : [' No passage found that both print.']),
        ...passageLines(page, shared),
      ]),
    ]);
  }

  function json(dossier: Dossier): unknown {
    const look = lookUp(dossier);
    const pair = pairOf(dossier, a, b);
    return {
      a: reportName(look, a),
      b: reportName(look, b),
      pair: pair ? pairJson(look, pair, passagesOf(passageIndex(dossier.copies.passages), a, b)) : null,
      differences: between(dossier, a, b).map((one) => differenceJson(look, one)),
    };
  }

  return {
    name: 'compare',
    about: 'two reports side by side: what they share, who took it from whom, where they part',
    terminal,
    json,
    csv: (dossier) => table(lookUp(dossier), a, b),
  };
}

const header = [...sourceColumns, 'fact', 'number', 'kind', 'verdict', 'value', 'why', 'by'];

/** Two rows a passage, one a side; a row a place of a difference. `number` joins what belongs together. */
function table(look: LookUp, a: string, b: string): string {
  const { dossier } = look;
  const pair = pairOf(dossier, a, b);
  const shared = passagesOf(passageIndex(dossier.copies.passages), a, b);
  return csv(header, [
    ...shared.flatMap((one, i) =>
      [one.a, one.b].map((span) => [
        ...sourceCells(look, span),
        'passage',
        i + 1,
        one.kind,
        one.cause,
        pair?.relation,
        pair?.why.join('; '),
        one.by,
      ]),
    ),
    ...between(dossier, a, b).flatMap((one) =>
      one.readings.flatMap(({ value, spans }) =>
        spans.map((span) => [
          ...sourceCells(look, span),
          'difference',
          one.id,
          one.kind,
          one.verdict,
          words.oneLine(value),
          one.why.join('; '),
          one.by,
        ]),
      ),
    ),
  ]);
}
