import type { Dossier, Figure, FigureSum } from '../../model/dossier.ts';
import { csv } from '../csv.ts';
import { commonScale, figureGroups, figureRows, isAlike, reportCount } from '../figure-groups.ts';
import type { FigureGroup } from '../figure-groups.ts';
import { intervalWords } from '../intervals.ts';
import { lookUp, nameOf, speakerOf, wordsOf } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { sourceCells, sourceColumns, sourceOf } from '../source.ts';
import { padded } from '../terminal/layout.ts';
import { numberLine } from '../terminal/number-line.ts';
import { entry, hanging, outletsOf, printed, section, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import * as words from '../words.ts';
import type { View, ViewOptions } from './view.ts';

/** From this width on the intervals are drawn too. */
const DRAWN = 76;

const printedWords = (page: Page, figure: Figure): string => words.oneLine(wordsOf(page.look, figure.span));

const giverOf = (look: LookUp, figure: Figure): string | null => speakerOf(look, figure.attribution);

function groupLines(page: Page, group: FigureGroup): string[] {
  const scale = page.width >= DRAWN ? commonScale(group) : null;
  const rows = figureRows(page.look, group.figures).map((figures) => {
    const first = figures[0]!;
    const said = [...new Set(figures.map((figure) => `“${printedWords(page, figure)}”`))].join(', ');
    const giver = giverOf(page.look, first);
    const meaning = `${intervalWords(first)}${scale === null && first.unit !== '-' ? ` (${first.unit})` : ''}`;
    return {
      meaning,
      line: scale ? numberLine(first, scale) : '',
      text: `${said} · ${outletsOf(
        page,
        figures.map((figure) => figure.span),
      )} · ${
        giver === null ? 'the report itself' : `given by ${words.oneLine(giver)}`
      } · ${figures.map((figure) => figure.id).join(', ')}`,
    };
  });
  const label = Math.min(24, Math.max(...rows.map((row) => row.meaning.length))) + 2;
  return [
    '',
    ` ${page.paint.bold(words.capitalised(words.oneLine(group.counted)))}`,
    ...rows.flatMap(({ meaning, line, text }) => {
      const head = `  ${padded(meaning, label)}${line === '' ? '' : `${line}  `}`;
      return entry(page, head, text, label + 2 + (line === '' ? 0 : line.length + 2));
    }),
  ];
}

function sumLines(page: Page, sum: FigureSum): string[] {
  const at = new Map(page.look.dossier.figures.map((figure) => [figure.id, figure]));
  const shown = (id: string): string => {
    const figure = at.get(id);
    return figure ? `“${printedWords(page, figure)}” (${nameOf(page.look, figure.span.report)})` : id;
  };
  return [
    ...hanging(
      page,
      `${sum.parts.map(shown).join(' + ')} ${sum.holds ? '=' : '≠'} ${shown(sum.total)} · ${
        sum.holds ? 'the parts add up to the total' : 'the parts do not add up to the total'
      } · ${sum.id}`,
      1,
    ),
    ...(sum.why.length > 0 ? hanging(page, `why: ${words.reasons(sum.why)}`, 3).map((one) => page.paint.dim(one)) : []),
  ];
}

const plainLines = (page: Page, groups: readonly FigureGroup[]): string[] =>
  groups.flatMap((group) => {
    const first = group.figures[0]!;
    return hanging(
      page,
      `“${printedWords(page, first)}” · ${outletsOf(
        page,
        group.figures.map((figure) => figure.span),
      )} · ${first.id}`,
      1,
    );
  });

function terminal(found: Dossier, options: ViewOptions = {}): string {
  const page = terminalPage(found, options);
  const { dossier } = page.look;
  const groups = figureGroups(page.look);
  const several = groups.filter((group) => reportCount(group) > 1);
  const apart = several.filter((group) => !isAlike(group));
  const single = groups.filter((group) => reportCount(group) === 1);
  const alone = single.flatMap((group) => group.figures);
  return printed([
    page.paint.bold(
      `${words.counted(dossier.figures.length, dossier.figures.length, 'figure')} · ${apart.length === 1 ? '1 quantity' : `${String(apart.length)} quantities`} with several values`,
    ),
    ...apart.flatMap((group) => groupLines(page, group)),
    ...section(
      page,
      'SUMS ACROSS REPORTS',
      dossier.sums.flatMap((sum) => sumLines(page, sum)),
    ),
    ...section(page, 'PRINTED ALIKE BY SEVERAL REPORTS', plainLines(page, several.filter(isAlike))),
    ...section(
      page,
      'IN ONE REPORT ONLY',
      alone.length === 0
        ? []
        : options.all === true
          ? plainLines(
              page,
              alone.map((figure) => ({ counted: figure.counted ?? figure.unit, figures: [figure] })),
            )
          : [` ${words.counted(alone.length, alone.length, 'figure')}; --all prints them`],
    ),
    ...(groups.length === 0 ? [' No figure found.'] : []),
  ]);
}

const figureJson = (look: LookUp, figure: Figure): unknown => ({
  ...figure,
  span: undefined,
  source: sourceOf(look, figure.span),
  givenBy: giverOf(look, figure),
  origin: look.originOf.get(figure.span.report)?.id ?? null,
});

function json(dossier: Dossier): unknown {
  const look = lookUp(dossier);
  return {
    quantities: figureGroups(look).map((group) => ({
      counted: group.counted,
      figures: group.figures.map((figure) => figureJson(look, figure)),
    })),
    sums: dossier.sums,
  };
}

const header = [
  ...sourceColumns,
  'id',
  'quantity',
  'counted',
  'lo',
  'hi',
  'unit',
  'hedge',
  'kind',
  'given_by',
  'as_of',
  'origin',
  'part_of',
  'total_of',
  'by',
];

/** A row a figure; `quantity` numbers the things counted, `part_of` and `total_of` name the sums. */
function table(dossier: Dossier): string {
  const look = lookUp(dossier);
  const sums = (has: (sum: FigureSum) => boolean): string =>
    dossier.sums
      .filter(has)
      .map((sum) => sum.id)
      .join('; ');
  return csv(
    header,
    figureGroups(look).flatMap((group, i) =>
      group.figures.map((figure) => [
        ...sourceCells(look, figure.span),
        figure.id,
        i + 1,
        figure.counted,
        figure.lo,
        figure.hi,
        figure.unit,
        figure.hedge,
        figure.kind,
        giverOf(look, figure),
        figure.asOf,
        look.originOf.get(figure.span.report)?.id,
        sums((sum) => sum.parts.includes(figure.id)),
        sums((sum) => sum.total === figure.id),
        figure.by,
      ]),
    ),
  );
}

/** What was counted, and which origin gives which number. */
export const figures: View = {
  name: 'figures',
  about: 'each quantity with its intervals by origin, and sums across reports',
  terminal,
  json,
  csv: table,
};
