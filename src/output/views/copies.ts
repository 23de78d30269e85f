import type { Pair, Passage } from '../../model/copies.ts';
import type { Dossier } from '../../model/dossier.ts';
import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import { labelOf, lookUp, nameOf, outletCount } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { passageIndex, passagesOf } from '../pair-passages.ts';
import { reportCells, reportName, sourceCells, sourceColumns, sourceOf } from '../source.ts';
import { hanging, printed, section, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import { passageLines } from '../terminal/passages.ts';
import { treeKey, treeLines } from '../terminal/tree.ts';
import { treeList } from '../tree-list.ts';
import * as words from '../words.ts';
import type { View, ViewOptions } from './view.ts';

/** The nearest of pairs without common text, where no pair has any. */
const NEAREST = 3;
/** Related pairs that are printed; the rest is counted, and printed with `all`. */
const MOST_RELATED = 80;

const closeness = (pair: Pair): number => Math.max(pair.shareA, pair.shareB);
const byCloseness = (pairs: readonly Pair[]): readonly Pair[] => pairs.toSorted((p, q) => closeness(q) - closeness(p));

/** What two reports owe each other, and how much of each the other has. */
export function pairHead(page: Page, pair: Pair): string[] {
  const [a, b] = [nameOf(page.look, pair.a), nameOf(page.look, pair.b)];
  const share = (value: number): string => `${words.shareWords(value)} (${value.toFixed(2)})`;
  return [
    ...hanging(
      page,
      `${page.paint.bold(`${a} and ${b}`)}: ${words.relationWords[pair.relation]}; ${words.directionWords(pair.direction, a, b)}`,
      1,
    ),
    ...hanging(page, `of the words of ${a}, ${b} has ${share(pair.shareA)}; the other way: ${share(pair.shareB)}`, 3),
    ...(pair.why.length > 0
      ? hanging(page, `why: ${words.reasons(pair.why)}`, 3).map((line) => page.paint.dim(line))
      : []),
  ];
}

function pairLines(page: Page, pair: Pair, shared: readonly Passage[], isOpen: boolean): string[] {
  const count = shared.length === 1 ? '1 passage' : `${String(shared.length)} passages`;
  if (shared.length === 0) return pairHead(page, pair);
  if (!isOpen) return [...pairHead(page, pair), `   ${count}; --passages prints them`];
  return [...pairHead(page, pair), ...passageLines(page, shared)];
}

function terminal(dossier: Dossier, options: ViewOptions = {}): string {
  const page = terminalPage(dossier, options);
  const { look } = page;
  const { pairs, tree, passages } = look.dossier.copies;
  const { min, max } = dossier.originCount;
  const related = byCloseness(pairs.filter((pair) => pair.relation !== 'independent'));
  const told = options.all === true ? related : related.slice(0, MOST_RELATED);
  const others = byCloseness(pairs.filter((pair) => pair.relation === 'independent'));
  const index = passageIndex(passages);
  const items = treeList(tree);
  const alone = tree.nodes.filter(
    (node) => node.kind === 'report' && !tree.edges.some((edge) => edge.from === node.id || edge.to === node.id),
  );
  const shown = options.all === true ? others : related.length === 0 ? others.slice(0, NEAREST) : [];
  const hidden = others.length - shown.length;
  const outlets = outletCount(dossier);
  return printed([
    page.paint.bold(`${words.counted(outlets, outlets, 'outlet')} · ${words.counted(min, max, 'origin')}`),
    ...section(page, 'WHO TOOK TEXT FROM WHOM', [
      ...treeLines(page, items),
      ...(items.length > 0 ? hanging(page, treeKey, 1).map((line) => page.paint.dim(line)) : []),
      ...(alone.length > 0
        ? hanging(page, `No text taken over was found in ${words.listed(alone.map((node) => labelOf(look, node)))}.`, 1)
        : []),
    ]),
    ...section(
      page,
      'PAIRS THAT SHARE TEXT',
      related.length > 0
        ? told.flatMap((pair) => pairLines(page, pair, passagesOf(index, pair.a, pair.b), options.passages === true))
        : [' No copying found between these reports.'],
      related.length - told.length,
    ),
    ...section(page, related.length === 0 && options.all !== true ? 'THE MOST ALIKE' : 'PAIRS WITHOUT COMMON TEXT', [
      ...shown.flatMap((pair) => pairHead(page, pair)),
      ...(hidden > 0 ? [` ${words.counted(hidden, hidden, 'pair')} without common text; --all prints them`] : []),
    ]),
  ]);
}

/** A pair with its shared passages as plain data. */
export function pairJson(look: LookUp, pair: Pair, shared: readonly Passage[]): unknown {
  return {
    ...pair,
    a: reportName(look, pair.a),
    b: reportName(look, pair.b),
    passages: shared.map(({ a, b, kind, cause, givenAs, by }) => ({
      a: sourceOf(look, a),
      b: sourceOf(look, b),
      kind,
      cause,
      ...(givenAs ? { givenAs } : {}),
      by,
    })),
  };
}

function json(dossier: Dossier): unknown {
  const look = lookUp(dossier);
  const { pairs, tree, passages } = dossier.copies;
  const index = passageIndex(passages);
  return {
    outlets: outletCount(dossier),
    originCount: dossier.originCount,
    origins: dossier.origins.map((one) => ({ ...one, reports: one.reports.map((id) => reportName(look, id)) })),
    tree,
    pairs: pairs.map((pair) => pairJson(look, pair, passagesOf(index, pair.a, pair.b))),
  };
}

const pairColumns = ['relation', 'direction', 'share_a', 'share_b', 'confidence', 'why', 'pair_by'] as const;
const header = [
  ...sourceColumns,
  ...sourceColumns.map((name) => `other_${name}`),
  'kind',
  'cause',
  'given_as',
  'by',
  ...pairColumns,
];

/** A row a passage; a pair without one has a row of its own. */
export function pairRows(look: LookUp, pair: Pair, shared: readonly Passage[]): Cell[][] {
  const ofPair = [
    pair.relation,
    pair.direction,
    pair.shareA,
    pair.shareB,
    pair.confidence,
    pair.why.join('; '),
    pair.by,
  ];
  if (shared.length === 0)
    return [[...reportCells(look, pair.a), ...reportCells(look, pair.b), null, null, null, null, ...ofPair]];
  return shared.map(({ a, b, kind, cause, givenAs, by }) => [
    ...sourceCells(look, a),
    ...sourceCells(look, b),
    kind,
    cause,
    givenAs ?? null,
    by,
    ...ofPair,
  ]);
}

export const pairTable = (rows: readonly (readonly Cell[])[]): string => csv(header, rows);

function table(dossier: Dossier): string {
  const look = lookUp(dossier);
  const index = passageIndex(dossier.copies.passages);
  return pairTable(dossier.copies.pairs.flatMap((pair) => pairRows(look, pair, passagesOf(index, pair.a, pair.b))));
}

/** Who took text from whom, how much, and why that is thought. */
export const copies: View = {
  name: 'copies',
  about: 'who took text from whom: tree, pairs with shares and reasons, passages',
  terminal,
  json,
  csv: table,
};
